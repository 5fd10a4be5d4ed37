// Owns the proof of the policies: what they choose, and what they do where it is closed.
import { describe, expect, it } from 'vitest';
import type { LinkedDecision } from '../../src/engine/link.ts';
import { type Policy, historyPolicy, uniformPolicy } from '../../src/engine/policy.ts';
import { decision, plainStory } from '../builders/plain-story.ts';

const VALUES = [50, 50, 0];
/** Four options: the second is closed, and only the wanted one is historical. */
function line(historical: number): LinkedDecision {
  const item = decision('order', 0, [1, 2, 3, 4]);
  item.lines[0]!.options.forEach((option, index) => {
    option.historical = index === historical;
    if (index === 1) option.requires = ['>', ['v', 0], ['k', 90]];
  });
  return plainStory({ items: [item] }).items[0] as LinkedDecision;
}
const chooses = (policy: Policy, item: LinkedDecision, values = VALUES) => policy(item, 0, values);

describe('the policy of history', () => {
  it('chooses what Kennedy chose', () => expect(chooses(historyPolicy, line(2))).toBe(2));
  it('takes the first open option where that is closed', () => expect(chooses(historyPolicy, line(1))).toBe(0));
  it('takes it once it is open', () => expect(chooses(historyPolicy, line(1), [91, 0, 0])).toBe(1));
});

describe('the uniform policy', () => {
  it('chooses each open option equally often, and no closed one', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0n; seed < 9000n; seed += 1n) counts[chooses(uniformPolicy(seed), line(0))]! += 1;
    expect(counts[1]).toBe(0);
    // Two degrees of freedom: 13.82 at one in 1,000.
    const chiSquare = [0, 2, 3].reduce((sum, index) => sum + (counts[index]! - 3000) ** 2 / 3000, 0);
    expect(chiSquare).toBeLessThan(13.82);
  });

  it('chooses the same with the same seed', () => {
    for (let seed = 0n; seed < 20n; seed += 1n) {
      expect(chooses(uniformPolicy(seed), line(0))).toBe(chooses(uniformPolicy(seed), line(0)));
    }
  });

  it('throws with the decision’s name if nothing is open', () => {
    const item = decision('trap', 0, [1]);
    item.lines[0]!.options[0]!.requires = ['>', ['v', 0], ['k', 90]];
    const { items } = plainStory({ items: [item] });
    for (const policy of [uniformPolicy(1n), historyPolicy]) {
      expect(() => chooses(policy, items[0] as LinkedDecision)).toThrow('"trap"');
    }
  });
});
