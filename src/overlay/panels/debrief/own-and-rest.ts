// Owns telling the player's own orders from the rest of a comparison. Pure.
import type { ComparisonRow } from '../../../debrief/comparison.ts';

/** The player's own orders, and all the rest: given by the lesson, or met by Kennedy alone. */
export function ownAndRest(rows: ComparisonRow[]): { own: ComparisonRow[]; rest: ComparisonRow[] } {
  const isOwn = ({ you, taken }: ComparisonRow) => you !== null && !taken;
  return { own: rows.filter(isOwn), rest: rows.filter((row) => !isOwn(row)) };
}
