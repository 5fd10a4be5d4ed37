// Owns the proof of how two runs stand at an hour, and of the stops of a replay.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { standingAt, stopFrom, stopsOf } from '../../src/debrief/standing.ts';
import { comparison } from '../builders/comparisons.ts';

const at = (hour: string) => standingAt(comparison, parseHour(hour));

describe('two runs at an hour', () => {
  it.each([
    ['1962-10-16T00:00-04:00', null, null, 0],
    ['1962-10-16T08:45-04:00', 'talk', 'talk', 1],
    ['1962-10-22T19:00-04:00', 'brink', 'brink', 1],
    ['1962-10-27T10:16-04:00', 'brink', 'brink', 1],
    ['1962-10-27T10:17-04:00', 'shots', 'shots', 1],
    ['1962-10-28T09:00-05:00', 'shots', 'warn', 1],
    ['1962-10-28T12:01-05:00', null, 'warn', 1],
  ])('at %s stand in %s and %s', (hour, you, record, told) => {
    const standing = at(hour);
    expect([standing.you.band, standing.record.band, standing.you.last.length]).toEqual([you, record, told]);
  });

  it('are told once where the last thing was the same, and apart from the parting on', () => {
    expect(at('1962-10-20T00:00-04:00')).toMatchObject({ together: true, you: { since: 'Tuesday 16 October, 08:45' } });
    expect(at('1962-10-27T10:17-04:00')).toMatchObject({ together: false, moscow: '17:17', you: { since: null } });
  });

  it('keep what came last to a run that came to nothing since', () => {
    const { you, record } = at('1962-10-30T12:00-05:00');
    expect(you.last.map(({ kind }) => kind)).toEqual(['ending']);
    expect(record).toMatchObject({ since: 'Saturday 27 October, 10:17', last: [{ mark: 'A' }, { kind: 'event' }] });
  });
});

describe('the stops of a replay', () => {
  const all = stopsOf(comparison, 'all');

  it('are every moment, or the partings and the end', () => {
    expect(all).toEqual(comparison.moments.map((moment) => parseHour(moment.at)));
    expect(stopsOf(comparison, 'partings')).toEqual([all[1], all[3]]);
  });

  it.each([
    ['before the first', all[0]! - 60, 1, 0],
    ['on a stop, forward', all[1]!, 1, 2],
    ['on a stop, back', all[1]!, -1, 0],
    ['between two, back', all[1]! + 5, -1, 1],
    ['at the first, back', all[0]!, -1, null],
    ['at the last, forward', all[3]!, 1, null],
  ] as const)('%s', (_, minute, way, index) => {
    expect(stopFrom(all, minute, way)).toBe(index === null ? null : all[index]);
  });
});
