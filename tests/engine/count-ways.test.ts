// Owns the proof of ways counted side by side: each as odds count it alone, and every pair of runs played again one by one.
import { describe, expect, it } from 'vitest';
import { changeNumbers } from '../../src/engine/change-numbers.ts';
import { type WaysAsked, countWays, openCounter } from '../../src/engine/count-ways.ts';
import { seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { linkStory } from '../../src/engine/link.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf, policyOf } from '../../src/engine/plan.ts';
import type { ChanceItem } from '../../src/engine/story.ts';
import { layTables } from '../../src/engine/tables.ts';
import type { Way } from '../../src/engine/way.ts';
import { worlds } from '../builders/worlds.ts';

const { linked } = worlds.at(-1)!;
const { story } = linked;
const counter = openCounter(linked, {});
const history: Way = { policy: 'history', picks: [] };
const uniform: Way = { policy: 'uniform', picks: [] };
/** A plane is met over Cuba on the first outcome's stretch of the dice. */
const event = story.items.find((item) => item.kind === 'chance' && item.id === 'over-banes') as ChanceItem;
const forced: Way = { ...history, forced: { event: event.id, outcome: event.outcomes[0]!.id } };
const place = { kind: 'chance', event: event.id, outcome: event.outcomes[0]!.id, lens: story.lenses[1]! } as const;
const changed: Way = { ...history, changes: [{ place, to: 0.9 }] };

/** Counted to the end, and how far each look was. */
function count(ways: Way[], over: Partial<WaysAsked> = {}) {
  const looks: number[] = [];
  const counting = countWays(counter, { from: null, ways, played: null, lens: 1, runs: 600, seed: 5n, ...over });
  for (;;) {
    const step = counting.next();
    if (step.done) return { ways: step.value, looks };
    looks.push(step.value);
  }
}

describe('ways counted side by side', () => {
  it('end as odds of each alone say', () => {
    const { ways } = count([history, uniform]);
    for (const [index, plan] of [planOf(linked, {}), planOf(linked, { uniform: true })].entries()) {
      const alone = odds(layTables(linked), { plan, lens: 1, runs: 600, seed: 5n });
      expect(ways[index]!.endings).toEqual(Object.values(alone.endings).map(({ n }) => n));
      expect(ways[index]!.measures).toEqual(Object.values(alone.measures).map(({ n }) => n));
    }
  });

  it('are laid beside the first, run by run, with the same dice', () => {
    const { ways } = count([history, uniform], { runs: 40 });
    const table = linked.endings.map(() => linked.endings.map(() => 0));
    for (let run = 5n; run < 45n; run += 1n) {
      const [one, other] = [{}, { uniform: true }].map((wish) => {
        const policy = policyOf(linked, planOf(linked, wish), run);
        return playOut(linked, startState(linked), { policy, fate: seededFate(run), lens: 1 }).ending;
      });
      table[one!]![other!]! += 1;
    }
    expect(ways[1]!.beside).toEqual(table);
    // The first beside itself: nothing off the diagonal.
    ways[0]!.beside.forEach((row, one) => row.forEach((n, other) => expect(n > 0 && one !== other).toBe(false)));
  });

  it('let chance be forced, and numbers be taken otherwise, as a story with these numbers would', () => {
    const { ways } = count([history, forced, changed]);
    expect(ways[1]!.endings).not.toEqual(ways[0]!.endings);
    const other = layTables(linkStory(changeNumbers(story, [{ place, to: 0.9 }])));
    const alone = odds(other, { plan: planOf(linked, {}), lens: 1, runs: 600, seed: 5n });
    expect(ways[2]!.endings).toEqual(Object.values(alone.endings).map(({ n }) => n));
    expect(ways[2]!.endings).not.toEqual(ways[0]!.endings);
  });

  it('tell how far they are, from less to more', () => {
    const { looks } = count([uniform, uniform, uniform], { runs: 1500 });
    expect(looks.length).toBeGreaterThan(1);
    expect(looks).toEqual(looks.toSorted((a, b) => a - b));
    expect(looks.every((look) => look >= 0 && look <= 1)).toBe(true);
  });

  it('refuse an outcome that there is not', () => {
    expect(() => count([{ ...history, forced: { event: event.id, outcome: 'none' } }])).toThrow(
      `"none" is no outcome of "${event.id}"`,
    );
  });
});
