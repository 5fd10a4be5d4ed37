// Owns the proof of the main screens of the built page: title, names as a screen reader has them, 400 % zoom in forced colours.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, giveOrders, goOn } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words/page.ts';
import { startStage, type Stage, type Watched } from './browser.ts';
import { lacksIn, namesOf } from './look-at.ts';

/** Their names stand in files beside this one, to be read as one hears them. */
const KEPT = new Set('title decision cabinet confirm followed debrief-felt'.split(' '));
/** Of the archive; the debrief's further steps, and the places beside a run, are still looked at by hand. */
const PARTS = ['papers', 'record', 'people', 'numbers', 'words', 'sources'] as const;
let stage: Stage;
let watched: Watched;
/** What is wrong on any screen, each with its name. */
const lacks: string[] = [];
const titles = new Map<string, string>();

beforeAll(async () => {
  stage = await startStage();
  watched = await stage.open('?fate=history&lesson=quick');
});
afterAll(() => stage.stop());

/** `isOver`: it lies over another screen, whose title stays. */
async function see(screen: string, isOver = false): Promise<void> {
  const { page } = watched;
  // A screen is named once it has been painted.
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => setTimeout(() => setTimeout(told)))));
  const title = await page.title();
  if (!isOver && titles.has(title)) lacks.push(`${screen}: bears the title of ${titles.get(title)}, “${title}”`);
  titles.set(title, screen);
  if (KEPT.has(screen)) await expect(await namesOf(page)).toMatchFileSnapshot(`names/${screen}.txt`);
  for (const lack of await lacksIn(page)) lacks.push(`${screen}: ${lack}`);
}

test('a run, its sheets and its debrief are whole for eye and ear', async () => {
  const { page } = watched;
  await page.locator('[data-begin]').waitFor();
  await see('title');
  await begin(page);
  await see('decision');
  await page.getByRole('button', { name: words.cabinet.title, exact: true }).click();
  await page.getByRole('dialog').locator('h3').first().waitFor();
  await see('cabinet', true);
  await page.keyboard.press('Escape');
  for (const line of await page.locator('[data-line]').all()) await line.locator('input:enabled').first().check();
  await page.locator('[data-primary]').click();
  await page.locator('[data-cancel]').waitFor();
  await see('confirm', true);
  await page.locator('[data-cancel]').click();
  await giveOrders(page, () => null);
  await see('followed');
  while ((await goOn(page)) === null) await giveOrders(page, () => null);
  await see('ending');
  await page.locator('[data-primary]').click();
  await page.locator('[data-step="felt"]').waitFor();
  // Reading begins at the heading of a place, also where its panels came after it.
  expect(await page.evaluate(() => document.activeElement?.matches('[data-heading]'))).toBe(true);
  await see('debrief-felt');
});

test('the archive is whole for eye and ear', async () => {
  const { page } = watched;
  for (const part of PARTS) {
    await go(page, `#archive=${part}`, '#part-title');
    await see(`archive-${part}`);
  }
  expect(titles.size).toBeGreaterThan(8);
});

test('no screen lacks anything, and nothing went wrong on the way', () => {
  expect(lacks).toEqual([]);
  expect(watched.troubles).toEqual([]);
});

async function go(page: Page, hash: string, there: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator(there).first().waitFor();
}
