// Owns the pictures of play at three sizes, to compare with. After a change of the look: look at the new ones, then run
// `npx vitest run --project browser tests/overlay/screens.browser.test.ts --update`.
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { type Mounted, mount } from './mount.ts';
import { shows } from './visit-page.ts';

const SIZES = [
  [1366, 657],
  [390, 844],
  [1920, 1080],
] as const;

const debriefAt = (step: string) =>
  startHarness({ place: 'debrief', view: views.settled, state: { step: signal(step) } });

const SCREENS = {
  title: () => startHarness({ place: 'title', view: null }),
  premise: () => startHarness({ place: 'premise' }),
  debrief: () => debriefAt('path'),
  historians: () => debriefAt('historians'),
  decision: () => startHarness(),
  aftermath: () => startHarness({ view: views.aftermath }),
  ending: () => startHarness({ view: views.settled }),
  nuclear: () => startHarness({ view: views.nuclear }),
} as const;

/** What a screen fetches behind the page: the picture is taken once it has come. */
const FETCHED: Partial<Record<string, string[]>> = { debrief: ['.player'], historians: ['.debate'] };

vi.setConfig({ testTimeout: 45_000 });

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.stop();
  document.body.style.cssText = '';
});

async function expectAsKept(name: string): Promise<void> {
  // Asked for by name: faces that a screen is the first to need would arrive between two pictures.
  await Promise.all([...document.fonts].map((face) => face.load()));
  window.scrollTo(0, 0);
  await expect(page.elementLocator(document.body)).toMatchScreenshot(name, {
    // Two pictures in a row must be equal first, which a busy machine takes its time over.
    timeout: 30_000,
    comparatorName: 'pixelmatch',
    // Another machine smooths its letters in another way; a line of text that moved is ten times as much.
    comparatorOptions: { threshold: 0.25, allowedMismatchedPixelRatio: 0.004 },
  });
}

/** As one sees it on entering: what lies below is another picture's. */
function cutTo(height: number): void {
  document.body.style.cssText = `max-height: ${height}px; overflow: hidden`;
}

describe.each(SIZES)('at %i by %i', (width, height) => {
  test.each(Object.entries(SCREENS))('%s looks as it did', async (name, start) => {
    await page.viewport(width, height);
    const harness = start();
    harness.page.state.settings.theme.value = width === 390 ? 'light' : 'dark';
    mounted = mount(harness);
    for (const part of FETCHED[name] ?? []) await shows(part);
    cutTo(height);
    await expectAsKept(`${name}-${width}`);
  });
});

test('a picture before the chart looks as it did', async () => {
  await page.viewport(1366, 657);
  const harness = startHarness();
  harness.page.state.settings.theme.value = 'dark';
  mounted = mount(harness);
  mounted.page.state.easel.shown.value = 'two-letters';
  await shows('[data-piece=two-letters] svg');
  cutTo(657);
  await expectAsKept('picture-1366');
});

test('the projector looks as it did', async () => {
  await page.viewport(1920, 1080);
  const harness = startHarness();
  harness.page.state.settings.view.value = 'projector';
  mounted = mount(harness);
  document.querySelector('.orders h3')!.scrollIntoView();
  cutTo(1080);
  await expectAsKept('projector');
});
