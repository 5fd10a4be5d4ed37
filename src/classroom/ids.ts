// Owns the small words of the wire: codes, keys, ids and numbers, each with its schema. Nothing here is free text.
import * as v from 'valibot';

/** Digits and consonants, so that no code spells a word; L is left out, for it is read as 1. */
export const CODE_SYMBOLS = '0123456789BCDFGHJKMNPQRSTVWXYZ';
/** What people type for a symbol that looks alike. */
const LOOKALIKES: Record<string, string> = { O: '0', I: '1', L: '1' };
export const CODE_LENGTH = 5;
/** A seat's own code, by which another phone takes it over: long enough that nobody finds one by trying. */
export const SEAT_CODE_LENGTH = 8;
/** Seats of one room, the kicked ones among them. */
export const MOST_SEATS = 2000;
/** Bytes of a frame in either direction of a pupil's link; the server closes on more. */
export const MOST_FRAME_BYTES = 4096;

const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));

/** What pupils type: five symbols. Kept in capitals. */
export const codeSchema = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_SYMBOLS}]{${CODE_LENGTH}}$`)));
/** What a teacher gives a pupil whose phone died: eight symbols, 39 random bits, good once and for minutes. The log holds only its hash. */
export const seatCodeSchema = v.pipe(v.string(), v.regex(new RegExp(`^[${CODE_SYMBOLS}]{${SEAT_CODE_LENGTH}}$`)));
/** A room keeps its id when its code changes: 64 random bits. */
export const roomIdSchema = hex(16);
/** A secret of one seat, teacher or screen: 128 random bits. The log holds only its hash. */
export const keySchema = hex(32);
/** The first 128 bits of the SHA-256 of a key. */
export const keyHashSchema = hex(32);
/** A command's own id, drawn by whoever sends it: what is sent twice counts once. */
export const commandIdSchema = hex(16);
/** An id of the scenario: decision, line, option, adviser, lesson, lens. */
export const slugSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));

export const seatSchema = whole(MOST_SEATS - 1);
export const ballotSchema = whole(9999);
/** Milliseconds since 1970 by the server's clock. */
export const timeSchema = whole(Number.MAX_SAFE_INTEGER);
/** A pseudonym: an index into each of the two lists of `name-words.ts`. */
export const nameSchema = v.tuple([whole(999), whole(999)]);
export type SeatName = v.InferOutput<typeof nameSchema>;

/** A whole number from 0 to `most`. */
export function whole(most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
}

/** What a pupil typed as a code, forgiving small letters, spaces, hyphens, and O, I and L. Pure. `codeSchema` checks what comes out. */
export function readCode(typed: string): string {
  const symbols = typed.toUpperCase().replaceAll(/[\s\p{Pd}.]/gu, '');
  return symbols.replaceAll(/[OIL]/g, (symbol) => LOOKALIKES[symbol]!);
}
