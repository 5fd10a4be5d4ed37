// Owns what happened in a room, each event with its schema: the log is these and nothing else. No name, no address, no text.
import * as v from 'valibot';
import { MOVES, noteSchema, progressSchema, roundSchema } from './commands.ts';
import {
  ballotSchema,
  codeSchema,
  keyHashSchema,
  nameSchema,
  roomIdSchema,
  seatSchema,
  slugSchema,
  timeSchema,
  whole,
} from './ids.ts';
import { settingsSchema } from './settings.ts';

const of = <const Kind extends string, Parts extends v.ObjectEntries>(kind: Kind, parts: Parts) =>
  v.strictObject({ kind: v.literal(kind), ...parts });

const teacherSchema = whole(99);

export const roomEventSchema = v.variant('kind', [
  of('opened', {
    room: roomIdSchema,
    code: codeSchema,
    /** Which scenario, and in which edition: another edition's page must not read the picks. */
    scenario: slugSchema,
    edition: v.pipe(v.string(), v.maxLength(64)),
    teacher: keyHashSchema,
    screen: keyHashSchema,
    settings: settingsSchema,
  }),
  of('joined', { seat: seatSchema, key: keyHashSchema, name: nameSchema }),
  of('settings-changed', { settings: settingsSchema }),
  of('begun', {}),
  of('locked', { locked: v.boolean() }),
  of('code-changed', { code: codeSchema }),
  of('teacher-added', { teacher: teacherSchema, key: keyHashSchema }),
  of('screen-added', { key: keyHashSchema }),
  of('teacher-removed', { teacher: teacherSchema }),
  of('kicked', { seat: seatSchema }),
  of('restored', { seat: seatSchema }),
  /** `code`: hash of the code by which another device may take the seat over until then. */
  of('seat-offered', { seat: seatSchema, code: keyHashSchema, until: timeSchema }),
  /** Another device has it now, by this key; the older key opens it no more. */
  of('seat-retaken', { seat: seatSchema, key: keyHashSchema }),
  of('roles-cast', { roles: v.array(v.tuple([seatSchema, v.nullable(slugSchema)])) }),
  of('chair-taken', { seat: v.nullable(seatSchema) }),
  /** With the line on which it is taken, as it stood then. */
  of('vote-opened', {
    ballot: ballotSchema,
    round: roundSchema,
    decision: slugSchema,
    line: slugSchema,
    options: v.array(v.strictObject({ id: slugSchema, isOpen: v.boolean() })),
  }),
  of('voted', { ballot: ballotSchema, round: roundSchema, seat: seatSchema, option: slugSchema }),
  of('ballot-moved', { ballot: ballotSchema, move: v.picklist(MOVES) }),
  of('decided', {
    decision: slugSchema,
    line: slugSchema,
    option: slugSchema,
    note: v.nullable(noteSchema),
    /** The seat that decided; null for a teacher. */
    seat: v.nullable(seatSchema),
    /** True for the last line of its decision: what followed is told next. */
    settles: v.boolean(),
  }),
  of('taken-back', {}),
  of('gone-on', {}),
  of('progressed', { seat: seatSchema, progress: progressSchema }),
  /** The question of the pause after this decision. What was answered never comes here. */
  of('answered', { seat: seatSchema, decision: slugSchema }),
  of('held', { held: v.boolean(), until: v.nullable(slugSchema) }),
  of('clock-set', { until: v.nullable(timeSchema) }),
  of('ended', {}),
]);
export type RoomEvent = v.InferOutput<typeof roomEventSchema>;
export type RoomEventOf<Kind extends RoomEvent['kind']> = Extract<RoomEvent, { kind: Kind }>;

/** `seat:12`, `teacher:0`, or the server itself. */
export const actorSchema = v.pipe(v.string(), v.regex(/^(seat:\d{1,4}|teacher:\d{1,2}|server)$/));
export type Actor = `seat:${number}` | `teacher:${number}` | 'server';

/** The number in `seat:12`; null for others. Pure. */
export function seatOf(by: Actor): number | null {
  return by.startsWith('seat:') ? Number(by.slice('seat:'.length)) : null;
}

/** An event where it stands in the log. */
export interface LoggedEvent {
  /** From 1, without gaps, in each room of its own. */
  seq: number;
  at: number;
  by: Actor;
  /** The command that brought it; null for the server's own. (Room, by, command) is unique in the log. */
  command: string | null;
  event: RoomEvent;
}
