// Owns what a room knows of one seat.
import type { Progress } from './commands.ts';
import type { SeatName } from './ids.ts';

export interface Seat {
  /** Hash of the key that the pupil's page keeps. */
  key: string;
  name: SeatName;
  /** Id of the adviser that the seat plays, or null. */
  role: string | null;
  kicked: boolean;
  /** Keys of devices from which it was taken over. */
  formerKeys: readonly string[];
  /** By which code's hash another device may take it over, and until when; null for none. */
  offer: { code: string; until: number } | null;
  progress: Progress | null;
  /** Decisions after which it has answered the question of the pause. */
  answered: readonly string[];
  /** Ids of the commands of this seat that are in the log: each counts once. */
  done: readonly string[];
}

/** A seat that somebody has just taken. Pure. */
export function newSeat(key: string, name: SeatName): Seat {
  return {
    key,
    name,
    role: null,
    kicked: false,
    formerKeys: [],
    offer: null,
    progress: null,
    answered: [],
    done: [],
  };
}
