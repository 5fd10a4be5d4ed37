// Owns the flat form of a story: numbers in typed arrays, in the order in which play-outs read them. Built once from the link.
import { type ConditionCode, askedBy, gaugePartOf, startCode } from './condition-code.ts';
import type { LinkedStory } from './link.ts';
import { startEffects, type EffectTable } from './table-effects.ts';
import type { StoryItem } from './story.ts';

export const KIND = { decision: 0, fixed: 1, chance: 2 } as const;

/** A rule of drift or an ending, and what its condition asks for. */
export interface Guard {
  /** Row of what the facts alone allow. */
  possible: number;
  /** Row of what is left to ask of the gauges where the facts allow it; HOLDS if nothing is. */
  gaugePart: number;
  /** True if gauges are asked for too, so that it must be tried anew whenever time passes. */
  hasGauges: boolean;
}

export interface Tables {
  linked: LinkedStory;
  code: ConditionCode;
  effects: EffectTable;
  /** By item. `first` and `count`: lines of a decision, outcomes of an event; `first` of a fixed event: its effect. */
  kind: Uint8Array;
  when: Int32Array;
  at: Float64Array;
  day: Int32Array;
  daysToNext: Float64Array;
  first: Int32Array;
  count: Int32Array;
  /** By item and by line: the names that dice are keyed with. */
  itemKey: { high: number; low: number }[];
  /** By line, lines of all decisions one after another. */
  lineKey: { high: number; low: number }[];
  /** The decision's item. */
  lineItem: Int32Array;
  lineFirst: Int32Array;
  lineCount: Int32Array;
  /** By option, options of all lines one after another. */
  requires: Int32Array;
  optionEffect: Int32Array;
  /** By outcome, outcomes of all events one after another. `chance` by outcome and lens, 1 for the one that takes the rest. */
  chance: Float64Array;
  takesRest: Uint8Array;
  isBad: Uint8Array;
  outcomeEffect: Int32Array;
  factorFirst: Int32Array;
  factorCount: Int32Array;
  factorWhen: Int32Array;
  factor: Float64Array;
  drift: Guard[];
  /** Rule n adds the pairs from `from[n]` up to `from[n + 1]` a day. */
  driftPairs: { from: Int32Array; slot: Uint16Array; points: Float64Array };
  /** `isRest`: takes what reaches the last item. */
  endings: (Guard & { from: number; isRest: boolean })[];
  /** By slot the number of a fact's values, 0 for a gauge. */
  valueCounts: number[];
  /** Slots of the facts that rules of drift ask for, and of those that endings do. */
  driftFacts: number[];
  endingFacts: number[];
}

/** Lays a linked story out. Pure. */
export function layTables(linked: LinkedStory): Tables {
  const { story } = linked;
  const valueCounts = story.variables.map(({ values }) => values.length);
  const writer = startCode(valueCounts);
  const effects = startEffects();
  const isFact = (slot: number) => slot >= story.gaugeCount;
  const guard = (when: Parameters<typeof writer.add>[0]): Guard & { facts: number[] } => {
    const { facts, gauges } = when ? askedBy(when, isFact) : { facts: [], gauges: false };
    const gaugePart = writer.add(gaugePartOf(when, isFact));
    return { possible: writer.addPossible(when), gaugePart, hasGauges: gauges, facts };
  };
  const drift = story.drift.map(({ when }) => guard(when));
  const endings = story.endings.map(({ from, when }) => ({ ...guard(when), from, isRest: when === null }));
  const factsOf = (guards: readonly { facts: number[] }[]) => [...new Set(guards.flatMap(({ facts }) => facts))];

  const lines = story.items.flatMap((item) => (item.kind === 'decision' ? item.lines : []));
  const options = lines.flatMap((line) => line.options);
  const outcomes = story.items.flatMap((item) => (item.kind === 'chance' ? item.outcomes : []));
  const factors = outcomes.flatMap(({ times }) => times);
  const pairs = story.drift.flatMap(({ perDay }) => perDay);
  const when = Int32Array.from(story.items, (item) => writer.add(item.when));
  return {
    linked,
    kind: Uint8Array.from(story.items, ({ kind }) => KIND[kind]),
    when,
    at: Float64Array.from(story.items, ({ at }) => at),
    day: Int32Array.from(story.items, ({ day }) => day),
    daysToNext: Float64Array.from(linked.items, ({ daysToNext }) => daysToNext),
    ...placesOf(story.items, (item) => effects.add(item.effect)),
    lineItem: itemsOfLines(story.items),
    itemKey: linked.items.map((item) => (item.kind === 'chance' ? item.key : { high: 0, low: 0 })),
    lineKey: linked.items.flatMap((item) => (item.kind === 'decision' ? item.lines.map(({ key }) => key) : [])),
    lineFirst: firstsOf(lines.map((line) => line.options.length)),
    lineCount: Int32Array.from(lines, (line) => line.options.length),
    requires: Int32Array.from(options, ({ requires }) => writer.add(requires)),
    optionEffect: Int32Array.from(options, ({ effect }) => effects.add(effect)),
    chance: Float64Array.from(outcomes.flatMap(({ chance }) => chance ?? story.lenses.map(() => 1))),
    takesRest: Uint8Array.from(outcomes, ({ chance }) => (chance === null ? 1 : 0)),
    isBad: Uint8Array.from(outcomes, ({ bad }) => (bad ? 1 : 0)),
    outcomeEffect: Int32Array.from(outcomes, ({ effect }) => effects.add(effect)),
    factorFirst: firstsOf(outcomes.map(({ times }) => times.length)),
    factorCount: Int32Array.from(outcomes, ({ times }) => times.length),
    factorWhen: Int32Array.from(factors, (factor) => writer.add(factor.when)),
    factor: Float64Array.from(factors, ({ factor }) => factor),
    drift,
    driftPairs: {
      from: Int32Array.from([...firstsOf(story.drift.map(({ perDay }) => perDay.length)), pairs.length]),
      slot: Uint16Array.from(pairs, ([slot]) => slot),
      points: Float64Array.from(pairs, ([, points]) => points),
    },
    endings,
    valueCounts,
    driftFacts: factsOf(drift),
    endingFacts: factsOf(endings),
    effects: effects.table(),
    code: writer.code(),
  };
}

/** By line the item that it belongs to. */
function itemsOfLines(items: readonly StoryItem[]): Int32Array {
  return Int32Array.from(items.flatMap((item, index) => (item.kind === 'decision' ? item.lines.map(() => index) : [])));
}

/** Where each item's lines or outcomes begin among those of all, and how many there are. */
function placesOf(
  items: readonly StoryItem[],
  effectOf: (item: Extract<StoryItem, { kind: 'fixed' }>) => number,
): Pick<Tables, 'first' | 'count'> {
  let lines = 0;
  let outcomes = 0;
  const first = new Int32Array(items.length);
  const count = new Int32Array(items.length);
  for (const [index, item] of items.entries()) {
    if (item.kind === 'decision') {
      first[index] = lines;
      count[index] = item.lines.length;
      lines += item.lines.length;
    } else if (item.kind === 'chance') {
      first[index] = outcomes;
      count[index] = item.outcomes.length;
      outcomes += item.outcomes.length;
    } else first[index] = effectOf(item);
  }
  return { first, count };
}

function firstsOf(counts: number[]): Int32Array {
  let from = 0;
  return Int32Array.from(counts, (count) => (from += count) - count);
}
