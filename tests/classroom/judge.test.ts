// Owns the proof of who may do what and when: every command of the protocol, with its answers.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Command, commandSchema } from '../../src/classroom/commands.ts';
import { MOST_DONE } from '../../src/classroom/judge.ts';
import type { Asked } from '../../src/classroom/mail.ts';
import { refusalWords } from '../../src/classroom/words-refusals.ts';
import { REFUSALS } from '../../src/classroom/refusals.ts';
import { type LiveRoom, TOY_SETTINGS, hex, liveRoom, votingRoom } from '../builders/live-rooms.ts';

const ID = hex(7, 16);
const vote: Asked = { kind: 'vote', ballot: 0, round: 'first', option: 'mild' };
const progress: Asked = {
  kind: 'progress',
  progress: { picks: 1, decision: 'course', aftermath: false, code: 'ABCD-EFGH-J' },
};
const decide: Asked = { kind: 'decide', option: 'mild', note: null };
const answered: Asked = { kind: 'answer', decision: 'secrecy' };
const first: Asked = { kind: 'open-vote', round: 'first' };
const second: Asked = { kind: 'open-vote', round: 'second' };
const move = (to: 'close' | 'reopen' | 'talk' | 'reveal', ballot = 0): Asked => ({
  kind: 'move-ballot',
  ballot,
  move: to,
});

const TEACHERS: Asked[] = [
  { kind: 'set', settings: TOY_SETTINGS },
  { kind: 'begin' },
  { kind: 'lock', locked: true },
  { kind: 'new-code' },
  { kind: 'add-teacher', key: hex(1, 32) },
  { kind: 'add-screen', key: hex(2, 32) },
  { kind: 'remove-teacher', teacher: 0 },
  { kind: 'kick', seat: 1 },
  { kind: 'restore', seat: 1 },
  { kind: 'offer-seat', seat: 1, seatCode: '3F7KD92B' },
  { kind: 'cast', roles: [[0, 'rusk']] },
  { kind: 'chair', seat: 0 },
  first,
  move('close'),
  { kind: 'take-back', order: 0 },
  { kind: 'go-on' },
  { kind: 'hold', held: true, until: null },
  { kind: 'clock', seconds: 60 },
  { kind: 'end' },
];

describe('roles', () => {
  test.each(TEACHERS.map((asked) => [asked.kind, asked] as const))('a seat may not %s', (_kind, asked) => {
    const live = votingRoom(2);
    const before = live.room();
    expect(live.ask('seat:0', asked)).toEqual({ ok: false, error: 'not-allowed' });
    expect(live.room()).toBe(before);
  });

  test.each([vote, progress, answered].map((asked) => [asked.kind, asked] as const))(
    'a teacher may not %s',
    (_kind, asked) => {
      expect(votingRoom(2).ask('teacher:0', asked)).toEqual({ ok: false, error: 'not-allowed' });
    },
  );

  test('a seat decides only from the chair, and no longer once it has left it', () => {
    const live = liveRoom();
    live.join();
    live.ask('teacher:0', { kind: 'begin' });
    expect(live.ask('seat:0', decide)).toEqual({ ok: false, error: 'not-allowed' });
    live.ask('teacher:0', { kind: 'chair', seat: 0 });
    expect(live.ask('seat:0', decide)).toMatchObject({ ok: true, value: { kind: 'decided', seat: 0 } });
    live.ask('teacher:0', { kind: 'go-on' });
    live.ask('teacher:0', { kind: 'chair', seat: null });
    expect(live.ask('seat:0', decide)).toEqual({ ok: false, error: 'not-allowed' });
  });

  test('a removed teacher may nothing more, and the last cannot be removed', () => {
    const live = liveRoom();
    live.ask('teacher:0', { kind: 'add-teacher', key: hex(1, 32) });
    live.ask('teacher:1', { kind: 'remove-teacher', teacher: 0 });
    expect(live.ask('teacher:0', { kind: 'begin' })).toEqual({ ok: false, error: 'not-allowed' });
    expect(live.ask('teacher:1', { kind: 'remove-teacher', teacher: 1 })).toEqual({ ok: false, error: 'last-teacher' });
    expect(live.ask('teacher:9', { kind: 'begin' })).toEqual({ ok: false, error: 'not-allowed' });
    expect(live.ask('server', { kind: 'begin' })).toEqual({ ok: false, error: 'not-allowed' });
  });

  test('a seat obeys no device from which it was taken over', () => {
    const live = votingRoom(1);
    const asker = live.room().seats[0]!.key;
    expect(live.ask('seat:0', vote, hex(800, 16), { asker })).toMatchObject({ ok: true });
    const other = { ...vote, option: 'middle' } as Asked;
    expect(live.ask('seat:0', other, hex(801, 16), { asker: hex(5, 32) })).toEqual({ ok: false, error: 'moved' });
  });

  test('a kicked seat may nothing until it is restored, and loses the chair', () => {
    const live = votingRoom(2);
    live.ask('teacher:0', { kind: 'chair', seat: 0 });
    live.ask('teacher:0', { kind: 'kick', seat: 0 });
    expect(live.room().chair).toBeNull();
    expect(live.ask('seat:0', vote)).toEqual({ ok: false, error: 'kicked' });
    expect(live.ask('teacher:0', { kind: 'chair', seat: 0 })).toEqual({ ok: false, error: 'kicked' });
    live.ask('teacher:0', { kind: 'restore', seat: 0 });
    expect(live.ask('seat:0', vote).ok).toBe(true);
    expect(live.ask('seat:7', vote)).toEqual({ ok: false, error: 'no-seat' });
  });
});

