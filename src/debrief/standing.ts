// Owns how both runs stand at any minute of the axis, and the hours between which a replay goes. Pure.
import { MOSCOW_OFFSET, formatClock, formatDayAndClock, parseHour } from '../base/hours.ts';
import type { Comparison, Happening, Moment } from './comparison.ts';
import { levelAt } from './time-axis.ts';

export interface Standing {
  /** 'Saturday 27 October, 10:17' */
  date: string;
  /** '17:17', by Moscow's clocks. */
  moscow: string;
  you: LaneStanding;
  record: LaneStanding;
  /** True where both came to the same, last, and at the same hour: it is told once. */
  together: boolean;
}
export interface LaneStanding {
  /** 0..1; null once the run has ended. */
  level: number | null;
  /** Name of the band; null once the run has ended. */
  band: string | null;
  /** What came last, and when; empty before the first. */
  last: Happening[];
  /** 'Saturday 27 October, 10:17', if that was before this minute; null if it is of this minute. */
  since: string | null;
}

/** Both runs at a minute since 1970. */
export function standingAt(comparison: Comparison, minute: number): Standing {
  const past = comparison.moments.filter(({ at }) => parseHour(at) <= minute);
  const last = past.at(-1);
  const of = (side: 'you' | 'record') => laneStanding(comparison, side, { past, minute });
  const [you, record] = [of('you'), of('record')];
  return {
    date: formatDayAndClock(minute),
    moscow: formatClock(minute, MOSCOW_OFFSET),
    you,
    record,
    together: last?.together ?? false,
  };
}

/** What a reader has to read at an hour: what came to either run then, once where it was the same. */
export function captionTexts({ you, record, together }: Standing): string[] {
  const lanes = together ? [you] : [you, record];
  return lanes.flatMap(({ last, since }) => (since === null ? last.flatMap(({ title, text }) => [title, text]) : []));
}

function laneStanding(
  comparison: Comparison,
  side: 'you' | 'record',
  { past, minute }: { past: Moment[]; minute: number },
): LaneStanding {
  const level = levelAt(comparison[side], minute);
  const moment = past.findLast((one) => one[side].length > 0);
  return {
    level,
    band: level === null ? null : bandOf(comparison, level),
    last: moment?.[side] ?? [],
    since: moment && parseHour(moment.at) < minute ? moment.date : null,
  };
}

function bandOf({ bands }: Pick<Comparison, 'bands'>, level: number): string {
  return (bands.find(({ upTo }) => level <= upTo + 1e-9) ?? bands.at(-1))?.name ?? '';
}

/** Minutes at which a replay stops: every moment, or only those with a letter; the last moment always. */
export function stopsOf({ moments }: Pick<Comparison, 'moments'>, only: 'all' | 'partings'): number[] {
  const isAsked = ({ you, record }: Moment, index: number) =>
    only === 'all' || index === moments.length - 1 || [...you, ...record].some(({ mark }) => mark !== null);
  return moments.filter(isAsked).map(({ at }) => parseHour(at));
}

/** The next stop after a minute, or the one before it; null beyond the ends. */
export function stopFrom(stops: number[], minute: number, way: 1 | -1): number | null {
  return (way === 1 ? stops.find((stop) => stop > minute) : stops.findLast((stop) => stop < minute)) ?? null;
}
