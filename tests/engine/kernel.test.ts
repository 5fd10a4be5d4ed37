// Owns the proof of plain stepping: what waits, what is refused, and that nothing handed out is written to.
import { describe, expect, it } from 'vitest';
import { historyFate } from '../../src/engine/fate.ts';
import {
  canChoose,
  chanceAt,
  choose,
  decisionAt,
  draw,
  playOut,
  startState,
  type RunState,
} from '../../src/engine/kernel.ts';
import { historyPolicy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import { chance, decision, fixed, outcome, plainStory } from '../builders/plain-story.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
/** Options and outcomes in turn, from the start. */
const after = (...indices: number[]): RunState =>
  indices.reduce(
    (state, index) => (decisionAt(linked, state) ? choose : draw)(linked, state, index),
    startState(linked),
  );
const tension = (state: RunState) => state.values[0];

describe('a run', () => {
  it('waits at the first decision, past what asks for nothing', () => {
    const story = plainStory({
      items: [fixed('push', 0, { effect: { set: [], add: [[0, 5]] } }), decision('order', 12, [1])],
      drift: [{ when: null, perDay: [[0, 2]] }],
    });
    const start = startState(story);
    expect(decisionAt(story, start)?.id).toBe('order');
    expect(start.values).toEqual([56, 50, 0]);
  });

  it('may end before anything is asked', () => {
    const story = plainStory({ items: [fixed('only', 0)] });
    expect(startState(story)).toMatchObject({ item: 0, ending: 0 });
  });

  it('settles the lines of a decision in order, and a later line sees what an earlier one did', () => {
    const waits = after(0);
    expect(decisionAt(linked, waits)?.id).toBe('the-course');
    expect(canChoose(linked, waits, 1)).toBe(true);
    const struck = choose(linked, waits, 1);
    expect([struck.item, struck.line, tension(struck)]).toEqual([waits.item, 1, 80]);
    // The planes have already said it: an open letter is closed after a strike, open after a blockade.
    expect(canChoose(linked, struck, 1)).toBe(false);
    expect(canChoose(linked, choose(linked, waits, 0), 1)).toBe(true);
  });

  it('passes over what is not due', () => {
    const waited = after(0, 2, 0);
    expect(decisionAt(linked, waited)?.id).toBe('last-offer');
  });

  it('lets the dice answer an event, and marks the day of a mishap', () => {
    const blockade = after(0, 0, 0);
    expect(chanceAt(linked, blockade)?.id).toBe('shot-at-sea');
    expect(decisionAt(linked, blockade)).toBeNull();
    expect(draw(linked, blockade, 1).badDay).toBe(NONE);
    const shot = draw(linked, blockade, 0);
    expect(shot.badDay).toBe(linked.items[blockade.item]!.day);
    expect(chanceAt(linked, shot)?.id).toBe('lost-plane');
  });

  it('ends at once when an ending is reached, whatever was still to come', () => {
    const war = after(1, 1, 0);
    expect(linked.endings[war.ending]!.id).toBe('open-war');
    expect(decisionAt(linked, war)).toBeNull();
    expect(chanceAt(linked, war)).toBeNull();
  });

  it.each<[string, () => RunState, string]>([
    [
      'an option that does not exist',
      () => choose(linked, startState(linked), 7),
      '"7" cannot be chosen at "first-word"',
    ],
    ['an option that is closed', () => choose(linked, after(0, 1), 1), '"1" cannot be chosen at "the-course"'],
    ['an order while the dice are awaited', () => choose(linked, after(0, 0, 0), 0), 'at "shot-at-sea"'],
    [
      'dice while an order is awaited',
      () => draw(linked, startState(linked), 0),
      '"0" cannot be drawn at "first-word"',
    ],
    ['an outcome that does not exist', () => draw(linked, after(0, 0, 0), 2), '"2" cannot be drawn'],
    ['an order after the end', () => choose(linked, after(1, 1, 0), 0), 'at "open-war"'],
  ])('refuses %s', (_name, act, message) => {
    expect(act).toThrow(message);
  });

  it('never writes to a state that it has handed out', () => {
    const freeze = (state: RunState) => {
      Object.freeze(state.values);
      return Object.freeze(state);
    };
    let state = freeze(startState(linked));
    while (state.ending === NONE) {
      playOut(linked, state, { policy: historyPolicy, fate: historyFate, lens: 0 });
      const step = decisionAt(linked, state) ? choose : draw;
      state = freeze(step(linked, state, step === choose ? 0 : 1));
    }
    expect(linked.endings[state.ending]!.id).toBe('quiet-exchange');
  });

  it('refuses a policy that chooses what is closed', () => {
    expect(() => playOut(linked, after(0, 1), { policy: () => 1, fate: historyFate, lens: 0 })).toThrow(
      'The policy chose "1", closed at "the-course".',
    );
  });

  it('keeps the mishap of one event in mind for another of the same day', () => {
    const bad = outcome('bad', { chance: [0.5, 0.5], bad: true });
    const story = plainStory({
      items: [chance('one', 1, [bad, outcome('fine')]), chance('two', 2, [bad, outcome('fine')])],
    });
    const seen: number[] = [];
    playOut(story, startState(story), {
      policy: historyPolicy,
      lens: 0,
      fate: (_event, likelihoods) => {
        seen.push(likelihoods[0]!);
        return 0;
      },
    });
    expect(seen).toEqual([0.5, 0.75]);
  });
});
