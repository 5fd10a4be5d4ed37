// Owns the proof that an address inside the archive leads where it says, and searching finds what a reader types.
import { describe, expect, it, test } from 'vitest';
import { formatArchiveHash, parseArchiveHash } from '../../src/overlay/archive-address.ts';
import { grouped, matchesText } from '../../src/overlay/archive-filter.ts';

describe('an address', () => {
  it.each([
    ['#archive=papers', { part: 'papers', entry: null }],
    ['#archive=claims/S47', { part: 'claims', entry: 'S47' }],
    ['#archive=assumptions/second-letter', { part: 'assumptions', entry: 'second-letter' }],
    ['#archive=sources/3QD%20x%2Fy', { part: 'sources', entry: '3QD x/y' }],
    ['#archive=sources/%E0%A4%A', { part: 'sources', entry: '%E0%A4%A' }],
    ['#archive=claims/', { part: 'claims', entry: null }],
    ['#archive=nonsense/S47', { part: 'papers', entry: null }],
    ['#archive', { part: 'papers', entry: null }],
    ['#archives=papers', null],
    ['#r=7F3K', null],
    ['', null],
  ])('%s', (hash, spot) => {
    expect(parseArchiveHash(hash)).toEqual(spot);
  });

  it('is read as it was written', () => {
    for (const entry of ['S47', 'FRUS6-66', 'a b/c?d#e', null]) {
      expect(parseArchiveHash(formatArchiveHash({ part: 'sources', entry }))).toEqual({ part: 'sources', entry });
    }
  });
});

test('every word must be found, whatever its accents, its case and its quotes', () => {
  const texts = ['Guantánamo', 'The President’s “note”', null];
  expect(matchesText('', texts)).toBe(true);
  expect(matchesText('guantanamo  NOTE', texts)).toBe(true);
  expect(matchesText('president\'s "note"', texts)).toBe(true);
  expect(matchesText('guantanamo berlin', texts)).toBe(false);
});

test('entries stand under their groups, in the order of the groups', () => {
  const groups = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const entries = [
    ['c', 1],
    ['a', 2],
    ['c', 3],
  ] as const;
  expect(grouped(groups, entries, ([group]) => group).map(({ group, entries: own }) => [group.id, own.length])).toEqual(
    [
      ['a', 1],
      ['c', 2],
    ],
  );
});
