// Owns the proof of what is told of a count: frequencies that never promise more than was counted, squares, and differences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonShare } from '../../src/base/statistics.ts';
import type { WayCount } from '../../src/engine/count-ways.ts';
import {
  endElsewhere,
  endingDifferences,
  endingShares,
  frequencyOf,
  hundredSquares,
  isTold,
} from '../../src/debrief/luck-told.ts';
import type { LuckEnding } from '../../src/debrief/luck.ts';

const endings: LuckEnding[] = ['peace', 'war', 'deadlock'].map((id, index) => ({
  id,
  title: id,
  tone: 'settled',
  letter: String.fromCharCode(65 + index),
  isYours: id === 'deadlock',
}));

/** A way beside the first, by pairs of ends. */
function way(beside: number[][]): WayCount {
  const endsOf = beside[0]!.map((_none, ending) => beside.reduce((sum, row) => sum + row[ending]!, 0));
  return { endings: endsOf, measures: [], beside };
}
const first = (...counts: number[]): WayCount => ({ endings: counts, measures: [], beside: [] });

describe('a natural frequency', () => {
  it.each([
    [2700, 10_000, { n: 27, of: 100, low: 26, high: 28 }],
    [75, 10_000, { n: 8, of: 1000, low: 5, high: 10 }],
    [12, 10_000, { n: 12, of: 10_000, low: 6, high: 21 }],
    [9990, 10_000, { n: 9990, of: 10_000, low: 9981, high: 9995 }],
    // Nothing seen, and nothing else seen: told of all that were played.
    [0, 10_000, { n: 0, of: 10_000, low: 0, high: 4 }],
    [10_000, 10_000, { n: 10_000, of: 10_000, low: 9996, high: 10_000 }],
    [1, 400, { n: 1, of: 400, low: 0, high: 6 }],
  ])('of %i in %i is %j', (n, runs, told) => {
    expect(frequencyOf(wilsonShare(n, runs), runs)).toEqual(told);
  });

  it('is never told more narrowly than Wilson’s interval, nor of more runs than were played', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (runs, part) => {
        const share = wilsonShare(Math.round(part * runs), runs);
        const { n, of, low, high } = frequencyOf(share, runs);
        expect(of).toBeLessThanOrEqual(runs);
        expect(low / of).toBeLessThanOrEqual(share.low + 1e-9);
        expect(high / of).toBeGreaterThanOrEqual(share.high - 1e-9);
        expect([low, n, high]).toEqual([low, n, high].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a hundred squares', () => {
  it.each([
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [9999, 1, 0],
      [100, 0, 0],
    ],
    [
      [9940, 60, 0],
      [99, 1, 0],
    ],
    [
      [0, 0, 7],
      [0, 0, 100],
    ],
  ])('of %j are %j', (counts, squares) => {
    expect(hundredSquares(first(...counts))).toEqual(squares);
  });

  it('are a hundred, and each within one of its share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 15 }), (counts) => {
        fc.pre(counts.some((n) => n > 0));
        const runs = counts.reduce((sum, n) => sum + n, 0);
        const squares = hundredSquares(first(...counts));
        expect(squares.reduce((sum, n) => sum + n, 0)).toBe(100);
        squares.forEach((n, index) => expect(Math.abs(n - (100 * counts[index]!) / runs)).toBeLessThan(1));
      }),
    );
  });
});

describe('a count', () => {
  it('tells the endings that came, the most frequent first, and one’s own even if it never came again', () => {
    const told = endingShares(endings, first(30, 70, 0));
    expect(told.map(({ ending }) => ending.id)).toEqual(['war', 'peace', 'deadlock']);
    expect(endingShares(endings.slice(0, 2), first(5, 0)).map(({ ending }) => ending.id)).toEqual(['peace']);
  });

  it('is laid beside another pair by pair, the most changed ending first', () => {
    // Of 100 runs that ended 60, 40, 0: twenty wars become peace, five peaces become wars.
    const other = way([
      [55, 5, 0],
      [20, 20, 0],
      [0, 0, 0],
    ]);
    const [peace, war, ...rest] = endingDifferences(endings, first(60, 40, 0), other);
    expect(rest).toEqual([]);
    expect(peace!.ending.id).toBe('peace');
    expect(peace!.difference.difference).toBeCloseTo(0.15, 12);
    expect(war!.difference.difference).toBeCloseTo(-0.15, 12);
    expect([peace, war].every((one) => isTold(one!.difference))).toBe(true);
    expect(endElsewhere(other).share.n).toBe(25);
  });

  it.each([
    [{ difference: 0.1, low: 0.01, high: 0.2 }, true],
    [{ difference: 0.1, low: -0.01, high: 0.2 }, false],
    [{ difference: -0.1, low: -0.2, high: -0.01 }, true],
    [{ difference: 0, low: 0, high: 0 }, false],
  ])('calls %j told: %s', (difference, told) => {
    expect(isTold(difference)).toBe(told);
  });
});
