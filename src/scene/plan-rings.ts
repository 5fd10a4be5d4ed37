// Owns the rings that a hand has drawn about what the room looks at. Pure: the same mark, the same ring.
import type { ChartMarkView } from '../run/crisis-view.ts';
import type { Point } from './boxes.ts';
import { symbolBox, type PencilPlan, type SymbolPlan } from './plan-marks.ts';
import type { Sizes } from './sizes.ts';

/** Radius of a ring against half its symbol, and how far a hand overshoots where it closes, in turns. */
const [RADIUS, OVERSHOOT] = [2.05, 0.14];
const POINTS = 40;

/** What was lost is ringed wider and with a heavier hand than what is watched. */
export const isLoss = ({ circled, state }: ChartMarkView): boolean => circled === true && state === 'lost';
const LOSS = { radius: 1.3, weight: 1.15 };
const WATCHED = { radius: 1, weight: 0.62 };

/** One ring for each mark that is ringed and drawn. */
export function ringsAbout(marks: ChartMarkView[], symbols: SymbolPlan[], sizes: Sizes): PencilPlan[] {
  return marks.flatMap((mark): PencilPlan[] => {
    const symbol = mark.circled && symbols.find((other) => other.id === mark.id);
    if (!symbol) return [];
    const { radius, weight } = isLoss(mark) ? LOSS : WATCHED;
    const half = symbolBox(symbol, sizes).width / 2;
    return [{ id: `ring ${mark.id}`, name: '', sure: true, weight, points: ring(symbol.at, half * RADIUS * radius) }];
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
