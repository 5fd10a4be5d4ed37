// Owns the proof of the intervals, against published values.
import { describe, expect, it } from 'vitest';
import { wilsonShare } from '../../src/base/statistics.ts';

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
