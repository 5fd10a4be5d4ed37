// Owns a class server for tests in real browsers: the built page, the real scenario, a log of its own that goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ClassSettings } from '../../src/classroom/settings.ts';
import { startClassServer } from '../../src/server/class-server.ts';
import type { OpenedRoom } from '../../src/server/hall.ts';
import { openEventStore } from '../../src/server/open-store.ts';
import { openWorld } from './open-world.ts';

export interface LiveHouse {
  /** Address of the page, without query and hash. */
  page: string;
  /** What went wrong inside the server. */
  troubles: unknown[];
  openRoom(mode: ClassSettings['mode']): Promise<OpenedRoom>;
  stop(): Promise<void>;
}

export async function openLiveHouse(): Promise<LiveHouse> {
  const troubles: unknown[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'excomm-live-'));
  const { linked } = await openWorld('scenarios/thirteen-days');
  const server = await startClassServer({
    port: 0,
    host: '127.0.0.1',
    store: await openEventStore(null, join(folder, 'class.db')),
    linked,
    folder: resolve(import.meta.dirname, '../../dist'),
    names: [],
    isBehindProxy: false,
    pass: null,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return {
    troubles,
    page: `http://127.0.0.1:${server.port}/`,
    openRoom: (mode) =>
      server.hall.open({
        mode,
        lesson: 'quick',
        lens: 'middle',
        fate: { kind: 'history' },
        reading: 'full',
        forecast: 'off',
        reveal: 'end',
      }),
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
