// Owns pseudonyms: two indices on the wire, two words on the screen, and no two seats of a room alike.
import type { SeatName } from './ids.ts';
import { FIRST_WORDS, SECOND_WORDS } from './name-words.ts';

/** How many pseudonyms there are: more than any room has seats. */
export const NAMES = FIRST_WORDS.length * SECOND_WORDS.length;

/** 'Brave Otter'. Pure. An index past a list, from a newer server, is told by its number. */
export function formatName([first, second]: SeatName): string {
  return `${FIRST_WORDS[first] ?? first} ${SECOND_WORDS[second] ?? second}`;
}

/** A name that nobody has yet. Pure. `draw` is any whole number from 0; whoever draws at random gets a random name. */
export function pickName(taken: readonly SeatName[], draw: number): SeatName {
  const used = new Set(taken.map(([first, second]) => first * SECOND_WORDS.length + second));
  let place = draw % NAMES;
  while (used.has(place)) place = (place + 1) % NAMES;
  return [Math.floor(place / SECOND_WORDS.length), place % SECOND_WORDS.length];
}
