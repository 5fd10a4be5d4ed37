// Owns the proof that a run outlives every way of drawing: none at all, none by WebGL, and one that is lost and comes back.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, giveOrders, goOn, openDebrief, playOut, toStep } from '../../src/cli/drive-page.ts';
import { words } from '../../src/overlay/words/page.ts';
import { startStage, type Stage } from './browser.ts';

/** The shortest lesson, with chance as it was. */
const QUICK = '?fate=history&lesson=quick';
/** As narrow as all the instruments still hang on the chart. */
const SIZE = { width: 1024, height: 600 };
const OTHER_SIZE = { width: 700, height: 540 };

/** Run in the page before its own scripts; said as text, for what is compiled for Node is not in the page. */
const WITHOUT_WEBGL = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
  };`;
const WITHOUT_CONTEXTS = 'HTMLCanvasElement.prototype.getContext = () => null;';
/** As in a browser that was built without: its elements are unknown ones. */
const WITHOUT_CANVAS = `
  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, ...rest) {
    return create.call(this, name === 'canvas' ? 'no-canvas' : name, ...rest);
  };
  for (const name of ['HTMLCanvasElement', 'OffscreenCanvas', 'CanvasRenderingContext2D', 'WebGLRenderingContext'])
    delete globalThis[name];`;
/** The software of a machine without a graphics card, under a card's name: else the page draws without WebGL. */
const WITH_A_CARD = `
  const { getParameter } = WebGLRenderingContext.prototype;
  WebGLRenderingContext.prototype.getParameter = function (what) {
    return what === 0x9246 ? 'A graphics card' : getParameter.call(this, what);
  };`;

let stage: Stage;
/** A blank page to read pictures in: the policy of ours lets none in. */
let viewer: Page;
beforeAll(async () => {
  stage = await startStage();
  viewer = await stage.browser.newPage();
});
afterAll(() => stage.stop());

const open = (before: string) =>
  stage.open(QUICK, { size: SIZE, beforeLoad: async (page) => void (await page.addInitScript(before)) });

async function readsMap(page: Page): Promise<void> {
  // Without a chart there is a second one, below the marks in words.
  const map = page.getByRole('button', { name: words.bar.map, exact: true }).first();
  if (!(await map.isVisible())) await page.getByRole('button', { name: words.bar.menu, exact: true }).click();
  await map.click();
  await page.getByRole('dialog').locator('tbody tr').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe.each([
  ['WebGL', WITHOUT_WEBGL, true],
  ['any context of a canvas', WITHOUT_CONTEXTS, false],
  ['the canvas itself', WITHOUT_CANVAS, false],
])('without %s', (_, taken, isDrawn) => {
  test('the quick lesson is played to its ending and compared', async () => {
    const { page, troubles } = await open(taken);
    await begin(page);
    if (isDrawn) await page.locator('#scene canvas').waitFor();
    else await page.getByText(words.notices.noScene).waitFor();
    await readsMap(page);
    await playOut(page, () => null);
    await openDebrief(page);
    await toStep(page, 'path');
    await page.locator('.player').first().waitFor();
    // The letters at which the two runs parted stand on the picture, or without it in a row.
    await page.locator(isDrawn ? '.comparison-picture canvas' : '.picture-none').waitFor();
    expect((await page.locator('canvas').count()) > 0).toBe(isDrawn);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('a context that is lost in mid-run leaves orders and list alone, and the chart is drawn again, also where it stays lost', async () => {
  const { page, troubles } = await open(WITH_A_CARD);
  await begin(page);
  await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(100);
  const card = "document.querySelector('#scene canvas')?.getContext('webgl')";
  expect(await page.evaluate(`Boolean(${card})`)).toBe(true);
  await page.evaluate(`globalThis.loss = ${card}.getExtension('WEBGL_lose_context'); loss.loseContext()`);
  expect(await coloursOf(page)).toBeLessThan(20);
  await page.setViewportSize(OTHER_SIZE);
  await readsMap(page);
  await giveOrders(page, () => null);
  await hide(page, true);
  await goOn(page);
  await hide(page, false);
  await page.setViewportSize(SIZE);
  // On a slow machine a plain canvas has taken its place by now.
  if (await page.evaluate(`Boolean(${card})`)) await page.evaluate('loss.restoreContext()');
  await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(100);
  await page.evaluate(`${card}?.getExtension('WEBGL_lose_context').loseContext()`);
  await page.locator('#scene canvas').waitFor();
  await expect.poll(() => page.evaluate(`Boolean(${card})`), { timeout: 30_000 }).toBe(false);
  await expect.poll(() => coloursOf(page), { timeout: 30_000 }).toBeGreaterThan(100);
  await playOut(page, () => null);
  expect(troubles).toEqual([]);
  await page.context().close();
});

/** Says to the page what a browser says when its window is covered or seen again. */
function hide(page: Page, isHidden: boolean): Promise<unknown> {
  return page.evaluate(`
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => ${isHidden} });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => '${isHidden ? 'hidden' : 'visible'}' });
    document.dispatchEvent(new Event('visibilitychange'))`);
}

/** How many colours the middle of the chart shows, as the browser puts it on the screen. */
async function coloursOf(page: Page): Promise<number> {
  const { x, y, width, height } = (await page.locator('#scene').boundingBox())!;
  const clip = { x: x + width * 0.3, y: y + height * 0.3, width: width * 0.3, height: height * 0.3 };
  const png = await page.screenshot({ clip });
  return viewer.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    const brush = canvas.getContext('2d')!;
    brush.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(brush.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, png.toString('base64'));
}
