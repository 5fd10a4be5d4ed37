// Owns civil time without the platform's clock: hours are whole minutes since 1970 in UTC, told in Washington or Moscow.
import { assert } from './assert.ts';

/** Minutes that Moscow is ahead of UTC, all year in 1962. */
export const MOSCOW_OFFSET = 180;

const DAY_MINUTES = 1440;
const HOUR = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})([+-])(\d{2}):(\d{2})$/;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date and time as a wall clock and a calendar show them. */
export interface Civil {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
  hour: number;
  minute: number;
  /** 0 is Sunday. */
  weekday: number;
}

/**
 * Days from 1 January 1970 to a date of the Gregorian calendar. Pure.
 * The year is taken to begin in March, so that the leap day falls at its end (Hinnant's `days_from_civil`).
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** What calendar and clock show at a minute, `offset` minutes east of UTC. Pure; the inverse of `daysFromCivil`. */
export function civilAt(minute: number, offset: number): Civil {
  const local = minute + offset;
  const days = Math.floor(local / DAY_MINUTES);
  const ofDay = local - days * DAY_MINUTES;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
    weekday: weekdayOf(days),
  };
}

/** Every hour that was read so far: a scenario has some hundreds, and each view asks for most of them anew. */
const read = new Map<string, number>();

/** Minutes since 1970 of an hour such as `1962-10-24T10:00-04:00`. Throws on any other text: the door has checked it. */
export function parseHour(text: string): number {
  const known = read.get(text);
  if (known !== undefined) return known;
  const minute = readHour(text);
  read.set(text, minute);
  return minute;
}

function readHour(text: string): number {
  const found = HOUR.exec(text);
  assert(found, `"${text}" is not an hour with its offset, such as 1962-10-24T10:00-04:00.`);
  const [year, month, day, hour, minute] = found.slice(1, 6).map(Number) as [number, number, number, number, number];
  const offset = (found[6] === '-' ? -1 : 1) * (Number(found[7]) * 60 + Number(found[8]));
  return daysFromCivil(year, month, day) * DAY_MINUTES + hour * 60 + minute - offset;
}

/**
 * Minutes that Washington is east of UTC: -240 in summer, else -300. Summer time ran from the last Sunday of April to
 * the last Sunday of October, 02:00, so it ended at 06:00 UTC on 28 October 1962.
 */
export function washingtonOffset(minute: number): number {
  const { year } = civilAt(minute, -300);
  const from = lastSunday(year, 4) * DAY_MINUTES + 7 * 60;
  const until = lastSunday(year, 10) * DAY_MINUTES + 6 * 60;
  return minute >= from && minute < until ? -240 : -300;
}

/** The minute at which a day begins in Washington; `month` from 1. */
export function washingtonMidnight(year: number, month: number, day: number): number {
  const utc = daysFromCivil(year, month, day) * DAY_MINUTES;
  // The clocks change at two, so midnight still has the offset of the evening before.
  return utc - washingtonOffset(utc);
}

/** `1962-10-24T10:00-04:00`, in Washington's offset of that hour. */
export function formatHour(minute: number): string {
  const offset = washingtonOffset(minute);
  const { year, month, day } = civilAt(minute, offset);
  return `${year}-${two(month)}-${two(day)}T${formatClock(minute, offset)}-0${-offset / 60}:00`;
}

/** '24 October', by Washington's calendar. */
export function formatMonthDay(minute: number): string {
  const { day, month } = civilAt(minute, washingtonOffset(minute));
  return `${day} ${MONTHS[month - 1]}`;
}

/** 'Wednesday 24 October', by Washington's calendar. */
export function formatDay(minute: number): string {
  return `${WEEKDAYS[civilAt(minute, washingtonOffset(minute)).weekday]} ${formatMonthDay(minute)}`;
}

/** 'Wednesday 24 October 1962', by Washington's calendar. */
export function formatDate(minute: number): string {
  return formatDateAt(minute, washingtonOffset(minute));
}

/** 'Wednesday 24 October 1962', by the calendar of a place `offset` minutes east of UTC. */
export function formatDateAt(minute: number, offset: number): string {
  const { weekday, day, month, year } = civilAt(minute, offset);
  return `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]} ${year}`;
}

/** 'Wednesday 24 October, 10:00', Washington time. */
export function formatDayAndClock(minute: number): string {
  return `${formatDay(minute)}, ${formatClock(minute, washingtonOffset(minute))}`;
}

/** '10:00', on a clock `offset` minutes east of UTC. */
export function formatClock(minute: number, offset: number): string {
  const civil = civilAt(minute, offset);
  return `${two(civil.hour)}:${two(civil.minute)}`;
}

/** Midnights between two minutes by Washington's calendar: 0 on the same day. */
export function daysBetween(from: number, to: number): number {
  return washingtonDay(to) - washingtonDay(from);
}

function washingtonDay(minute: number): number {
  return Math.floor((minute + washingtonOffset(minute)) / DAY_MINUTES);
}

function lastSunday(year: number, month: number): number {
  const last = daysFromCivil(year, month + 1, 1) - 1;
  return last - weekdayOf(last);
}

/** 1 January 1970 was a Thursday. */
function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
