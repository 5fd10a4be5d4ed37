// Owns the proof of the main screens of the built page: title, names as a screen reader has them, 400 % zoom in forced colours.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, giveOrders, goOn, toStep } from '../../src/cli/drive-page.ts';
import { ARCHIVE_PARTS } from '../../src/overlay/archive-address.ts';
import { STEPS } from '../../src/overlay/panels/debrief/steps.ts';
import { words } from '../../src/overlay/words/page.ts';
import { encodeRun } from '../../src/run/run-code.ts';
import { openWorld } from '../builders/open-world.ts';
import { playNumbers } from '../builders/random-run.ts';
import { startStage, type Stage, type Watched } from './browser.ts';
import { startLooking } from './look-at.ts';

/** What a step of the debrief or a part of the archive fetches behind its heading. */
const READY: Readonly<Record<string, string>> = {
  model: '#model-pick',
  path: '.player [role=toolbar] button',
  luck: '.luck-play',
  writing: '.writing',
  paths: '.archive-paths svg',
};
let stage: Stage;
let watched: Watched;
const { see, lacks, titles } = startLooking();

beforeAll(async () => {
  stage = await startStage();
  watched = await stage.open('?fate=history&lesson=quick');
});
afterAll(() => stage.stop());

test('a run, its sheets and its debrief are whole for eye and ear', async () => {
  const { page } = watched;
  await page.locator('[data-begin]').waitFor();
  await see(page, 'title');
  await begin(page);
  await see(page, 'decision');
  await page.getByRole('button', { name: words.cabinet.title, exact: true }).click();
  await page.getByRole('dialog').locator('h3').first().waitFor();
  await see(page, 'cabinet', { isOver: true });
  await page.keyboard.press('Escape');
  for (const line of await page.locator('[data-line]').all()) await line.locator('input:enabled').first().check();
  await page.locator('[data-primary]').click();
  await page.locator('[data-cancel]').waitFor();
  await see(page, 'confirm', { isOver: true });
  await page.locator('[data-cancel]').click();
  await giveOrders(page, () => null);
  await see(page, 'followed');
  while ((await goOn(page)) === null) await giveOrders(page, () => null);
  await see(page, 'ending');
  await page.locator('[data-primary]').click();
  await page.locator('[data-step="felt"]').waitFor();
  // Reading begins at the heading of a place, also where its panels came after it.
  expect(await page.evaluate(() => document.activeElement?.matches('[data-heading]'))).toBe(true);
  await see(page, 'debrief-felt');
  for (const step of STEPS.slice(1)) {
    await toStep(page, step);
    await page
      .locator(`[data-step="${step}"] ${READY[step] ?? 'h2'}`)
      .first()
      .waitFor();
    await see(page, `debrief-${step}`);
  }
  expect(lacks.splice(0)).toEqual([]);
});

test('the archive is whole for eye and ear', async () => {
  const { page } = watched;
  for (const part of ARCHIVE_PARTS) {
    await go(page, `#archive=${part}`, READY[part] ?? '#part-title');
    await see(page, `archive-${part}`, { isLong: true });
  }
  expect(titles.size).toBeGreaterThan(20);
  expect(lacks.splice(0)).toEqual([]);
});

test('the places beside a run are whole for eye and ear', async () => {
  const { page, troubles } = await stage.open('?fate=history#board');
  await page.locator('#codes').waitFor();
  await see(page, 'board-empty');
  await page.locator('#codes').fill((await codesOfClass()).join('\n'));
  await page.locator('#codes').press('Enter');
  await page.locator('.board-figures').first().waitFor();
  await see(page, 'board', { isOver: true });
  await page.locator('[data-lead]').click();
  await page.locator('dialog h2').first().waitFor();
  await see(page, 'lead', { isOver: true });
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => history.state?.sheet === false);
  await go(page, '#teach', '[data-class-link]');
  await see(page, 'teach');
  await go(page, '#paper=lesson=quick&pupils=4&parts=run,cards,briefings', '[data-sheet=briefings]');
  await see(page, 'paper');
  await go(page, '#join', '.join form');
  await see(page, 'join');
  await go(page, '#desk', 'main:not(.join) input');
  await see(page, 'desk');
  await go(page, '#screen', 'main:not(:has(input)) [role=alert]:not(:empty)');
  await see(page, 'screen');
  expect([...lacks.splice(0), ...troubles]).toEqual([]);
});

test('a class on one screen is whole for eye and ear', async () => {
  const { page, troubles } = await stage.open('?fate=history&lesson=quick#class');
  const stageIs = (ballot: string) => page.locator(`[data-ballot="${ballot}"]`).waitFor();
  const next = () => page.locator('.ballot [data-primary]').click();
  await page.locator('[data-begin-class]').waitFor();
  await see(page, 'class');
  await page.locator('[data-begin-class]').click();
  await page.locator('.premise, .ballot').first().waitFor();
  while ((await page.locator('.premise').count()) > 0) {
    await page.locator('.premise [data-primary]').click();
  }
  await stageIs('opened');
  await see(page, 'class-opened');
  await next();
  await stageIs('first');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await see(page, 'class-first', { isOver: true });
  await next();
  await stageIs('first-closed');
  await see(page, 'class-first-closed', { isOver: true });
  await next();
  await stageIs('talk');
  await see(page, 'class-talk', { isOver: true });
  await next();
  await stageIs('second');
  await page.keyboard.press('1');
  await next();
  await stageIs('second-closed');
  await next();
  await stageIs('revealed');
  await page.keyboard.press('1');
  await see(page, 'class-revealed', { isOver: true });
  await next();
  await stageIs('decided');
  await see(page, 'class-decided', { isOver: true });
  await next();
  await page.locator('.aftermath').waitFor();
  await see(page, 'class-followed');
  expect([...lacks.splice(0), ...troubles]).toEqual([]);
});

test('nothing went wrong on the way', () => {
  expect(watched.troubles).toEqual([]);
});

/** Of a small class that was set the same world: each pupil gives the orders of one number throughout. */
async function codesOfClass(): Promise<string[]> {
  const world = await openWorld('scenarios/thirteen-days');
  const setting = { lesson: 'quick', lens: 'middle', fate: { kind: 'history' } } as const;
  return [0, 1, 2, 3, 4].map((number) =>
    encodeRun(world.linked, playNumbers(world, setting, Array<number>(60).fill(number)).log()),
  );
}

async function go(page: Page, hash: string, there: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
  await page.locator(there).first().waitFor();
}
