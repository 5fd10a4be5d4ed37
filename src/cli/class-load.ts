// Owns the load test of a class server: how long a vote takes to the teacher's tally, and what a seat weighs.
import { drawKey } from '../classroom/secrets.ts';
import type { OpenedRoom } from '../server/hall.ts';
import type { DrillServer } from './drill-process.ts';
import type { LoadPage, OpenPage } from './load-pages.ts';

export interface LoadPlan {
  server: DrillServer;
  open: OpenPage;
  /** In all rooms together. */
  seats: number;
  /** Votes of each seat, in ballots one after another. */
  votes: number;
  /** Votes of one round come in over this time. */
  spreadMs: number;
}

/** Milliseconds from the moment at which a seat sends its vote. */
export interface LoadFigures {
  joinMs: number;
  tallyP50Ms: number;
  tallyP99Ms: number;
  answerP99Ms: number;
  kBPerSeat: number;
  memoryMB: number;
  /** Of the server's processor, for a round of votes. */
  cpuMsPerRound: number;
  votes: number;
}

interface LoadRoom {
  room: OpenedRoom;
  teacher: LoadPage;
  seats: LoadPage[];
  ready: number;
  /** Tallies as they came: up to which event, and when. */
  tallies: { seq: number; at: number }[];
  ballot: number;
  options: string[];
}

interface Vote {
  room: LoadRoom;
  seq: number;
  sent: number;
  answered: number;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Pages that come in together; a class does not press its keys in the same millisecond. */
const TOGETHER = 50;

/** Throws if a vote is refused, or never reaches a teacher's tally. */
export async function measureLoad(plan: LoadPlan): Promise<LoadFigures> {
  const { server, seats } = plan;
  const idleMB = server.memoryMB() ?? Number.NaN;
  const began = performance.now();
  const rooms = server.opened.map((room) => openTeacher(plan, room));
  for (let seat = 0; seat < seats; seat++) {
    takeSeat(plan, rooms[seat % rooms.length]!);
    if (seat % TOGETHER === TOGETHER - 1) await wait(10);
  }
  await until(() => rooms.every(({ ready, seats: those }) => ready === those.length + 1));
  const joinMs = performance.now() - began;
  await wait(500);
  const joinedMB = server.memoryMB() ?? Number.NaN;
  const cpu = server.cpuS() ?? Number.NaN;

  const votes: Vote[] = [];
  await Promise.all(rooms.map(({ teacher }) => teacher.send({ kind: 'begin' })));
  for (let round = 0; round < plan.votes; round++) votes.push(...(await voteOnce(plan, rooms, round)));
  const cpuMsPerRound = (((server.cpuS() ?? Number.NaN) - cpu) / plan.votes) * 1000;
  const memoryMB = Math.round(server.memoryMB() ?? Number.NaN);
  for (const { teacher, seats: those } of rooms) for (const page of [teacher, ...those]) page.stop();
  const toTally = votes.map(({ room, seq, sent }) => room.tallies.find((tally) => tally.seq >= seq)!.at - sent);
  return {
    joinMs: Math.round(joinMs),
    tallyP50Ms: quantile(toTally, 0.5),
    tallyP99Ms: quantile(toTally, 0.99),
    answerP99Ms: quantile(
      votes.map(({ sent, answered }) => answered - sent),
      0.99,
    ),
    kBPerSeat: Math.round(((joinedMB - idleMB) * 1024) / seats),
    memoryMB,
    cpuMsPerRound: Math.round(cpuMsPerRound),
    votes: votes.length,
  };
}

/** The value below which a share of the values lies, to a tenth. Pure. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN) * 10) / 10;
}

function openTeacher({ open, server }: LoadPlan, room: OpenedRoom): LoadRoom {
  const made: LoadRoom = { room, teacher: undefined!, seats: [], ready: 0, tallies: [], ballot: -1, options: [] };
  let isReady = false;
  made.teacher = open(
    server.origin,
    { as: 'teacher', room: room.room, key: room.teacher },
    {
      room({ ballot }) {
        if (!isReady) made.ready++;
        isReady = true;
        if (!ballot?.open) return;
        made.ballot = ballot.ballot;
        made.options = ballot.options.filter(({ isOpen }) => isOpen).map(({ id }) => id);
      },
      tally: ({ seq }) => void made.tallies.push({ seq, at: performance.now() }),
    },
  );
  return made;
}

function takeSeat({ open, server }: LoadPlan, room: LoadRoom): void {
  let isReady = false;
  const page = open(
    server.origin,
    { as: 'seat', code: room.room.code, key: drawKey() },
    {
      room() {
        if (!isReady) room.ready++;
        isReady = true;
      },
    },
  );
  room.seats.push(page);
}

/** Even rounds are first votes, odd ones second votes on the same line; then the class decides and goes on. */
async function voteOnce({ spreadMs }: LoadPlan, rooms: LoadRoom[], round: number): Promise<Vote[]> {
  const which = round % 2 === 0 ? 'first' : 'second';
  await Promise.all(rooms.map(({ teacher }) => teacher.send({ kind: 'open-vote', round: which })));
  await until(() => rooms.every(({ options }) => options.length > 0));
  const votes = await Promise.all(rooms.flatMap((room) => room.seats.map((seat, index) => vote(room, seat, index))));
  await until(() => votes.every(({ room, seq }) => (room.tallies.at(-1)?.seq ?? 0) >= seq));
  await Promise.all(rooms.map((room) => finish(room, which)));
  return votes;

  async function vote(room: LoadRoom, seat: LoadPage, index: number): Promise<Vote> {
    await wait((((index * 7919 + round * 131) % 997) / 997) * spreadMs);
    const sent = performance.now();
    const option = room.options[(index + round) % room.options.length]!;
    const reply = await seat.send({ kind: 'vote', ballot: room.ballot, round: which, option });
    if (!reply.ok) throw new Error(`A vote was refused: "${reply.why}".`);
    return { room, seq: reply.seq, sent, answered: performance.now() };
  }
}

async function finish(room: LoadRoom, which: 'first' | 'second'): Promise<void> {
  const { teacher, ballot } = room;
  await teacher.send({ kind: 'move-ballot', ballot, move: 'close' });
  if (which === 'first') return;
  await teacher.send({ kind: 'move-ballot', ballot, move: 'reveal' });
  await teacher.send({ kind: 'decide', option: room.options[0]!, note: null });
  await teacher.send({ kind: 'go-on' });
  room.options = [];
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 120_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error('The load test waited two minutes in vain.');
    await wait(5);
  }
}