/** A room brought so far by a teacher's commands, then what is asked and how it is answered. */
const ANSWERS: [title: string, before: Asked[], by: 'seat:0' | 'teacher:0', asked: Asked, answer: string | null][] = [
  ['no vote before the class begins', [], 'seat:0', vote, 'not-begun'],
  ['no vote before one is opened', [{ kind: 'begin' }], 'seat:0', vote, 'no-ballot'],
  ['a vote for nothing', [{ kind: 'begin' }, first], 'seat:0', { ...vote, option: 'nothing' } as Asked, 'no-option'],
  [
    'a vote in the other round',
    [{ kind: 'begin' }, first],
    'seat:0',
    { ...vote, round: 'second' } as Asked,
    'ballot-closed',
  ],
  ['a vote after the close', [{ kind: 'begin' }, first, move('close')], 'seat:0', vote, 'ballot-closed'],
  ['a vote after a reopening', [{ kind: 'begin' }, first, move('close'), move('reopen')], 'seat:0', vote, null],
  ['a vote after the end', [{ kind: 'begin' }, first, { kind: 'end' }], 'seat:0', vote, 'ended'],
  ['two votes at once', [{ kind: 'begin' }, first], 'teacher:0', first, 'ballot-open'],
  ['a second vote before the first', [{ kind: 'begin' }], 'teacher:0', second, 'no-ballot'],
  ['a reveal while votes come in', [{ kind: 'begin' }, first], 'teacher:0', move('reveal'), 'ballot-done'],
  ['a move of another ballot', [{ kind: 'begin' }, first], 'teacher:0', move('close', 1), 'no-ballot'],
  ['an order over an open vote', [{ kind: 'begin' }, first], 'teacher:0', decide, 'ballot-open'],
  ['an order over a hidden vote', [{ kind: 'begin' }, first, move('close')], 'teacher:0', decide, 'ballot-open'],
  ['an order after the reveal', [{ kind: 'begin' }, first, move('close'), move('reveal')], 'teacher:0', decide, null],
  ['an order without a vote', [{ kind: 'begin' }], 'teacher:0', decide, null],
  ['an order for nothing', [{ kind: 'begin' }], 'teacher:0', { ...decide, option: 'nothing' } as Asked, 'no-option'],
  ['an order in what followed', [{ kind: 'begin' }, decide], 'teacher:0', decide, 'in-aftermath'],
  ['a vote in what followed', [{ kind: 'begin' }, decide], 'teacher:0', first, 'in-aftermath'],
  ['taking back the last order', [{ kind: 'begin' }, decide], 'teacher:0', { kind: 'take-back', order: 0 }, null],
  [
    'taking back another order',
    [{ kind: 'begin' }, decide],
    'teacher:0',
    { kind: 'take-back', order: 1 },
    'no-decision',
  ],
  [
    'taking back late',
    [{ kind: 'begin' }, decide, { kind: 'go-on' }],
    'teacher:0',
    { kind: 'take-back', order: 0 },
    'no-decision',
  ],
  ['settings after the beginning', [{ kind: 'begin' }], 'teacher:0', { kind: 'set', settings: TOY_SETTINGS }, 'begun'],
  [
    'a lesson that is not there',
    [],
    'teacher:0',
    { kind: 'set', settings: { ...TOY_SETTINGS, lesson: 'long' } },
    'unknown',
  ],
  [
    'own dice for one run',
    [],
    'teacher:0',
    { kind: 'set', settings: { ...TOY_SETTINGS, fate: { kind: 'own' } } },
    'unknown',
  ],
  ['holding a cabinet', [{ kind: 'begin' }], 'teacher:0', { kind: 'hold', held: true, until: null }, 'wrong-mode'],
  ['progress in a cabinet', [{ kind: 'begin' }], 'seat:0', progress, 'wrong-mode'],
  ['kicking nobody', [], 'teacher:0', { kind: 'kick', seat: 9 }, 'unknown-seat'],
  ['a chair for nobody', [], 'teacher:0', { kind: 'chair', seat: 9 }, 'unknown-seat'],
  ['a role for nobody', [], 'teacher:0', { kind: 'cast', roles: [[9, 'rusk']] }, 'unknown-seat'],
  ['removing nobody', [], 'teacher:0', { kind: 'remove-teacher', teacher: 5 }, 'unknown-teacher'],
  ['a clock before the beginning', [], 'teacher:0', { kind: 'clock', seconds: 60 }, 'not-begun'],
];

