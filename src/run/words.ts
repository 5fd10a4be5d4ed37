// Owns the few sentences that the run itself says; what the crisis says stands in the scenario.
import { daysBetween, formatClock, formatDay, formatDayAndClock, washingtonOffset } from '../base/hours.ts';

/** 'known since Friday 26 October, 18:00' */
export function knownSince(minute: number): string {
  return `known since ${formatDayAndClock(minute)}`;
}

/** A decision that the lesson took on a path that is still that of 1962. */
export function asIn1962(line: string): string {
  return `As in 1962: ${line}`;
}

/** A decision that the lesson took on any other path: the order that was given, and whose it was. */
export function givenForYou(title: string, order: string, isKennedys: boolean): string {
  const lead = isKennedys
    ? 'This lesson gave Kennedy’s order for you.'
    : 'This lesson gave an order for you, since Kennedy’s was not open.';
  return `${lead} ${title}${/[.?!]$/.test(title) ? '' : ':'} ${order}.`;
}

const KIND_WORDS = {
  site: ['missile site', 'missile sites'],
  ship: ['ship', 'ships'],
  submarine: ['submarine', 'submarines'],
  flight: ['flight', 'flights'],
  line: ['line', 'lines'],
  place: ['place', 'places'],
  force: ['force', 'forces'],
} as const;

/** One sentence on how many of what stand on the chart: 'On the chart: 3 missile sites and 1 line.' */
export function chartSummary(kinds: (keyof typeof KIND_WORDS)[]): string {
  const counted = (Object.keys(KIND_WORDS) as (keyof typeof KIND_WORDS)[]).flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [`${count} ${KIND_WORDS[kind][count === 1 ? 0 : 1]}`];
  });
  if (counted.length === 0) return 'Nothing is marked on the chart yet.';
  const last = counted.pop()!;
  return `On the chart: ${counted.length === 0 ? last : `${counted.join(', ')} and ${last}`}.`;
}

/** '17:00 in Moscow'; elsewhere '17:00 there'. */
export function clockInCity(clock: string, isMoscow: boolean): string {
  return isMoscow ? `${clock} in Moscow` : `${clock} there`;
}

/** A number of minutes to the nearest half hour, or to five minutes below two hours: '11½ hours', '25 minutes'. */
export function spanOf(minutes: number): string {
  if (minutes < 120) {
    const fives = Math.max(5, Math.round(minutes / 5) * 5);
    if (fives < 60) return `${fives} minutes`;
    return fives === 60 ? 'an hour' : `an hour and ${fives - 60} minutes`;
  }
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''} hours`;
}

/** An hour as one would say it now: '20:05' of the same day, 'Friday, 21:15' of this week, 'Friday 26 October, 21:15' before. */
export function sinceOf(minute: number, now: number): string {
  const days = daysBetween(minute, now);
  const clock = formatClock(minute, washingtonOffset(minute));
  if (days === 0) return clock;
  return days < 6 ? `${formatDay(minute).split(' ')[0]}, ${clock}` : formatDayAndClock(minute);
}
