// Owns when a thing of the archive was: its period of the crisis, and its day and time as the place where it was had them.
import { MOSCOW_OFFSET, formatClock, formatDateAt, parseHour, washingtonOffset } from '../base/hours.ts';
import type { Script } from '../engine/script.ts';
import type { Period } from './archive.ts';
import { clockInCity } from './words.ts';

export const BEFORE = 'before';
export const AFTER = 'after';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = new RegExp(String.raw`(\d{1,2}) (${MONTHS.join('|')})`);
const YEAR = /\b(\d{4})\b/;

/** The time before, the phases, the time after. */
export function periodsOf(script: Script): Period[] {
  return [
    { id: BEFORE, title: null },
    ...script.phases.map(({ id, title }) => ({ id, title })),
    { id: AFTER, title: null },
  ];
}

/** The period of an hour. */
export function periodOf({ phases, clock }: Script, hour: string): string {
  const minute = parseHour(hour);
  if (minute > parseHour(clock.ends)) return AFTER;
  return phases.findLast(({ from }) => parseHour(from) <= minute)?.id ?? BEFORE;
}

/** The period of a date as a paper bears it: '28, 30 and 31 October 1962', 'March 1987'. The first day named with its month counts. */
export function periodOfDate(script: Script, date: string): string {
  const year = YEAR.exec(date)?.[1] ?? '';
  const [, day, month] = DAY.exec(date) ?? [];
  if (day === undefined || month === undefined) return Number(year) < yearOf(script.clock.starts) ? BEFORE : AFTER;
  const two = (number: number | string) => String(number).padStart(2, '0');
  return periodOf(script, `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}T23:59-04:00`);
}

/**
 * Day and time by the clock of the hour's own offset. Noon and midnight stand where only the day is known: then there is
 * no time, and 1 January at midnight is a year.
 */
export function civilDate(hour: string): { date: string; time: string } {
  const minute = parseHour(hour);
  const offset = offsetOf(hour);
  const date = formatDateAt(minute, offset);
  const clock = formatClock(minute, offset);
  if (/-01-01T00:00/.test(hour)) return { date: hour.slice(0, 4), time: '' };
  if (clock === '12:00' || clock === '00:00') return { date, time: '' };
  if (offset === washingtonOffset(minute)) return { date, time: clock };
  return { date, time: clockInCity(clock, offset === MOSCOW_OFFSET) };
}

const yearOf = (hour: string) => Number(hour.slice(0, 4));

function offsetOf(hour: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(hour) as unknown as [string, string, string, string];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
