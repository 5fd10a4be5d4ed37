// Owns starting and killing a class server as a process of its own, and what the system says of its memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDeskHash } from '../classroom/addresses.ts';
import type { LoggedEvent } from '../classroom/room-events.ts';
import type { OpenedRoom } from '../server/hall.ts';
import { openSqliteStore } from '../server/sqlite-store.ts';
import type { DrillOrder } from './drill-server.ts';
import { SERVER_FLAGS } from './node-flags.ts';

const SCRIPT = fileURLToPath(new URL('./drill-server.ts', import.meta.url));
const FLAGS = ['--no-warnings', ...SERVER_FLAGS];

export interface DrillServer {
  port: number;
  origin: string;
  opened: OpenedRoom[];
  /** Megabytes that the process holds now; null where the system does not say. */
  memoryMB(): number | null;
  /** Seconds of processor since the start; null where the system does not say. */
  cpuS(): number | null;
  /** As a power cut or a crash does it: no signal is heard, nothing is flushed. */
  kill(): Promise<void>;
}

/** A server for drills and loads, of these sources. Resolves when it answers; rejects with what it printed if it ends before. */
export function startDrillServer(order: DrillOrder): Promise<DrillServer> {
  const args = [...FLAGS, '--import', 'tsx', SCRIPT, JSON.stringify(order)];
  return startProcess({ args }, (printed) =>
    printed.includes('\n') ? (JSON.parse(printed) as Pick<DrillServer, 'port' | 'opened'>) : null,
  );
}

/** What a teacher starts: `excomm classroom` of a build. Resolves when the class has been announced. */
export function startCommand(order: CommandOrder): Promise<DrillServer> {
  const { program, port, file, folder } = order;
  const args = [...FLAGS, program, 'classroom', '--host', '127.0.0.1', '--port', String(port), '--file', file];
  return startProcess({ args, folder }, (printed) => {
    const desk = /#desk=\S+/.exec(printed)?.[0];
    const code = /#join=(\w+)\n/.exec(printed)?.[1];
    const at = desk && parseDeskHash(desk);
    if (!at || code === undefined) return null;
    return { port, opened: [{ room: at.room, teacher: at.key, screen: at.screen ?? '', code }] };
  });
}

export interface CommandOrder {
  /** The built command: `dist-server/excomm.mjs` of a project or a package. */
  program: string;
  port: number;
  file: string;
  /** Where it is called. */
  folder: string;
}

/** `read`: makes of all that was printed what is waited for; null while it is not there. */
function startProcess(
  { args, folder }: { args: string[]; folder?: string },
  read: (printed: string) => Pick<DrillServer, 'port' | 'opened'> | null,
): Promise<DrillServer> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`The server ended before it answered: ${printed}`)));
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString('utf8');
      const started = read(printed);
      if (!started) return;
      child.removeAllListeners('exit');
      child.stdout.removeAllListeners('data').resume();
      resolve({
        ...started,
        origin: `http://127.0.0.1:${started.port}`,
        memoryMB: () => readMemory(child),
        cpuS: () => readProcessor(child),
        kill: () => kill(child),
      });
    });
  });
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

function readMemory({ pid }: ChildProcess): number | null {
  const held = /VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1];
  return held === undefined ? null : Number(held) / 1024;
}

function readProcessor({ pid }: ChildProcess): number | null {
  const fields = readProc(pid, 'stat').split(') ')[1]?.split(' ');
  // Fields 14 and 15 of proc(5), in hundredths of a second.
  return fields ? (Number(fields[11]) + Number(fields[12])) / 100 : null;
}

function readProc(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The whole log of a room out of a file that no process holds any more. */
export async function readLogOf(file: string, room: string): Promise<LoggedEvent[]> {
  const store = await openSqliteStore(file);
  try {
    return await store.read(room, 0);
  } finally {
    await store.close();
  }
}
