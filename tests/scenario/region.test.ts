// Holds regions to their word: what is said of a condition in one, and what is left of it where the condition is assumed.
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/scenario/condition.ts';
import { assume, join, regionOf, truthIn, valuesIn, withFact, type Truth } from '../../src/scenario/region.ts';

/** Two gauges (slots 0 and 1), two facts of three values (slots 2 and 3). */
const REGION = regionOf({
  gauges: [
    [20, 40],
    [0, 100],
  ],
  facts: [
    { values: 3, may: [0, 2] },
    { values: 3, may: [1] },
  ],
});

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
    const narrowed = assume(['&&', ['<', ['v', 0], ['k', 30]], ['==', ['v', 2], ['k', 2]]], REGION, true)!;
    expect([narrowed.low, narrowed.high, valuesIn(narrowed, 2), valuesIn(narrowed, 3)]).toEqual([
      [20, 0],
      [30, 100],
      [2],
      [1],
    ]);
  });

  it('knows which values of two facts never stood together', () => {
    const calm = withFact(withFact(REGION, 2, [0]), 3, [0]);
    const war = withFact(withFact(REGION, 2, [1]), 3, [2]);
    const either = join(calm, war)!;
    const mixed: Condition = ['&&', ['==', ['v', 2], ['k', 0]], ['==', ['v', 3], ['k', 2]]];
    expect(truthIn(mixed, either)).toBe('never');
    expect(valuesIn(assume(['!=', ['v', 2], ['k', 0]], either, true)!, 3)).toEqual([2]);
    // Set anew, a fact tells nothing of what was before.
    expect(truthIn(mixed, withFact(either, 3, [0, 2]))).toBe('sometimes');
  });
});
