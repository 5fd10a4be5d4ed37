// Owns the proof that a class plays live in real browsers: a teacher, a projector, three pupils; one reloads, one sleeps, one is late.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright';
import { formatDeskAddress, formatJoinAddress } from '../../src/classroom/addresses.ts';
import { launchBrowser } from '../../src/cli/drive-page.ts';
import { type LiveHouse, openLiveHouse } from '../builders/live-house.ts';
import { findBarriers, watch } from './browser.ts';
import { smallPrintIn } from './look-at.ts';

let house: LiveHouse;
let browser: Browser;
const watched: string[][] = [];
beforeAll(async () => {
  [house, browser] = await Promise.all([openLiveHouse(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

async function open(address: string, width = 1366, script = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.addInitScript(script);
  const page = await context.newPage();
  watched.push(watch(page, new URL(house.page).origin));
  await page.goto(address);
  return page;
}

/** A sleeping device's requests fail, and nothing else may. */
const troubles = () => watched.flat().filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'));

/** What nobody but its writer may ever see. */
const SAID = 'If the Turks are asked first';

const press = (page: Page, act: string) => page.locator(`[data-act="${act}"]`).click();
const stageIs = (page: Page, stage: string) => page.locator(`[data-ballot="${stage}"]`).waitFor();
/** Pixels of the wall that nobody in the room would see. */
const scrolled = (page: Page) =>
  page.locator('main').evaluate((main) => Math.max(0, main.scrollHeight - main.clientHeight));
const scrolledPage = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
/** What a page has fetched to draw the chart with. */
const drawers = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /phaser|situation-room/.test(name)),
  );
const voteFor = (page: Page, number: number) => page.locator('.live-vote .order').nth(number).click();

test('a cabinet plays a lesson to its ending, and nobody’s sleep, reload or lateness costs a vote', async () => {
  const opened = await house.openRoom('cabinet');
  const join = formatJoinAddress(house.page, opened.code);
  const teacher = await open(
    formatDeskAddress(house.page, { room: opened.room, key: opened.teacher, screen: opened.screen }),
  );
  const [awake, asleep] = [await open(join, 390), await open(join, 390)];
  const names = await Promise.all(
    [awake, asleep].map((page) => page.locator('[data-seat-stage="lobby"] h2').innerText()),
  );
  expect(new Set(names).size).toBe(2);
  await teacher.locator('[data-seat]').nth(1).waitFor();
  const screen = await open((await teacher.locator('.live-bar a.button').getAttribute('href')) ?? '');
  await screen.locator('[data-code]').waitFor();
  expect((await screen.locator('[data-code]').innerText()).replaceAll(/\s/g, '')).toBe(opened.code);
  expect(await barriers({ teacher, screen, pupil: awake })).toEqual([]);

  await teacher.locator('[data-begin-class]').click();
  // The chart hangs beside the decision, all of it on the wall at once; where nothing can be drawn its words do.
  await screen.locator('#scene canvas').waitFor();
  expect(await scrolled(screen)).toBe(0);
  expect(await smallPrintIn(screen)).toEqual([]);
  // A phone is spared what draws it.
  expect([await drawers(screen), await drawers(awake)]).toEqual([expect.arrayContaining([expect.anything()]), []]);
  const wallAddress = screen.url();
  const plain = await open(wallAddress, 1366, 'HTMLCanvasElement.prototype.getContext = () => null');
  await plain.locator('.wall-list li').first().waitFor();
  expect(await scrolled(plain)).toBe(0);
  await plain.context().close();
  await press(teacher, 'open-first');
  await Promise.all([awake, asleep].map((page) => stageIs(page, 'first')));
  await voteFor(awake, 0);
  await awake.getByText('Your vote').waitFor();
  await awake.reload();
  await stageIs(awake, 'first');
  expect(await awake.locator('.live-vote input').first().isChecked()).toBe(true);
  await voteFor(awake, 1);

  await asleep.context().setOffline(true);
  await voteFor(asleep, 1);
  await asleep.context().setOffline(false);
  await teacher.getByText('2 of 2 have voted').waitFor();
  // The projector tells how many, and neither who nor what.
  await screen.getByText('2 of 2 have voted').waitFor();
  const wall = await screen.locator('body').innerText();
  for (const name of names) expect(wall).not.toContain(name);
  expect(await screen.locator('.vote-bars').count()).toBe(0);
  expect(await barriers({ teacher, screen, pupil: awake })).toEqual([]);

  await press(teacher, 'close');
  await press(teacher, 'talk');
  await press(teacher, 'open-second');
  const late = await open(join, 390);
  await stageIs(late, 'second');
  await voteFor(late, 0);
  await press(teacher, 'close');
  await press(teacher, 'reveal');
  await screen.locator('.vote-bars').first().waitFor();
  expect(await smallPrintIn(screen)).toEqual([]);
  // Nobody scrolls a wall: all votes stand on it.
  expect(await scrolledPage(screen)).toBe(0);
  expect(await screen.locator('.vote-first .vote-count').allInnerTexts()).toContain('2');
  await teacher.locator('[data-seat="0"] [data-chair]').click();
  await decide(awake);
  await Promise.all([awake, asleep, late, screen].map((page) => page.locator('.aftermath').waitFor()));
  expect(await smallPrintIn(screen)).toEqual([]);
  expect(await scrolledPage(screen)).toBe(0);
  // What is answered in the pause stays on the phone; the desk alone hears that there is an answer, and whose.
  await awake.locator('[data-pause] textarea').fill(SAID);
  await teacher.locator('[data-answers="1"]').waitFor();
  expect(await teacher.locator('[data-seat="0"]').innerText()).toContain('has answered');
  await awake.reload();
  await awake.locator('[data-answered="true"]').waitFor();
  expect(await awake.locator('[data-pause] textarea').inputValue()).toBe(SAID);
  for (const page of [teacher, screen]) expect(await page.locator('body').innerText()).not.toContain(SAID);
  expect(await screen.locator('body').innerText()).not.toContain('answered');
  await press(teacher, 'go-on');
  // At the next decision nobody has answered anything yet.
  await teacher.locator('[data-act="alone"]').waitFor();
  await teacher.waitForFunction(
    () => !document.querySelector('[data-seat="0"]')?.textContent?.includes('has answered'),
  );
  // The rest without votes, at the teacher's pace.
  for (let orders = 1; ; orders++) {
    await teacher.locator(`[data-orders="${orders}"]`).waitFor();
    const next = teacher.locator('[data-act="go-on"], [data-act="alone"]');
    await next.waitFor();
    if ((await next.getAttribute('data-act')) === 'go-on') await next.click();
    await teacher.locator('[data-act="alone"], [data-ending]').waitFor();
    if ((await teacher.locator('[data-ending]').count()) > 0) break;
    await press(teacher, 'alone');
    await decide(teacher);
  }
  const ending = await teacher.locator('[data-ending]').getAttribute('data-ending');
  for (const page of [screen, awake, asleep, late]) {
    await page.locator(`[data-ending="${ending}"]`).waitFor();
  }
  await late.locator('[data-primary]').click();
  await late.locator('[data-step]').first().waitFor();
  // Deleted by a click: every page says so, and shows nothing more of it.
  await teacher.locator('[data-ask="purge"]').click();
  await teacher.locator('[data-yes="purge"]').click();
  for (const page of [teacher, screen, awake]) await page.getByText('This class has been deleted').first().waitFor();
  for (const page of [teacher, screen]) expect(await page.locator('[data-seat], .live-code-small').count()).toBe(0);
  expect([...troubles(), ...house.troubles]).toEqual([]);
}, 180_000);

test('a class at its own pace is held and released, and its codes lie on the board', async () => {
  const opened = await house.openRoom('own-pace');
  const teacher = await open(formatDeskAddress(house.page, { room: opened.room, key: opened.teacher, screen: null }));
  const pupil = await open(formatJoinAddress(house.page, opened.code));
  await teacher.locator('[data-seat]').waitFor();
  await teacher.locator('[data-begin-class]').click();
  await pupil.locator('[data-seat-stage="play"] [data-primary]').click();
  await pupil.locator('[data-decision] [data-option]').first().waitFor();

  await teacher.locator('[data-hold]').click();
  await pupil.locator('.notice').waitFor();
  await give(pupil);
  expect(await pupil.locator('.orders-complaint').innerText()).not.toBe('');
  await teacher.locator('[data-hold]').click();
  await pupil.locator('.notice').waitFor({ state: 'detached' });
  await pupil.locator('[data-primary]').click();
  await pupil.locator('[data-cancel]').waitFor();
  await pupil.locator('[data-primary]').click();
  await pupil.locator('.aftermath').waitFor();
  await pupil.locator('[data-pause] textarea').fill(SAID);
  await teacher.locator('[data-answers="1"]').waitFor();
  // After a reload the seat and its run are where they were.
  await pupil.locator('[data-primary]').click();
  await pupil.locator('[data-decision]').waitFor();
  await pupil.reload();
  await pupil.locator('[data-seat-stage="play"] [data-primary]').click();
  // A log ends with an order: what followed it is read again.
  await pupil.locator('.aftermath').waitFor();

  // The phone dies; another takes its seat, and the run goes on where it was.
  await teacher.locator('[data-seat="0"] [data-offer]').click();
  const code = await teacher.locator('[data-seat-code]').innerText();
  const order = await pupil.locator('.aftermath-order').innerText();
  const other = await open(`${house.page}#join`, 390);
  await other.locator('#join-code').fill(code.toLowerCase());
  await other.locator('[data-join]').click();
  await other.locator('[data-seat-stage="play"] [data-primary]').click();
  expect(await other.locator('.aftermath-order').innerText()).toBe(order);
  await other.getByText('cannot be had back').waitFor();
  await pupil.getByText('now belongs to another phone').waitFor();
  await teacher.locator('[data-seat-code]').waitFor({ state: 'detached' });
  await other.reload();
  await other.locator('[data-seat-stage="play"]').waitFor();
  await teacher.locator('[data-to-board]').click();
  await teacher.locator('[data-place="board"], .board').first().waitFor();
}, 120_000);

test('a page without a class server says so, and what to do', async () => {
  const page = await open(formatJoinAddress(house.page, '00000'));
  await page.locator('.join-complaint:not(:empty)').waitFor();
  expect(await page.locator('#join-code').inputValue()).toBe('00000');
  expect(await page.locator('.join-complaint').innerText()).toContain('No class has this code');
});

async function decide(page: Page): Promise<void> {
  await page.locator('[data-order]:enabled').first().click();
  await page.locator('[data-ask="order"]').click();
  await page.locator('[data-yes="order"]').click();
}

async function give(page: Page): Promise<void> {
  for (const line of await page.locator('[data-line]').all())
    await line.locator('[data-option] input:enabled').first().click();
  await page.locator('[data-primary]').click();
  await page.locator('[data-cancel]').waitFor();
  await page.locator('[data-primary]').click();
}

async function barriers(pages: Record<string, Page>): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(pages).map(async ([who, page]) => (await findBarriers(page)).map((barrier) => `${who}: ${barrier}`)),
  );
  return found.flat();
}
