// Holds the proof of reach: what it calls impossible never occurs in plays of random schedules by a naive player.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/scenario/condition.ts';
import { findUnreachable, type ReachEffect, type ReachItem, type ReachPlan } from '../../src/scenario/reach.ts';
import { assume, truthIn, type Gate, type Region, type Truth } from '../../src/scenario/region.ts';

/** Two gauges (slots 0 and 1), two facts of three values (slots 2 and 3). */
const REGION: Region = { low: [20, 0], high: [40, 100], facts: [null, null, new Set([0, 2]), new Set([1])] };

describe('a condition in a region', () => {
  const table: [string, Condition, Truth][] = [
    ['above the interval', ['>', ['v', 0], ['k', 40]], 'never'],
    ['at its end', ['>=', ['v', 0], ['k', 40]], 'sometimes'],
    ['below all of it', ['>=', ['v', 0], ['k', 20]], 'always'],
    ['a value outside the set', ['==', ['v', 2], ['k', 1]], 'never'],
    ['not a value outside the set', ['!=', ['v', 2], ['k', 1]], 'always'],
    ['the only value', ['==', ['v', 3], ['k', 1]], 'always'],
    ['both, which exclude each other', ['&&', ['<', ['v', 1], ['k', 10]], ['>', ['v', 1], ['k', 20]]], 'never'],
    ['either of two halves', ['||', ['<', ['v', 1], ['k', 60]], ['>=', ['v', 1], ['k', 60]]], 'always'],
    ['not the impossible', ['!', ['>', ['v', 0], ['k', 40]]], 'always'],
    ['a sum out of range', ['>', ['+', ['v', 0], ['v', 1]], ['k', 140]], 'never'],
    ['a division that may be by zero', ['>', ['/', ['v', 0], ['v', 1]], ['k', 1000]], 'sometimes'],
  ];
  it.each(table)('%s', (_, condition, truth) => expect(truthIn(condition, REGION)).toBe(truth));

  it('is narrowed by what is assumed', () => {
    const narrowed = assume(['&&', ['<', ['v', 0], ['k', 30]], ['==', ['v', 2], ['k', 2]]], REGION, true);
    expect(narrowed).toEqual({ low: [20, 0], high: [30, 100], facts: [null, null, new Set([2]), new Set([1])] });
  });
});

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '=='), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 10 }))
    .map(([op, slot, tens]): Condition => [op as '<', ['v', slot], ['k', tens * 10]]),
  fc
    .tuple(fc.constantFrom('==', '!='), fc.constantFrom(2, 3), fc.nat(2))
    .map(([op, slot, value]): Condition => [op as '==', ['v', slot], ['k', value]]),
  fc.nat(150).map((sum): Condition => ['>', ['+', ['v', 0], ['*', ['v', 1], ['k', 0.5]]], ['k', sum]]),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: comparison },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison).map(([a, b]): Condition => ['&&', a, b]) },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison).map(([a, b]): Condition => ['||', a, ['!', b]]) },
);
const gate: fc.Arbitrary<Gate> = fc.option(condition, { nil: null });
const points = fc.integer({ min: -4, max: 4 }).map((tens) => tens * 12.5);
const effect: fc.Arbitrary<ReachEffect> = fc.record({
  set: fc.array(fc.tuple(fc.constantFrom(2, 3), fc.nat(2)), { maxLength: 1 }),
  add: fc.array(fc.tuple(fc.constantFrom(0, 1), points), { maxLength: 1 }),
});
const option = fc.record({ requires: gate, effect });
const item: fc.Arbitrary<Omit<ReachItem, 'at'>> = fc.record({
  when: gate,
  lines: fc.array(fc.array(option, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  texts: fc.array(gate, { maxLength: 2 }),
});
const anyPlan: fc.Arbitrary<ReachPlan> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 7 }),
    drift: fc.array(fc.record({ when: gate, perDay: fc.tuple(fc.constantFrom(0, 1), points).map((pair) => [pair]) }), {
      maxLength: 2,
    }),
    endings: fc.array(fc.record({ when: condition, from: fc.nat(7), texts: fc.constant<Gate[]>([]) }), {
      maxLength: 3,
    }),
  })
  .map(({ items, drift, endings }): ReachPlan => ({
    start: { low: [30, 50], high: [30, 50], facts: [null, null, new Set([0]), new Set([0])] },
    startsAt: 0,
    valueCounts: [0, 0, 3, 3],
    items: items.map((each, index) => ({ ...each, at: index * 700 })),
    drift,
    endings: [...endings.map((each) => ({ ...each, from: each.from * 700 })), { from: 0, when: null, texts: [] }],
  }));

