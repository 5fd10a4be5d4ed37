// Owns what the server sends: one picture of the room for each audience, with its schema. What is not here is not told.
import * as v from 'valibot';
import { BALLOT_STAGES } from './ballot.ts';
import { noteSchema, progressSchema, roundSchema } from './commands.ts';
import {
  ballotSchema,
  codeSchema,
  nameSchema,
  roomIdSchema,
  seatSchema,
  slugSchema,
  timeSchema,
  whole,
} from './ids.ts';
import { settingsSchema } from './settings.ts';

const count = whole(9999);
const orNull = v.nullable;

/** An order that the class has given: see `class-log.ts`, which makes the run's log of them. */
export const orderSchema = v.object({
  decision: slugSchema,
  line: slugSchema,
  option: slugSchema,
  note: orNull(noteSchema),
});
export type Order = v.InferOutput<typeof orderSchema>;

/** Votes for each of the options, in their order. */
const countsSchema = v.array(count);

/** The ballot at hand; those before it are told by their orders. For seats and the screen every count is null until the teacher reveals it. */
export const ballotViewSchema = v.object({
  ballot: ballotSchema,
  decision: slugSchema,
  line: slugSchema,
  /** In the scenario's order; nobody may vote for one that is not open. */
  options: v.array(v.object({ id: slugSchema, isOpen: v.boolean() })),
  stage: v.picklist(BALLOT_STAGES),
  /** The vote that is open, or null. */
  open: orNull(roundSchema),
  first: orNull(countsSchema),
  second: orNull(countsSchema),
  /** Seats that went over to another option between the votes; null unless both are shown. */
  moved: orNull(count),
  /** The order that came of it; null before. */
  decided: orNull(slugSchema),
});
export type BallotView = v.InferOutput<typeof ballotViewSchema>;

/** What everybody may know of a room. */
const common = {
  /** Of the last event told here. */
  seq: v.pipe(v.number(), v.integer()),
  /** When this was sent, by the server's clock. */
  now: timeSchema,
  scenario: slugSchema,
  edition: v.string(),
  settings: settingsSchema,
  stage: v.picklist(['lobby', 'play', 'ended']),
  locked: v.boolean(),
  /** Cabinet: the class's orders so far. Empty at one's own pace. */
  orders: v.array(orderSchema),
  /** Cabinet: true from the last order of a decision until the teacher goes on; what followed is told. */
  aftermath: v.boolean(),
  /** Cabinet: the ballot at hand. It stays, decided, until the next one is opened. */
  ballot: orNull(ballotViewSchema),
  /** Own pace. `until`: the decision at which seats wait; it is still asked. Held without it: they wait where they are. */
  pace: v.object({ held: v.boolean(), until: orNull(slugSchema) }),
  /** When the clock runs out, by the server's clock; null without one. Nothing happens then. */
  clock: orNull(timeSchema),
};

/** To every seat, the same. */
export const seatRoomSchema = v.object({
  ...common,
  /** Pseudonym of whoever holds the chair; null for nobody. */
  chair: orNull(nameSchema),
});
export type SeatRoom = v.InferOutput<typeof seatRoomSchema>;

/** To one seat of itself. */
export const meSchema = v.object({
  room: roomIdSchema,
  seat: seatSchema,
  name: nameSchema,
  /** Of the class, for a device that came by the seat's own code: it is what the way back is called. */
  code: codeSchema,
  role: orNull(slugSchema),
  chair: v.boolean(),
  /** Its votes in the ballot of this number. Once another is at hand they are its votes no more. */
  votes: orNull(v.object({ ballot: ballotSchema, first: orNull(slugSchema), second: orNull(slugSchema) })),
  /** Own pace: what it last reported. */
  progress: orNull(progressSchema),
  /** Decisions after which it has said that it answered the question of the pause. */
  answered: v.array(slugSchema),
});
export type Me = v.InferOutput<typeof meSchema>;

/** To the projector: no name of anybody, and no counts before the reveal. */
export const screenRoomSchema = v.object({
  ...common,
  code: codeSchema,
  seats: count,
  /** How many have voted in the vote that is open, or that was open last. */
  cast: count,
  /** Own pace: how many seats stand at each decision, in no order; those that have ended apart. */
  standing: v.array(v.object({ decision: slugSchema, seats: count })),
  finished: count,
});
export type ScreenRoom = v.InferOutput<typeof screenRoomSchema>;

/** To teachers: all but secrets. Seats come beside it, in `rows`. */
export const teacherRoomSchema = v.object({
  ...common,
  room: roomIdSchema,
  code: codeSchema,
  /** Whether the last order can be taken back: nothing has followed it yet. */
  canTakeBack: v.boolean(),
  /** The one who reads this. */
  you: whole(99),
  teachers: v.array(whole(99)),
  chair: orNull(seatSchema),
  seats: count,
  cast: count,
});
export type TeacherRoom = v.InferOutput<typeof teacherRoomSchema>;

/** One seat, as teachers see it. */
export const rowSchema = v.object({
  seat: seatSchema,
  name: nameSchema,
  role: orNull(slugSchema),
  kicked: v.boolean(),
  /** Whether a page of this seat is connected now. */
  here: v.boolean(),
  /** Until when another device may take it over; null where no code is out. */
  offered: orNull(timeSchema),
  /** Whether it has voted in that vote; what it chose is told by counts alone. */
  voted: v.boolean(),
  /** Whether it has answered the question of the pause at which it is; what it answered is told to nobody. */
  answered: v.boolean(),
  progress: orNull(progressSchema),
});
export type Row = v.InferOutput<typeof rowSchema>;

/** Sent while a ballot runs, in place of a whole room: to teachers with counts, to the screen without. */
export const tallySchema = v.object({
  /** Of the last event counted: a vote whose reply has no higher number is among these. */
  seq: v.pipe(v.number(), v.integer()),
  ballot: ballotSchema,
  round: roundSchema,
  cast: count,
  counts: orNull(countsSchema),
});
export type Tally = v.InferOutput<typeof tallySchema>;

/** Why the link ends for good. */
export const goneSchema = v.object({ why: v.picklist(['kicked', 'moved', 'purged', 'removed']) });
export type Gone = v.InferOutput<typeof goneSchema>;

/** Messages from the server by name. `rows` brings those seats that have changed; all of them after each connection. */
export const MESSAGES = {
  seat: { room: seatRoomSchema, me: meSchema, gone: goneSchema },
  teacher: { room: teacherRoomSchema, rows: v.array(rowSchema), tally: tallySchema, gone: goneSchema },
  screen: { room: screenRoomSchema, tally: tallySchema, gone: goneSchema },
} as const;
