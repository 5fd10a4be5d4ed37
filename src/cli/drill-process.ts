// Owns starting and killing a drill's server, and what the system says of its memory.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OpenedRoom } from '../server/hall.ts';
import type { DrillOrder } from './drill-server.ts';

const SCRIPT = fileURLToPath(new URL('./drill-server.ts', import.meta.url));

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

/** Resolves when the server answers. Rejects with what it printed if it ends before. */
export function startDrillServer(order: DrillOrder): Promise<DrillServer> {
  const child = spawn(process.execPath, ['--no-warnings', '--import', 'tsx', SCRIPT, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`The drill's server ended: ${printed}`)));
    child.stdout.on('data', (bytes: Buffer) => {
      printed += bytes.toString('utf8');
      if (!printed.includes('\n')) return;
      const { port, opened } = JSON.parse(printed) as Pick<DrillServer, 'port' | 'opened'>;
      child.removeAllListeners('exit');
      child.stdout.removeAllListeners('data').resume();
      resolve({
        port,
        opened,
        origin: `http://127.0.0.1:${port}`,
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
