// Owns the proof that the browser's tab says where one is, differently at each place, and nothing of what is still to come.
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { ARCHIVE_PARTS } from '../../src/overlay/archive-address.ts';
import { type Whereabouts, formatTitle } from '../../src/overlay/page-title.ts';
import type { ArchiveAt, Place } from '../../src/overlay/page-state.ts';
import { STEPS } from '../../src/overlay/panels/debrief/steps.ts';
import { SIDE_PLACES } from '../../src/overlay/side-places.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { views } from '../builders/page-views.ts';

function at(place: Place, over: { view?: CrisisView; step?: string; part?: ArchiveAt['part'] } = {}): string {
  const { view = null, step = 'felt', part } = over;
  const archive: ArchiveAt | null = part ? { part, entry: null, whole: true, from: 'title' } : null;
  const where: Whereabouts = {
    place: signal(place),
    view: signal(view),
    step: signal(step),
    archive: signal(archive),
  };
  return formatTitle(where);
}

test('every place, part and step has a name of its own that ends with ours', () => {
  const names = [
    at('premise'),
    at('play', { view: views.oneLine }),
    at('play', { view: views.aftermath }),
    at('play', { view: views.settled }),
    ...SIDE_PLACES.map((place) => at(place)),
    at('class', { view: views.oneLine }),
    ...STEPS.map((step) => at('debrief', { step })),
    ...ARCHIVE_PARTS.map((part) => at('archive', { part })),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^\S.* · ExComm$/);
});

test('a decision is named as the heading over it, first, and its ending is not named before it has come', () => {
  const { decision } = views.oneLine;
  expect(at('play', { view: views.oneLine })).toBe(`${decision!.title} · ExComm`);
  expect(at('class', { view: views.oneLine })).toMatch(new RegExp(`^${decision!.title} · The whole class`));
  expect(at('play', { view: { ...views.oneLine, ending: views.settled.ending } })).not.toContain(
    views.settled.ending!.title,
  );
});

test('the title page bears the name that the file itself has', () => {
  expect(readFileSync('src/index.html', 'utf8')).toContain(`<title>${at('title')}</title>`);
});
