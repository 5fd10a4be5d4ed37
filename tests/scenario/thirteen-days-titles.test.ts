// Holds the titles of sources to the hour: one that names a day says no more of it than that people met and papers were
// written, or it says from which hour it may be read.
import { expect, it } from 'vitest';
import { namedDay } from '../../src/engine/compile-sources.ts';
import { loadOnce } from '../builders/load-once.ts';

/** What tells nothing of what was decided, sent or done. */
const TELLS_NOTHING =
  /meeting|record of action|summary record|minutes|notes|report|transcript|memorandum|papers|questions|McCone|tape|ExComm|by telephone|on the telephone|protocol|blog: \d|Patch: \d|Project: \d|Malinovsky|the press of|account|timeline|briefing book/i;
/** The day after the last decision: from then on nothing is to come. */
const OVER = '1962-11-22';

const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('The scenario has errors.');
const { sources, heading } = loaded.value;
const { starts } = heading.clock;

it('a title that tells of something on a day of the crisis has the hour from which it may be read', () => {
  const loose = Object.entries(sources).filter(([, { title, known }]) => {
    const day = namedDay(title, starts);
    const isOfTheCrisis = day !== null && day >= starts.slice(0, 10) && day < OVER;
    return isOfTheCrisis && known === undefined && !TELLS_NOTHING.test(title);
  });
  expect(loose.map(([key, { title }]) => `${key}: ${title}`)).toEqual([]);
});

it('an hour never lets a title be read before the day that it names', () => {
  const early = Object.entries(sources).filter(([, { title, known }]) => {
    const day = namedDay(title, starts);
    return day !== null && known !== undefined && day < OVER && known.slice(0, 10) < day.slice(0, 10);
  });
  // U Thant reported on the evening before the day of the paper.
  expect(early.map(([key]) => key)).toEqual(['SUP-475']);
});
