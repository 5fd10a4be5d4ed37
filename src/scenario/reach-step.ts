// Owns what effects, days and dice make of a region: the rules of a run, over all states at once.
import type { ReachAdd, ReachDrift, ReachEffect, ReachOutcome, ReachPlan } from './reach-plan.ts';
import { truthIn, withFact, type Region, type Truth } from './region.ts';

/** Told each amount that is added, with the gauge's interval before and after; equal ends mean that nothing moved. */
export type OnAdd = (add: ReachAdd, moves: boolean) => void;

/** Drift adds in another order than the engine may; a gauge is widened by more than rounding can make of that. */
const ROUNDING = 1e-9;

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** The states after an effect: facts first, then constants, which clamp. */
export function applyTo(plan: ReachPlan, region: Region, { set, add }: ReachEffect, onAdd: OnAdd): Region {
  let settled = region;
  for (const [slot, value] of set) {
    const all = Array.from({ length: plan.valueCounts[slot]! }, (_, index) => index);
    settled = withFact(settled, slot, value === null ? all : [value]);
  }
  const low = [...region.low];
  const high = [...region.high];
  for (const pair of add) {
    const [slot, points] = pair;
    const [least, most] = [low[slot]!, high[slot]!];
    low[slot] = points === null ? 0 : clamp(least + points);
    high[slot] = points === null ? 100 : clamp(most + points);
    onAdd(pair, points === null || low[slot] !== least || high[slot] !== most);
  }
  return { ...settled, low, high };
}

/** What some days do: rules that hold in all states move a gauge, those that hold in some widen it. */
export function passDays(drift: readonly ReachDrift[], region: Region, days: number, onAdd: OnAdd): Region {
  if (!(days > 0)) return region;
  const low = [...region.low];
  const high = [...region.high];
  const moved = drift.flatMap(({ when, perDay }) => {
    const truth = truthIn(when, region);
    return truth === 'never' ? [] : perDay.map((pair) => ({ pair, isSure: truth === 'always' }));
  });
  for (const { pair, isSure } of moved) {
    const [slot, points] = pair;
    const [least, most] = points === null ? [-100, 100] : [points * days, points * days];
    low[slot]! += isSure ? least : Math.min(0, least);
    high[slot]! += isSure ? most : Math.max(0, most);
  }
  for (const { pair } of moved)
    onAdd(pair, canMove(region, pair) || moved.some((other) => pullsBack(other.pair, pair)));
  const touched = new Set(moved.map(({ pair: [slot] }) => slot));
  return {
    ...region,
    low: low.map((value, slot) => (touched.has(slot) ? clamp(value - ROUNDING) : value)),
    high: high.map((value, slot) => (touched.has(slot) ? clamp(value + ROUNDING) : value)),
  };
}

/** False if the gauge stands in all states at the end towards which it is pushed. */
function canMove(region: Region, [slot, points]: ReachAdd): boolean {
  if (points === null) return true;
  return points > 0 ? region.low[slot]! < 100 : points < 0 && region.high[slot]! > 0;
}

/** True if the first may pull the same gauge the other way, so that the second is not for nothing. */
function pullsBack([slot, points]: ReachAdd, [other, others]: ReachAdd): boolean {
  return slot === other && (points === null || others === null || points * others < 0);
}

/**
 * For each outcome whether its chance can be above 0, in any lens and any state of the region. The same sums in the same
 * order as the engine's, over the least and the most of each: rounding cannot make it err.
 */
export function possibleOutcomes(plan: ReachPlan, outcomes: readonly ReachOutcome[], region: Region): boolean[] {
  const possible = outcomes.map(({ historical }) => historical);
  const truths = outcomes.map(({ times }) => times.map(({ when }) => truthIn(when, region)));
  for (let lens = 0; lens < plan.lenses; lens += 1) {
    let least = 1;
    let most = 1;
    for (const [index, outcome] of outcomes.entries()) {
      const [low, high] = ownChance(plan, outcome, truths[index]!, lens) ?? [least, most];
      if (Math.min(most, high) > 0) possible[index] = true;
      [least, most] = [least - Math.min(least, high), most - Math.min(most, low)];
    }
  }
  return possible;
}

/** Least and most of an outcome's own chance, before what earlier ones leave bounds it; null if it takes the rest. */
function ownChance(
  { badDayFactor }: ReachPlan,
  { chance, times }: ReachOutcome,
  truths: readonly Truth[],
  lens: number,
): [number, number] | null {
  if (chance === null) return null;
  let low = chance[lens]!;
  let high = low * badDayFactor;
  for (const [index, { factor }] of times.entries()) {
    const truth = truths[index]!;
    if (truth === 'never') continue;
    low *= truth === 'always' ? factor : Math.min(1, factor);
    high *= truth === 'always' ? factor : Math.max(1, factor);
  }
  return Number.isNaN(low) || Number.isNaN(high) ? [0, Number.POSITIVE_INFINITY] : [low, high];
}
