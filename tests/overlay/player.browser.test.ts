// Owns the proof of the comparison scene in the page: slider, replay, letters and truth by keyboard, without a picture.
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { type Mounted, expectNoBarriers, mount } from './mount.ts';

let mounted: Mounted | null = null;
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const slider = () => document.querySelector<HTMLInputElement>('.time-slider input')!;
const hour = () => one('.standing-hour strong')?.textContent;

beforeEach(async () => {
  await page.viewport(390, 844);
  const harness = startHarness({ place: 'debrief', view: views.settled, state: { step: signal('path') } });
  harness.page.intents.drawComparison = () => Promise.reject(new Error('This browser draws nothing.'));
  mounted = mount(harness);
  // The scene's panels are fetched behind the page.
  await vi.waitUntil(() => one('.parting'), { timeout: 6000 });
});
afterEach(() => mounted?.stop());

test('moves by keys from moment to moment, and says where it stands', async () => {
  slider().focus();
  expect(slider().getAttribute('aria-valuetext')).toMatch(/^Tuesday 16 October, 08:45\. Your run: talk\./);
  await userEvent.keyboard('{ArrowRight}');
  expect(slider().getAttribute('aria-valuetext')).toBe(
    'Saturday 27 October, 10:17. Your run: shots. The record: shots. A second letter. A second letter. A U-2 is missing.',
  );
  expect(hour()).toBe('Saturday 27 October, 10:17');
  await userEvent.keyboard('{End}');
  expect(one('.standing-you')?.textContent).toContain('General war');
});

test('plays and pauses', async () => {
  await userEvent.click(one('[data-play]')!);
  expect(one('.player')?.dataset['playing']).toBe('true');
  await userEvent.click(one('[data-play]')!);
  expect(one('.player')?.dataset['playing']).toBe('false');
});

test('opens a letter to what each side chose, and gives the focus back', async () => {
  one('.parting')!.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Enter}');
  expect(document.activeElement?.textContent).toContain('A second letter');
  expect(one('.parting-you')?.textContent).toContain('Stevenson: The price is fair.');
  expect(one('.parting-record')?.textContent).toContain('Thompson: He will take the first letter.');
  expect(hour()).toBe('Saturday 27 October, 10:17');
  await userEvent.keyboard('{Escape}');
  expect(one('.parting-sheet')).toBeNull();
  expect(document.activeElement).toBe(one('.parting'));
});

test('lays what was really so beside what was believed, and says where the run has left it', async () => {
  await userEvent.click(one('.player-truth input')!);
  const text = () => one('.truth-now-table')?.textContent;
  expect(text()).toContain('None of 24 was ready.');
  expect(text()).not.toContain('as it was in 1962');
  slider().focus();
  await userEvent.keyboard('{End}');
  expect(text()).toContain('Five of six sites are ready.');
  expect(text()).toContain('This is how it was in 1962. Your run left the record on Saturday 27 October, 10:17');
  // What is half faded in has not its contrast yet.
  for (const fading of document.getAnimations()) fading.finish();
  await expectNoBarriers();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
