// Owns what a command is judged by, and what comes of it.
import type { Result } from '../base/result.ts';
import type { LessonRules } from './lesson-rules.ts';
import type { Refusal } from './refusals.ts';
import type { RoomEvent } from './room-events.ts';

/** What a command meets besides the room: all that is not in the log. */
export interface Given {
  /** Milliseconds since 1970. */
  at: number;
  rules: LessonRules;
  /** A code that no other room has, for `new-code`; null for other commands. */
  code: string | null;
  /** Hash of the key that `add-teacher` or `add-screen` brings, or of the code that `offer-seat` does; null for other commands. */
  keyHash: string | null;
  /** Hash of the key by which the asker came in: a seat that another device has taken over obeys the old one no more. */
  asker: string;
}

/** Null where the room is as the command wants it already: there is nothing to write, and the reply is a yes. */
export type Verdict = Result<RoomEvent | null, Refusal>;
