// Owns what a page says of itself when it connects, and how a refusal reads. Sent as Socket.IO's `auth`.
import * as v from 'valibot';
import { codeSchema, keySchema, roomIdSchema, seatCodeSchema } from './ids.ts';

/** A pupil's page draws its key once and keeps it: the first hello with a key takes a seat, every later one finds it again. */
export const helloSchema = v.variant('as', [
  /** `code` to take a seat; with the room's id a seat is only found again, also after the code has changed. */
  v.strictObject({ as: v.literal('seat'), code: codeSchema, key: keySchema }),
  v.strictObject({ as: v.literal('seat'), room: roomIdSchema, key: keySchema }),
  /** `seatCode` to take over a seat that a teacher has offered to another device. */
  v.strictObject({ as: v.literal('seat'), seatCode: seatCodeSchema, key: keySchema }),
  v.strictObject({ as: v.literal('teacher'), room: roomIdSchema, key: keySchema }),
  v.strictObject({ as: v.literal('screen'), room: roomIdSchema, key: keySchema }),
]);
export type Hello = v.InferOutput<typeof helloSchema>;

export type Audience = Hello['as'];
