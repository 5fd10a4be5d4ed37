// Owns the comparison's axis as it is drawn: pixels for minutes, and a column for each day. Pure.
import { civilAt, washingtonOffset } from '../base/hours.ts';
import type { Comparison } from '../debrief/comparison.ts';
import { midnightBefore, shareOf, timeAxis } from '../debrief/time-axis.ts';

export interface Axis {
  /** CSS pixels of a minute since 1970. Minutes beyond the ends stand at the ends. */
  at(minute: number): number;
  /** Where the scale changes; null if the axis ends before. */
  breakAt: number | null;
  /** Midnights in Washington: where each day begins, and its column. */
  days: { x: number; width: number; day: number; month: number }[];
}

const DAY = 1440;

export function startAxis(span: Pick<Comparison, 'from' | 'to'>, room: { x: number; width: number }): Axis {
  const time = timeAxis(span);
  const at = (minute: number): number => room.x + room.width * shareOf(time, minute);
  const { start, end, change } = time;
  return { at, breakAt: change && room.x + room.width * change.share, days: daysBetween(start, end, at) };
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
