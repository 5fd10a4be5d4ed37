// Builds the question whether a source is named too early: its title says what day it is of, and that day has not come.
import { civilAt, washingtonOffset } from '../../src/base/hours.ts';

const DAY_NAMED =
  /(?<!\d)(\d{1,2}) (October|November|December)(?: (\d{4}))?|(October|November|December) (\d{1,2})(?!\d)/g;

interface Titled {
  title: string;
  kind: string;
  mark: string;
  later?: true;
}

/** Titles of sources, anywhere in a picture, that name a later day of the crisis than that of `now` (minutes since 1970). */
export function earlyTitles(picture: unknown, now: number): string[] {
  const { year, month, day } = civilAt(now, washingtonOffset(now));
  const today = Date.UTC(year, month - 1, day);
  return sourcesIn(picture)
    .filter(({ later }) => !later)
    .map(({ title }) => title)
    .filter((title) => daysIn(title).some((named) => named > today));
}

/** Midnights in UTC of the days of 1962 that a title names. */
function daysIn(title: string): number[] {
  return [...title.matchAll(DAY_NAMED)]
    .filter(([, , , year]) => year === undefined || year === '1962')
    .map(([, day, month, , monthFirst, dayLast]) => Date.parse(`${day ?? dayLast} ${month ?? monthFirst} 1962 UTC`));
}

function sourcesIn(part: unknown): Titled[] {
  if (typeof part !== 'object' || part === null) return [];
  const here = 'title' in part && 'kind' in part && 'mark' in part && 'key' in part ? [part as unknown as Titled] : [];
  return [...here, ...Object.values(part).flatMap(sourcesIn)];
}
