// Owns the proof of the intervals, against published values.
import { describe, expect, it } from 'vitest';
import { pairedDifference, wilsonShare } from '../../src/base/statistics.ts';

describe('wilsonShare', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I,
  // method 3 (score, without continuity correction), 95 per cent.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives Newcombe’s interval for %i of %i', (n, of, low, high) => {
    const share = wilsonShare(n, of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
    expect(share).toMatchObject({ n, share: n / of });
  });

  it('stays within 0 and 1 and holds the share, for every count', () => {
    for (const of of [1, 2, 7, 100, 6000]) {
      for (const n of [0, 1, Math.floor(of / 2), of - 1, of]) {
        const { low, share, high } = wilsonShare(n, of);
        expect([0, low, share, high, 1]).toEqual([0, low, share, high, 1].toSorted((a, b) => a - b));
      }
    }
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0, 0],
  ])('throws for %i of %i', (n, of) => {
    expect(() => wilsonShare(n, of)).toThrow('cannot be told');
  });
});

describe('pairedDifference', () => {
  // Newcombe, "Improved confidence intervals for the difference between binomial proportions based on paired data",
  // Statistics in Medicine 17 (1998), method 10, 95 per cent.
  it.each([
    [{ both: 36, first: 12, second: 2, neither: 0 }, 0.2, 0.0569, 0.3404],
    [{ both: 18, first: 12, second: 2, neither: 18 }, 0.2, 0.0562, 0.329],
    [{ both: 53, first: 0, second: 0, neither: 1 }, 0, -0.0729, 0.0729],
    [{ both: 0, first: 30, second: 0, neither: 0 }, 1, 0.8395, 1],
  ])('gives Newcombe’s interval for %j', (pairs, difference, low, high) => {
    const told = pairedDifference(pairs);
    expect(told.difference).toBeCloseTo(difference, 12);
    expect(told.low).toBeCloseTo(low, 4);
    expect(told.high).toBeCloseTo(high, 4);
  });

  it('turns round with the two answers, and holds the difference', () => {
    for (const [both, first, second, neither] of [
      [5, 3, 1, 91],
      [0, 0, 4, 96],
      [50, 0, 0, 50],
      [1, 40, 40, 1],
      [3000, 12, 90, 6898],
    ] as [number, number, number, number][]) {
      const told = pairedDifference({ both, first, second, neither });
      const turned = pairedDifference({ both, first: second, second: first, neither });
      expect(turned.low).toBeCloseTo(-told.high, 12);
      expect(turned.high).toBeCloseTo(-told.low, 12);
      expect([-1, told.low, told.difference, told.high, 1]).toEqual(
        [-1, told.low, told.difference, told.high, 1].toSorted((a, b) => a - b),
      );
    }
  });

  it('is narrower where both answers go together than where they do not', () => {
    const together = pairedDifference({ both: 300, first: 50, second: 10, neither: 640 });
    const apart = pairedDifference({ both: 109, first: 241, second: 201, neither: 449 });
    expect(together.difference).toBeCloseTo(apart.difference, 12);
    expect(together.high - together.low).toBeLessThan((apart.high - apart.low) / 2);
  });

  it('throws below 0 and without a case', () => {
    expect(() => pairedDifference({ both: -1, first: 1, second: 0, neither: 3 })).toThrow('below 0');
    expect(() => pairedDifference({ both: 0, first: 0, second: 0, neither: 0 })).toThrow('cannot be told');
  });
});
