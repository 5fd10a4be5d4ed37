// Owns the proof that a picture stands beside the news, goes step by step, can be put away, switched off and found again.
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PIECES } from '../../src/overlay/set-pieces.ts';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { type Mounted, byText, expectNoBarriers, mount } from './mount.ts';
import { PATIENCE, one, shows } from './visit-page.ts';

let mounted: Mounted | null = null;
afterEach(() => mounted?.stop());

const first = { ...views.oneLine, steps: [], decision: { ...views.oneLine.decision!, id: 'secrecy' } };

test('the photographs come first without labels, then one by one, while the orders stay at hand', async () => {
  await page.viewport(1366, 657);
  mounted = mount(startHarness({ view: first }));
  await shows('[data-piece=photographs]');
  const labels = () => document.querySelectorAll('.piece-label').length;
  expect(labels()).toBe(0);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(labels, PATIENCE).toBe(2);
  expect(one('.easel')!.textContent).toContain('DRAWN RECONSTRUCTION');
  const easel = one('.easel')!.getBoundingClientRect();
  expect(easel.right).toBeLessThanOrEqual(one('.desk')!.getBoundingClientRect().left + 1);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => one('.easel'), PATIENCE).toBeNull();
});

test('what was put away is told in the log and can be shown again', async () => {
  mounted = mount(startHarness({ view: first }));
  await shows('[data-piece-away]');
  one('[data-piece-away]')!.click();
  mounted.page.intents.openSheet({ kind: 'log' });
  await shows('dialog');
  expect(one('dialog')!.textContent).toContain('trailers, made to carry missiles');
  byText('dialog button', 'Show it again').click();
  await shows('[data-piece=photographs]');
});

test('switched off, a picture does not come, and the log still has it', async () => {
  const harness = startHarness({ view: first });
  harness.page.state.settings.pictures.value = false;
  mounted = mount(harness);
  expect(harness.page.state.easel.told.value).toEqual(['photographs']);
  expect(harness.page.state.easel.shown.value).toBeNull();
});

test.each(PIECES)('%s raises no barrier and fits 320 pixels', async (id) => {
  await page.viewport(320, 640);
  mounted = mount(startHarness({ view: id === 'ending' ? views.war : views.oneLine }));
  mounted.page.state.easel.shown.value = id;
  await shows(`[data-piece=${id}] svg`);
  await expectNoBarriers();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
