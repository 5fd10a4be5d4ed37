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
