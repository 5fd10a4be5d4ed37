// Owns the proof that play and odds are of one world: 10,000 seeded runs of the real scenario, the same to the bit at
// every stop of machine and rules, and where they end on tables, alone and together.
import { describe, expect, it } from 'vitest';
import { seedHalves } from '../../src/base/dice.ts';
import { startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import { createCrisisMachine } from '../../src/engine/machine.ts';
import { type GivenPick, planOf } from '../../src/engine/plan.ts';
import { playMany, startCrowd } from '../../src/engine/play-many.ts';
import { startTableKernel } from '../../src/engine/table-kernel.ts';
import { layTables } from '../../src/engine/tables.ts';
import { firstApart, playAlike, seededRun } from '../builders/play-alike.ts';
import { worlds } from '../builders/worlds.ts';

/** Orders by dice go everywhere; Kennedy's go the long way to the end, and share most steps, so that they cost little. */
const RUNS = [
  { world: 'tiny', byDice: 300, byHistory: 300 },
  { world: 'thirteen-days', byDice: 1_200, byHistory: 8_800 },
];

/** Runs that ask in each line for an option that may be closed: Kennedy's seldom is. */
const CLOSED_RUNS = 100;

/** In each line the option that requires something, or the last. */
function closedFirst({ items }: LinkedStory): GivenPick[] {
  return items.flatMap((item) =>
    item.kind !== 'decision'
      ? []
      : item.lines.map(({ id, options }) => {
          const wanted = options.find(({ requires }) => requires !== null) ?? options.at(-1)!;
          return { decision: item.id, line: id, option: wanted.id };
        }),
  );
}

describe.each(RUNS)('$world', ({ world, byDice, byHistory }) => {
  const { linked } = worlds.find(({ name }) => name === world)!;
  const lenses = linked.story.lenses.map((_lens, index) => index);
  // A stretch of seeds for each way to give orders and each lens.
  const stretches: { plan: ReturnType<typeof planOf>; lens: number; from: number; count: number }[] = [];
  let runCount = 0;
  const ways = [
    [{ uniform: true }, byDice],
    [{}, byHistory - CLOSED_RUNS],
    [{ picks: closedFirst(linked) }, CLOSED_RUNS],
  ] as const;
  for (const [wish, runs] of ways) {
    for (const lens of lenses) {
      const count = Math.floor(runs / lenses.length) + (lens < runs % lenses.length ? 1 : 0);
      stretches.push({ plan: planOf(linked, wish), lens, from: runCount, count });
      runCount += count;
    }
  }
  const seeded = stretches.flatMap(({ plan, lens, from, count }) =>
    Array.from({ length: count }, (_run, index) => ({ plan, lens, seed: BigInt(from + index) })),
  );

  it(`plays ${byDice + byHistory} seeds alike in machine, rules and tables`, { timeout: 120_000 }, () => {
    const { ends, steps } = playAlike(
      linked,
      createCrisisMachine(linked),
      seeded.map((run) => seededRun(linked, run)),
    );
    expect(ends.filter(Boolean)).toHaveLength(byDice + byHistory);
    expect(steps).toBeGreaterThan(linked.items.length);
    expect(new Set(ends.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(Math.min(linked.endings.length, 12));

    const tables = layTables(linked);
    const kernel = startTableKernel(tables);
    const start = startState(linked);
    seeded.forEach(({ seed, plan, lens }, run) => {
      const end = ends[run]!;
      const ending = kernel.playOut(start, { seed: seedHalves(seed), plan, lens });
      if (ending !== end.ending || kernel.lastItem() !== end.item || firstApart(kernel.values, end.values) >= 0) {
        throw new Error(`Seed ${seed} ends at ${ending} on tables, not at ${end.ending}, or with other values.`);
      }
    });

    const crowd = startCrowd(tables);
    let told = 0;
    for (const { plan, lens, from, count } of stretches) {
      playMany(crowd, start, { seed: BigInt(from), runs: count, plan, lens }, (ending, values, alike) => {
        told += alike.length;
        for (const run of alike) {
          const end = ends[from + run]!;
          if (ending !== end.ending || firstApart(values, end.values) >= 0) {
            throw new Error(`Seed ${from + run} ends at ${ending} with others, not at ${end.ending}, or otherwise.`);
          }
        }
      });
    }
    expect(told).toBe(seeded.length);
  });
});