/** Reads a condition on plain values, with JavaScript's own operators. */
function holds(test: Gate, values: number[]): boolean {
  const read = (term: Condition): number | boolean => {
    const [a, b] = [() => read(term[1] as Condition) as number, () => read(term[2] as Condition) as number];
    const table: Record<string, () => number | boolean> = {
      v: () => values[term[1] as number]!,
      k: () => term[1] as number,
      '!': () => !a(),
      '&&': () => a() && b(),
      '||': () => a() || b(),
      '==': () => a() === b(),
      '!=': () => a() !== b(),
      '<': () => a() < b(),
      '<=': () => a() <= b(),
      '>': () => a() > b(),
      '>=': () => a() >= b(),
      '+': () => a() + b(),
      '*': () => a() * b(),
    };
    return table[term[0]]!();
  };
  return test === null || test === undefined || Boolean(read(test));
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** Plays a plan with given picks and says what came up: `item 3`, `option 3 0 1`, `text 3 0`, `ending 2`. */
function play(plan: ReachPlan, picks: number[]): Set<string> {
  const seen = new Set<string>();
  const values = [30, 50, 0, 0];
  let pick = 0;
  for (const [index, { at, when, lines, texts }] of plan.items.entries()) {
    const days = (at - (plan.items[index - 1]?.at ?? plan.startsAt)) / 1440;
    for (const { perDay } of plan.drift.filter((rule) => holds(rule.when, values))) {
      for (const [slot, amount] of perDay) values[slot]! += amount! * days;
    }
    for (const slot of [0, 1]) values[slot] = clamp(values[slot]!);
    if (holds(when, values)) {
      seen.add(`item ${index}`);
      for (const [line, options] of lines.entries()) {
        texts.forEach((text, number) => holds(text, values) && seen.add(`text ${index} ${number}`));
        const open = options.flatMap(({ requires }, number) => (holds(requires, values) ? [number] : []));
        if (open.length === 0) return seen.add(`stuck ${index} ${line}`);
        const chosen = open[picks[pick++ % picks.length]! % open.length]!;
        seen.add(`option ${index} ${line} ${chosen}`);
        const { set, add } = options[chosen]!.effect;
        for (const [slot, value] of set) values[slot] = value!;
        for (const [slot, amount] of add) values[slot] = clamp(values[slot]! + amount!);
      }
    }
    const isLast = index === plan.items.length - 1;
    const ending = plan.endings.findIndex((each) => (each.when ? each.from <= at && holds(each.when, values) : isLast));
    if (ending >= 0) return seen.add(`ending ${ending}`);
  }
  return seen;
}

it('nothing that is proved impossible ever occurs', () => {
  const picks = fc.array(fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyPlan, picks, (plan, plays) => {
      const found = findUnreachable(plan);
      const impossible = [
        ...found.items.map(({ item: index }) => `item ${index}`),
        ...found.options.map((each) => `option ${each.item} ${each.line} ${each.option}`),
        ...found.itemTexts.map((each) => `text ${each.item} ${each.text}`),
        ...found.endings.map(({ ending }) => `ending ${ending}`),
      ];
      const stuck = new Set(found.stuckLines.map((each) => `stuck ${each.item} ${each.line}`));
      for (const seen of plays.map((each) => play(plan, each))) {
        for (const thing of impossible) expect(seen).not.toContain(thing);
        for (const thing of seen) if (thing.startsWith('stuck')) expect(stuck).toContain(thing);
      }
    }),
    { numRuns: 1000 },
  );
});

it('finds something: a third of random schedules hold what can never be', () => {
  const plans = fc.sample(anyPlan, { numRuns: 200, seed: 1962 });
  const withFinds = plans.filter((plan) => {
    const { items, options, endings } = findUnreachable(plan);
    return items.length + options.length + endings.length > 0;
  });
  expect(withFinds.length).toBeGreaterThan(66);
});
