// Owns the proof that a whole run needs neither pointer nor picture: keys alone, and a scene that never arrives.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begin } from '../../src/cli/drive-page.ts';
import type { RunLog } from '../../src/run/log.ts';
import { startStage, type Stage } from './browser.ts';
import { kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

const kennedy = tellKennedysRun();
const picks = kennedysPicks(kennedy);
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

test('a whole run is played by keyboard alone with the canvas removed', async () => {
  const { page, troubles } = await stage.open('?fate=history', { scene: false });
  await tabTo(page, '[data-begin]');
  await page.keyboard.press('Enter');
  await page.locator('[data-place="premise"] [data-heading]').waitFor();
  await tabTo(page, '[data-skip], [data-primary]');
  await page.keyboard.press('Enter');
  const seen: string[] = [];
  for (;;) {
    await page.locator('[data-decision], [data-ending]').first().waitFor();
    if ((await page.locator('[data-ending]').count()) > 0) break;
    seen.push(await decideByKeys(page));
  }
  expect(seen).toEqual([...new Set(kennedy.steps.map((step) => step.id))]);
  await page.keyboard.press('Enter');
  await page.locator('[data-step="felt"]').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-step="orders"] table').first().waitFor();
  expect(await page.locator('canvas').count()).toBe(0);
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('excomm.run') ?? '{}') as RunLog);
  expect(kept.forecasts.map(({ danger }) => danger)).toEqual(seen.map(() => 30));
  expect(troubles).toEqual([]);
});

test('a presenter’s button turns the desk on a wall over, and passes no line of it', async () => {
  const { page } = await stage.open('?fate=history&lesson=quick&view=projector', { scene: false });
  await begin(page);
  const seen = () =>
    page.locator('.desk').evaluate((desk) => {
      const bar = desk.querySelector('.orders-bar')!.getBoundingClientRect().top;
      return { from: desk.scrollTop, to: desk.scrollTop + bar - desk.getBoundingClientRect().top };
    });
  const turns = [await seen()];
  for (let before = -1; turns.at(-1)!.from !== before; turns.push(await seen())) {
    before = turns.at(-1)!.from;
    await page.keyboard.press('PageDown');
  }
  expect(turns.length).toBeGreaterThan(5);
  const passed = turns.slice(1).filter(({ from }, index) => from > turns[index]!.to);
  expect(passed).toEqual([]);
});

/** Number keys choose, Enter gives, Enter confirms, Enter goes on past what followed. Answers the decision's id. */
async function decideByKeys(page: Page): Promise<string> {
  const decision = await page.locator('[data-decision]').getAttribute('data-decision');
  const lines = await page.locator('[data-line]').count();
  for (let index = 0; index < lines; index++) {
    // From the part just chosen to the next.
    if (index > 0) await page.keyboard.press('Tab');
    const line = page.locator('[data-line]').nth(index);
    const wanted = picks(decision ?? '', (await line.getAttribute('data-line')) ?? '');
    const options = await line.locator('[data-option]').evaluateAll((all) => all.map((one) => one.dataset['option']));
    await page.keyboard.press(String(options.indexOf(wanted ?? '') + 1));
  }
  await page.keyboard.press('Enter');
  // The first of the questions takes the focus: a number is tens of per cent, and the same key as before sends the order.
  await page.locator('[data-note="danger"] input:focus').waitFor();
  await page.keyboard.press('3');
  await page.locator('[data-note="danger"] label:nth-child(4) input:checked').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-decision]').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.locator(`[data-decision]:not([data-decision="${decision}"]), [data-ending]`).first().waitFor();
  return decision ?? '';
}

/** Presses Tab until the place has the focus; fails after more stops than any page of ours has. */
async function tabTo(page: Page, place: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), place)) return;
  }
  throw new Error(`Tab does not reach "${place}".`);
}
