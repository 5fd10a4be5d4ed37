// Builds a class server in this process, on a store of its own, and pages that connect to it over the real wire.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hello } from '../../src/classroom/hello.ts';
import { type ClassLink, type LinkStatus, openLink } from '../../src/classroom/link.ts';
import { drawKey } from '../../src/classroom/secrets.ts';
import type { ClassSettings } from '../../src/classroom/settings.ts';
import type { Me, Row, ScreenRoom, SeatRoom, Tally, TeacherRoom } from '../../src/classroom/views.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import { type ClassServer, type ServerOptions, startClassServer } from '../../src/server/class-server.ts';
import type { OpenedRoom } from '../../src/server/hall.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';

export const cabinetOf = ({ story }: LinkedStory): ClassSettings => ({
  mode: 'cabinet',
  lesson: story.lessons[0]!.id,
  lens: story.lenses[0]!,
  fate: { kind: 'seeded', seed: '1962' },
  reading: 'full',
  forecast: 'off',
  reveal: 'end',
});

export interface Classroom {
  server: ClassServer;
  origin: string;
  opened: OpenedRoom;
  troubles: unknown[];
  seat: (key?: string) => LivePage<'seat'>;
  teacher: (key?: string) => LivePage<'teacher'>;
  screen: () => LivePage<'screen'>;
  page: <As extends Hello['as']>(hello: Extract<Hello, { as: As }>) => LivePage<As>;
  /** Ends pages, server and files. */
  close: () => Promise<void>;
}

/** What a page was last shown, and its link. */
export interface LivePage<As extends Hello['as']> {
  link: ClassLink;
  key: string;
  room: () => As extends 'seat' ? SeatRoom : As extends 'teacher' ? TeacherRoom : ScreenRoom;
  me: () => Me;
  rows: () => Row[];
  tally: () => Tally | null;
  status: () => LinkStatus;
  /** All that came, by name. */
  heard: [name: string, view: unknown][];
  /** Resolves once the condition holds; it is asked after each message. */
  until: (condition: () => boolean) => Promise<void>;
}

export async function openClassroom(linked: LinkedStory, given: Partial<ServerOptions> = {}): Promise<Classroom> {
  const folder = mkdtempSync(join(tmpdir(), 'excomm-live-'));
  const troubles: unknown[] = [];
  const server = await startClassServer({
    port: 0,
    host: '127.0.0.1',
    store: await openSqliteStore(join(folder, 'class.db')),
    linked,
    folder: null,
    names: [],
    isBehindProxy: false,
    pass: null,
    onTrouble: (trouble) => troubles.push(trouble),
    ...given,
  });
  const origin = `http://127.0.0.1:${server.port}`;
  const opened = await server.hall.open(cabinetOf(linked));
  const links: ClassLink[] = [];
  const page = <As extends Hello['as']>(hello: Extract<Hello, { as: As }>) => {
    const made = openPage(origin, hello);
    links.push(made.link);
    return made;
  };
  return {
    server,
    origin,
    opened,
    troubles,
    page,
    seat: (key = drawKey()) => page<'seat'>({ as: 'seat', code: opened.code, key }),
    teacher: (key = opened.teacher) => page<'teacher'>({ as: 'teacher', room: opened.room, key }),
    screen: () => page<'screen'>({ as: 'screen', room: opened.room, key: opened.screen }),
    async close() {
      for (const link of links) link.stop();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function openPage<As extends Hello['as']>(origin: string, hello: Extract<Hello, { as: As }>): LivePage<As> {
  let kept: string | null = null;
  let status: LinkStatus = { is: 'connecting' };
  const shown: Record<string, unknown> = {};
  const rows = new Map<number, Row>();
  const heard: [string, unknown][] = [];
  const waiting = new Set<() => void>();
  const ask = () => {
    for (const look of waiting) look();
  };
  const take = (name: string) => (view: unknown) => {
    heard.push([name, view]);
    shown[name] = view;
    if (name === 'rows') for (const row of view as Row[]) rows.set(row.seat, row);
    ask();
  };
  const link = openLink<Hello['as']>({
    hello,
    origin,
    keeping: { read: () => kept, write: (text) => (kept = text) },
    listener: Object.fromEntries(['room', 'me', 'rows', 'tally'].map((name) => [name, take(name)])) as never,
    onStatus: (now) => {
      status = now;
      ask();
    },
  });
  return {
    link,
    key: hello.key,
    heard,
    room: () => shown['room'] as never,
    me: () => shown['me'] as Me,
    rows: () => [...rows.values()],
    tally: () => (shown['tally'] as Tally | undefined) ?? null,
    status: () => status,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
