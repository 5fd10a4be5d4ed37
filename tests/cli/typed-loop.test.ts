// Owns the proof that the bench's yardstick plays the same game: each run ends where the kernel's does.
import { expect, it } from 'vitest';
import { writeTypedLoop } from '../../src/cli/typed-loop.ts';
import { seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { planOf } from '../../src/engine/plan.ts';
import { historyPolicy } from '../../src/engine/policy.ts';
import { worlds } from '../builders/worlds.ts';

it.each(worlds)('the hand-written loop ends $name as the kernel does', async ({ name, linked }) => {
  const ends = new Set<number>();
  for (const lens of linked.story.lenses.keys()) {
    const typed = await writeTypedLoop(linked.story, planOf(linked, {}), lens);
    for (let seed = 0n; seed < 120n; seed += 1n) {
      const end = playOut(linked, startState(linked), { policy: historyPolicy, fate: seededFate(seed), lens });
      expect(typed(seed)).toBe(end.ending);
      ends.add(end.ending);
    }
  }
  expect(ends.size).toBeGreaterThanOrEqual(name === 'tiny' ? 1 : 4);
});

it('is not written for orders by dice', async () => {
  const { linked } = worlds[0]!;
  await expect(writeTypedLoop(linked.story, planOf(linked, { uniform: true }), 0)).rejects.toThrow(
    'settled beforehand',
  );
});
