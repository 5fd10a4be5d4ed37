// Owns what pages may ask of a room, each command with its schema. Who may send which is written beside it.
import * as v from 'valibot';
import { ballotSchema, commandIdSchema, keySchema, seatCodeSchema, seatSchema, slugSchema, whole } from './ids.ts';
import type { Refusal } from './refusals.ts';
import { settingsSchema } from './settings.ts';

/** Forecast and reason that go into the run's log with an order: as in `run/log.ts`, without words of one's own. */
export const noteSchema = v.strictObject({
  danger: v.nullable(v.pipe(v.number(), v.picklist([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]))),
  answer: v.nullable(slugSchema),
  reason: v.nullable(slugSchema),
  source: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/))),
});

/** A run code of `run/run-code.ts`, as far as the run has come. */
export const runCodeSchema = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z-]{9,160}$/));

/** What a seat's own run has come to. */
export const progressSchema = v.strictObject({
  /** Orders given so far. */
  picks: whole(999),
  /** The decision at hand; null after the ending. */
  decision: v.nullable(slugSchema),
  /** Whether it has been decided, and what followed is being read. */
  aftermath: v.optional(v.boolean(), false),
  code: runCodeSchema,
});
export type Progress = v.InferOutput<typeof progressSchema>;

/** Which of the two votes on a ballot. */
export const roundSchema = v.picklist(['first', 'second']);

/** Closed too early, a vote can be opened again; `reveal` shows the counts to the class. */
export const MOVES = ['close', 'reopen', 'talk', 'reveal'] as const;
export type Move = (typeof MOVES)[number];

const seconds = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(7200));

const of = <const Kind extends string, Parts extends v.ObjectEntries>(kind: Kind, parts: Parts) =>
  v.strictObject({ id: commandIdSchema, kind: v.literal(kind), ...parts });

export const commandSchema = v.variant('kind', [
  // A seat, for itself. A vote may change until it is closed; the last one counts.
  of('vote', { ballot: ballotSchema, round: roundSchema, option: slugSchema }),
  of('progress', { progress: progressSchema }),
  /** That the question of a pause has been answered; what was answered stays with the pupil. */
  of('answer', { decision: slugSchema }),

  // The seat in the chair (the JFK of the hour), or a teacher. Gives the order that the run waits for.
  of('decide', { option: slugSchema, note: v.nullable(noteSchema) }),

  // A teacher.
  of('set', { settings: settingsSchema }),
  of('begin', {}),
  of('lock', { locked: v.boolean() }),
  of('new-code', {}),
  /** The page that asks draws the key, for the second teacher's link. */
  of('add-teacher', { key: keySchema }),
  /** Likewise for another projector's link. */
  of('add-screen', { key: keySchema }),
  of('remove-teacher', { teacher: whole(99) }),
  of('kick', { seat: seatSchema }),
  of('restore', { seat: seatSchema }),
  /** The seat may be taken over by another device, once and for some minutes. The page that asks draws the code, and shows it. */
  of('offer-seat', { seat: seatSchema, seatCode: seatCodeSchema }),
  of('cast', { roles: v.pipe(v.array(v.tuple([seatSchema, v.nullable(slugSchema)])), v.maxLength(60)) }),
  of('chair', { seat: v.nullable(seatSchema) }),
  /** The first on the line that the run waits for; the second on the ballot at hand. */
  of('open-vote', { round: roundSchema }),
  /** Moves of the ballot at hand, by the rules of `apply-ballot.ts`. */
  of('move-ballot', { ballot: ballotSchema, move: v.picklist(MOVES) }),
  /** The last order is thought over: only while nothing has followed it. */
  of('take-back', { order: whole(998) }),
  /** From what followed an order to the next decision. */
  of('go-on', {}),
  /** Own pace: seats wait where they are, or go as far as `until` (a decision, which is still asked). */
  of('hold', { held: v.boolean(), until: v.nullable(slugSchema) }),
  /** A clock that everybody sees and nothing obeys; null takes it away. */
  of('clock', { seconds: v.nullable(seconds) }),
  of('end', {}),
  /** Deletes the room at once, log and all. */
  of('purge', {}),
]);
export type Command = v.InferOutput<typeof commandSchema>;
export type CommandOf<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** The answer to a command, as Socket.IO's acknowledgement. It is only sent once the event is on the disk. */
export type Reply = { ok: true; seq: number } | { ok: false; why: Refusal };
