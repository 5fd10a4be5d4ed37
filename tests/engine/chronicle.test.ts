// Owns the proof of the chronicle: it tells the run that the kernel played, and reads the clock between items.
import { describe, expect, it } from 'vitest';
import { chronicle } from '../../src/engine/chronicle.ts';
import { historyFate, seededFate } from '../../src/engine/fate.ts';
import { playOut, startState } from '../../src/engine/kernel.ts';
import { historyPolicy, uniformPolicy } from '../../src/engine/policy.ts';
import { decision, fixed, plainStory } from '../builders/plain-story.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
const HISTORY = { policy: historyPolicy, fate: historyFate, lens: 1 };

describe('a chronicle', () => {
  it('tells Kennedy’s kind of run order by order', () => {
    const { steps, events, end } = chronicle(linked, HISTORY);
    expect(steps.map(({ decision: id, line, option }) => `${id}/${line}: ${option}`)).toEqual([
      'first-word/first-word: 0',
      'the-course/means: 0',
      'the-course/message: 0',
      'last-offer/last-offer: 0',
    ]);
    // The blockade's 25 points are there at once, before time passes.
    expect(steps[1]!.values[0]).toBe(45);
    expect(events).toEqual([{ event: 'shot-at-sea', outcome: 1 }]);
    expect(linked.endings[end.ending]!.id).toBe('quiet-exchange');
  });

  it('ends as the kernel’s own play-out does, for any seed', () => {
    for (let seed = 0n; seed < 300n; seed += 1n) {
      const play = { policy: uniformPolicy(seed), fate: seededFate(seed), lens: 2 };
      expect(chronicle(linked, play).end).toEqual(playOut(linked, startState(linked), play));
    }
  });

  it('lets time pass to the very hour of the track, between items and after the last', () => {
    const story = plainStory({
      items: [decision('first', 6, [10]), fixed('second', 30, { effect: { set: [], add: [[0, 5]] } })],
      drift: [{ when: null, perDay: [[0, 4]] }],
      track: [0, 6, 18, 30, 54].map((hour) => ({ at: hour * 60, values: [] })),
    });
    const { track } = chronicle(story, HISTORY);
    // 50, then 1 by the first item and its 10, then 2 in half a day, then 2 more and the second's 5, then 4 in a day.
    expect(track.map(({ values }) => values[0])).toEqual([50, 61, 63, 70, 74]);
  });

  it('says nothing of hours that the run did not live to see', () => {
    const hot = { id: 'hot', dossier: null, historical: false, from: 0, when: ['>=', ['v', 0], ['k', 90]] as const };
    const story = plainStory({
      items: [decision('first', 6, [0, 45]), fixed('second', 30)],
      endings: [hot, { ...hot, id: 'rest', when: null }],
      track: [0, 6, 18, 54].map((hour) => ({ at: hour * 60, values: [] })),
    });
    const hoursOf = (option: number) =>
      chronicle(story, { ...HISTORY, policy: () => option }).track.map(({ at }) => at / 60);
    expect(hoursOf(0)).toEqual([0, 6, 18, 54]);
    expect(hoursOf(1)).toEqual([0, 6]);
  });
});
