// Owns five runs of the built page, read from the title to the last page of the archive: what a reader can come to.
import type { Browser, Page } from 'playwright';
import { STEPS } from '../../../src/overlay/panels/debrief/steps.ts';
import { ARCHIVE_PARTS } from '../../../src/overlay/archive-address.ts';
import { type Picks, giveOrders, goOn, openDebrief, toStep } from '../../../src/cli/drive-page.ts';
import { type Sentence, readSentences } from './page-sentences.ts';

/** A run to read: what its address asks for, and its orders. */
export interface ReadRun {
  name: string;
  query: string;
  picks: Picks;
  /** Whether its whole archive is read as well: it is the same after every run. */
  archive: boolean;
  /** A place beside the run, read after it. */
  beside: 'class' | 'teach' | 'paper' | 'board' | null;
}

const SHEETS = ['map', 'cabinet', 'gauges', 'log'] as const;
/** How long a part that is fetched late may take, in milliseconds. */
const LATE = 700;

/** Plays one run from its title page and reads every screen on the way. */
export async function readRun(browser: Browser, address: string, run: ReadRun): Promise<Sentence[]> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(30_000);
  // Nothing is said by the chart that the page does not say, and drawing it takes most of the time.
  await page.route(/phaser-[^/]*[.]js$/, (route) => route.abort());
  const read: Sentence[] = [];
  const look = async (place: string) => void read.push(...(await readSentences(page, place)));
  await page.goto(`${address}?${run.query}`);
  await page.locator('[data-begin]').waitFor();
  await look('title');
  await page.locator('[data-begin]').click();
  await readPremise(page, look);
  await readPlay(page, run.picks, look);
  await readDebrief(page, look);
  if (run.archive) await readArchive(page, look);
  if (run.beside) await readBeside(page, address, run.beside, look);
  await page.close();
  return read;
}

type Look = (place: string) => Promise<void>;

async function readPremise(page: Page, look: Look): Promise<void> {
  for (;;) {
    await page.locator('[data-primary], [data-decision]').first().waitFor();
    if ((await page.locator('[data-decision]').count()) > 0) return;
    await look('premise');
    await page.locator('[data-primary]').click();
    await page.waitForTimeout(150);
  }
}

async function readPlay(page: Page, picks: Picks, look: Look): Promise<void> {
  for (let decision = 0; ; decision += 1) {
    await page.locator('[data-decision] [data-option]').first().waitFor();
    await page.waitForTimeout(LATE / 3);
    await look('decision');
    if (decision % 4 === 1) await readSheets(page, look);
    await giveOrders(page, picks);
    await page.waitForTimeout(LATE / 3);
    await look('aftermath');
    if ((await goOn(page)) !== null) break;
  }
  await page.waitForTimeout(LATE);
  await look('ending');
}

async function readSheets(page: Page, look: Look): Promise<void> {
  const tools = page.locator('#tools > button');
  for (const [index, sheet] of [SHEETS[0], SHEETS[1], SHEETS[2], null, SHEETS[3]].entries()) {
    if (sheet === null) continue;
    await tools.nth(index).click();
    await page.locator('dialog[open]').waitFor();
    await page.waitForTimeout(LATE / 3);
    await look(`sheet ${sheet}`);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
  // A sheet that was closed takes its step of the browser's history back first: nobody is as quick as this reader.
  await page.waitForTimeout(LATE / 3);
  await page.goto(`${page.url().replace(/#.*/, '')}#archive=record`);
  await page.locator('.archive-sheet .entry').first().waitFor();
  await look('archive in play');
  await page.locator('[data-leave]').click();
  await page.locator('[data-decision]').waitFor();
}

async function readDebrief(page: Page, look: Look): Promise<void> {
  await openDebrief(page);
  for (const step of STEPS) {
    await toStep(page, step);
    await page.waitForTimeout(LATE);
    await look(`debrief ${step}`);
  }
}

async function readArchive(page: Page, look: Look): Promise<void> {
  for (const part of ARCHIVE_PARTS) {
    await page.evaluate((hash) => (location.hash = hash), `archive=${part}`);
    await page.locator('.archive-sheet h2').first().waitFor();
    await page.waitForTimeout(LATE);
    await look(`archive ${part}`);
  }
}

async function readBeside(page: Page, address: string, place: string, look: Look): Promise<void> {
  const code = await page.evaluate(() => document.body.innerText.match(/(?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4}/)?.[0] ?? '');
  await page.goto('about:blank');
  await page.goto(place === 'board' ? `${address}#${place}` : `${address}#${place}`);
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(LATE * 2);
  if (place === 'board') {
    await page.locator('#codes').fill(code);
    await page.locator('#codes').press('Enter');
    await page.waitForTimeout(LATE * 2);
  }
  await look(`page ${place}`);
  if (place !== 'class') return;
  await page.locator('[data-begin-class]').click();
  await page.waitForTimeout(LATE);
  await readPremise(page, look).catch(() => undefined);
}
