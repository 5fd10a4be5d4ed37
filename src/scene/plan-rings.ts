// Owns the rings that a hand has drawn about what the room looks at. Pure: the same mark, the same ring.
import type { ChartMarkView } from '../run/crisis-view.ts';
import type { Point } from './boxes.ts';
import { symbolBox, type PencilPlan, type SymbolPlan } from './plan-marks.ts';
import type { Sizes } from './sizes.ts';

/** Radius of a ring against half its symbol, and how far a hand overshoots where it closes, in turns. */
const [RADIUS, OVERSHOOT] = [2.05, 0.14];
const POINTS = 40;

/** One ring for each mark that is ringed and drawn. */
export function ringsAbout(marks: ChartMarkView[], symbols: SymbolPlan[], sizes: Sizes): PencilPlan[] {
  return marks.flatMap(({ id, circled }): PencilPlan[] => {
    const symbol = circled && symbols.find((other) => other.id === id);
    if (!symbol) return [];
    const box = symbolBox(symbol, sizes);
    return [
      { id: `ring ${id}`, name: '', sure: true, weight: 0.62, points: ring(symbol.at, (box.width / 2) * RADIUS) },
    ];
  });
}

/** Begun at the upper left, a little flat, and not quite meeting itself. */
function ring(at: Point, radius: number): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const share = index / POINTS;
    const angle = -2.3 + share * (1 + OVERSHOOT) * Math.PI * 2;
    const far = radius * (0.97 + 0.13 * share);
    return { x: at.x + Math.cos(angle) * far * 1.1, y: at.y + Math.sin(angle) * far * 0.92 };
  });
}