test.each(ANSWERS)('%s', (_title, before, by, asked, answer) => {
  const live = liveRoom();
  live.join();
  for (const command of before) expect(live.ask('teacher:0', command)).toMatchObject({ ok: true });
  const verdict = live.ask(by, asked);
  expect(verdict.ok ? null : verdict.error).toBe(answer);
});

test('a whole decision of two lines: each is put by itself, and only the last is followed by anything', () => {
  const live = liveRoom();
  live.join();
  const teacher = (...asked: Asked[]) => {
    for (const one of asked) expect(live.ask('teacher:0', one)).toMatchObject({ ok: true });
  };
  teacher({ kind: 'begin' }, decide, { kind: 'go-on' }, first, move('close'), move('reveal'), decide);
  expect(live.room()).toMatchObject({ aftermath: false, orders: [{}, { decision: 'course', line: 'time' }] });
  teacher({ kind: 'take-back', order: 1 });
  expect(live.room().ballots[0]?.stage).toBe('revealed');
  teacher(decide, first, move('close', 1), move('reveal', 1), decide);
  expect(live.room()).toMatchObject({ aftermath: true, orders: [{}, {}, { decision: 'course', line: 'price' }] });
  teacher({ kind: 'go-on' }, { kind: 'go-on' }, decide);
  teacher({ kind: 'go-on' });
  expect(live.ask('teacher:0', first)).toEqual({ ok: false, error: 'no-decision' });
  expect(live.ask('teacher:0', decide)).toEqual({ ok: false, error: 'no-decision' });
});

test('taking back an order that had no ballot leaves the ballot before it decided', () => {
  const live = liveRoom();
  for (const one of [
    { kind: 'begin' },
    first,
    move('close'),
    move('reveal'),
    decide,
    { kind: 'go-on' },
    decide,
  ] as Asked[])
    live.ask('teacher:0', one);
  live.ask('teacher:0', { kind: 'take-back', order: 1 });
  expect(live.room()).toMatchObject({ orders: [{ decision: 'secrecy' }], ballots: [{ stage: 'decided' }] });
});

test('a vote for what one has voted for already is a yes that writes nothing', () => {
  const live = votingRoom(1);
  live.ask('seat:0', vote);
  const rows = live.log.length;
  expect(live.ask('seat:0', vote)).toEqual({ ok: true, value: null });
  expect(live.log).toHaveLength(rows);
});

test('one seat cannot fill the log', () => {
  const live = votingRoom(2);
  const flood = (room: LiveRoom, times: number) => {
    let last;
    for (let time = 0; time < times; time++)
      last = room.ask('seat:0', { ...vote, option: time % 2 ? 'mild' : 'middle' } as Asked);
    return last;
  };
  expect(flood(live, MOST_DONE)).toMatchObject({ ok: true });
  expect(flood(live, 1)).toEqual({ ok: false, error: 'too-often' });
  expect(live.ask('seat:1', vote).ok).toBe(true);
});

test('every refusal has a sentence of its own', () => {
  const sentences = REFUSALS.map((refusal) => refusalWords[refusal]);
  expect(new Set(sentences).size).toBe(REFUSALS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
});

const BAD: [title: string, command: unknown][] = [
  ['no command', null],
  ['an unknown kind', { id: ID, kind: 'shout', text: 'hello' }],
  ['an id that is none', { id: '../../etc', kind: 'begin' }],
  ['a part too many', { id: ID, kind: 'begin', name: '<b>me</b>' }],
  ['markup for an option', { id: ID, kind: 'vote', ballot: 0, round: 'first', option: '<img src=x onerror=alert(1)>' }],
  ['a prototype for an option', { id: ID, kind: 'vote', ballot: 0, round: 'first', option: '__proto__' }],
  ['a fraction for a ballot', { id: ID, kind: 'vote', ballot: 0.5, round: 'first', option: 'mild' }],
  ['a huge seat', { id: ID, kind: 'kick', seat: 1e9 }],
  ['text for a code', { id: ID, kind: 'progress', progress: { picks: 1, decision: null, code: 'visit my page' } }],
  [
    'words of one’s own',
    {
      id: ID,
      kind: 'decide',
      option: 'mild',
      note: { danger: 10, answer: null, reason: null, source: null, words: 'hi' },
    },
  ],
  [
    'a danger between the steps',
    { id: ID, kind: 'decide', option: 'mild', note: { danger: 15, answer: null, reason: null, source: null } },
  ],
  ['sixty-one roles', { id: ID, kind: 'cast', roles: Array.from({ length: 61 }, () => [0, 'rusk']) }],
];

test.each(BAD)('%s does not pass the door', (_title, command) => {
  expect(v.is(commandSchema, command)).toBe(false);
});

test('every command of the table passes the door', () => {
  for (const asked of [...TEACHERS, vote, progress, answered, decide, second])
    expect(v.is(commandSchema, { ...asked, id: ID } satisfies Record<string, unknown> as Command)).toBe(true);
});
