// Owns the proof of operations on logs: rewind, fork and diff on plain data.
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/engine/story.ts';
import {
  MOST_PAUSE_WORDS,
  type Note,
  type RunLog,
  addOrders,
  answerPause,
  diffLogs,
  forkLog,
  newLog,
  rewindLog,
} from '../../src/run/log.ts';

const empty = newLog(
  { id: 'tiny', edition: 'abc' as Edition },
  { lesson: 'full', lens: 'middle', fate: { kind: 'history' } },
);
const log: RunLog = {
  ...empty,
  picks: [
    { decision: 'first', line: 'course', option: 'wait' },
    { decision: 'second', line: 'deadline', option: 'none' },
    { decision: 'second', line: 'secrecy', option: 'kept' },
  ],
};

describe('a log', () => {
  it('starts without orders', () => {
    expect(empty).toMatchObject({ scenario: 'tiny', edition: 'abc', picks: [] });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  });

  it.each([
    [0, 0],
    [2, 2],
    [9, 3],
    [-1, 0],
  ])('rewound to pick %i keeps %i picks and is left as it was', (pick, kept) => {
    expect(rewindLog(log, pick).picks).toEqual(log.picks.slice(0, kept));
    expect(log.picks).toHaveLength(3);
  });

  it('keeps what was said with the orders, and drops it with them', () => {
    const note: Note = { danger: 30, answer: 'wait', reason: 'time', words: 'We can strike later.', source: 'FRUS' };
    const first = addOrders(empty, log.picks.slice(0, 1), note);
    const both = addOrders(first, log.picks.slice(1), { ...note, danger: 0 });
    expect(both.picks).toEqual(log.picks);
    expect(both.forecasts).toEqual([
      { decision: 'first', danger: 30, answer: 'wait' },
      { decision: 'second', danger: 0, answer: 'wait' },
    ]);
    expect(both.reasons.map(({ decision, words }) => [decision, words])).toEqual([
      ['first', note.words],
      ['second', note.words],
    ]);
    // Half of the second decision is asked anew: what was said of it was said of the whole.
    for (const pick of [1, 2]) expect(rewindLog(both, pick).forecasts).toEqual(first.forecasts);
    expect(rewindLog(both, 9)).toEqual(both);
    expect(forkLog(both, 2, 'told').reasons).toEqual(first.reasons);
  });

  it('keeps one answer a pause, the last that was written, and drops it with the orders', () => {
    const once = answerPause(log, 'first', 'Perhaps.');
    const twice = answerPause(answerPause(once, 'second', 'x'.repeat(9999)), 'first', 'No.');
    expect(twice.pauses.map(({ decision, words }) => [decision, words.length])).toEqual([
      ['second', MOST_PAUSE_WORDS],
      ['first', 3],
    ]);
    expect(rewindLog(twice, 1).pauses).toEqual([{ decision: 'first', words: 'No.' }]);
    expect(answerPause(once, 'first', ' \n').pauses).toEqual([]);
  });

  it('has no trace of a note in which nothing was said', () => {
    const silent: Note = { danger: null, answer: null, reason: null, words: '', source: null };
    expect(addOrders(empty, log.picks, silent)).toEqual(log);
    expect(addOrders(empty, log.picks, null)).toEqual(log);
  });

  it('forks at a pick and drops what followed', () => {
    expect(forkLog(log, 1, 'saturday').picks).toEqual([
      log.picks[0],
      { decision: 'second', line: 'deadline', option: 'saturday' },
    ]);
    expect(forkLog(log, 3, 'saturday')).toBe(log);
  });

  it('differs from its fork in the line that was changed and in those dropped', () => {
    expect(diffLogs(log, forkLog(log, 1, 'saturday'))).toEqual([
      { decision: 'second', line: 'deadline', left: 'none', right: 'saturday' },
      { decision: 'second', line: 'secrecy', left: 'kept', right: null },
    ]);
    expect(diffLogs(empty, log).map(({ left, right }) => [left, right])).toEqual([
      [null, 'wait'],
      [null, 'none'],
      [null, 'kept'],
    ]);
    expect(diffLogs(log, log)).toEqual([]);
  });
});
