// Owns what is said of a share that was counted: how far it may lie from the truth.
import { assert } from './assert.ts';

/** The standard normal's 97.5th percentile: two-sided 95 per cent. */
const Z_95 = 1.959963984540054;

/** A share of `n` in `of`, with the ends of its 95 per cent interval; all 0 to 1. */
export interface Share {
  n: number;
  share: number;
  low: number;
  high: number;
}

/**
 * Wilson's score interval at 95 per cent. Pure. Unlike the textbook's it stays within 0 and 1 and says something of
 * what was never seen: nothing in 6,000 runs is still compatible with 0.06 per cent. Throws unless 0 <= n <= of, of > 0.
 */
export function wilsonShare(n: number, of: number): Share {
  assert(of > 0 && n >= 0 && n <= of, `A share of "${n}" in "${of}" cannot be told.`);
  const share = n / of;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * of);
  const reach = Z_95 * Math.sqrt((share * (1 - share) + z2 / (4 * of)) / of);
  const scale = 1 + z2 / of;
  return {
    n,
    share,
    // Exact at the ends, where rounding would leave 1e-17.
    low: n === 0 ? 0 : (centre - reach) / scale,
    high: n === of ? 1 : (centre + reach) / scale,
  };
}

/** How two yes-or-no answers of the same `both + first + second + neither` cases fell together. */
export interface Pairs {
  both: number;
  first: number;
  second: number;
  neither: number;
}

/** A difference of two shares, first less second, with the ends of its 95 per cent interval; all -1 to 1. */
export interface Difference {
  difference: number;
  low: number;
  high: number;
}

/**
 * Newcombe's interval for a difference of shares that were counted on the same cases, his method 10: Wilson's intervals of
 * both shares, squared and added, less what their correlation takes off (Statistics in Medicine 17, 1998, pages 2635 to
 * 2650). Counts with common random numbers are such cases. Pure. Throws without a case or with a negative count.
 */
export function pairedDifference({ both, first, second, neither }: Pairs): Difference {
  const of = both + first + second + neither;
  assert(Math.min(both, first, second, neither) >= 0, 'Pairs cannot be counted below 0.');
  const one = wilsonShare(both + first, of);
  const other = wilsonShare(both + second, of);
  const phi = correlation({ both, first, second, neither }, of);
  const difference = (first - second) / of;
  const reach = (up: number, down: number) => Math.sqrt(up * up - 2 * phi * up * down + down * down);
  return {
    difference,
    low: Math.max(-1, difference - reach(one.share - one.low, other.high - other.share)),
    high: Math.min(1, difference + reach(one.high - one.share, other.share - other.low)),
  };
}

/** Phi of a table of four, with Newcombe's correction towards 0 where it is positive; 0 where a margin is empty. */
function correlation({ both, first, second, neither }: Pairs, of: number): number {
  const margins = (both + first) * (second + neither) * (both + second) * (first + neither);
  if (margins === 0) return 0;
  const cross = both * neither - first * second;
  return (cross > 0 ? Math.max(0, cross - of / 2) : cross) / Math.sqrt(margins);
}
