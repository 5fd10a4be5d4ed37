// Owns the proof that a connection lost after the first decision is told, loses nothing, and is made good when it is back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveOrders, goOn } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words/page.ts';
import { sessionWords } from '../../src/overlay/words/session.ts';
import { startStage, type Stage } from './browser.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

test('play and map wait for the connection, say so, and go on with it', async () => {
  const { page } = await stage.open('?fate=history');
  const context = page.context();
  await page.locator('[data-begin]').click();
  const skip = page.locator('[data-skip]');
  await skip.waitFor();
  await context.setOffline(true);
  await skip.click();
  await page.getByText(words.notices.noScene).waitFor();
  await giveOrders(page, () => null);
  await page.locator('[data-primary]').click();
  await page.getByText(sessionWords.restFailed).waitFor();
  expect(await page.locator('.aftermath').count()).toBe(1);

  await context.setOffline(false);
  await page.locator('#scene canvas').waitFor();
  await goOn(page);
  expect(await page.locator('.notice').count()).toBe(0);
  await context.close();
});
