// Holds the branches of 1962 to being real: an order that Kennedy did not give leads on, and every branch can be reached.
import { describe, expect, it } from 'vitest';
import { type Fate, historyFate, seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import { type Policy, historyPolicy, uniformPolicy } from '../../src/engine/policy.ts';
import { openWorld } from '../builders/open-world.ts';

const { linked } = await openWorld('scenarios/thirteen-days');
const MIDDLE = 1;
const RUNS = 120;
const isBranch = new Map(linked.story.items.map(({ id, branch }) => [id, branch]));

/** Orders that part from 1962, by decision or line; all before the first of them is as it happened. */
const roots: Record<string, Record<string, string>> = {
  'a strike on 20 October': { course: 'strike-the-sites', 'ninety-per-cent': 'strike-tomorrow' },
  'an invasion': { course: 'invade', 'ninety-per-cent': 'strike-tomorrow' },
  'a strike on 26 October': { 'what-next': 'prepare-the-strike', 'crews-are-briefed': 'go-on-sunday' },
  'a strike on the battery': { 'u2-lost-over-cuba': 'strike-the-battery' },
  'a strike on all batteries': { 'u2-lost-over-cuba': 'strike-all-batteries' },
  "a strike by Sunday's orders": { 'orders-for-sunday': 'strike-on-monday' },
  waiting: { course: 'live-with-it' },
  'letters first': { course: 'private-diplomacy' },
  'a public trade on the 26th': { 'what-next': 'offer-the-trade' },
  'a public trade on the 27th': { 'second-letter': 'accept-in-public' },
  'a standstill at sea': { standstill: 'accept-the-standstill' },
  'a state of war': { 'by-what-right': 'state-of-war' },
  'flares in the night': { 'flights-over-cuba': 'by-night-with-flares' },
  'oil and time': { 'what-next': 'add-oil' },
  'no date for an answer': { deadline: 'no-date' },
};

/** By root, for each seed the branch decisions that it came to. */
const met = new Map(
  Object.entries(roots).map(([title, orders]) => [
    title,
    Array.from({ length: RUNS }, (_, seed) => branchDecisions(linked, orders, BigInt(seed))),
  ]),
);

describe('a branch of thirteen-days', () => {
  it.each(Object.keys(roots))('%s leads on to two decisions or more that history never saw', (title) => {
    const share = met.get(title)!.filter(({ length }) => length >= 2).length / RUNS;
    expect(share, 'share of runs with two or more').toBeGreaterThan(0.4);
  });

  it('is never one that no run comes to', () => {
    const all = linked.story.items.filter(({ kind, branch }) => kind === 'decision' && branch).map(({ id }) => id);
    const seen = new Set([...met.values()].flat(2));
    for (let seed = 0; seed < 4000 && seen.size < all.length; seed += 1) {
      for (const id of branchDecisions(linked, {}, BigInt(seed))) seen.add(id);
    }
    expect(all.filter((id) => !seen.has(id))).toEqual([]);
  });
});

/** Branch decisions of one run: as it happened until the first of `orders`, by chance from there on. */
function branchDecisions(story: LinkedStory, orders: Record<string, string>, seed: bigint): string[] {
  let parted = Object.keys(orders).length === 0;
  const chance = uniformPolicy(seed);
  const dice = seededFate(seed);
  const seen = new Set<string>();
  const policy: Policy = (decision, line, values) => {
    if (isBranch.get(decision.id)) seen.add(decision.id);
    const { id, options } = decision.lines[line]!;
    const ordered = options.findIndex((option) => option.id === (orders[decision.id] ?? orders[id]));
    if (ordered >= 0) {
      parted = true;
      return ordered;
    }
    return (parted ? chance : historyPolicy)(decision, line, values);
  };
  const fate: Fate = (event, chances) => (parted ? dice : historyFate)(event, chances);
  playOut(story, startState(story), { policy, fate, lens: MIDDLE });
  return [...seen];
}
