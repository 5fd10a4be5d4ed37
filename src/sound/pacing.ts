// Owns when cues sound: one effect in four seconds at most, none that comes too late to belong to what is read. Pure.
import type { Cue } from './cues.ts';
import { SPRITE } from './sprite.ts';

/** From the start of one effect to the start of the next, milliseconds, at least. */
export const BETWEEN_MS = 4000;
/** An effect that would have to wait longer is left out: the page has moved on. */
export const WAIT_MS = 1500;

/** A cue that is a sound, not the lack of one. */
export type Effect = Exclude<Cue, 'silence'>;

export interface Timed {
  effect: Effect;
  /** On the clock of `now`. */
  at: number;
}

/**
 * When to start each effect; milliseconds of any clock. `last` is when the one before began, null if none did. What follows
 * another here waits until that has ended. Pure.
 */
export function paceEffects(effects: Effect[], now: number, last: number | null): Timed[] {
  const timed: Timed[] = [];
  let free = last === null ? now : Math.max(now, last + BETWEEN_MS);
  for (const effect of effects) {
    // The bell has all the time of its Sunday.
    if (timed.length === 0 && free - now > WAIT_MS && effect !== 'bell') continue;
    timed.push({ effect, at: free });
    free += Math.max(BETWEEN_MS, SPRITE[effect][1]);
  }
  return timed;
}
