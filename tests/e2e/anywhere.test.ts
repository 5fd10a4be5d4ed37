// Owns the proof that ExComm runs anywhere: without the net after one visit, from any folder, and as one file from a disk.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPolicy } from '../../src/cli/content-policy.ts';
import { begin, openDebrief, playOut, toStep } from '../../src/cli/drive-page.ts';
import { debriefWords } from '../../src/overlay/words/debrief.ts';
import { offlineWords } from '../../src/overlay/words/offline.ts';
import { words } from '../../src/overlay/words/page.ts';
import { SMALL, startStage, type Stage } from './browser.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
/** The shortest lesson, with chance as it was. */
const QUICK = '?fate=history&lesson=quick';
const KEPT = "caches.keys().then((names) => names.some((name) => name.endsWith(' taken')))";
const OTHER_BUILD = '0'.repeat(16);
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.stop());

/** Asked from outside: the page's policy lets nothing be evaluated in it. */
async function until(page: Page, holds: string): Promise<void> {
  await expect.poll(() => page.evaluate(holds), { timeout: 60_000 }).toBe(true);
}

test('after one visit all of it is there without the net, and a new build waits until no run would be lost', async () => {
  const file = join(DIST, 'sw.js');
  const built = readFileSync(file, 'utf8');
  const [build = ''] = /(?<=["'`])[0-9a-f]{16}(?=["'`])/.exec(built) ?? [];
  const [edition = ''] = /(?<=["'`])[0-9A-Z]{8}(?=["'`\\])/.exec(built) ?? [];
  expect([build, edition]).not.toContain('');
  const { page, troubles } = await stage.open(QUICK, { keeper: true, size: SMALL });
  try {
    await until(page, `Boolean(navigator.serviceWorker.controller) && ${KEPT}`);
    await checkOffer(page);
    await begin(page);

    // The same files under another name and edition, as after a change of rules; then the net is gone.
    writeFileSync(file, built.replace(build, OTHER_BUILD).replace(edition, 'ABCDEFGH'));
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => null)');
    await page.getByText(offlineWords.isNew).waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('[data-resume]').click();
    await playOut(page, () => null);
    await openDebrief(page);
    expect(await takenBuild(page)).toBe(build);

    // The run has ended, and the title page is reached.
    // Wide again: a narrow debrief shows the steps of one phase.
    await page.setViewportSize({ width: 1366, height: 768 });
    await toStep(page, 'share');
    const again = page.waitForEvent('load');
    await page.getByRole('button', { name: debriefWords.toTitle, exact: true }).first().click();
    await again;
    expect(await takenBuild(page)).toBe(OTHER_BUILD);
    await page.goto(`${stage.address}#board`);
    await page.locator('[data-place="board"] textarea').first().waitFor();
    await page.goto(`${stage.address}#archive=assumptions`);
    await page.locator('[data-entry]').first().waitFor();
    expect(troubles).toEqual([]);
  } finally {
    writeFileSync(file, built);
    await page.context().close();
  }
});

/** What the title page says of the one file is so, and the server sends the policy that the page carries. */
async function checkOffer(page: Page): Promise<void> {
  const offer = page.locator('[data-download]');
  await offer.waitFor();
  const { length } = readFileSync(join(DIST, 'excomm.html'));
  expect(length).toBeLessThan(5_500_000);
  expect(await offer.locator('..').innerText()).toContain(offlineWords.megabytes(length));
  const answer = await page.request.get(stage.address);
  const policy = readPolicy(await answer.text());
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe/);
  expect(answer.headers()['content-security-policy']).toBe(policy);
}

function takenBuild(page: Page): Promise<string> {
  return page.evaluate(`caches.keys()
    .then((names) => caches.open(names.find((name) => name.endsWith(' taken'))))
    .then((shelf) => shelf.keys().then(([mark]) => shelf.match(mark)))
    .then((mark) => mark.json())
    .then(({ build }) => build)`);
}

test('the one file plays from a folder without a network to an ending, with sound and scene, and asks for nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'excomm-'));
  try {
    copyFileSync(join(DIST, 'excomm.html'), join(folder, 'excomm.html'));
    const context = await stage.browser.newContext({
      offline: true,
      reducedMotion: 'reduce',
      viewport: { width: 1024, height: 600 },
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || troubles.push(request.url()));
    await page.goto(`${pathToFileURL(join(folder, 'excomm.html'))}${QUICK}`);
    await begin(page);
    await page.locator('#scene canvas').waitFor();
    await page.getByRole('button', { name: words.bar.help, exact: true }).first().click();
    await page.locator('[data-sound]').check();
    await until(page, `Boolean(globalThis.Howler?._howls.some((one) => one.state() === 'loaded'))`);
    await page.keyboard.press('Escape');
    await playOut(page, () => null);
    await openDebrief(page);
    await toStep(page, 'path');
    await page.locator('[data-ending] canvas').first().waitFor();
    expect(await page.locator('[data-download]').count()).toBe(0);
    expect(troubles).toEqual([]);
    await context.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
