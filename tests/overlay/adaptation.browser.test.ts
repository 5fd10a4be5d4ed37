// Owns the proof that the page bears it when a reader sets text wider.
import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { type Mounted, mount } from './mount.ts';

/** As WCAG 1.4.12 has it, over everything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
const STATES = {
  title: () => startHarness({ place: 'title' }),
  decision: () => startHarness({ view: views.threeLines }),
  'what followed': () => startHarness({ view: views.aftermath }),
  debrief: () => startHarness({ place: 'debrief', view: views.settled }),
};
let mounted: Mounted;
const style = document.createElement('style');

beforeEach(() => page.viewport(390, 844));
afterEach(() => {
  mounted.stop();
  style.remove();
});

/** Elements with a text of their own that is cut off at an edge. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#overlay *')].flatMap((element) => {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const hides =
      [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip') || textOverflow === 'ellipsis';
    const isSaidOnly = element.clientWidth <= 1 || element.clientHeight <= 1;
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return hides && !isSaidOnly && isCut && element.innerText.trim() ? [element.outerHTML.slice(0, 120)] : [];
  });
}

test.each(Object.entries(STATES))(
  '%s loses no text when letters, words and lines are set wider',
  async (_name, start) => {
    mounted = mount(start());
    style.textContent = SPACING;
    document.head.append(style);
    await new Promise(requestAnimationFrame);
    expect(cutOff()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  },
);
