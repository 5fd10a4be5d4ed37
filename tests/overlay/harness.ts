// Owns the page on fixtures for looking at it: `?state=oneLine` and so on. Serve the repository's root with Vite to open it.
import '../../src/overlay/fonts.css';
import '../../src/overlay/tokens.css';
import { signal } from '@preact/signals';
import { mountPage } from '../../src/overlay/page.tsx';
import { PIECES } from '../../src/overlay/set-pieces.ts';
import { startHarness } from '../builders/page-harness.ts';
import { hostileView, views } from '../builders/page-views.ts';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'oneLine';
const all: Record<string, (typeof views)[keyof typeof views] | ReturnType<typeof hostileView>> = {
  ...views,
  hostile: hostileView(),
};
const place = state === 'title' || state === 'premise' || state === 'debrief' ? state : 'play';
const harness = startHarness({
  place,
  view: all[state] ?? views.settled,
  state: {
    withoutScene: signal(query.has('bare')),
    kept: signal(query.has('kept') ? { date: 'Saturday 27 October', title: 'A second letter', ended: false } : null),
  },
});
if (query.has('bare')) document.querySelector('#scene')?.remove();
mountPage(document.querySelector<HTMLElement>('#overlay')!, harness.page);
const piece = PIECES.find((id) => id === query.get('piece'));
if (piece) harness.page.state.easel.shown.value = piece;
const sheet = query.get('sheet');
if (sheet) document.querySelectorAll<HTMLButtonElement>(sheet)[Number(query.get('at') ?? 0)]?.click();
