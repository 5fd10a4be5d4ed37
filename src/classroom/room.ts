// Owns the state of a room: what the log of events comes to. Pure, so that replay is the state, on any process, at any time.
import { assert } from '../base/assert.ts';
import { applyBallot } from './apply-ballot.ts';
import { type Ballot, type BallotEvent, openBallot, openRound } from './ballot.ts';
import type { Move } from './commands.ts';
import type { Actor, LoggedEvent, RoomEvent, RoomEventOf } from './room-events.ts';
import type { ClassSettings } from './settings.ts';
import { type Seat, newSeat } from './seat.ts';
import type { Order } from './views.ts';

export interface Teacher {
  key: string;
  removed: boolean;
  done: readonly string[];
}

export interface Room {
  /** Of the last event; 0 before the first. */
  seq: number;
  /** Of the last event: milliseconds since 1970. */
  lastAt: number;
  id: string;
  code: string;
  scenario: string;
  edition: string;
  /** Hashes of the projectors' keys. */
  screens: readonly string[];
  settings: ClassSettings;
  stage: 'lobby' | 'play' | 'ended';
  locked: boolean;
  /** By number; the first opened the room. */
  teachers: readonly Teacher[];
  /** By number, in the order in which they came; the kicked keep their place. */
  seats: readonly Seat[];
  chair: number | null;
  /** By number; the last is the one at hand. */
  ballots: readonly Ballot[];
  /** Cabinet: the class's orders. */
  orders: readonly Order[];
  /** True from the last order of a decision until the class goes on. */
  aftermath: boolean;
  /** True until something has followed the last order. */
  canTakeBack: boolean;
  pace: { held: boolean; until: string | null };
  clock: number | null;
}

/** The room that these events make. Pure. Throws on a log that is not one room's, whole and in order. */
export function replayRoom(log: readonly LoggedEvent[]): Room {
  const [first, ...rest] = log;
  assert(first, 'A room without events was to be replayed: it does not exist.');
  return rest.reduce(applyLogged, openRoom(first));
}

/** A room from its first event. Pure. */
export function openRoom({ seq, at, event }: LoggedEvent): Room {
  assert(event.kind === 'opened' && seq === 1, `The log begins with "${event.kind}" at ${seq}, not with its opening.`);
  const { room, code, scenario, edition, teacher, screen, settings } = event;
  return {
    seq,
    lastAt: at,
    id: room,
    code,
    scenario,
    edition,
    screens: [screen],
    settings,
    stage: 'lobby',
    locked: false,
    teachers: [{ key: teacher, removed: false, done: [] }],
    seats: [],
    chair: null,
    ballots: [],
    orders: [],
    aftermath: false,
    canTakeBack: false,
    pace: { held: false, until: null },
    clock: null,
  };
}

/** The room after one more event of its log. Pure. Throws if an event is missing or comes twice. */
export function applyLogged(room: Room, { seq, at, by, command, event }: LoggedEvent): Room {
  assert(seq === room.seq + 1, `Event ${seq} of room "${room.id}" came after event ${room.seq}.`);
  const next = applyEvent(room, event);
  return { ...(command === null ? next : withDone(next, by, command)), seq, lastAt: at };
}

/** Whether a command of this actor is in the log. */
export function hasDone(room: Room, by: Actor, command: string): boolean {
  return doer(room, by)?.done.includes(command) ?? false;
}

/** The ballot at hand, with its number; null before the first. */
export function ballotAtHand({ ballots }: Room): { number: number; ballot: Ballot } | null {
  const ballot = ballots.at(-1);
  return ballot ? { number: ballots.length - 1, ballot } : null;
}

/** What a seat is called in a ballot. */
export const voterOf = (seat: number): string => String(seat);

export const BALLOT_MOVES = {
  close: 'CLOSE',
  reopen: 'REOPEN',
  talk: 'TALK',
  reveal: 'REVEAL',
} as const satisfies Record<Move, BallotEvent['type']>;

function applyEvent(room: Room, event: RoomEvent): Room {
  switch (event.kind) {
    case 'opened':
      throw new Error(`Room "${room.id}" was opened twice.`);
    case 'joined':
    case 'kicked':
    case 'restored':
    case 'seat-offered':
    case 'seat-retaken':
    case 'roles-cast':
    case 'chair-taken':
    case 'progressed':
    case 'answered':
      return applyToSeats(room, event);
    case 'vote-opened':
    case 'voted':
    case 'ballot-moved':
    case 'decided':
    case 'taken-back':
    case 'gone-on':
      return applyToCabinet(room, event);
    case 'settings-changed':
      return { ...room, settings: event.settings };
    case 'begun':
      return { ...room, stage: 'play' };
    case 'ended':
      return { ...room, stage: 'ended', clock: null };
    case 'locked':
      return { ...room, locked: event.locked };
    case 'code-changed':
      return { ...room, code: event.code };
    case 'teacher-added':
      return { ...room, teachers: [...room.teachers, { key: event.key, removed: false, done: [] }] };
    case 'screen-added':
      return { ...room, screens: [...room.screens, event.key] };
    case 'teacher-removed':
      return { ...room, teachers: changed(room.teachers, event.teacher, { removed: true }) };
    case 'held':
      return { ...room, pace: { held: event.held, until: event.until } };
    case 'clock-set':
      return { ...room, clock: event.until };
  }
}

type OfSeats = RoomEventOf<
  | 'joined'
  | 'kicked'
  | 'restored'
  | 'seat-offered'
  | 'seat-retaken'
  | 'roles-cast'
  | 'chair-taken'
  | 'progressed'
  | 'answered'
