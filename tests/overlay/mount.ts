// Owns mounting the page on fixtures in a real browser, with its own style sheets.
import '../../src/overlay/fonts.css';
import '../../src/overlay/tokens.css';
import axe from 'axe-core';
import { expect } from 'vitest';
import { mountPage } from '../../src/overlay/page.tsx';
import { type Harness, startHarness } from '../builders/page-harness.ts';

export interface Mounted extends Harness {
  root: HTMLElement;
  stop(): void;
}

/** The page as index.html lays it out; without `#scene`, as if the situation room were gone. */
export function mount(harness: Harness = startHarness(), withScene = true): Mounted {
  document.documentElement.lang = 'en';
  document.title = 'The page under test';
  document.body.innerHTML = withScene ? '<div id="scene" aria-hidden="true"></div>' : '';
  const root = document.createElement('div');
  root.id = 'overlay';
  document.body.append(root);
  const stop = mountPage(root, harness.page);
  return { ...harness, root, stop };
}

/** Fails with what is wrong and where. */
export async function expectNoBarriers(): Promise<void> {
  const { violations } = await axe.run(document, {
    // An address of the archive begins with # as a skip link does, and is none.
    rules: { 'skip-link': { enabled: false } },
    resultTypes: ['violations'],
  });
  const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  expect(told).toEqual([]);
}

export function byText(selector: string, text: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
    const own = element.textContent ?? '';
    return typeof text === 'string' ? own.trim().startsWith(text) : text.test(own);
  });
  if (!found) throw new Error(`Nothing like "${selector}" says "${text}".`);
  return found;
}
