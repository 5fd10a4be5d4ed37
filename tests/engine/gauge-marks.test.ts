// Owns the proof of marks: on which side of them the gauges stand is all that a condition can ask of its gauges.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCode } from '../../src/engine/condition-code.ts';
import { marksOf, nextAbove } from '../../src/engine/gauge-marks.ts';
import { linkCondition, linkStory } from '../../src/engine/link.ts';
import { drift } from '../../src/engine/rules.ts';
import { startTableDrift } from '../../src/engine/table-drift.ts';
import { layTables } from '../../src/engine/tables.ts';
import type { Condition } from '../../src/scenario/condition.ts';
import { tiny } from '../builders/tiny-scenario.ts';

/** Slots 0 and 1 are gauges, 2 is a fact of three values. */
const VALUE_COUNTS = [0, 0, 3];
const gauge = (operator: '<' | '<=' | '>' | '>=' | '==' | '!=', slot: number, to: number): Condition => [
  operator,
  ['v', slot],
  ['k', to],
];
const isOne: Condition = ['==', ['v', 2], ['k', 1]];

function marked(condition: Condition) {
  const writer = startCode(VALUE_COUNTS);
  const start = writer.add(condition);
  return marksOf(writer.code(), [start]);
}

describe('marks', () => {
  it.each<[string, Condition, number[][]]>([
    ['below', gauge('<', 0, 30), [[0, 30]]],
    ['not below', gauge('>=', 1, 30), [[1, 30]]],
    ['at most', gauge('<=', 0, 30), [[0, nextAbove(30)]]],
    ['above', gauge('>', 0, 30), [[0, nextAbove(30)]]],
    [
      'just so',
      gauge('==', 0, 30),
      [
        [0, 30],
        [0, nextAbove(30)],
      ],
    ],
    ['a fact', isOne, []],
    ['the same twice', ['||', gauge('<', 0, 30), ['&&', isOne, gauge('>=', 0, 30)]], [[0, 30]]],
  ])('of what asks for %s are its numbers', (_name, condition, expected) => {
    expect(marked(condition)!.map(({ slot, bound }) => [slot, bound])).toEqual(expected);
  });

  it('are none to be had where gauges are reckoned with', () => {
    expect(marked(['&&', gauge('<', 0, 3), ['>', ['+', ['v', 0], ['v', 1]], ['k', 5]]])).toBeNull();
  });

  it('tell two states apart whenever a condition does, also on a number itself', () => {
    const level = fc.oneof(fc.constantFrom(0, 29, 30, 55.5, 100), fc.double({ min: 0, max: 100, noNaN: true }));
    const atom = fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!=' as const), fc.nat({ max: 1 }), level)
      .map(([operator, slot, to]) => gauge(operator as '<', slot, to));
    const joint = fc.tuple(fc.constantFrom('&&', '||' as const), atom, atom).map((all) => all as Condition);
    fc.assert(
      fc.property(joint, fc.array(fc.tuple(level, level), { minLength: 8 }), (condition, states) => {
        const marks = marked(condition)!;
        const holds = linkCondition(condition);
        const bySides = new Map<string, unknown>();
        for (const [one, other] of states) {
          const values = [one, other, 0];
          const sides = marks.map(({ slot, bound }) => (values[slot]! < bound ? 1 : 0)).join();
          if (!bySides.has(sides)) bySides.set(sides, holds(values));
          expect(bySides.get(sides)).toBe(holds(values));
        }
      }),
    );
  });
});

describe('the next number', () => {
  it.each([0, 1, 30, 55.5, 100, -2, 1e-300])('above %d has none between', (number) => {
    const next = nextAbove(number);
    expect(next).toBeGreaterThan(number);
    const middle = number + (next - number) / 2;
    expect(middle === number || middle === next).toBe(true);
  });
});

describe('drift on tables', () => {
  const { story } = tiny.linked;
  const odd: Condition = ['>', ['+', ['v', 0], ['v', 1]], ['k', 90]];
  const many = Array.from({ length: 14 }, (_none, index) => gauge('>', 0, 5 * index + 10));
  /** Each on a level that the gauges come to stand on. */
  const few = (['<', '<=', '>', '>=', '=='] as const).map((operator, index) =>
    gauge(operator, index % 2, 10 * index + 10),
  );
  it.each<[string, Condition[]]>([
    ['ask for a few levels', few],
    ['reckon with gauges', [odd]],
    ['ask for more levels than are kept', many],
  ])('is that of the rules where they %s', (_name, conditions) => {
    const linked = linkStory({
      ...story,
      drift: [
        ...story.drift,
        ...conditions.map((when, index) => ({
          ...story.drift[0]!,
          when,
          perDay: [[index % 2, 1.5]] as [number, number][],
        })),
      ],
    });
    const values = Float64Array.from(story.start);
    const table = startTableDrift(layTables(linked), values);
    const plain = [...story.start];
    for (let step = 0; step < 101; step += 1) {
      // Every whole level in turn, and so every one that is asked for.
      for (const slot of [0, 1]) plain[slot] = values[slot] = (37 * step + 50 * slot) % 101;
      table.pass(0.5);
      drift(linked, plain, 0.5);
      expect([...values]).toEqual(plain);
    }
  });
});
