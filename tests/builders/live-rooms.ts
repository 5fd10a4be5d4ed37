// Builds live rooms of a toy lesson: a first order in one line, a second in two, a third that only opens after a certain first.
import { type Command } from '../../src/classroom/commands.ts';
import { judgeCommand } from '../../src/classroom/judge.ts';
import type { LessonRules, WaitingLine } from '../../src/classroom/lesson-rules.ts';
import type { Asked } from '../../src/classroom/mail.ts';
import { pickName } from '../../src/classroom/names.ts';
import { type Room, applyLogged, openRoom } from '../../src/classroom/room.ts';
import { type Actor, type LoggedEvent, type RoomEvent, seatOf } from '../../src/classroom/room-events.ts';
import type { ClassSettings } from '../../src/classroom/settings.ts';
import type { Given, Verdict } from '../../src/classroom/verdict.ts';

const LINES = ['secrecy.way', 'course.time', 'course.price', 'answer.word'].map((name) => name.split('.'));

export const TOY_SETTINGS: ClassSettings = {
  mode: 'cabinet',
  lesson: 'quick',
  lens: 'middle',
  fate: { kind: 'seeded', seed: '1962' },
  reading: 'full',
  forecast: 'off',
  reveal: 'end',
};

export const toyRules: LessonRules = {
  waiting: (_settings, orders) => toyLine(orders.length),
  canPlay: ({ lesson, mode, fate }) => lesson === 'quick' && (mode === 'own-pace' || fate.kind !== 'own'),
  placeOf: (id) => {
    const place = LINES.findIndex(([decision]) => decision === id);
    return place < 0 ? null : place;
  },
};

function toyLine(at: number): WaitingLine | null {
  const [decision, line] = LINES[at] ?? [];
  if (decision === undefined || line === undefined) return null;
  const options = ['mild', 'middle', 'hard'].map((id) => ({ id, isOpen: !(at === 3 && id === 'hard') }));
  return { decision, line, options, settles: LINES[at + 1]?.[0] !== decision };
}

export const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');

/** A room that keeps its log, as the server does: each command is judged, and what it brings is applied. */
export interface LiveRoom {
  room: () => Room;
  log: LoggedEvent[];
  join: () => number;
  /** `id` to send the same command again; `other` for what else the server would hand in. */
  ask: (by: Actor, asked: Asked, id?: string, other?: Partial<Given>) => Verdict;
}

export function liveRoom(settings: ClassSettings = TOY_SETTINGS): LiveRoom {
  let at = 1_000_000;
  let ids = 0;
  const log: LoggedEvent[] = [];
  const opened: RoomEvent = {
    kind: 'opened',
    room: hex(1, 16),
    code: '3F7KD',
    scenario: 'toy',
    edition: 'toy-1',
    teacher: hex(11, 32),
    screen: hex(12, 32),
    settings,
  };
  let room: Room;
  const write = (by: Actor, command: string | null, event: RoomEvent) => {
    const logged = { seq: log.length + 1, at: (at += 1000), by, command, event };
    room = log.length === 0 ? openRoom(logged) : applyLogged(room, logged);
    log.push(logged);
  };
  write('server', null, opened);
  return {
    room: () => room,
    log,
    join() {
      const seat = room.seats.length;
      const taken = room.seats.map(({ name }) => name);
      write(`seat:${seat}`, null, { kind: 'joined', seat, key: hex(100 + seat, 32), name: pickName(taken, seat * 97) });
      return seat;
    },
    ask(by, asked, id = hex(++ids, 16), other = {}) {
      const asker = room.seats[seatOf(by) ?? -1]?.key ?? '';
      const given = { at, rules: toyRules, code: '4BCDF', keyHash: hex(900 + ids, 32), asker, ...other };
      const verdict = judgeCommand(room, by, { ...asked, id } as Command, given);
      if (verdict.ok && verdict.value) write(by, id, verdict.value);
      return verdict;
    },
  };
}

/** A cabinet of so many seats with the first vote open. */
export function votingRoom(seats: number): LiveRoom {
  const live = liveRoom();
  for (let seat = 0; seat < seats; seat++) live.join();
  live.ask('teacher:0', { kind: 'begin' });
  live.ask('teacher:0', { kind: 'open-vote', round: 'first' });
  return live;
}

export { seatOf };
