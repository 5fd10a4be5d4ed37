// Owns the comparison's time: October has the room, November is drawn narrower beyond a break. Picture and slider share it. Pure.
import { civilAt, parseHour, washingtonOffset } from '../base/hours.ts';
import type { Comparison, Lane } from './comparison.ts';

/** All in minutes since 1970; shares of the whole axis run from 0 to 1. */
export interface TimeAxis {
  start: number;
  end: number;
  /** Where the scale changes, and the share that lies before it; null if the axis ends before. */
  change: { minute: number; share: number } | null;
}

/** Where November's scale begins: the first day after the exchange of letters. */
const BREAK = parseHour('1962-10-29T00:00-05:00');
/** The part of the axis that lies before the break. */
const OCTOBER_SHARE = 0.78;
const DAY = 1440;

export function timeAxis({ from, to }: Pick<Comparison, 'from' | 'to'>): TimeAxis {
  const start = midnightBefore(parseHour(from));
  const end = Math.max(parseHour(to), start + DAY);
  const isBroken = end > BREAK + DAY && start < BREAK;
  return { start, end, change: isBroken ? { minute: BREAK, share: OCTOBER_SHARE } : null };
}

/** The share at which a minute lies; minutes beyond the ends lie at the ends. */
export function shareOf({ start, end, change }: TimeAxis, minute: number): number {
  const within = Math.min(Math.max(minute, start), end);
  if (!change) return (within - start) / (end - start);
  if (within <= change.minute) return (change.share * (within - start)) / (change.minute - start);
  return change.share + ((1 - change.share) * (within - change.minute)) / (end - change.minute);
}

/** The minute that lies at a share, to the nearest whole one; the inverse of `shareOf`. */
export function minuteAt({ start, end, change }: TimeAxis, share: number): number {
  const within = Math.min(Math.max(share, 0), 1);
  if (!change) return Math.round(start + within * (end - start));
  if (within <= change.share) return Math.round(start + (within / change.share) * (change.minute - start));
  return Math.round(change.minute + ((within - change.share) / (1 - change.share)) * (end - change.minute));
}

export function midnightBefore(minute: number): number {
  const { hour, minute: past } = civilAt(minute, washingtonOffset(minute));
  return minute - hour * 60 - past;
}

/** The escalation level of a lane at a minute, 0..1; null before its start and after its end. */
export function levelAt(lane: Lane, minute: number): number | null {
  if (minute > parseHour(lane.until)) return null;
  let level: number | null = null;
  for (const step of lane.escalation) if (parseHour(step.at) <= minute) ({ level } = step);
  return level;
}
