// Owns the proof that a rash order and a wait lead on where history never went, and that a run survives a closed tab.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, giveOrders, goOn, type Picks } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words.ts';
import { startStage, type Stage } from './browser.ts';
import { decisionOf, kennedysPicks, tellKennedysRun } from './kennedys-run.ts';

const kennedy = tellKennedysRun();
const course = decisionOf(kennedy, 'Q03');
let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

/** Kennedy's orders but for the course of action; after it the first open option, since he never stood there. */
function parting(option: string): Picks {
  const picks = kennedysPicks(kennedy);
  return (decision, line) => (decision === course ? option : picks(decision, line));
}

describe.each([
  ['a strike on 20 October', 'strike-the-sites'],
  ['a wait', 'live-with-it'],
])('%s', (_, option) => {
  test('leads to at least two decisions that history never saw, marked as such, and to another ending', async () => {
    const { page, troubles } = await stage.open('?fate=history');
    await begin(page);
    const branches: string[] = [];
    let ending: string | null = null;
    while (ending === null) {
      const isBranch = (await page.getByText(words.decision.branch).count()) > 0;
      const decision = await giveOrders(page, parting(option));
      if (isBranch) branches.push(decision);
      ending = await goOn(page);
    }
    expect(branches.length).toBeGreaterThanOrEqual(2);
    expect(branches.filter((decision) => kennedy.steps.some((step) => step.id === decision))).toEqual([]);
    expect(ending).not.toBe(kennedy.ending.id);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('a run is taken up again after the tab was closed, and another order can be tried from the log', async () => {
  const { page, troubles } = await stage.open('?fate=history');
  await begin(page);
  const first = await giveOrders(page, kennedysPicks(kennedy));
  await goOn(page);
  const second = await decisionAtHand(page);
  expect(second).not.toBe(first);

  const tab = await page.context().newPage();
  await page.close();
  await tab.goto(stage.address);
  await tab.locator('[data-resume]').click();
  await tab.locator('[data-decision]').waitFor();
  expect(await decisionAtHand(tab)).toBe(second);

  await tab.getByRole('button', { name: words.bar.log }).click();
  await tab.locator('[data-rewind="0"]').click();
  await tab.getByRole('button', { name: words.sheets.rewindYes, exact: true }).click();
  await tab.locator(`[data-decision="${first}"]`).waitFor();
  expect(troubles).toEqual([]);
  await tab.context().close();
});

function decisionAtHand(page: Page): Promise<string | null> {
  return page.locator('[data-decision]').getAttribute('data-decision');
}
