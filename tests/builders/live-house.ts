// Owns a class server for tests in real browsers: the built page and the real scenario.
import { resolve } from 'node:path';
import type { ClassSettings } from '../../src/classroom/settings.ts';
import type { OpenedRoom } from '../../src/server/hall.ts';
import { cabinetOf, openClassroom } from './live-server.ts';
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
  const { linked } = await openWorld('scenarios/thirteen-days');
  const classroom = await openClassroom(linked, { folder: resolve(import.meta.dirname, '../../dist') });
  return {
    page: `${classroom.origin}/`,
    troubles: classroom.troubles,
    openRoom: (mode) =>
      classroom.server.hall.open({
        ...cabinetOf(linked),
        mode,
        lesson: 'quick',
        lens: 'middle',
        fate: { kind: 'history' },
      }),
    stop: classroom.close,
  };
}
