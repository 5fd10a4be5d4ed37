// Owns the proof of hindsight: what was said is told as it was said, and two answers about one hour are summed.
import { describe, expect, it } from 'vitest';
import { hindsightOf } from '../../src/debrief/hindsight.ts';
import { sumsOf } from '../../src/debrief/two-questions.ts';
import type { RunLog } from '../../src/run/log.ts';
import { playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const setting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };
const silent = playNumbers(tiny, setting, [0, 0, 0, 0]).log();
const said: RunLog = {
  ...silent,
  forecasts: [
    { decision: 'first-word', danger: 60, answer: 'wait' },
    { decision: 'the-course', danger: 60, answer: 'sulk' },
    { decision: 'last-offer', danger: null, answer: 'fire' },
  ],
  reasons: [{ decision: 'the-course', reason: 'peace', words: 'It gives us a day.', source: 'PAPERS' }],
  pauses: [
    { decision: 'the-course', words: 'A second camp.' },
    { decision: 'first-word', words: 'The lesson has no pause here.' },
  ],
};
const hindsight = hindsightOf(tiny.linked, tiny.script, said);

describe('what was said before the outcome', () => {
  it('is told in order of hour, in the scenario’s words, and what it does not know is left out', () => {
    expect(hindsight.said.map(({ decision, danger, answer }) => [decision, danger, answer])).toEqual([
      ['first-word', 60, 'Wait'],
      ['the-course', 60, null],
      ['last-offer', null, 'Fire'],
    ]);
    expect(hindsight.said[1]).toMatchObject({
      reason: 'It keeps the peace',
      words: 'It gives us a day.',
      source: tiny.script.sources['PAPERS']!.title,
    });
    // One label a line.
    expect(hindsight.said[1]!.orders).toHaveLength(2);
  });

  it('asks for the forecast that saw the greatest danger, the last among equals', () => {
    expect(hindsight.recall).toBe(1);
  });

  it('tells an answer only where the lesson asked', () => {
    expect(hindsight.pauses.map(({ decision, asks, words }) => [decision, asks, words])).toEqual([
      ['the-course', 'What would change your mind?', 'A second camp.'],
    ]);
  });

  it('is nothing in a run without a word', () => {
    expect(hindsightOf(tiny.linked, tiny.script, silent)).toEqual({ said: [], recall: null, pauses: [] });
  });
});

describe('two answers about one hour', () => {
  it.each([
    [[50, 90], [50, 30], { sums: [100, 120], over: 1, under: 0 }],
    [[0, 40], [100, 30], { sums: [100, 70], over: 0, under: 1 }],
    [[50, null], [50, 30], null],
    [[50, 50], [50], null],
  ])('%j and %j make %j', (peace, war, expected) => {
    expect(sumsOf(peace, war)).toEqual(expected);
  });
});
