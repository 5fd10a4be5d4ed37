// Owns the proof of reach: one pass over the schedule with regions instead of states, joining whatever may be chosen or
// fall. What never comes up in it can never come up in a run. What does come up may still be impossible.
import { assume, join, truthIn, type Gate, type Region } from './region.ts';

/** What an option or an outcome does. `null` stands for a value or an amount that could not be read: then any. */
export interface ReachEffect {
  set: [slot: number, value: number | null][];
  add: [slot: number, points: number | null][];
}

export interface ReachOption {
  requires: Gate;
  effect: ReachEffect;
}

export interface ReachItem {
  /** Minutes from anywhere; only differences count. Items stand in order. */
  at: number;
  when: Gate;
  /** Lines of a decision one after another; a fixed event is one line with one option, a chance event one of several. */
  lines: ReachOption[][];
  /** Conditions of texts that are shown while the item lasts. */
  texts: Gate[];
}

/** All that decides what a run can come to. */
export interface ReachPlan {
  /** Gauges and facts at the start; the gauges come first in slot order. */
  start: Region;
  /** Minutes, on the clock of the items. */
  startsAt: number;
  /** How many values the fact of a slot has; 0 for gauges. */
  valueCounts: number[];
  items: ReachItem[];
  drift: { when: Gate; perDay: [slot: number, points: number | null][] }[];
  /** In order of precedence; `when` null takes the runs that are left after the last item. */
  endings: { from: number; when: Gate; texts: Gate[] }[];
}

/** What can never be, by index; `in` is the region in which it would have to be, null if no run gets so far. */
export interface Unreachable {
  items: { item: number; in: Region | null }[];
  options: { item: number; line: number; option: number; in: Region }[];
  /** Lines in which every option may be closed at once, as far as could be proved. */
  stuckLines: { item: number; line: number }[];
  itemTexts: { item: number; text: number; in: Region }[];
  endings: { ending: number; in: Region | null }[];
  endingTexts: { ending: number; text: number; in: Region }[];
}

const MINUTES_A_DAY = 1440;
/** Drift adds in another order than the engine may; a gauge is widened by more than rounding can make of that. */
const ROUNDING = 1e-9;

/** Proves what no run can come to. Pure; a few milliseconds for a hundred items. */
export function findUnreachable(plan: ReachPlan): Unreachable {
  const found: Unreachable = { items: [], options: [], stuckLines: [], itemTexts: [], endings: [], endingTexts: [] };
  const tried = plan.endings.map((): (Region | null)[] => []);
  const reached = plan.endings.map((): Region | null => null);
  let region: Region | null = plan.start;
  let clock = plan.startsAt;
  for (const [index, item] of plan.items.entries()) {
    region = region && driftOf(plan, region, (item.at - clock) / MINUTES_A_DAY);
    clock = item.at;
    const due = assume(item.when, region, true);
    if (!due) found.items.push({ item: index, in: region });
    // An item that never comes up is one mistake; what it would have led to is not told as more of them.
    const entered = due ?? region;
    const after: Region | null = entered && passItem(plan, index, entered, found);
    region = join(assume(item.when, region, false), after);
    const isLast = index === plan.items.length - 1;
    for (const [number, ending] of plan.endings.entries()) {
      if (ending.when === null ? !isLast : ending.from > item.at) continue;
      tried[number]!.push(region);
      reached[number] = join(reached[number]!, assume(ending.when, region, true));
      region = assume(ending.when, region, false);
    }
  }
  for (const [ending, { texts }] of plan.endings.entries()) {
    const states = reached[ending]!;
    if (!states) found.endings.push({ ending, in: tried[ending]!.reduce(join, null) });
    else found.endingTexts.push(...hiddenTexts(texts, states).map((text) => ({ ending, text, in: states })));
  }
  return found;
}

/** The states after an item's lines have been settled in every possible way. */
function passItem(plan: ReachPlan, item: number, entered: Region, found: Unreachable): Region {
  const { lines, texts } = plan.items[item]!;
  let region = entered;
  let shown: Region | null = entered;
  for (const [line, options] of lines.entries()) {
    let after: Region | null = null;
    let allClosed: Region | null = region;
    for (const [option, { requires, effect }] of options.entries()) {
      const open = assume(requires, region, true);
      allClosed = assume(requires, allClosed, false);
      if (!open) found.options.push({ item, line, option, in: region });
      after = join(after, applyTo(plan, open ?? region, effect));
    }
    if (allClosed) found.stuckLines.push({ item, line });
    region = after ?? region;
    shown = join(shown, region);
  }
  const inAll = shown ?? entered;
  found.itemTexts.push(...hiddenTexts(texts, inAll).map((text) => ({ item, text, in: inAll })));
  return region;
}

function hiddenTexts(texts: Gate[], region: Region): number[] {
  return texts.flatMap((gate, text) => (truthIn(gate, region) === 'never' ? [text] : []));
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));

function applyTo(plan: ReachPlan, region: Region, { set, add }: ReachEffect): Region {
  const facts = [...region.facts];
  for (const [slot, value] of set) {
    const all = Array.from({ length: plan.valueCounts[slot]! }, (_, index) => index);
    facts[slot] = new Set(value === null ? all : [value]);
  }
  const low = [...region.low];
  const high = [...region.high];
  for (const [slot, points] of add) {
    low[slot] = points === null ? 0 : clamp(low[slot]! + points);
    high[slot] = points === null ? 100 : clamp(high[slot]! + points);
  }
  return { low, high, facts };
}

/** What some days do: rules that hold in all states move a gauge, those that hold in some widen it. */
function driftOf(plan: ReachPlan, region: Region, days: number): Region {
  if (!(days > 0)) return region;
  const low = [...region.low];
  const high = [...region.high];
  for (const { when, perDay } of plan.drift) {
    const truth = truthIn(when, region);
    if (truth === 'never') continue;
    for (const [slot, points] of perDay) {
      const change = points === null ? null : points * days;
      const least = change === null ? -100 : change;
      const most = change === null ? 100 : change;
      low[slot]! += truth === 'always' ? least : Math.min(0, least);
      high[slot]! += truth === 'always' ? most : Math.max(0, most);
    }
  }
  return {
    low: low.map((value) => clamp(value - ROUNDING)),
    high: high.map((value) => clamp(value + ROUNDING)),
    facts: region.facts,
  };
}
