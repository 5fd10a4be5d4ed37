// Builds random schedules for the proof of reach, and plays them with JavaScript's own operators, noting all that is so.
import fc from 'fast-check';
import type { Condition } from '../../src/scenario/condition.ts';
import type { ReachAdd, ReachEffect, ReachItem, ReachPlan } from '../../src/scenario/reach-plan.ts';
import { type Gate, regionOf } from '../../src/scenario/region.ts';

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
  { weight: 2, arbitrary: fc.tuple(comparison, comparison).map(([a, b]): Condition => ['&&', a, b]) },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison).map(([a, b]): Condition => ['||', a, ['!', b]]) },
);
const gate: fc.Arbitrary<Gate> = fc.option(condition, { nil: null });
const points = fc.integer({ min: -4, max: 4 }).map((tens) => tens * 12.5);
const amount = fc.tuple(fc.constantFrom(0, 1), points).map((pair): ReachAdd => pair);
const effect: fc.Arbitrary<ReachEffect> = fc.record({
  set: fc.array(fc.tuple(fc.constantFrom(2, 3), fc.nat(2)), { maxLength: 2 }),
  add: fc.array(amount, { maxLength: 1 }),
});
const option = fc.record({ requires: gate, effect });
const factor = fc.record({ when: condition, factor: fc.constantFrom(0, 0.5, 2, 4) });
const outcome = fc.record({
  chance: fc.tuple(fc.constantFrom(0, 0.1, 0.5, 1), fc.constantFrom(0, 0.3, 0.9)),
  times: fc.array(factor, { maxLength: 2 }),
  historical: fc.boolean(),
  effect,
});
const texts = fc.array(gate, { maxLength: 2 });
const settled = fc.record({
  when: gate,
  lines: fc.array(fc.array(option, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  outcomes: fc.constant<ReachItem['outcomes']>([]),
  texts,
});
const drawn = fc.record({
  when: gate,
  lines: fc.constant<ReachItem['lines']>([]),
  outcomes: fc
    .tuple(fc.array(outcome, { minLength: 1, maxLength: 2 }), effect)
    .map(([some, rest]) => [...some, { chance: null, times: [], historical: false, effect: rest }]),
  texts,
});
const HOURS = 700;

/** Two gauges that start at 30 and 50, two facts of three values, two lenses; up to seven items some 12 hours apart. */
export const anyPlan: fc.Arbitrary<ReachPlan> = fc
  .record({
    items: fc.array(fc.oneof({ weight: 2, arbitrary: settled }, drawn), { minLength: 1, maxLength: 7 }),
    drift: fc.array(fc.record({ when: gate, perDay: fc.array(amount, { minLength: 1, maxLength: 1 }) }), {
      maxLength: 2,
    }),
    endings: fc.array(fc.record({ when: condition, from: fc.nat(7), texts: fc.array(condition, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
    spans: fc.array(fc.record({ from: fc.nat(7), until: fc.nat(7), when: condition }), { maxLength: 2 }),
    finals: fc.array(condition, { maxLength: 2 }),
    invariants: fc.array(condition, { maxLength: 2 }),
  })
  .map(({ items, drift, endings, spans, finals, invariants }): ReachPlan => ({
    start: regionOf({
      gauges: [
        [30, 30],
        [50, 50],
      ],
      facts: [
        { values: 3, may: [0] },
        { values: 3, may: [0] },
      ],
    }),
    startsAt: 0,
    valueCounts: [0, 0, 3, 3],
    lenses: 2,
    badDayFactor: 1.5,
    items: items.map((each, index) => ({ ...each, at: index * HOURS })),
    drift,
    endings: [...endings.map((each) => ({ ...each, from: each.from * HOURS })), { from: 0, when: null, texts: [] }],
    spans: spans.map(({ from, until, when }) => ({ from: from * HOURS, until: until * HOURS, when })),
    finals,
    goals: [],
    invariants,
  }));

/** What one play of a plan showed. */
export interface Seen {
  /** By condition's name, such as `option 3 0 1`: how it was answered, true, false or both. */
  answers: Map<string, Set<boolean>>;
  /** Options that were chosen, outcomes that had a chance, endings that were reached: `chosen 3 0 1`, `likely 3 1`, `end 2`. */
  happened: Set<string>;
  /** Amounts that moved a gauge, alone or with all that was added in the same stretch of time. */
  moved: Set<ReachAdd>;
  /** Both gauges, before each item and after it. */
  levels: { item: number; isAfter: boolean; gauges: number[] }[];
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));
const MINUTES_A_DAY = 1440;

/** Plays a plan with given picks, under one lens, with or without a bad day. */
export function playNaively(plan: ReachPlan, picks: number[]): Seen {
  const run = new NaiveRun(plan, picks);
  for (const [index, item] of plan.items.entries()) {
    run.passDays(index, (item.at - (plan.items[index - 1]?.at ?? plan.startsAt)) / MINUTES_A_DAY);
    if (!run.meet(index, item) || run.end(index, item)) break;
  }
  return run.seen;
}

class NaiveRun {
  readonly seen: Seen = { answers: new Map(), happened: new Set(), moved: new Set(), levels: [] };
  readonly #plan: ReachPlan;
  readonly #picks: number[];
  #values = [30, 50, 0, 0];
  #pick = 0;

  constructor(plan: ReachPlan, picks: number[]) {
    this.#plan = plan;
    this.#picks = picks;
  }

  #next(count: number): number {
    this.#pick += 1;
    return this.#picks[this.#pick % this.#picks.length]! % count;
  }

  #ask(name: string, test: Gate): boolean {
    const answer = holds(test, this.#values);
    const known = this.seen.answers.get(name) ?? new Set();
    this.seen.answers.set(name, known.add(answer));
    return answer;
  }

  passDays(index: number, days: number): void {
    const { drift } = this.#plan;
    if (days > 0) {
      const active = drift.filter(({ when }, rule) => this.#ask(`drift ${rule}`, when));
      const adds = active.flatMap(({ perDay }) => perDay);
      const level = (slot: number, some: ReachAdd[]) =>
        clamp(some.reduce((sum, [other, each]) => (other === slot ? sum + each! * days : sum), this.#values[slot]!));
      for (const add of adds) {
        const others = adds.filter((other) => other !== add);
        if (level(add[0], adds) !== level(add[0], others)) this.seen.moved.add(add);
      }
      this.#values = this.#values.map((value, slot) => (slot < 2 ? level(slot, adds) : value));
    }
    this.#note(index, false);
  }

  /** False if the run is stuck: every option of a line is closed. */
  meet(index: number, item: ReachItem): boolean {
    const isDue = this.#ask(`item ${index}`, item.when);
    if (isDue) {
      for (const [line, options] of item.lines.entries()) {
        this.#show(index, item);
        const open = options.flatMap(({ requires }, number) =>
          this.#ask(`option ${index} ${line} ${number}`, requires) ? [number] : [],
        );
        if (open.length === 0) {
          this.seen.happened.add(`stuck ${index} ${line}`);
          return false;
        }
        const chosen = open[this.#next(open.length)]!;
        this.seen.happened.add(`chosen ${index} ${line} ${chosen}`);
        this.#apply(options[chosen]!.effect);
        this.#show(index, item);
      }
      if (item.outcomes.length > 0) this.#draw(index, item);
    }
    this.#span(item);
    this.#note(index, true);
    return true;
  }

  #draw(index: number, { outcomes }: ReachItem): void {
    const lens = this.#next(2);
    const badDay = [1, this.#plan.badDayFactor][this.#next(2)]!;
    let rest = 1;
    const likely = outcomes.flatMap(({ chance, times, historical }, number) => {
      let own = chance === null ? rest : chance[lens]! * badDay;
      for (const [each, { when, factor: by }] of times.entries()) {
        if (this.#ask(`factor ${index} ${number} ${each}`, when)) own *= by;
      }
      const taken = Math.min(rest, own);
      rest -= taken;
      return taken > 0 || historical ? [number] : [];
    });
    for (const number of likely) this.seen.happened.add(`likely ${index} ${number}`);
    this.#apply(outcomes[likely[this.#next(likely.length)]!]!.effect);
  }

  /** True if the run ends here. */
  end(index: number, { at }: ReachItem): boolean {
    const isLast = index === this.#plan.items.length - 1;
    for (const [number, { from, when, texts: causes }] of this.#plan.endings.entries()) {
      if (when === null ? !isLast : from > at || !this.#ask(`ending ${number}`, when)) continue;
      this.seen.happened.add(`end ${number}`);
      for (const [cause, test] of causes.entries()) this.#ask(`cause ${number} ${cause}`, test);
      for (const [final, test] of this.#plan.finals.entries()) this.#ask(`final ${final}`, test);
      return true;
    }
    return false;
  }

  #show(index: number, item: ReachItem): void {
    for (const [text, test] of item.texts.entries()) this.#ask(`text ${index} ${text}`, test);
    this.#span(item);
  }

  #span({ at }: ReachItem): void {
    for (const [number, test] of this.#plan.invariants.entries()) this.#ask(`invariant ${number}`, test);
    for (const [span, { from, until, when }] of this.#plan.spans.entries()) {
      if (from <= at && at <= until) this.#ask(`span ${span}`, when);
    }
  }

  #apply({ set, add }: ReachEffect): void {
    for (const [slot, value] of set) this.#values[slot] = value!;
    for (const pair of add) {
      const [slot, each] = pair;
      const before = this.#values[slot]!;
      this.#values[slot] = clamp(before + each!);
      if (this.#values[slot] !== before) this.seen.moved.add(pair);
    }
  }

  #note(item: number, isAfter: boolean): void {
    this.seen.levels.push({ item, isAfter, gauges: this.#values.slice(0, 2) });
  }
}

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
