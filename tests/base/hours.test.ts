// Owns the proof of civil time: known dates of 1962 and the platform's calendar as an oracle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOSCOW_OFFSET,
  civilAt,
  daysBetween,
  daysFromCivil,
  formatClock,
  formatDate,
  formatDayAndClock,
  formatHour,
  parseHour,
  washingtonOffset,
} from '../../src/base/hours.ts';

describe('known hours of 1962', () => {
  it.each([
    ['1962-10-16T08:45-04:00', 'Tuesday 16 October 1962', '08:45', '15:45'],
    ['1962-10-22T19:00-04:00', 'Monday 22 October 1962', '19:00', '02:00'],
    ['1962-10-24T10:00-04:00', 'Wednesday 24 October 1962', '10:00', '17:00'],
    ['1962-10-28T01:59-04:00', 'Sunday 28 October 1962', '01:59', '08:59'],
    ['1962-10-28T09:00-05:00', 'Sunday 28 October 1962', '09:00', '17:00'],
    ['1962-11-20T18:00-05:00', 'Tuesday 20 November 1962', '18:00', '02:00'],
  ])('%s is %s, %s in Washington and %s in Moscow', (hour, date, washington, moscow) => {
    const minute = parseHour(hour);
    expect(formatDate(minute)).toBe(date);
    expect(formatClock(minute, washingtonOffset(minute))).toBe(washington);
    expect(formatClock(minute, MOSCOW_OFFSET)).toBe(moscow);
    expect(formatHour(minute)).toBe(hour);
  });

  it('puts the clocks back at 02:00 on 28 October', () => {
    expect(formatHour(parseHour('1962-10-28T02:00-04:00'))).toBe('1962-10-28T01:00-05:00');
  });

  it('tells an hour given in another offset in Washington time', () => {
    expect(formatDayAndClock(parseHour('1962-10-24T17:00+03:00'))).toBe('Wednesday 24 October, 10:00');
  });

  it('counts midnights by the Washington calendar', () => {
    const start = parseHour('1962-10-16T08:45-04:00');
    expect(daysBetween(start, parseHour('1962-10-16T23:59-04:00'))).toBe(0);
    expect(daysBetween(start, parseHour('1962-10-17T00:00-04:00'))).toBe(1);
    expect(daysBetween(start, parseHour('1962-11-21T00:00-05:00'))).toBe(36);
  });

  it('throws on a text that is no hour', () => {
    expect(() => parseHour('1962-10-24 10:00')).toThrow('"1962-10-24 10:00" is not an hour');
  });
});

describe('the calendar', () => {
  it.each([
    [1970, 1, 1, 0],
    [1962, 10, 27, -2623],
    [2000, 2, 29, 11_016],
    [1900, 3, 1, -25_508],
  ])('puts %i-%i-%i at day %i', (year, month, day, days) => {
    expect(daysFromCivil(year, month, day)).toBe(days);
  });

  it('agrees with the platform for two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -70 * 525_960, max: 130 * 525_960 }), (minute) => {
        const date = new Date(minute * 60_000);
        expect(civilAt(minute, 0)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          weekday: date.getUTCDay(),
        });
      }),
    );
  });

  it('reads back every hour that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: -3_500_000 }), (minute) => {
        expect(parseHour(formatHour(minute))).toBe(minute);
      }),
    );
  });
});
