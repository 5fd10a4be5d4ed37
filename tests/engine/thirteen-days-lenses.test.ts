// Holds the three lenses to the sums that the dossier set them to, when Kennedy's own orders are given.
import { describe, expect, it } from 'vitest';
import { type Odds, odds } from '../../src/engine/odds.ts';
import { planOf } from '../../src/engine/plan.ts';
import { layTables } from '../../src/engine/tables.ts';
import { openWorld } from '../builders/open-world.ts';

const { linked } = await openWorld('scenarios/thirteen-days');
const tables = layTables(linked);

/** Enough that the rarest figure of a lens is counted some 90 times or more: give or take a fifth. */
const RUNS: Record<string, number> = { low: 40_000, middle: 8_000, high: 2_000 };
const SEED = 1962n;
/** How far a figure may lie from the dossier's, of itself. docs/model.md gives what 200,000 runs came to. */
const LEEWAY = 0.25;

/** Shares of all runs. The dossier reckoned them by itself, event by event; it does not run this model. */
const DOSSIER: Record<string, Record<string, number>> = {
  low: { bloodshed: 0.08, anyNuclear: 0.007, generalWar: 0.002 },
  middle: { bloodshed: 0.28, anyNuclear: 0.07, generalWar: 0.03 },
  high: { bloodshed: 0.56, anyNuclear: 0.27, generalWar: 0.16 },
};

const counted = new Map<string, Odds>();
const figures = Object.entries(DOSSIER).flatMap(([lens, sums]) =>
  Object.entries(sums).map(([measure, sum]) => ({ lens, measure, sum })),
);

describe("Kennedy's orders under each lens", () => {
  it.each(figures)('come to $sum within a quarter: $measure, $lens lens', { timeout: 120_000 }, (figure) => {
    expect(isNear(count(figure.lens).measures[figure.measure]!, figure.sum), told(figure)).toBe(true);
  });

  it('would not pass for sums of half or twice their height', () => {
    for (const { lens, measure } of figures) {
      const share = count(lens).measures[measure]!;
      expect(isNear(share, share.share / 2), `${measure} in ${lens}`).toBe(false);
      expect(isNear(share, share.share * 2), `${measure} in ${lens}`).toBe(false);
    }
  });
});

/** True if what the count leaves open (Wilson's interval, 95 per cent) reaches into the leeway round the sum. */
function isNear({ low, high }: { low: number; high: number }, sum: number): boolean {
  return high >= sum * (1 - LEEWAY) && low <= sum * (1 + LEEWAY);
}

function count(lens: string): Odds {
  const known = counted.get(lens);
  if (known) return known;
  const plan = planOf(linked, {});
  const fresh = odds(tables, { plan, lens: linked.story.lenses.indexOf(lens), runs: RUNS[lens]!, seed: SEED });
  counted.set(lens, fresh);
  return fresh;
}

function told({ lens, measure, sum }: (typeof figures)[number]): string {
  const { share, low, high } = count(lens).measures[measure]!;
  return `${measure} in the ${lens} lens: ${share} [${low}, ${high}] against ${sum}`;
}
