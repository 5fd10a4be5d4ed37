// Owns the proof of where an address beside a run leads, and of the way in and out of such places.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Place } from '../../src/overlay/page-state.ts';
import { sideIntents } from '../../src/overlay/session-side.ts';
import { SIDE_PLACES, formatSideHash, parseSideHash } from '../../src/overlay/side-places.ts';
import type { Visit } from '../../src/overlay/visit.ts';

test.each(SIDE_PLACES)('the address of "%s" leads to it, whatever stands behind the "="', (place) => {
  expect(parseSideHash(formatSideHash(place))).toBe(place);
  expect(parseSideHash(`${formatSideHash(place)}=A=B`)).toBe(place);
});

test.each(['', '#', 'board', '#boards', '#r=7F3K', '#title', '#play', '#=board'])('"%s" leads to none', (hash) => {
  expect(parseSideHash(hash)).toBeNull();
});

function standing(at: Place) {
  const place = signal<Place>(at);
  const there = new Set<Place>(['title', 'debrief', 'play', ...SIDE_PLACES]);
  const visit = { place, sheet: signal(null), isThere: (one: Place) => there.has(one) } as unknown as Visit;
  return { place, there, ...sideIntents(visit) };
}

test('leaving leads to where the place was opened from', () => {
  const { place, toSide, leaveSide } = standing('debrief');
  toSide('board');
  toSide('board');
  expect(place.value).toBe('board');
  leaveSide();
  expect(place.value).toBe('debrief');
});

test('what has nothing to show any more gives way to the title page', () => {
  const { place, there, toSide, leaveSide } = standing('debrief');
  toSide('board');
  there.delete('debrief');
  leaveSide();
  expect(place.value).toBe('title');
});

test('a place that the page was opened at leads to the title page', () => {
  const { place, leaveSide } = standing('board');
  leaveSide();
  expect(place.value).toBe('title');
});
