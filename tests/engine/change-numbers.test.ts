// Owns the proof that any number of the model can be taken otherwise: each place reads and writes one number and no other.
import { describe, expect, it } from 'vitest';
import { type NumberPlace, changeNumbers, numberAt } from '../../src/engine/change-numbers.ts';
import { chance, decision, fixed, outcome, plainStory } from '../builders/plain-story.ts';

const when = ['>', ['v', 0], ['k', 1]] as const;
const order = decision('order', 1, [7, 8]);
const { story } = plainStory({
  items: [
    order,
    fixed('news', 2, { effect: { set: [], add: [[1, 4]] } }),
    chance('shots', 3, [
      outcome('hit', { chance: [0.1, 0.3], times: [{ when, factor: 2 }], effect: { set: [[2, 1]], add: [[0, 9]] } }),
      outcome('miss', { chance: null }),
    ]),
  ],
  drift: [{ when: null, perDay: [[0, 3]] }],
});

const places: [NumberPlace, number][] = [
  [{ kind: 'bad-day' }, 1.5],
  [{ kind: 'start', gauge: 'heat' }, 50],
  [{ kind: 'drift', rule: 0, gauge: 'heat' }, 3],
  [{ kind: 'option', decision: 'order', option: order.lines[0]!.options[1]!.id, gauge: 'heat' }, 8],
  [{ kind: 'outcome', event: 'news', outcome: null, gauge: 'trust' }, 4],
  [{ kind: 'outcome', event: 'shots', outcome: 'hit', gauge: 'heat' }, 9],
  [{ kind: 'chance', event: 'shots', outcome: 'hit', lens: 'high' }, 0.3],
  [{ kind: 'factor', event: 'shots', outcome: 'hit', factor: 0 }, 2],
];

/** Every number of a story with the way to it. */
function numbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [`${path}=${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbers(part, `${path}.${key}`));
}

describe('a number of the model', () => {
  it.each(places)('is read at %j', (place, number) => {
    expect(numberAt(story, place)).toBe(number);
  });

  it.each(places)('is changed at %j, and nothing else is', (place) => {
    const before = numbers(story);
    const after = numbers(changeNumbers(story, [{ place, to: 0.123 }]));
    expect(after.filter((number, index) => number !== before[index])).toHaveLength(1);
    expect(numberAt(changeNumbers(story, [{ place, to: 0.123 }]), place)).toBe(0.123);
    expect(numbers(story)).toEqual(before);
  });

  it.each<NumberPlace>([
    { kind: 'start', gauge: 'said' },
    { kind: 'drift', rule: 3, gauge: 'heat' },
    { kind: 'chance', event: 'shots', outcome: 'miss', lens: 'high' },
    { kind: 'factor', event: 'shots', outcome: 'hit', factor: 1 },
    { kind: 'option', decision: 'order', option: 'none', gauge: 'heat' },
  ])('is missed at %j, which holds none', (place) => {
    expect(() => changeNumbers(story, [{ place, to: 1 }])).toThrow('The story has no number');
  });
});
