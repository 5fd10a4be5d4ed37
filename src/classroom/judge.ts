// Owns whether a command may be carried out: room, asker and command in; the one event that it brings, or a refusal, out. Pure.
import { err, ok } from '../base/result.ts';
import type { Command, CommandOf } from './commands.ts';
import { judgeAnswer } from './judge-answer.ts';
import { judgeCabinet } from './judge-cabinet.ts';
import type { Refusal } from './refusals.ts';
import { type Room, hasDone } from './room.ts';
import { type Actor, type RoomEvent, seatOf } from './room-events.ts';
import type { Given, Verdict } from './verdict.ts';

/** Rows that one seat may bring into a log: some ten times a long lesson's votes. It keeps a flood off the disk. */
export const MOST_DONE = 600;
/** How long another device may take over a seat that was offered. */
export const OFFER_MS = 10 * 60 * 1000;
export const MOST_TEACHERS = 20;
export const MOST_SCREENS = 20;

type Judge<Kind extends Command['kind']> = (room: Room, by: Actor, command: CommandOf<Kind>, given: Given) => Verdict;

/** Pure. A command whose id is in the log already is answered with a yes and changes nothing. `purge` never comes here. */
export function judgeCommand(room: Room, by: Actor, command: Command, given: Given): Verdict {
  if (hasDone(room, by, command.id)) return ok(null);
  const standing = mayAct(room, by, command, given);
  if (standing !== null) return err(standing);
  const judge = JUDGES[command.kind] as Judge<Command['kind']>;
  return judge(room, by, command, given);
}

const SEAT_MAY: ReadonlySet<Command['kind']> = new Set(['vote', 'progress', 'answer', 'decide']);

/** What a teacher has no seat for. */
const SEATS_ALONE: ReadonlySet<Command['kind']> = new Set(['vote', 'progress', 'answer']);

/** Who may send what at all; null if the asker may. */
function mayAct(room: Room, by: Actor, { kind }: Command, { asker }: Given): Refusal | null {
  const seat = seatOf(by);
  if (seat === null) {
    const teacher = room.teachers[Number(by.split(':')[1])];
    if (!by.startsWith('teacher:') || !teacher || teacher.removed) return 'not-allowed';
    return SEATS_ALONE.has(kind) ? 'not-allowed' : null;
  }
  const sitting = room.seats[seat];
  if (!sitting) return 'no-seat';
  if (sitting.kicked) return 'kicked';
  if (sitting.key !== asker) return 'moved';
  if (!SEAT_MAY.has(kind) || (kind === 'decide' && room.chair !== seat)) return 'not-allowed';
  return sitting.done.length >= MOST_DONE ? 'too-often' : null;
}

const JUDGES: { [Kind in Command['kind']]: Judge<Kind> } = {
  vote: judgeCabinet,
  decide: judgeCabinet,
  'open-vote': judgeCabinet,
  'move-ballot': judgeCabinet,
  'take-back': judgeCabinet,
  'go-on': judgeCabinet,

  progress(room, by, { progress }, { rules }) {
    if (room.settings.mode !== 'own-pace') return err('wrong-mode');
    if (room.stage === 'lobby') return err('not-begun');
    if (progress.decision !== null && rules.placeOf(progress.decision) === null) return err('unknown');
    return ok({ kind: 'progressed', seat: seatOf(by)!, progress });
  },

  answer: judgeAnswer,

  set(room, _by, { settings }, { rules }) {
    if (room.stage !== 'lobby') return err('begun');
    return rules.canPlay(settings) ? ok({ kind: 'settings-changed', settings }) : err('unknown');
  },
  begin: (room) => ok(room.stage === 'play' ? null : { kind: 'begun' }),
  end: (room) => ok(room.stage === 'ended' ? null : { kind: 'ended' }),
  lock: (room, _by, { locked }) => ok(room.locked === locked ? null : { kind: 'locked', locked }),
  'new-code': (_room, _by, _command, { code }) =>
    code === null ? err('try-again') : ok({ kind: 'code-changed', code }),

  'add-teacher'(room, _by, _command, { keyHash }) {
    if (keyHash === null) return err('try-again');
    if (room.teachers.some(({ key }) => key === keyHash)) return ok(null);
    if (room.teachers.length >= MOST_TEACHERS) return err('full');
    return ok({ kind: 'teacher-added', teacher: room.teachers.length, key: keyHash });
  },
  'add-screen'(room, _by, _command, { keyHash }) {
    if (keyHash === null) return err('try-again');
    if (room.screens.includes(keyHash)) return ok(null);
    return room.screens.length >= MOST_SCREENS ? err('full') : ok({ kind: 'screen-added', key: keyHash });
  },
  'remove-teacher'(room, _by, { teacher }) {
    const asked = room.teachers[teacher];
    if (!asked) return err('unknown-teacher');
    if (asked.removed) return ok(null);
    const left = room.teachers.filter(({ removed }) => !removed).length;
    return left === 1 ? err('last-teacher') : ok({ kind: 'teacher-removed', teacher });
  },

  kick: (room, _by, { seat }) => ofSeat(room, seat, (kicked) => (kicked ? null : { kind: 'kicked', seat })),
  restore: (room, _by, { seat }) => ofSeat(room, seat, (kicked) => (kicked ? { kind: 'restored', seat } : null)),
  'offer-seat'(room, _by, { seat }, { at, keyHash }) {
    // Drawn elsewhere before: the same may not be sent again.
    if (keyHash === null) return err('seat-code-spent');
    if (room.seats[seat]?.kicked) return err('kicked');
    return ofSeat(room, seat, () => ({ kind: 'seat-offered', seat, code: keyHash, until: at + OFFER_MS }));
  },
  cast(room, _by, { roles }) {
    if (roles.some(([seat]) => !room.seats[seat])) return err('unknown-seat');
    return ok(roles.length === 0 ? null : { kind: 'roles-cast', roles });
  },
  chair(room, _by, { seat }) {
    if (room.settings.mode !== 'cabinet') return err('wrong-mode');
    if (seat === null) return ok(room.chair === null ? null : { kind: 'chair-taken', seat });
    if (room.seats[seat]?.kicked) return err('kicked');
    return ofSeat(room, seat, () => (room.chair === seat ? null : { kind: 'chair-taken', seat }));
  },

  hold(room, _by, { held, until }, { rules }) {
    if (room.settings.mode !== 'own-pace') return err('wrong-mode');
    if (until !== null && rules.placeOf(until) === null) return err('unknown');
    return ok({ kind: 'held', held, until });
  },
  clock(room, _by, { seconds }, { at }) {
    if (room.stage !== 'play') return err(room.stage === 'lobby' ? 'not-begun' : 'ended');
    return ok({ kind: 'clock-set', until: seconds === null ? null : at + seconds * 1000 });
  },
  purge: () => err('bad-command'),
};

function ofSeat(room: Room, seat: number, event: (kicked: boolean) => RoomEvent | null): Verdict {
  const asked = room.seats[seat];
  return asked ? ok(event(asked.kicked)) : err('unknown-seat');
}
