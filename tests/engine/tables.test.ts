// Owns the proof of the fast kernel: every condition of the story as flat code against the closures, on random states; and
// what play-outs take besides seeds. That 10,000 seeded runs are the machine's is in machine-is-kernel.test.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedHalves } from '../../src/base/dice.ts';
import { HOLDS, askedBy, gaugePartOf, holdsAt, startCode } from '../../src/engine/condition-code.ts';
import { startDiceBook } from '../../src/engine/dice-book.ts';
import { seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { linkCondition, linkStory } from '../../src/engine/link.ts';
import { planOf, policyOf } from '../../src/engine/plan.ts';
import { playMany, startCrowd } from '../../src/engine/play-many.ts';
import { NONE } from '../../src/engine/rules.ts';
import type { Story, Values } from '../../src/engine/story.ts';
import { startTableKernel } from '../../src/engine/table-kernel.ts';
import { layTables } from '../../src/engine/tables.ts';
import type { Condition } from '../../src/scenario/condition.ts';
import { worlds } from '../builders/worlds.ts';

/** Every condition of a story, wherever it stands. */
function conditionsOf({ items, drift, endings, measures }: Story): Condition[] {
  const inItems = items.flatMap((item) => [
    item.when,
    ...(item.kind === 'decision' ? item.lines.flatMap(({ options }) => options.map(({ requires }) => requires)) : []),
    ...(item.kind === 'chance' ? item.outcomes.flatMap(({ times }) => times.map(({ when }) => when)) : []),
  ]);
  return [...inItems, ...[...drift, ...endings, ...measures].map(({ when }) => when)].filter((when) => when !== null);
}

/** Any state that the variables allow: gauges at and around their thresholds as often as anywhere. */
function states({ variables }: Story): fc.Arbitrary<number[]> {
  const level = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
  return fc.tuple(
    ...variables.map(({ kind, values }) => (kind === 'gauge' ? level : fc.nat({ max: values.length - 1 }))),
  );
}

describe.each(worlds)('$name', ({ linked }) => {
  const { story } = linked;
  const tables = layTables(linked);
  const crowd = startCrowd(tables);
  const start = startState(linked);

  it('reads every condition as the closures do, and knows what the facts alone forbid', () => {
    const conditions = conditionsOf(story);
    const isFact = (slot: number) => slot >= story.gaugeCount;
    const writer = startCode(story.variables.map(({ values }) => values.length));
    const rows = conditions.map((condition) => ({
      condition,
      closure: linkCondition(condition),
      row: writer.add(condition),
      possible: writer.addPossible(condition),
      gaugePart: writer.add(gaugePartOf(condition, isFact)),
      ...askedBy(condition, isFact),
    }));
    const code = writer.code();
    expect(writer.add(null)).toBe(HOLDS);
    fc.assert(
      fc.property(states(story), (values) => {
        const flat = Float64Array.from(values);
        for (const { condition, closure, row, possible, gaugePart, gauges } of rows) {
          const holds = closure(values as Values);
          if (holdsAt(code, row, flat) !== holds) throw new Error(`Read otherwise: ${JSON.stringify(condition)}`);
          const may = holdsAt(code, possible, flat);
          if (holds && !may) throw new Error(`Held where it was forbidden: ${JSON.stringify(condition)}`);
          if (may && holdsAt(code, gaugePart, flat) !== holds) {
            throw new Error(`Its gauges alone, and not exact: ${JSON.stringify(condition)}`);
          }
          if (!gauges && may !== holds) throw new Error(`Of facts alone, and not exact: ${JSON.stringify(condition)}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sets out from wherever a run stands, and stays where one has ended', () => {
    const plan = planOf(linked, { uniform: true });
    const kernel = startTableKernel(tables);
    const policy = policyOf(linked, plan, 5n);
    const end = playOut(linked, start, { policy, fate: seededFate(5n), lens: 0 });
    expect(kernel.playOut(end, { seed: seedHalves(9n), plan, lens: 0 })).toBe(end.ending);
    expect([...kernel.values]).toEqual(end.values);
    const ended: number[] = [];
    playMany(crowd, end, { seed: 1n, runs: 3, plan, lens: 0 }, (ending, _values, alike) =>
      ended.push(ending, ...alike),
    );
    expect(ended).toEqual([end.ending, 0, 1, 2]);
  });

  it('lets an outcome be forced, and tells what each run met', () => {
    const plan = planOf(linked, {});
    const kernel = startTableKernel(tables);
    kernel.playOut(start, { seed: seedHalves(3n), plan, lens: 1 });
    const met = [...kernel.outcomes.entries()].filter(([, outcome]) => outcome !== NONE);
    expect(met.length).toBeGreaterThan(0);
    expect([...kernel.picks].some((pick) => pick !== NONE)).toBe(true);
    const [item, outcome] = met.at(-1)!;
    const other = outcome === 0 ? 1 : 0;
    const forced = new Int16Array(story.items.length).fill(NONE);
    forced[item] = other;
    kernel.playOut(start, { seed: seedHalves(3n), plan, lens: 1, forced });
    expect(kernel.outcomes[item]).toBe(other);
    playMany(crowd, start, { seed: 3n, runs: 1, plan, lens: 1, forced }, (ending) =>
      expect(ending).toBe(kernel.playOut(start, { seed: seedHalves(3n), plan, lens: 1, forced })),
    );
  });

  it('plays alike whether dice are thrown anew or kept from another count', () => {
    const uniform = planOf(linked, { uniform: true });
    const history = planOf(linked, {});
    const runs = 500;
    const book = startDiceBook(tables, 2n ** 64n - 100n, runs);
    const endsOf = (plan: typeof history, lens: number, dice?: typeof book) => {
      const ends: number[] = [];
      const play = { seed: book.seed, runs, plan, lens, ...(dice ? { dice } : {}) };
      playMany(crowd, start, play, (ending, _values, alike) => alike.forEach((run) => (ends[run] = ending)));
      return ends;
    };
    for (const plan of [history, uniform, history]) {
      for (const lens of story.lenses.keys()) expect(endsOf(plan, lens, book)).toEqual(endsOf(plan, lens));
    }
    expect(() => playMany(crowd, start, { seed: 0n, runs, plan: history, lens: 0, dice: book }, () => {})).toThrow(
      'Dice of seed "18446744073709551516"',
    );
  });

  it('takes other chances than the story’s own, as a story with those chances would', () => {
    const chance = tables.chance.map((own) => own * 0.5);
    const items = story.items.map((item) =>
      item.kind === 'chance'
        ? {
            ...item,
            outcomes: item.outcomes.map((one) => ({ ...one, chance: one.chance?.map((own) => own * 0.5) ?? null })),
          }
        : item,
    );
    const other = startCrowd(layTables(linkStory({ ...story, items })));
    const tell = (told: typeof crowd, over: { chance?: Float64Array }) => {
      const ends: string[] = [];
      const play = { seed: 4n, runs: 2000, plan: planOf(linked, {}), lens: 2, ...over };
      playMany(told, start, play, (ending, values, alike) =>
        alike.forEach((run) => (ends[run] = `${ending}: ${values.join(' ')}`)),
      );
      return ends;
    };
    expect(tell(crowd, { chance })).toEqual(tell(other, {}));
    expect(tell(crowd, { chance })).not.toEqual(tell(crowd, {}));
  });
});
