// Owns the proof that a rash order and a wait lead on where history never went, and that a run survives a closed tab.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, giveOrders, goOn, type Picks } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words/page.ts';
import { SMALL, startStage, type Stage } from './browser.ts';
import { decisionOf, kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

const kennedy = tellKennedysRun();
const course = decisionOf(kennedy, 'Q03');
let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

/** Where each path leaves Kennedy's orders: option by decision. Where he never stood, the first open one is taken. */
const PARTINGS: [name: string, scene: boolean, orders: Record<string, string>][] = [
  ['a strike on 20 October', true, { [course]: 'strike-the-sites', 'ninety-per-cent': 'strike-tomorrow' }],
  // Without the map: the words alone must carry it.
  ['a wait', false, { [course]: 'live-with-it', 'the-secret-is-out': 'tell-the-country-and-wait' }],
];

describe.each(PARTINGS)('%s', (_, scene, orders) => {
  const picks: Picks = (decision, line) => orders[decision] ?? kennedysPicks(kennedy)(decision, line);

  test('leads to at least two decisions that history never saw, marked as such, and to another ending', async () => {
    const { page, troubles } = await stage.open('?fate=history', { scene, size: SMALL });
    await begin(page);
    const met: string[] = [];
    const marked: string[] = [];
    let ending: string | null = null;
    while (ending === null) {
      const isMarked = (await page.getByText(words.decision.branch).count()) > 0;
      met.push(await giveOrders(page, picks));
      if (isMarked) marked.push(met.at(-1) ?? '');
      ending = await goOn(page);
    }
    expect(met).toEqual(expect.arrayContaining(Object.keys(orders)));
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(marked.filter((decision) => kennedy.steps.some((step) => step.id === decision))).toEqual([]);
    expect(ending).not.toBe(kennedy.ending.id);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('a run is taken up again after the tab was closed, and another order can be tried from the log', async () => {
  const { page, troubles } = await stage.open('?fate=history', { scene: false });
  await begin(page);
  const first = await giveOrders(page, kennedysPicks(kennedy));
  await goOn(page);
  const second = await decisionAtHand(page);
  expect(second).not.toBe(first);

  const tab = await page.context().newPage();
  await page.close();
  await tab.goto(stage.address);
  await tab.locator('[data-resume]').click();
  // It is taken up at what followed the last order, as a reminder.
  await goOn(tab);
  expect(await decisionAtHand(tab)).toBe(second);

  await tab.getByRole('button', { name: words.bar.log, exact: true }).click();
  await tab.locator('[data-rewind="0"]').click();
  await tab.getByRole('button', { name: words.sheets.rewindYes, exact: true }).click();
  await tab.locator(`[data-decision="${first}"]`).waitFor();
  expect(troubles).toEqual([]);
  await tab.context().close();
});

function decisionAtHand(page: Page): Promise<string | null> {
  return page.locator('[data-decision]').getAttribute('data-decision');
}
