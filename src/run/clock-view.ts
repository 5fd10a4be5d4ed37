// Owns the clocks: this hour in Washington and in Moscow.
import {
  MOSCOW_OFFSET,
  daysBetween,
  formatClock,
  formatDate,
  formatHour,
  parseHour,
  washingtonOffset,
} from '../base/hours.ts';
import type { ClockView } from './crisis-view.ts';
import type { ViewSource } from './view-source.ts';

export function clockView({ now, script }: ViewSource): ClockView {
  return {
    at: formatHour(now),
    date: formatDate(now),
    washington: formatClock(now, washingtonOffset(now)),
    moscow: formatClock(now, MOSCOW_OFFSET),
    day: daysBetween(parseHour(script.clock.starts), now) + 1,
  };
}
