// Owns what holds of every run of every story: it ends, gauges stay within bounds, facts within their sets, time goes on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Play, choose, decisionAt, draw, playOut, startState } from '../../src/engine/kernel.ts';
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import { historyPolicy } from '../../src/engine/policy.ts';
import { NONE, isOpen } from '../../src/engine/rules.ts';
import { historyFate, seededFate } from '../../src/engine/fate.ts';
import { worlds } from '../builders/worlds.ts';

/** Numbers that pick among what is open, in turn; fast-check shrinks them to the shortest run that fails. */
const numbers = fc.array(fc.nat(11), { minLength: 200, maxLength: 200, size: 'max' });

/** Takes every step of a run and shows each state, also the last. */
function eachState(linked: LinkedStory, picks: number[], look: (state: ReturnType<typeof startState>) => void) {
  let state = startState(linked);
  for (const pick of picks) {
    look(state);
    if (state.ending !== NONE) return state;
    const decision = decisionAt(linked, state);
    if (decision) {
      const open = decision.lines[state.line]!.options.flatMap((option, index) =>
        isOpen(option, [...state.values]) ? [index] : [],
      );
      state = choose(linked, state, open[pick % open.length]!);
    } else {
      const event = linked.items[state.item]!;
      state = draw(linked, state, event.kind === 'chance' ? pick % event.outcomes.length : 0);
    }
  }
  return state;
}

describe.each(worlds)('every run of $name', ({ linked }) => {
  const { story } = linked;

  it('ends, within as many stops as the story has lines and events', () => {
    const most = story.items.reduce((sum, item) => sum + (item.kind === 'decision' ? item.lines.length : 1), 0);
    fc.assert(
      fc.property(numbers, (picks) => {
        let stops = 0;
        const end = eachState(linked, picks, () => (stops += 1));
        expect(end.ending).not.toBe(NONE);
        expect(stops).toBeLessThanOrEqual(most + 1);
      }),
    );
  });

  it('keeps gauges within 0 and 100, facts within their sets, and never goes back in time', () => {
    fc.assert(
      fc.property(numbers, (picks) => {
        let last = -1;
        eachState(linked, picks, ({ item, line, values, ending }) => {
          const wrong = story.variables.find(({ kind, values: known }, slot) => {
            const value = values[slot]!;
            return kind === 'gauge' ? !(value >= 0 && value <= 100) : known[value] === undefined;
          });
          if (wrong) throw new Error(`"${wrong.id}" is out of bounds.`);
          if (ending === NONE && item * 100 + line <= last) throw new Error(`Back to ${item}/${line}.`);
          last = item * 100 + line;
        });
      }),
    );
  });

  it('goes on from any state as it would have gone on anyway', () => {
    fc.assert(
      fc.property(numbers, fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.nat(), (picks, seed, cut) => {
        const play: Play = { policy: historyPolicy, fate: seededFate(seed), lens: 0 };
        const states: ReturnType<typeof startState>[] = [];
        eachState(linked, picks, (state) => states.push(state));
        const from = states[cut % states.length]!;
        const end = playOut(linked, from, play);
        expect(playOut(linked, from, play)).toEqual(end);
        expect(playOut(linked, end, play)).toEqual(end);
      }),
    );
  });

  it('is the same after the story went through a file', () => {
    const again = linkStory(JSON.parse(JSON.stringify(story)) as typeof story);
    const play: Play = { policy: historyPolicy, fate: historyFate, lens: 0 };
    expect(playOut(again, startState(again), play)).toEqual(playOut(linked, startState(linked), play));
  });
});
