// Owns where on its gauges a condition turns: numbers below which a level lies or not, which is all that it asks of them.
import { ASKS, type ConditionCode, ROW_NUMBERS, askOf, slotOf } from './condition-code.ts';

/** A level on a gauge; on which side of it the gauge stands is a bit. */
export interface Mark {
  slot: number;
  /** The side is told by `values[slot] < bound`. */
  bound: number;
}

/**
 * The marks that settle the conditions which start at these places, each once. What they ask of facts is passed over: those
 * must be known. Null if one reckons with a gauge rather than comparing it with a number. Pure.
 */
export function marksOf(code: ConditionCode, starts: readonly number[]): Mark[] | null {
  const marks: Mark[] = [];
  const left = [...starts];
  const seen = new Set<number>();
  for (let row = left.pop(); row !== undefined; row = left.pop()) {
    if (row < 0 || seen.has(row)) continue;
    seen.add(row);
    const ask = askOf(code, row);
    if (ask === ASKS.closure) return null;
    const constant = code.constants[row]!;
    const bounds =
      ask === ASKS.isBelow
        ? [constant]
        : ask === ASKS.isAtMost
          ? [nextAbove(constant)]
          : ask === ASKS.equals
            ? [constant, nextAbove(constant)]
            : [];
    const slot = slotOf(code, row);
    for (const bound of bounds) {
      if (!marks.some((mark) => mark.slot === slot && mark.bound === bound)) marks.push({ slot, bound });
    }
    for (let way = ROW_NUMBERS - 2; way < ROW_NUMBERS; way += 1) left.push(code.rows[row + way]!);
  }
  return marks;
}

/** The smallest number above one that is finite: at most the one is below this. Pure. */
export function nextAbove(number: number): number {
  if (number === 0) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, number);
  bits.setBigInt64(0, bits.getBigInt64(0) + (number > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}
