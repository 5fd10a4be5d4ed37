// Owns the proof of the fates: history, the dice, and every course there is.
import { describe, expect, it } from 'vitest';
import { drawOutcome, enumerateFates, historyFate, seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { historyPolicy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import { chance, fixed, outcome, plainStory } from '../builders/plain-story.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const at = (item: number) => ({ item, values: [50, 50, 0], badDay: NONE });
const dice = plainStory({
  items: [
    chance('storm', 1, [outcome('storm', { chance: [0.25, 0.75] }), outcome('calm', { historical: true })]),
    chance('never', 2, [outcome('a', { chance: [0.3, 0.1] }), outcome('b', { chance: [0.5, 0.1] }), outcome('c')]),
    fixed('no-dice', 3),
  ],
});

describe('the fate of history', () => {
  it('gives what happened, whatever the chances', () => {
    expect([0, 1].map((lens) => drawOutcome(dice, at(0), lens, historyFate))).toEqual([1, 1]);
  });

  it('gives the likeliest outcome under the lens where nothing ever happened', () => {
    expect([0, 1].map((lens) => drawOutcome(dice, at(1), lens, historyFate))).toEqual([1, 2]);
  });

  it('is asked of events of chance only', () => {
    expect(() => drawOutcome(dice, at(2), 0, historyFate)).toThrow('"no-dice" is not an event of chance.');
  });
});

describe('a seeded fate', () => {
  it('gives each outcome as often as its chance says', () => {
    const falls = [0, 0, 0];
    const runs = 20_000;
    for (let seed = 0; seed < runs; seed += 1) falls[drawOutcome(dice, at(1), 0, seededFate(BigInt(seed)))]! += 1;
    // Two degrees of freedom: 13.82 at one in 1,000.
    const expected = [0.3, 0.5, 0.2].map((each) => each * runs);
    expect(falls.reduce((sum, n, index) => sum + (n - expected[index]!) ** 2 / expected[index]!, 0)).toBeLessThan(
      13.82,
    );
  });

  it('gives an event the same answer whatever was drawn before it, or not at all', () => {
    for (let seed = 0n; seed < 50n; seed += 1n) {
      const alone = drawOutcome(dice, at(1), 0, seededFate(seed));
      const fate = seededFate(seed);
      drawOutcome(dice, at(0), 0, fate);
      expect(drawOutcome(dice, at(1), 0, fate)).toBe(alone);
    }
  });

  it('throws for each event anew: one event’s luck says nothing of another’s', () => {
    const twins = plainStory({
      items: ['one', 'two'].map((id, hour) =>
        chance(id, hour, [outcome('bad', { chance: [0.5, 0.5] }), outcome('good')]),
      ),
    });
    const alike = Array.from({ length: 4000 }, (_, seed) => seededFate(BigInt(seed))).filter(
      (fate) => drawOutcome(twins, at(0), 0, fate) === drawOutcome(twins, at(1), 0, fate),
    ).length;
    // Half of 4,000, give or take 3.3 standard deviations of 31.6: one chance in 1,000.
    expect(Math.abs(alike - 2000)).toBeLessThan(104);
  });

  it('never lets a mishap vanish when its chance grows: one world under each lens', () => {
    const storms = [0, 1].map((lens) =>
      Array.from({ length: 200 }, (_, seed) => seed).filter(
        (seed) => drawOutcome(dice, at(0), lens, seededFate(BigInt(seed))) === 0,
      ),
    );
    expect(storms[1]!.length).toBeGreaterThan(storms[0]!.length);
    expect(storms[1]).toEqual(expect.arrayContaining(storms[0]!));
  });
});

describe('every fate there is', () => {
  it('is met once, and their chances sum to 1', () => {
    const courses = enumerateFates((fate) => [0, 1].map((item) => drawOutcome(dice, at(item), 0, fate)).join());
    expect(courses.map(({ result }) => result)).toEqual(['0,0', '0,1', '0,2', '1,0', '1,1', '1,2']);
    expect(courses.map(({ chance: each }) => Number(each.toFixed(6)))).toEqual([
      0.075, 0.125, 0.05, 0.225, 0.375, 0.15,
    ]);
  });

  it('leaves out what has no chance', () => {
    const certain = plainStory({ items: [chance('x', 1, [outcome('a', { chance: [1, 1] }), outcome('b')])] });
    expect(enumerateFates((fate) => drawOutcome(certain, at(0), 0, fate))).toEqual([{ result: 0, chance: 1 }]);
  });

  it('branches where an event occurs on some courses only', () => {
    const courses = enumerateFates((fate) =>
      playOut(tiny.linked, startState(tiny.linked), { policy: historyPolicy, fate, lens: 1 }),
    );
    // Only a shot at sea (one chance in 50 or so) puts a plane at risk.
    expect(courses).toHaveLength(3);
    expect(courses.reduce((sum, { chance: each }) => sum + each, 0)).toBeCloseTo(1, 12);
  });
});
