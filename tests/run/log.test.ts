// Owns the proof of operations on logs: rewind, fork and diff on plain data.
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/engine/story.ts';
import { type RunLog, diffLogs, forkLog, newLog, rewindLog } from '../../src/run/log.ts';

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