>;

function applyToSeats(room: Room, event: OfSeats): Room {
  switch (event.kind) {
    case 'joined': {
      assert(event.seat === room.seats.length, `Seat ${event.seat} was taken after seat ${room.seats.length - 1}.`);
      const { key, name } = event;
      return { ...room, seats: [...room.seats, newSeat(key, name)] };
    }
    case 'kicked': {
      const { seat } = event;
      const seats = changed(room.seats, seat, { kicked: true, offer: null });
      const out = { ...room, seats, chair: room.chair === seat ? null : room.chair };
      const hand = ballotAtHand(room);
      // What a seat threw into a vote that still runs goes with it; votes that were closed stand.
      return hand && openRound(hand.ballot) ? moveBallot(out, { type: 'WITHDRAW', seat: voterOf(seat) }) : out;
    }
    case 'restored':
      return { ...room, seats: changed(room.seats, event.seat, { kicked: false }) };
    case 'seat-offered': {
      const { seat, code, until } = event;
      return { ...room, seats: changed(room.seats, seat, { offer: { code, until } }) };
    }
    case 'seat-retaken': {
      const { seat, key } = event;
      const { key: former, formerKeys } = room.seats[seat]!;
      return { ...room, seats: changed(room.seats, seat, { key, formerKeys: [...formerKeys, former], offer: null }) };
    }
    case 'roles-cast':
      return {
        ...room,
        seats: event.roles.reduce((seats, [seat, role]) => changed(seats, seat, { role }), room.seats),
      };
    case 'chair-taken':
      return { ...room, chair: event.seat };
    case 'progressed':
      return { ...room, seats: changed(room.seats, event.seat, { progress: event.progress }) };
    case 'answered': {
      const { seat, decision } = event;
      return {
        ...room,
        seats: changed(room.seats, seat, { answered: [...room.seats[seat]!.answered, decision] }),
      };
    }
  }
}

type OfCabinet = RoomEventOf<'vote-opened' | 'voted' | 'ballot-moved' | 'decided' | 'taken-back' | 'gone-on'>;

function applyToCabinet(room: Room, event: OfCabinet): Room {
  switch (event.kind) {
    case 'vote-opened': {
      const put = event.ballot === room.ballots.length ? [...room.ballots, openBallot(event)] : room.ballots;
      const type = event.round === 'first' ? 'OPEN_FIRST' : 'OPEN_SECOND';
      return moveBallot({ ...room, ballots: put, canTakeBack: false }, { type, by: 'seats' });
    }
    case 'voted':
      return moveBallot(room, { type: 'CAST', seat: voterOf(event.seat), option: event.option });
    case 'ballot-moved':
      return moveBallot(room, { type: BALLOT_MOVES[event.move] });
    case 'decided':
      return applyOrder(room, event);
    case 'taken-back':
      return takeBack(room);
    case 'gone-on':
      return { ...room, aftermath: false, canTakeBack: false };
  }
}

function applyOrder(room: Room, { decision, line, option, note, seat, settles }: RoomEventOf<'decided'>): Room {
  const orders = [...room.orders, { decision, line, option, note }];
  const given = { ...room, orders, aftermath: settles, canTakeBack: true };
  const hand = ballotAtHand(room);
  const wasPut = hand && hand.ballot.stage !== 'decided';
  const jfk = seat === null ? null : voterOf(seat);
  return wasPut
    ? moveBallot(given, { type: 'DECIDE', decided: { option, jfk, reason: note?.reason ?? null, words: '' } })
    : given;
}

function takeBack(room: Room): Room {
  const order = room.orders.at(-1);
  const ballot = ballotAtHand(room)?.ballot;
  // What followed will be another thing: its question is asked anew.
  const seats = room.seats.map((seat) => ({ ...seat, answered: seat.answered.filter((id) => id !== order?.decision) }));
  const back = { ...room, seats, orders: room.orders.slice(0, -1), aftermath: false, canTakeBack: false };
  // An order that was given without a ballot leaves the ballot before it alone.
  const isItsBallot = ballot?.decision === order?.decision && ballot?.line === order?.line;
  return isItsBallot && ballot?.stage === 'decided' ? moveBallot(back, { type: 'TAKE_BACK' }) : back;
}

function moveBallot(room: Room, event: BallotEvent): Room {
  const hand = ballotAtHand(room);
  assert(hand, `"${event.type}" came before the first ballot.`);
  const moved = applyBallot(hand.ballot, event);
  assert(moved.ok, moved.ok ? '' : `"${event.type}" stands in the log, but: ${moved.error.message}`);
  return { ...room, ballots: room.ballots.with(hand.number, moved.value) };
}

function withDone(room: Room, by: Actor, command: string): Room {
  const [who, number] = by.split(':');
  const done = [...(doer(room, by)?.done ?? []), command];
  if (who === 'seat') return { ...room, seats: changed(room.seats, Number(number), { done }) };
  if (who === 'teacher') return { ...room, teachers: changed(room.teachers, Number(number), { done }) };
  return room;
}

function doer(room: Room, by: Actor): Seat | Teacher | undefined {
  const [who, number] = by.split(':');
  return (who === 'seat' ? room.seats : who === 'teacher' ? room.teachers : [])[Number(number)];
}

function changed<T extends object>(list: readonly T[], at: number, change: Partial<T>): readonly T[] {
  const one = list[at];
  assert(one, `Number ${at} is none of ${list.length}.`);
  return list.with(at, { ...one, ...change });
}
