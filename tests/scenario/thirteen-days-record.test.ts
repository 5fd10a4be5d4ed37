// Holds the record and the people of thirteen-days to what their head comments promise.
import { expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { countWords } from '../../src/scenario/checks/words.ts';
import { loadOnce } from '../builders/load-once.ts';

const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('thirteen-days has errors: run npm run scenario -- check');
const { record, people } = loaded.value;

const DOSSIER_ENTRIES = 204;
const MOST_WORDS = 60;

it('the record has every entry of the dossier, once', () => {
  const ids = Array.from({ length: DOSSIER_ENTRIES }, (_, index) => `T${String(index + 1).padStart(3, '0')}`);
  expect(record.map(({ id }) => id).toSorted()).toEqual(ids);
});

it.each(record)('$id says who knew, in few words, and came out no earlier than it happened', (entry) => {
  expect(entry['who-knew']).toBeTruthy();
  expect(countWords(entry.text)).toBeLessThanOrEqual(MOST_WORDS);
  expect(entry.since ?? Infinity).toBeGreaterThanOrEqual(Number(entry.at.slice(0, 4)));
  expect(parseHour(entry.known ?? entry.at)).toBeGreaterThanOrEqual(parseHour(entry.at));
});

it('what Washington never knew in the crisis came out in a later year, unless it was public in Havana', () => {
  const silent = record.filter(({ known, since }) => known === undefined && since === undefined);
  expect(silent.map(({ id }) => id)).toEqual(['T071']);
});

it('only those who advise the President lean to a camp', () => {
  const others = people.filter(({ side }) => side === 'moscow' || side === 'havana' || side === 'un');
  expect(others.flatMap(({ stance }) => stance).filter(({ leans }) => leans !== undefined)).toEqual([]);
});

it('nobody has two positions from one hour, unless one of them has a condition', () => {
  for (const { id, stance } of people) {
    const hours = stance.map(({ from, when }) => `${id} ${from} ${when ?? 'always'}`);
    expect(new Set(hours).size).toBe(hours.length);
  }
});
