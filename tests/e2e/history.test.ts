// Owns the proof that the built page plays the history it tells: from the title to the ending F01, to the record, to the link.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin, giveOrders, goOn, openDebrief } from '../../src/cli/drive-page.ts';
import { findBarriers, startStage, type Stage, type Watched } from './browser.ts';
import { kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

const kennedy = tellKennedysRun();
let stage: Stage;
let run: Watched;

beforeAll(async () => {
  stage = await startStage();
  run = await stage.open('?fate=history');
});
afterAll(() => stage.stop());

test("Kennedy's orders lead from the title to the ending of history, with no barrier on any screen", async () => {
  const { page } = run;
  const barriers: string[] = [];
  const check = async (where: string) => {
    for (const found of await findBarriers(page)) barriers.push(`${where}: ${found}`);
  };
  await check('title');
  await begin(page);
  const decisions: string[] = [];
  let ending: string | null = null;
  while (ending === null) {
    await check(`decision ${decisions.length + 1}`);
    decisions.push(await giveOrders(page, kennedysPicks(kennedy)));
    await check(`after ${decisions.at(-1)}`);
    ending = await goOn(page);
  }
  await check('ending');
  expect(ending).toBe(kennedy.ending.id);
  expect(kennedy.ending.dossier).toBe('F01');
  expect(decisions).toEqual([...new Set(kennedy.steps.map((step) => step.id))]);
  expect(barriers).toEqual([]);
});

test('the comparison shows picture, table and the run code that the command line tells', async () => {
  const { page } = run;
  await openDebrief(page);
  expect(await page.locator('[data-run-code]').innerText()).toBe(kennedy.code);
  expect(await page.locator('[data-place="debrief"] table tbody tr').count()).toBeGreaterThanOrEqual(16);
  await page.locator('[data-place="debrief"] canvas').first().waitFor();
  expect(await findBarriers(page)).toEqual([]);
});

test("a run's link opens its debrief elsewhere, and leaves that browser's own run alone", async () => {
  const { page, troubles } = await stage.open(`#r=${kennedy.code}`);
  await page.locator('[data-ending] table').first().waitFor();
  expect(await page.locator('[data-ending]').getAttribute('data-ending')).toBe(kennedy.ending.id);
  await page.goto(stage.address);
  await page.locator('[data-begin]').waitFor();
  expect(await page.locator('[data-resume]').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('nothing went wrong on the way, and nothing was asked of another host', () => {
  expect(run.troubles).toEqual([]);
});
