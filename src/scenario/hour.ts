// Owns what a scenario's hours mean before they are known to be hours at all.
import { civilAt, daysFromCivil, parseHour } from '../base/hours.ts';

export const HOUR_FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})[+-](\d{2}):(\d{2})$/;

/** True if the date and the time of a text in the right form exist: no 31 November, no 25 o'clock. Pure. */
export function isInCalendar(text: string): boolean {
  const found = HOUR_FORM.exec(text);
  if (!found) return false;
  const [year, month, day, hour, minute, offsetHours, offsetMinutes] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = civilAt(daysFromCivil(year, month, day) * 1440, 0);
  const isDate = date.year === year && date.month === month && date.day === day;
  return isDate && hour < 24 && minute < 60 && offsetHours <= 14 && offsetMinutes < 60;
}

/** Minutes since 1970; NaN for what is no hour, so that every comparison with it is false. Pure. */
export function minuteOf(hour: string | undefined): number {
  return hour !== undefined && isInCalendar(hour) ? parseHour(hour) : Number.NaN;
}
