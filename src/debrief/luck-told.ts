// Owns what is told of a count: endings as natural frequencies with their intervals, squares of a picture, and differences.
import { type Difference, type Share, pairedDifference, wilsonShare } from '../base/statistics.ts';
import type { WayCount } from '../engine/count-ways.ts';
import type { LuckEnding } from './luck.ts';

/** A share as people hear it: `n` of `of` runs, from `low` to `high`. */
export interface Frequency {
  n: number;
  of: number;
  low: number;
  high: number;
}

export interface EndingShare {
  ending: LuckEnding;
  share: Share;
  told: Frequency;
}

/** Every ending of a count that any run reached, and one's own in any case, the most frequent first. Pure. */
export function endingShares(endings: readonly LuckEnding[], count: Pick<WayCount, 'endings'>): EndingShare[] {
  const runs = count.endings.reduce((sum, n) => sum + n, 0);
  return endings
    .map((ending, index) => ({ ending, ...shareTold(count.endings[index]!, runs) }))
    .filter(({ ending, share }) => share.n > 0 || ending.isYours)
    .toSorted((a, b) => b.share.n - a.share.n);
}

export function shareTold(n: number, runs: number): { share: Share; told: Frequency } {
  const share = wilsonShare(n, runs);
  return { share, told: frequencyOf(share, runs) };
}

/** Under one in fifty is told of a thousand, under one in five hundred of ten thousand, but never of more than were played. */
const SCALES = [
  { of: 100, from: 0.02 },
  { of: 1000, from: 0.002 },
  { of: 10_000, from: 0 },
];

/**
 * Natural frequency (Gigerenzer and Hoffrage, Psychological Review 102, 1995, pages 684 to 704: people reason better with
 * counts than with per cents). The interval is rounded outwards, so that it is never narrower than Wilson's. Pure.
 */
export function frequencyOf({ share, low, high }: Share, runs: number): Frequency {
  // What is nearly certain is told as finely as what nearly never happens.
  const rare = share > 0.5 ? 1 - share : share;
  const wanted = share === 0 || share === 1 ? runs : SCALES.find(({ from }) => rare >= from)!.of;
  const of = Math.min(wanted, runs);
  return { n: Math.round(share * of), of, low: Math.floor(low * of + SLACK), high: Math.ceil(high * of - SLACK) };
}
/** What rounding in binary adds to a whole number. */
const SLACK = 1e-9;

/**
 * A hundred squares shared out by a count: each ending's whole hundredths, and what is left to the largest remainders
 * (Hamilton's method), so that they always make a hundred. By ending. Pure.
 */
export function hundredSquares(count: Pick<WayCount, 'endings'>): number[] {
  const runs = count.endings.reduce((sum, n) => sum + n, 0);
  const exact = count.endings.map((n) => (100 * n) / runs);
  const squares = exact.map(Math.floor);
  const left = 100 - squares.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact
    .map((share, ending) => ({ ending, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder);
  for (const { ending } of byRemainder.slice(0, left)) squares[ending]! += 1;
  return squares;
}

export interface EndingDifference {
  ending: LuckEnding;
  before: EndingShare;
  after: EndingShare;
  /** After less before, -1..1; Newcombe's interval for pairs, since both were played with the same dice. */
  difference: Difference;
}

/** Every ending that either of two ways reaches, the most changed first. `way` was laid beside `first`. Pure. */
export function endingDifferences(endings: readonly LuckEnding[], first: WayCount, way: WayCount): EndingDifference[] {
  const runs = first.endings.reduce((sum, n) => sum + n, 0);
  return endings
    .map((ending, index) => {
      const [before, after] = [first.endings[index]!, way.endings[index]!];
      const both = way.beside[index]![index]!;
      return {
        ending,
        before: { ending, ...shareTold(before, runs) },
        after: { ending, ...shareTold(after, runs) },
        difference: pairedDifference({
          both,
          first: after - both,
          second: before - both,
          neither: runs - before - after + both,
        }),
      };
    })
    .filter(({ before, after }) => before.share.n + after.share.n > 0)
    .toSorted((a, b) => Math.abs(b.difference.difference) - Math.abs(a.difference.difference));
}

/** True if the interval of a difference leaves out 0: chance alone would not often make it. Pure. */
export function isTold({ low, high }: Difference): boolean {
  return low > 0 || high < 0;
}

/** Of the same runs, how many end elsewhere in the one way than in the other. Pure. */
export function endElsewhere(way: WayCount): { share: Share; told: Frequency } {
  const runs = way.endings.reduce((sum, n) => sum + n, 0);
  const alike = way.beside.reduce((sum, row, ending) => sum + row[ending]!, 0);
  return shareTold(runs - alike, runs);
}
