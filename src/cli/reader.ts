// Owns playing a run as a fast reader does: by the mouse, each click a moment after the screen that it answers.
import type { Page } from 'playwright';
import type { Picks } from './drive-page.ts';

/** Nobody reads faster; a click within it would measure the machine that clicks. */
export const READING_MS = 400;
/** By timer: to ask at every frame would ask for frames. */
const WAIT = { timeout: 180_000, polling: 100 };

/** From the decision at hand to the ending. */
export async function readOut(page: Page, picks: Picks): Promise<void> {
  for (;;) {
    await takeOrders(page, picks);
    await click(page, '[data-primary]');
    await shows(page, '[data-cancel]');
    await click(page, '[data-primary]');
    await shows(page, '.aftermath [data-heading]');
    await click(page, '[data-primary]');
    await shows(page, '[data-decision], [data-ending]');
    if (await page.evaluate(() => document.querySelector('[data-ending]') !== null)) return;
  }
}

async function takeOrders(page: Page, picks: Picks): Promise<void> {
  const asked = await page.evaluate(() => ({
    decision: document.querySelector<HTMLElement>('[data-decision]')?.dataset['decision'] ?? '',
    lines: [...document.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset['line'] ?? ''),
  }));
  for (const line of asked.lines) {
    const wanted = picks(asked.decision, line);
    const option = wanted === null ? '[data-option]:has(input:enabled)' : `[data-option="${wanted}"]`;
    await click(page, `[data-line="${line}"] ${option}`);
  }
}

/** Reads, then clicks by the mouse alone: whatever else a driver does to the page would be measured too. */
async function click(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((sought) => {
    const element = document.querySelector(sought);
    if (!element) throw new Error(`Nothing on the page is "${sought}".`);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + Math.min(width / 2, 120), y: y + height / 2 };
  }, selector);
  await page.waitForTimeout(READING_MS);
  await page.mouse.click(at.x, at.y);
}

async function shows(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((sought) => document.querySelector(sought) !== null, selector, WAIT);
}
