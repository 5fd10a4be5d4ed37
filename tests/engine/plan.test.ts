// Owns the proof of the plans: what is ordered where an order is given, closed, unknown or not asked.
import { describe, expect, it } from 'vitest';
import { planOf, policyOf, type PlanWish } from '../../src/engine/plan.ts';
import type { LinkedDecision } from '../../src/engine/link.ts';
import { decision, plainStory } from '../builders/plain-story.ts';

const VALUES = [50, 50, 0];

/** A decision of four options: the second is closed, the third historical. */
function orders(wish: PlanWish, over: { branch?: boolean; seed?: bigint } = {}): number {
  const before = decision('before', 0, [1, 2]);
  const item = { ...decision('order', 60, [1, 2, 3, 4]), branch: over.branch ?? false };
  item.lines[0]!.options.forEach((option, index) => {
    option.historical = index === 2;
    if (index === 1) option.requires = ['>', ['v', 0], ['k', 90]];
  });
  const linked = plainStory({ items: [before, item] });
  return policyOf(linked, planOf(linked, wish), over.seed ?? 0n)(linked.items[1] as LinkedDecision, 0, VALUES);
}
const given = (option: string) => [{ decision: 'order', line: 'order', option }];

describe('a plan', () => {
  it.each([
    ['orders what Kennedy ordered', {}, 2],
    ['gives an order again', { picks: given('option-3') }, 3],
    ['gives way to history where an order is closed', { picks: given('option-1') }, 2],
    ['gives way to history where an order is unknown', { picks: given('option-9') }, 2],
    ['leaves what a lesson does not play to history', { picks: given('option-3'), played: ['before'] }, 2],
    ['plays what a lesson lists', { picks: given('option-3'), played: ['order'] }, 3],
  ] as [string, PlanWish, number][])('%s', (_name, wish, expected) => {
    expect(orders(wish)).toBe(expected);
  });

  describe('that leans', () => {
    // Places from the mildest; the second option is closed, the third historical.
    const lean = (to: 'mildest' | 'hardest', ...places: (number | null)[]): PlanWish => ({
      leaning: { to, leans: { order: [places] } },
    });

    it.each([
      ['takes the mildest open option', lean('mildest', 1, 0, 2, 3), 0],
      ['takes the hardest open option', lean('hardest', 1, 4, 2, 3), 3],
      ['takes history’s among equals', lean('mildest', 1, 0, 1, 1), 2],
      ['takes history’s among the hardest too', lean('hardest', 3, 4, 3, 3), 2],
      ['takes the first among equals of which none is history’s', lean('hardest', 3, 4, 2, 3), 0],
      ['leaves for the last what leans nowhere', lean('mildest', null, 0, null, 4), 3],
      ['goes by history where nothing leans', lean('hardest', null, null, null, null), 2],
      ['goes by history in a decision that is not listed', { leaning: { to: 'hardest', leans: {} } }, 2],
      ['still gives an order again', { ...lean('mildest', 1, 0, 2, 3), picks: given('option-3') }, 3],
      ['leaves to history what a lesson does not play', { ...lean('hardest', 1, 0, 2, 3), played: ['before'] }, 2],
    ] as [string, PlanWish, number][])('%s', (_name, wish, expected) => {
      expect(orders(wish)).toBe(expected);
    });
  });

  it('always plays a branch, whatever a lesson lists', () => {
    expect(orders({ picks: given('option-3'), played: ['before'] }, { branch: true })).toBe(3);
  });

  it('orders by dice only where it is asked to', () => {
    const seen = (wish: PlanWish) => new Set([...Array(200).keys()].map((n) => orders(wish, { seed: BigInt(n) })));
    expect([...seen({ uniform: true })].toSorted()).toEqual([0, 2, 3]);
    expect([...seen({ uniform: true, played: ['before'] })]).toEqual([2]);
    expect([...seen({ uniform: true, picks: given('option-3') })]).toEqual([3]);
  });
});
