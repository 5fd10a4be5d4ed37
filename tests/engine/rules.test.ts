// Owns the proof of each rule by itself, at its edges.
import { describe, expect, it } from 'vitest';
import type { LinkedChance } from '../../src/engine/link.ts';
import { NONE, applyEffect, chances, drift, endingOf, firstValues, isDue, isOpen } from '../../src/engine/rules.ts';
import type { Effect, Story } from '../../src/engine/story.ts';
import { NOTHING, chance, decision, fixed, outcome, plainStory } from '../builders/plain-story.ts';

describe('an effect', () => {
  it.each<[string, Effect, number[]]>([
    ['nothing', NOTHING, [50, 50, 0]],
    ['points', { set: [], add: [[0, 7.5]] }, [57.5, 50, 0]],
    ['a fact', { set: [[2, 1]], add: [] }, [50, 50, 1]],
    ['points above 100', { set: [], add: [[0, 51]] }, [100, 50, 0]],
    ['points below 0', { set: [], add: [[1, -51]] }, [50, 0, 0]],
    // Each constant clamps by itself, in its order.
    [
      'points over the top and back',
      {
        set: [],
        add: [
          [0, 60],
          [0, -20],
        ],
      },
      [80, 50, 0],
    ],
  ])('of %s gives what it should', (_name, effect, expected) => {
    const values = [50, 50, 0];
    applyEffect(effect, values);
    expect(values).toEqual(expected);
  });
});

describe('drift', () => {
  const drifting = (rules: Story['drift'], days: number) => {
    const values = [50, 50, 0];
    drift(plainStory({ drift: rules }), values, days);
    return values;
  };

  it('adds points by the day, also by part of a day', () => {
    expect(
      drifting(
        [
          {
            when: null,
            perDay: [
              [0, 4],
              [1, -8],
            ],
          },
        ],
        0.25,
      ),
    ).toEqual([51, 48, 0]);
  });

  it('does nothing in no time, and nothing while its condition does not hold', () => {
    expect(drifting([{ when: null, perDay: [[0, 4]] }], 0)).toEqual([50, 50, 0]);
    expect(drifting([{ when: ['==', ['v', 2], ['k', 1]], perDay: [[0, 4]] }], 1)).toEqual([50, 50, 0]);
  });

  it('settles which rules hold before it applies any', () => {
    const rises = { when: null, perDay: [[0, 10]] as [number, number][] };
    const whileHot = { when: ['>', ['v', 0], ['k', 55]] as const, perDay: [[1, 10]] as [number, number][] };
    expect(drifting([rises, whileHot], 1)).toEqual([60, 50, 0]);
  });

  it('clamps only when all rules have been applied', () => {
    const rules: Story['drift'] = [
      { when: null, perDay: [[0, 80]] },
      { when: null, perDay: [[0, -40]] },
    ];
    expect(drifting(rules, 1)).toEqual([90, 50, 0]);
    expect(
      drifting(
        [
          {
            when: null,
            perDay: [
              [0, 80],
              [1, -80],
            ],
          },
        ],
        1,
      ),
    ).toEqual([100, 0, 0]);
  });

  it('carries the start to the hour of the first item', () => {
    const linked = plainStory({ items: [fixed('first', 12)], drift: [{ when: null, perDay: [[0, 10]] }] });
    expect(firstValues(linked)).toEqual([55, 50, 0]);
    expect(linked.story.start).toEqual([50, 50, 0]);
  });
});

describe('chances', () => {
  const likelihoods = (
    outcomes: Parameters<typeof chance>[2],
    occasion = { values: [50, 50, 0], badDay: NONE },
    lens = 0,
  ) => {
    const linked = plainStory({ items: [chance('dice', 30, outcomes)] });
    return chances(linked, linked.items[0] as LinkedChance, occasion, lens);
  };
  const likely = outcome('a', { chance: [0.2, 0.4] });
  const rest = outcome('rest');

  it('are the lens’s, and the last outcome takes the rest', () => {
    expect(likelihoods([likely, rest])).toEqual([0.2, 0.8]);
    expect(likelihoods([likely, rest], undefined, 1)).toEqual([0.4, 0.6]);
  });

  it('are multiplied by each factor that holds, and by no other', () => {
    const times = [
      { when: ['>=', ['v', 0], ['k', 50]] as const, factor: 2 },
      { when: ['>', ['v', 0], ['k', 50]] as const, factor: 10 },
      { when: ['==', ['v', 2], ['k', 0]] as const, factor: 0.5 },
    ];
    expect(likelihoods([{ ...likely, times }, rest])[0]).toBeCloseTo(0.2, 12);
    expect(likelihoods([{ ...likely, times }, rest], { values: [60, 50, 1], badDay: NONE })[0]).toBe(1);
  });

  it('rise on the day of a mishap, and on no other day', () => {
    expect(likelihoods([likely, rest], { values: [50, 50, 0], badDay: 1 })[0]).toBeCloseTo(0.3, 12);
    expect(likelihoods([likely, rest], { values: [50, 50, 0], badDay: 0 })[0]).toBe(0.2);
  });

  it('never pass 1 in sum: what earlier outcomes take, later ones miss', () => {
    const often = outcome('often', { chance: [0.7, 2] });
    expect(likelihoods([often, often, rest])[1]).toBeCloseTo(0.3, 12);
    expect(likelihoods([often, often, rest])[2]).toBeCloseTo(0, 12);
    expect(likelihoods([often, often, rest], undefined, 1)).toEqual([1, 0, 0]);
  });
});

describe('what is due and open', () => {
  it('is so without a condition, and by its condition if it has one', () => {
    const when = ['==', ['v', 2], ['k', 1]] as const;
    const linked = plainStory({ items: [fixed('free', 0), fixed('bound', 1, { when })] });
    expect(linked.items.map((item) => isDue(item, [50, 50, 0]))).toEqual([true, false]);
    expect(linked.items.map((item) => isDue(item, [50, 50, 1]))).toEqual([true, true]);
    const option = { id: 'x', historical: false, effect: NOTHING };
    expect(isOpen({ ...option, requires: null }, [0, 0, 0])).toBe(true);
    expect(isOpen({ ...option, requires: ([heat]) => heat! > 10 }, [10, 0, 0])).toBe(false);
  });
});

describe('endings', () => {
  const ending = (id: string, over: object) => ({ id, dossier: null, historical: false, from: 0, when: null, ...over });
  const hot = { when: ['>=', ['v', 0], ['k', 90]] };
  const linked = plainStory({
    items: [decision('first', 0, [0]), fixed('second', 10), fixed('third', 20)],
    endings: [
      ending('late', { ...hot, from: 600 }),
      ending('hot', hot),
      ending('any-yes', { when: ['==', ['v', 2], ['k', 1]] }),
      ending('rest', {}),
    ] as Story['endings'],
  });

  it.each([
    ['none while nothing holds', 0, [50, 50, 0], NONE],
    ['not the first before its hour', 0, [90, 50, 0], 1],
    ['the first from its very hour on', 1, [90, 50, 0], 0],
    ['the first of two that hold', 2, [90, 50, 1], 0],
    ['the rest after the last item only', 2, [50, 50, 0], 3],
  ])('are tried in order: %s', (_name, item, values, expected) => {
    expect(endingOf(linked, item, values)).toBe(expected);
  });
});
