// Owns the proof of the comparison's time: shares for minutes and back, and the break before November.
import { describe, expect, it } from 'vitest';
import { formatHour, parseHour } from '../../src/base/hours.ts';
import { minuteAt, shareOf, timeAxis } from '../../src/debrief/time-axis.ts';

const crisis = timeAxis({ from: '1962-10-16T08:45-04:00', to: '1962-11-21T12:00-05:00' });
const october = timeAxis({ from: '1962-10-16T08:45-04:00', to: '1962-10-28T12:00-05:00' });

describe('the axis of time', () => {
  it.each([
    ['1962-10-16T00:00-04:00', 0],
    ['1962-10-29T00:00-05:00', 0.78],
    ['1962-11-21T12:00-05:00', 1],
  ])('lays %s at %d', (hour, share) => expect(shareOf(crisis, parseHour(hour))).toBeCloseTo(share, 10));

  it.each([
    [crisis, '1962-10-16T08:45-04:00'],
    [crisis, '1962-10-28T01:30-04:00'],
    [crisis, '1962-10-28T01:30-05:00'],
    [crisis, '1962-11-08T10:00-05:00'],
    [october, '1962-10-27T10:17-04:00'],
  ])('%#: finds %s again', (axis, hour) => {
    expect(formatHour(minuteAt(axis, shareOf(axis, parseHour(hour))))).toBe(hour);
  });

  it('keeps to its ends, and has no break if it ends in October', () => {
    expect([shareOf(crisis, crisis.start - 1), shareOf(crisis, crisis.end + 1)]).toEqual([0, 1]);
    expect([minuteAt(crisis, -1), minuteAt(crisis, 2)]).toEqual([crisis.start, crisis.end]);
    expect(october.change).toBeNull();
  });
});
