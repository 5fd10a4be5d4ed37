// Owns the proof of the odds: counted shares against the exact ones, which a small story lets us enumerate.
import { describe, expect, it } from 'vitest';
import { enumerateFates, seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf, policyOf } from '../../src/engine/plan.ts';
import { layTables } from '../../src/engine/tables.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
const tables = layTables(linked);
const history = planOf(linked, {});
const uniform = planOf(linked, { uniform: true });

describe('odds', () => {
  const strike = planOf(linked, {
    picks: [
      { decision: 'first-word', line: 'first-word', option: 'keep-silent' },
      { decision: 'the-course', line: 'means', option: 'strike' },
      { decision: 'after-the-strike', line: 'after-the-strike', option: 'halt' },
    ],
  });

  it.each([
    ['history', history, 0],
    ['history', history, 2],
    ['a strike', strike, 1],
  ])('of %s hold the exact share of every ending within their interval (lens %#)', (_name, plan, lens) => {
    const policy = policyOf(linked, plan, 0n);
    const exact = new Map<number, number>();
    for (const { result, chance } of enumerateFates((fate) =>
      playOut(linked, startState(linked), { policy, fate, lens }),
    )) {
      exact.set(result.ending, (exact.get(result.ending) ?? 0) + chance);
    }
    const { endings } = odds(tables, { plan, lens, runs: 4000, seed: 7n });
    linked.endings.forEach(({ id }, index) => {
      const { low, high } = endings[id]!;
      expect(exact.get(index) ?? 0, id).toBeGreaterThanOrEqual(low);
      expect(exact.get(index) ?? 0, id).toBeLessThanOrEqual(high);
    });
  });

  it('count every run once, and list the endings that none reached', () => {
    const { endings, runs } = odds(tables, { plan: uniform, lens: 1, runs: 500, seed: 1n });
    expect(Object.keys(endings)).toEqual(linked.endings.map(({ id }) => id));
    expect(Object.values(endings).reduce((sum, { n }) => sum + n, 0)).toBe(runs);
  });

  it('count measures on the state in which a run ended', () => {
    const { measures } = odds(tables, { plan: strike, lens: 1, runs: 200, seed: 1n });
    expect(measures['bloodshed']).toMatchObject({ n: 200, share: 1, high: 1 });
  });

  it('play run n with seed + n, so that each can be played again alone', () => {
    const seed = 2n ** 64n - 3n;
    const alone = [0n, 1n, 2n, 3n, 4n].map((n) => {
      const policy = policyOf(linked, uniform, seed + n);
      return playOut(linked, startState(linked), { policy, fate: seededFate(seed + n), lens: 2 }).ending;
    });
    const { endings } = odds(tables, { plan: uniform, lens: 2, runs: 5, seed });
    linked.endings.forEach(({ id }, index) => {
      expect(endings[id]!.n).toBe(alone.filter((ending) => ending === index).length);
    });
  });

  it('can set out from the middle of a run', () => {
    const start = startState(linked);
    const whole = odds(tables, { plan: history, lens: 0, runs: 50, seed: 3n });
    const end = playOut(linked, start, { policy: policyOf(linked, strike, 1n), fate: seededFate(1n), lens: 0 });
    const ended = odds(tables, { plan: history, lens: 0, runs: 50, seed: 3n, from: end });
    expect(ended.endings[linked.endings[end.ending]!.id]!.n).toBe(50);
    expect(whole).toEqual(odds(tables, { plan: history, lens: 0, runs: 50, seed: 3n, from: start }));
  });
});
