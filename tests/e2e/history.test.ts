// Owns the proof that the built page plays the history it tells: from the title to the ending F01, to the record, to the link, within its budgets in bytes.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Load, watchLoad } from '../../src/cli/bench-load.ts';
import { begin, giveOrders, goOn, openDebrief, toStep } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words/page.ts';
import { findBarriers, startStage, type Stage, type Watched } from './browser.ts';
import { kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

const kennedy = tellKennedysRun();
const SHEETS = [words.bar.map, words.bar.gauges, words.bar.sources, words.bar.log, words.bar.help];
/** No larger than it needs to be for two columns: this browser may draw on the processor. */
const CHROMEBOOK = { width: 1024, height: 600 };
/** What axe found, from all tests of this file. */
const barriers: string[] = [];
let stage: Stage;
let run: Watched;
let weigh: () => Promise<Load>;

beforeAll(async () => {
  stage = await startStage();
  const beforeLoad = async (page: Page) => void (weigh = await watchLoad(page));
  run = await stage.open('?fate=history', { beforeLoad, size: CHROMEBOOK });
});
afterAll(() => stage.stop());

test("Kennedy's orders lead from the title to the ending of history", async () => {
  const { page } = run;
  await begin(page);
  const decisions: string[] = [];
  let ending: string | null = null;
  while (ending === null) {
    // Every fourth: the screens differ by their texts, and each look takes a second.
    if (decisions.length % 4 === 0) await noteBarriers(`decision ${decisions.length + 1}`);
    decisions.push(await giveOrders(page, kennedysPicks(kennedy)));
    ending = await goOn(page);
  }
  await noteBarriers('ending');
  expect(ending).toBe(kennedy.ending.id);
  expect(kennedy.ending.dossier).toBe('F01');
  expect(decisions).toEqual([...new Set(kennedy.steps.map((step) => step.id))]);
});

test('the comparison shows picture, table and the run code that the command line tells', async () => {
  const { page } = run;
  await openDebrief(page);
  expect(await page.locator('[data-run-code]').innerText()).toBe(kennedy.code);
  expect(await page.locator('[data-place="debrief"] table tbody tr').count()).toBeGreaterThanOrEqual(16);
  await noteBarriers('debrief');
  await toStep(page, 'path');
  await page.locator('[data-ending] canvas').first().waitFor();
  await noteBarriers('comparison');
});

test('the first decision can be chosen after 200 kB, Phaser not among them, and a whole run loads 2 MB at most', async () => {
  const load = await weigh();
  expect(load.firstDecisionGzip).toBeLessThanOrEqual(200_000);
  expect(load.totalGzip).toBeLessThanOrEqual(2_000_000);
});

test("a run's link opens its debrief elsewhere, and leaves that browser's own run alone", async () => {
  const { page, troubles } = await stage.open(`#r=${kennedy.code}`);
  await page.locator('[data-ending]').waitFor();
  expect(await page.locator('[data-ending]').getAttribute('data-ending')).toBe(kennedy.ending.id);
  await page.goto(stage.address);
  await page.locator('[data-begin]').waitFor();
  expect(await page.locator('[data-resume]').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('no screen and no sheet on the way has a barrier', async () => {
  const { page } = await stage.open('?fate=history', { scene: false });
  await noteBarriers('title', page);
  await page.locator('[data-begin]').click();
  await page.locator('[data-place="premise"]').waitFor();
  await noteBarriers('premise', page);
  await page.locator('[data-skip], [data-primary]').first().click();
  await page.locator('[data-decision]').waitFor();
  for (const name of SHEETS) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
    await noteBarriers(name, page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await giveOrders(page, kennedysPicks(kennedy));
  await noteBarriers('what followed', page);
  await page.context().close();
  expect(barriers).toEqual([]);
});

test('nothing went wrong on the way, and nothing was asked of another host', () => {
  expect(run.troubles).toEqual([]);
});

async function noteBarriers(where: string, page: Page = run.page): Promise<void> {
  for (const found of await findBarriers(page)) barriers.push(`${where}: ${found}`);
}
