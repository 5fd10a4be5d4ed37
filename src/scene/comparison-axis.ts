// Owns the comparison's axis of days: October has the room, November is drawn narrower beyond a marked break. Pure.
import { civilAt, parseHour, washingtonOffset } from '../base/hours.ts';
import type { Comparison } from '../debrief/comparison.ts';

export interface Axis {
  /** CSS pixels of a minute since 1970. Minutes beyond the ends stand at the ends. */
  at(minute: number): number;
  /** Where the scale changes; null if the axis ends before. */
  breakAt: number | null;
  /** Midnights in Washington: where each day begins, and its column. */
  days: { x: number; width: number; day: number; month: number }[];
}

/** Where November's scale begins: the first day after the exchange of letters. */
const BREAK = '1962-10-29T00:00-05:00';
/** The part of the axis that lies before the break. */
const OCTOBER_SHARE = 0.78;
const DAY = 1440;

export function startAxis({ from, to }: Pick<Comparison, 'from' | 'to'>, room: { x: number; width: number }): Axis {
  const change = parseHour(BREAK);
  const start = midnightBefore(parseHour(from));
  const end = Math.max(parseHour(to), start + DAY);
  const isBroken = end > change + DAY;
  const split = isBroken ? room.width * OCTOBER_SHARE : room.width;
  const at = (minute: number): number => {
    const within = Math.min(Math.max(minute, start), end);
    if (!isBroken) return room.x + (room.width * (within - start)) / (end - start);
    if (within <= change) return room.x + (split * (within - start)) / (change - start);
    return room.x + split + ((room.width - split) * (within - change)) / (end - change);
  };
  return { at, breakAt: isBroken ? room.x + split : null, days: daysBetween(start, end, at) };
}

function midnightBefore(minute: number): number {
  const { hour, minute: past } = civilAt(minute, washingtonOffset(minute));
  return minute - hour * 60 - past;
}

function daysBetween(start: number, end: number, at: (minute: number) => number): Axis['days'] {
  const days: Axis['days'] = [];
  for (let minute = start; minute < end;) {
    const { day, month } = civilAt(minute, washingtonOffset(minute));
    // The day on which the clocks went back is an hour longer.
    const next = midnightBefore(minute + DAY + 120);
    days.push({ x: at(minute), width: at(next) - at(minute), day, month });
    minute = next;
  }
  return days;
}
