// Owns from when on each source may be named: authors say it, or the title names a day of the crisis. Build side only.
import { formatHour, parseHour, washingtonMidnight } from '../base/hours.ts';
import type { Source } from '../scenario/schema-library.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** '22 to 26 October 1962' (the last day counts), 'October 24'. A year that is left out is that of the crisis. */
const NAMED_DAY = new RegExp(`(?<!\\d)(\\d{1,2}) (${MONTHS})(?: (\\d{4}))?|(${MONTHS}) (\\d{1,2})(?!\\d)`, 'g');

/** The bibliography with `known` where a title comes too early. Pure. */
export function compileSources({ sources, heading }: Scenario): Record<string, Source> {
  const { starts } = heading.clock;
  return Object.fromEntries(
    Object.entries(sources).map(([key, { known, ...source }]) => {
      const hour = known ?? namedDay(source.title, starts);
      const tellsTooMuch = hour !== null && parseHour(hour) > parseHour(starts);
      return [key, { ...source, ...(tellsTooMuch && { known: hour }) }];
    }),
  );
}

/**
 * The beginning in Washington of the last day that a title names, in the year in which the clock starts or the one after; null if it names
 * none. A day of another year is when a book or an article came out.
 */
export function namedDay(title: string, starts: string): string | null {
  const year = Number(starts.slice(0, 4));
  const days = [...title.matchAll(NAMED_DAY)].flatMap((found) => {
    const named = Number(found[3] ?? year);
    if (named !== year && named !== year + 1) return [];
    const month = MONTHS.split('|').indexOf((found[2] ?? found[4])!) + 1;
    return [washingtonMidnight(named, month, Number(found[1] ?? found[5]))];
  });
  return days.length === 0 ? null : formatHour(Math.max(...days));
}
