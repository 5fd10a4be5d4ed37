// Holds the hour from which a source may be named: the author's, or the last day of the crisis that its title names.
import { expect, it } from 'vitest';
import { compileSources, namedDay } from '../../src/engine/compile-sources.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const STARTS = '1962-10-16T08:00-04:00';

it.each([
  ['Volume VI, 66: Khrushchev to Kennedy, public, 27 October 1962', '1962-10-27T00:00-04:00'],
  ['Report on the Naval Quarantine, 31 October to 13 November 1962', '1962-11-13T00:00-05:00'],
  ['Mikoyan with McCloy and Stevenson, 1-2 November 1962', '1962-11-02T00:00-05:00'],
  ['The tenth ExComm meeting, 28 October 1962', '1962-10-28T00:00-04:00'],
  ['McCone on his warnings, 29 October 1962', '1962-10-29T00:00-05:00'],
  ['U.S. Naval Quarantine Line: October 24', '1962-10-24T00:00-04:00'],
  ['State Department Bulletin, 19 November 1973: the letters of 22 to 26 October 1962', '1962-10-26T00:00-04:00'],
  ['Stevenson and Kuznetsov to U Thant, 7 January 1963', '1963-01-07T00:00-05:00'],
])('of "%s" it is %s', (title, hour) => {
  expect(namedDay(title, STARTS)).toBe(hour);
});

it.each([
  'The Missile Crisis (1966)',
  'The Moment That Never Was, Foreign Policy, 24 October 2012',
  'Dark Sun, ch. 10',
])('a book of another year names no day: "%s"', (title) => expect(namedDay(title, STARTS)).toBeNull());

it('what an author says counts before what the title names, and a day before the crisis tells nothing', () => {
  const { scenario } = tiny;
  const { starts } = scenario.heading.clock;
  const [book, later] = [scenario.sources['BOOK']!, `${starts.slice(0, 4)}-12-24T20:00-05:00`];
  const known = (over: object) => compileSources({ ...scenario, sources: { A: { ...book, ...over } } })['A']!.known;
  const title = `Notes of 24 December ${starts.slice(0, 4)}`;
  expect(known({})).toBeUndefined();
  expect(known({ title })).toBe(later.replace('T20', 'T00'));
  expect(known({ title, known: later })).toBe(later);
  expect(known({ title: `Notes of 1 January ${starts.slice(0, 4)}` })).toBeUndefined();
});
