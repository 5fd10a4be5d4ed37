// Owns the proof that a room is its log: replay is the state, no vote is lost or doubled, and nothing leaks before its hour.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../src/classroom/ballot.ts';
import { ballotAtHand, replayRoom, voterOf } from '../../src/classroom/room.ts';
import { type Actor, type LoggedEvent, roomEventSchema, seatOf } from '../../src/classroom/room-events.ts';
import { rowOf, viewForScreen, viewForSeat, viewForSeats, viewForTeacher, viewTally } from '../../src/classroom/see.ts';
import { MESSAGES } from '../../src/classroom/views.ts';
import type { Asked } from '../../src/classroom/mail.ts';
import { TOY_SETTINGS, hex, liveRoom, votingRoom } from '../builders/live-rooms.ts';

const SEATS = 5;
const OPTIONS = ['mild', 'middle', 'hard', 'nonsense'];

const seat = fc.nat(SEATS); // one more than there are
const ballot = fc.nat(4);
const round = fc.constantFrom('first' as const, 'second' as const);
const option = fc.constantFrom(...OPTIONS);
const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('vote' as const), ballot, round, option }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open-vote' as const), round }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('move-ballot' as const),
      ballot,
      move: fc.constantFrom('close' as const, 'reopen' as const, 'talk' as const, 'reveal' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('decide' as const), option, note: fc.constant(null) }) },
  fc.record({ kind: fc.constantFrom('go-on' as const, 'begin' as const, 'end' as const, 'new-code' as const) }),
  fc.record({ kind: fc.constant('take-back' as const), order: fc.nat(4) }),
  fc.record({ kind: fc.constantFrom('kick' as const, 'restore' as const), seat }),
  fc.record({ kind: fc.constant('chair' as const), seat: fc.option(seat) }),
  fc.record({ kind: fc.constant('lock' as const), locked: fc.boolean() }),
  fc.record({
    kind: fc.constant('cast' as const),
    roles: fc.array(fc.tuple(seat, fc.constant('rusk')), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('clock' as const), seconds: fc.option(fc.constant(60)) }),
);

/** What somebody asks; now and then the same command comes twice, at once or much later. */
const step = fc.record({ by: fc.oneof(fc.constant(-1), seat), asked, again: fc.option(fc.nat(40), { freq: 3 }) });

const lesson = fc.array(step, { minLength: 20, maxLength: 120 });

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function play(steps: Step[]) {
  const live = liveRoom();
  for (let number = 0; number < SEATS; number++) live.join();
  live.ask('teacher:0', { kind: 'begin' });
  const sent: { by: Actor; asked: Asked; id: string }[] = [];
  for (const [index, { by, asked: wish, again }] of steps.entries()) {
    const actor: Actor = by < 0 || wish.kind !== 'vote' ? 'teacher:0' : `seat:${by}`;
    // Most are about the ballot at hand; the others come too late, or too early.
    const hand = live.room().ballots.length - 1;
    const about = 'ballot' in wish && wish.ballot > 1 && hand >= 0 ? { ...wish, ballot: hand } : wish;
    const command = { by: actor, asked: about, id: hex(5000 + index, 16) };
    live.ask(command.by, command.asked, command.id);
    sent.push(command);
    const repeated = again === null ? undefined : sent.at(-1 - (again % sent.length));
    if (!repeated) continue;
    const before = live.room();
    const wasIn = live.log.some((logged) => logged.command === repeated.id);
    live.ask(repeated.by, repeated.asked, repeated.id);
    // What is in the log counts once, however often and however late it comes.
    if (wasIn) expect(live.room()).toBe(before);
  }
  return live;
}

/** The naive oracle: walks the log and keeps, for each vote, the last choice of each seat. */
function countNaively(log: LoggedEvent[]): Record<string, string>[] {
  const votes: Record<string, string>[] = [];
  const at: Record<string, Record<string, string>> = {};
  let open: string | null = null;
  for (const { event } of log) {
    if (event.kind === 'vote-opened') at[(open = `${event.ballot} ${event.round}`)] = {};
    if (event.kind === 'voted') at[`${event.ballot} ${event.round}`]![String(event.seat)] = event.option;
    if (event.kind === 'ballot-moved' && event.move === 'close') open = null;
    if (event.kind === 'ballot-moved' && event.move === 'reopen') open = Object.keys(at).at(-1)!;
    if (event.kind === 'kicked' && open !== null) delete at[open]![String(event.seat)];
  }
  for (const key of Object.keys(at)) votes.push(at[key]!);
  return votes;
}

const castIn = (of: Ballot) =>
  [of.first, of.second].flatMap((votes) => (votes?.by === 'seats' ? [votes.cast as Record<string, string>] : []));

