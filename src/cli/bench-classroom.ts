// Owns `npm run bench -- classroom`: the class server under load beside a bare WebSocket, and what a crash costs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPostgresStore } from '../server/postgres-store.ts';
import type { OpenScenario } from './open-scenario.ts';
import { startBalancer } from './balancer.ts';
import { type DrillResult, runCrashDrill } from './class-drill.ts';
import { type LoadFigures, measureLoad } from './class-load.ts';
import { type DrillServer, readLogOf, startCommand, startDrillServer } from './drill-process.ts';
import type { DrillOrder } from './drill-server.ts';
import { openBarePage, openLivePage } from './load-pages.ts';
import { findFreePort } from './free-port.ts';
import { findPostgres, startPostgres } from './own-postgres.ts';
import { SERVER_FILE, isBuildFresh } from './page-age.ts';
import { buildPage } from './serve.ts';

/** What can be set by `--name value`. */
export const CLASSROOM_SIZES = {
  /** In one room, for the comparison and the crashes. */
  seats: 500,
  /** In many rooms. */
  many: 5000,
  rooms: 150,
  /** Turns of both transports. */
  turns: 3,
  /** Votes of each seat in a turn. */
  votes: 4,
};
type Sizes = typeof CLASSROOM_SIZES;

export interface ClassroomFigures {
  seats: number;
  /** Medians over the turns, which take turns themselves. */
  live: LoadFigures;
  bare: LoadFigures;
  ratio: { tallyP99: number };
  many: LoadFigures & { seats: number; rooms: number };
  /** The real command of the build, on a file, killed and started again. */
  crash: DrillResult;
  /** The same server with the log in memory alone: the control. */
  memoryOnly: DrillResult;
  /** Two servers, one killed and not started again; null where no PostgreSQL is installed. */
  postgres: DrillResult | null;
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const SPREAD_MS = 2_000;
const MANY_SPREAD_MS = 5_000;

/** The sizes that flags ask for; null and a sentence on the error stream where one is no number. */
export function readSizes(flags: string[]): Sizes | null {
  const sizes = { ...CLASSROOM_SIZES };
  for (const [index, flag] of flags.entries()) {
    const name = flag.replace(/^--/, '') as keyof Sizes;
    if (!flag.startsWith('--') || flag === '--json') continue;
    const value = Number(flags[index + 1]);
    if (!Object.hasOwn(sizes, name) || !Number.isInteger(value) || value < 1) {
      console.error(`"${flag} ${flags[index + 1] ?? ''}" is no size. Sizes are --${Object.keys(sizes).join(', --')}.`);
      return null;
    }
    sizes[name] = value;
  }
  return sizes;
}

/** Throws if a vote is refused under load. The figures of a crash are given as they are. */
export async function measureClassroom({ linked }: OpenScenario, sizes: Sizes): Promise<ClassroomFigures> {
  if (!isBuildFresh(PROJECT)) await buildPage();
  const folder = mkdtempSync(join(tmpdir(), 'excomm-bench-'));
  const story = join(folder, 'story.json');
  writeFileSync(story, JSON.stringify(linked.story));
  let files = 0;
  const order = (rooms: number, changes: Partial<DrillOrder> = {}): DrillOrder => ({
    port: 0,
    file: join(folder, `${++files}.db`),
    database: null,
    story,
    by: 'live',
    rooms,
    ...changes,
  });
  try {
    const turns: Record<'live' | 'bare', LoadFigures[]> = { live: [], bare: [] };
    for (let turn = 0; turn < sizes.turns; turn++)
      for (const by of ['live', 'bare'] as const)
        turns[by].push(await loadOf(order(1, { by }), { seats: sizes.seats, votes: sizes.votes, spreadMs: SPREAD_MS }));
    const [live, bare] = [medians(turns.live), medians(turns.bare)];
    const { many: seats, rooms } = sizes;
    const many = await loadOf(order(rooms), { seats, votes: 2, spreadMs: MANY_SPREAD_MS });
    return {
      seats: sizes.seats,
      live,
      bare,
      ratio: { tallyP99: Math.round((live.tallyP99Ms / bare.tallyP99Ms) * 100) / 100 },
      many: { seats, rooms, ...many },
      crash: await crashCommand(folder, sizes.seats),
      memoryOnly: await crashMemory(order(1, { file: ':memory:' }), sizes.seats),
      postgres: await crashOneOfTwo(order, sizes.seats),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadOf(
  order: DrillOrder,
  plan: { seats: number; votes: number; spreadMs: number },
): Promise<LoadFigures> {
  const server = await startDrillServer(order);
  try {
    return await measureLoad({ server, open: order.by === 'live' ? openLivePage : openBarePage, ...plan });
  } finally {
    await server.kill();
  }
}

function medians(turns: LoadFigures[]): LoadFigures {
  const middle = (part: keyof LoadFigures) =>
    turns.map((turn) => turn[part]).toSorted((a, b) => a - b)[Math.floor(turns.length / 2)]!;
  const parts = Object.keys(turns[0]!) as (keyof LoadFigures)[];
  return Object.fromEntries(parts.map((part) => [part, middle(part)])) as unknown as LoadFigures;
}

/** What a teacher started, killed and started again. */
async function crashCommand(folder: string, seats: number): Promise<DrillResult> {
  const file = join(folder, 'command.db');
  const order = { program: join(PROJECT, SERVER_FILE), port: await findFreePort(), file, folder };
  return crashOne(() => startCommand(order), { seats, file, patienceMs: 15_000 });
}

/** The same with nothing but memory: what was acknowledged must be gone. */
async function crashMemory(order: DrillOrder, seats: number): Promise<DrillResult> {
  let port = 0;
  const start = async () => {
    const server = await startDrillServer({ ...order, port, rooms: port === 0 ? 1 : 0 });
    port = server.port;
    return server;
  };
  return crashOne(start, { seats, file: order.file, patienceMs: 2_000 });
}

/** `start`: the first time a server with a room; later one at the same port, on the same file. */
async function crashOne(
  start: () => Promise<DrillServer>,
  { seats, file, patienceMs }: { seats: number; file: string; patienceMs: number },
): Promise<DrillResult> {
  let server = await start();
  const room = server.opened[0]!;
  try {
    return await runCrashDrill({
      seats,
      spreadMs: SPREAD_MS,
      origin: server.origin,
      room,
      patienceMs,
      async crash() {
        await server.kill();
        server = await start();
      },
      async log() {
        await server.kill();
        return readLogOf(file, room.room);
      },
    });
  } finally {
    await server.kill();
  }
}

/** Two servers on one PostgreSQL behind a balancer, one of them killed for good. */
async function crashOneOfTwo(order: (rooms: number, changes: Partial<DrillOrder>) => DrillOrder, seats: number) {
  const binaries = findPostgres();
  if (binaries === null) return null;
  const cluster = await startPostgres(binaries);
  const servers: DrillServer[] = [];
  try {
    for (const rooms of [1, 0]) servers.push(await startDrillServer(order(rooms, { database: cluster.address })));
    const balancer = await startBalancer(servers.map(({ port }) => port));
    const room = servers[0]!.opened[0]!;
    const result = await runCrashDrill({
      seats,
      spreadMs: SPREAD_MS,
      origin: balancer.origin,
      room,
      patienceMs: 15_000,
      crash: () => servers[1]!.kill(),
      async log() {
        const store = await openPostgresStore(cluster.address);
        const log = await store.read(room.room, 0);
        await store.close();
        return log;
      },
    });
    await balancer.stop();
    return result;
  } finally {
    for (const server of servers) await server.kill();
    await cluster.stop();
  }
}
