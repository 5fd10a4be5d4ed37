// Owns the proof that no state of the page raises a barrier: axe finds nothing, and nothing scrolls sideways at 320 px.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import type { Sheet } from '../../src/overlay/page-state.ts';
import { startHarness } from '../builders/page-harness.ts';
import { FRUS, STERN } from '../builders/page-decisions.ts';
import { hostileView, views } from '../builders/page-views.ts';
import { type Mounted, expectNoBarriers, mount } from './mount.ts';
import { shows } from './visit-page.ts';

let mounted: Mounted | null = null;
afterEach(() => mounted?.stop());

const kept = { date: 'Saturday 27 October', title: 'A second letter', ended: false };
const notices = signal([{ id: '1', text: 'This browser does not let the page keep your run.' }]);

const debriefAt = (step: string) =>
  startHarness({ place: 'debrief', view: views.settled, state: { step: signal(step) } });

const states = {
  title: () => startHarness({ place: 'title', state: { kept: signal(kept), notices } }),
  premise: () => startHarness({ place: 'premise' }),
  'decision with one line': () => startHarness({ state: { heard: signal(['radio', 'bell']) } }),
  'decision with three lines': () => startHarness({ view: views.threeLines }),
  'decision that history never saw': () => startHarness({ view: views.branch }),
  'decision without the situation room': () => startHarness({ state: { withoutScene: signal(true) } }),
  'what followed': () => startHarness({ view: views.aftermath }),
  'ending, settled': () => startHarness({ view: views.settled }),
  'ending, war': () => startHarness({ view: views.war }),
  'ending, nuclear': () => startHarness({ view: views.nuclear }),
  comparison: () => debriefAt('path'),
  'all orders': () => debriefAt('orders'),
  'where historians differ': () => debriefAt('historians'),
  'exam writing': () => debriefAt('writing'),
  'texts that nobody should write': () => startHarness({ view: hostileView() }),
};

const sheets: Sheet[] = [
  { kind: 'sources', sources: [FRUS, STERN] },
  { kind: 'document', id: 'D24' },
  { kind: 'log' },
  { kind: 'map' },
  { kind: 'gauges' },
  { kind: 'help' },
];

describe.each(Object.entries(states))('%s', (_, start) => {
  test.each([
    [1366, 657, 'dark'],
    [1366, 657, 'light'],
    [390, 844, 'light'],
    [320, 640, 'dark'],
  ] as const)('raises no barrier and does not scroll sideways at %i by %i, %s', async (width, height, theme) => {
    await page.viewport(width, height);
    const harness = start();
    harness.page.state.settings.theme.value = theme;
    mounted = mount(harness);
    // A step of the debrief comes after the page.
    if (harness.place.value === 'debrief') await shows('[data-step]:not([hidden]) .debrief-sheet');
    await expectNoBarriers();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test.each(sheets)('$kind raises no barrier, and fits 320 pixels', async (sheet) => {
  await page.viewport(320, 640);
  mounted = mount();
  mounted.page.intents.openSheet(sheet);
  await expect
    .poll(() => document.querySelector('dialog[open]')?.textContent, { timeout: 6000 })
    .not.toContain('One moment');
  await expectNoBarriers();
  const dialog = document.querySelector('dialog')!;
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
});

test('texts are shown as they are written, and never run', async () => {
  mounted = mount(startHarness({ view: hostileView() }));
  await expect.poll(() => document.body.textContent, { timeout: 6000 }).toContain('<script>');
  expect(document.body.dataset['hacked']).toBeUndefined();
});

test('in a very low window, as at 400 % zoom, nothing sticks over what is read', async () => {
  await page.viewport(320, 165);
  mounted = mount();
  for (const bar of ['.date-bar', '.orders-bar']) {
    expect(getComputedStyle(document.querySelector(bar)!).position, bar).toBe('static');
  }
});

test('on paper all of the debrief stands in place of the step on the screen, and no wider than the page', async () => {
  await page.viewport(718, 1000);
  mounted = mount(debriefAt('felt'));
  await shows('.debrief-paper svg');
  const shown = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().width;
  expect(shown('.debrief-paper')).toBe(0);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const [step, paper, picture] = ['.debrief', '.debrief-paper', '.paper-lanes'].map(shown);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  expect(step).toBe(0);
  expect(paper).toBeGreaterThan(600);
  expect(paper).toBeLessThanOrEqual(718);
  expect(picture).toBeLessThanOrEqual(718);
});