describe('over any sequence of commands', () => {
  test('replaying the log gives the room, and every event fits its schema', () => {
    fc.assert(
      fc.property(lesson, (steps) => {
        const { log, room } = play(steps);
        expect(replayRoom(log)).toEqual(room());
        for (const { event } of log) expect(v.is(roomEventSchema, JSON.parse(JSON.stringify(event)))).toBe(true);
      }),
    );
  });

  test('the last accepted vote of each seat counts, once, and no other', () => {
    fc.assert(
      fc.property(lesson, (steps) => {
        const { log, room } = play(steps);
        expect(room().ballots.flatMap(castIn)).toEqual(countNaively(log));
      }),
    );
  });

  test('what one seat sees of another does not depend on how anybody voted, until the reveal', () => {
    const swapped: Record<string, string> = { mild: 'middle', middle: 'mild' };
    fc.assert(
      fc.property(lesson, (steps) => {
        const { log, room } = play(steps.filter(({ asked: wish }) => !('move' in wish && wish.move === 'reveal')));
        const other = replayRoom(
          log.map((logged) =>
            logged.event.kind === 'voted'
              ? { ...logged, event: { ...logged.event, option: swapped[logged.event.option] ?? logged.event.option } }
              : logged,
          ),
        );
        expect(viewForSeats(other, 0)).toEqual(viewForSeats(room(), 0));
        expect(viewForScreen(other, 0)).toEqual(viewForScreen(room(), 0));
        expect(viewTally(other, 'screen')).toEqual(viewTally(room(), 'screen'));
      }),
    );
  });

  test('every view fits its schema, and the projector is told no name', () => {
    fc.assert(
      fc.property(lesson, (steps) => {
        const room = play(steps).room();
        v.parse(MESSAGES.seat.room, viewForSeats(room, 0));
        v.parse(MESSAGES.screen.room, viewForScreen(room, 0));
        v.parse(MESSAGES.teacher.room, viewForTeacher(room, 0, 0));
        for (const number of room.seats.keys()) {
          v.parse(MESSAGES.seat.me, viewForSeat(room, number));
          v.parse(MESSAGES.teacher.rows, [rowOf(room, number, true)]);
        }
        // With other names the screen shows the same.
        const renamed = { ...room, seats: room.seats.map((one) => ({ ...one, name: [1, 1] as [number, number] })) };
        expect(viewForScreen(renamed, 0)).toEqual(viewForScreen(room, 0));
      }),
    );
  });
});

test('random lessons come as far as a second vote, a reveal, an order and an order taken back', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(lesson, (steps) => {
      for (const { event } of play(steps).log)
        kinds.add(event.kind === 'ballot-moved' ? event.move : event.kind === 'vote-opened' ? event.round : event.kind);
    }),
    { numRuns: 300, seed: 1962 },
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'second',
      'voted',
      'reopen',
      'talk',
      'reveal',
      'decided',
      'taken-back',
      'gone-on',
      'kicked',
    ]),
  );
});

test('the reveal brings the counts to all, and how many went over', () => {
  const live = votingRoom(4);
  const vote = (at: 'first' | 'second', choices: string[]) => {
    for (const [number, choice] of choices.entries())
      live.ask(`seat:${number}`, { kind: 'vote', ballot: 0, round: at, option: choice });
  };
  const move = (moved: 'close' | 'reveal') => live.ask('teacher:0', { kind: 'move-ballot', ballot: 0, move: moved });
  vote('first', ['mild', 'mild', 'hard', 'middle']);
  expect(viewTally(live.room(), 'teacher')).toMatchObject({ ballot: 0, round: 'first', cast: 4, counts: [2, 1, 1] });
  expect(viewTally(live.room(), 'screen')).toMatchObject({ ballot: 0, round: 'first', cast: 4, counts: null });
  move('close');
  live.ask('teacher:0', { kind: 'open-vote', round: 'second' });
  vote('second', ['hard', 'mild', 'hard', 'hard']);
  move('close');
  expect(viewForSeats(live.room(), 0).ballot).toMatchObject({ first: null, second: null, moved: null });
  move('reveal');
  const shown = { first: [2, 1, 1], second: [1, 0, 3], moved: 2 };
  expect(viewForSeats(live.room(), 0).ballot).toMatchObject(shown);
  expect(viewForScreen(live.room(), 0).ballot).toMatchObject(shown);
});

test('a kicked seat takes its vote out of the open vote, and leaves those that were closed', () => {
  const live = votingRoom(2);
  for (const number of [0, 1]) live.ask(`seat:${number}`, { kind: 'vote', ballot: 0, round: 'first', option: 'mild' });
  live.ask('teacher:0', { kind: 'kick', seat: 1 });
  expect(viewTally(live.room(), 'teacher')?.cast).toBe(1);
  live.ask('teacher:0', { kind: 'move-ballot', ballot: 0, move: 'close' });
  live.ask('teacher:0', { kind: 'kick', seat: 0 });
  expect(ballotAtHand(live.room())?.ballot.first).toEqual({ by: 'seats', cast: { [voterOf(0)]: 'mild' } });
});

test('at its own pace a class is shown as how many stand where, and to teachers by seat', () => {
  const live = liveRoom({ ...TOY_SETTINGS, mode: 'own-pace', fate: { kind: 'own' } });
  for (let number = 0; number < 3; number++) live.join();
  live.ask('teacher:0', { kind: 'begin' });
  const report = (number: number, decision: string | null) =>
    live.ask(`seat:${number}`, {
      kind: 'progress',
      progress: { picks: 1, decision, aftermath: false, code: 'ABCD-EFGH-J' },
    });
  report(0, 'course');
  report(1, 'course');
  report(2, null);
  expect(viewForScreen(live.room(), 0)).toMatchObject({ standing: [{ decision: 'course', seats: 2 }], finished: 1 });
  expect(rowOf(live.room(), 2, false).progress).toMatchObject({ picks: 1, decision: null, code: 'ABCD-EFGH-J' });
});

test('a log with a gap, or that begins with something else, does not pass for a room', () => {
  const { log } = votingRoom(2);
  expect(() => replayRoom(log.slice(1))).toThrow(/not with its opening/);
  expect(() => replayRoom([...log.slice(0, 2), ...log.slice(3)])).toThrow(/came after event 2/);
  expect(() => replayRoom([])).toThrow(/does not exist/);
  expect(seatOf('teacher:0')).toBeNull();
});
