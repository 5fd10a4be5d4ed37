// Owns where the needle stands: each band has an equal part of the dial, and the needle never contradicts the band's name. Pure.
import type { EscalationView } from '../run/crisis-view.ts';

/** The part of the dial, 0..1, that a band has. */
export const bandSpan = (index: number, count: number): [number, number] => [index / count, (index + 1) / count];

/** How near a band's edge the needle may stand, so that it is always seen to lie within. */
const MARGIN = 0.02;

type Reading = Pick<EscalationView, 'level' | 'band' | 'bands' | 'bandEnds'>;

/** Share of the dial, 0..1: the level, kept within the part of the band that the view names. */
export function needleShare({ level, band, bands, bandEnds }: Reading): number {
  const index = bands.indexOf(band);
  if (index < 0) return level;
  const [from, to] = bandSpan(index, bands.length);
  if (bandEnds) {
    const [low, high] = [bandEnds[index - 1] ?? 0, bandEnds[index] ?? 1];
    const within = high > low ? Math.min(Math.max((level - low) / (high - low), 0), 1) : 0.5;
    return from + MARGIN + (to - from - 2 * MARGIN) * within;
  }
  return Math.min(Math.max(level, from + MARGIN), to - MARGIN);
}
