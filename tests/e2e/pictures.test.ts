// Owns the pictures of every screen at three sizes, to compare with: at half their size, so that a letter that another machine
// smooths in another way weighs nothing and a line that moved does. After a change of the look:
// `UPDATE_PICTURES=1 npx vitest run --project e2e tests/e2e/pictures.test.ts`, and look at each that git says has changed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { type ViteDevServer, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/drive-page.ts';
import { smallPrintIn } from './look-at.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const KEPT = resolve(PROJECT, 'tests/pictures/kept');
const isUpdate = process.env['UPDATE_PICTURES'] === '1';

/** Device pixels in a CSS pixel: what is kept is small, and the layout is that of the whole size. */
const SIZES = [
  { width: 1366, height: 657, scale: 0.5, theme: 'dark' },
  { width: 390, height: 844, scale: 0.75, theme: 'light' },
  { width: 1920, height: 1080, scale: 0.4, theme: 'light' },
] as const;
type Size = (typeof SIZES)[number];

/** Of 255, by which a pixel may differ in its brightness; and the share of pixels that may differ by more. */
const MOST_OFF = 40;
const MOST_SHARE = 0.006;
/** Screens that a class reads from its seats. */
const ON_A_WALL = /^(projector|screen|sitting)/;
/** How often a picture that differs is taken anew. */
const LOOKS = 4;

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let session: CDPSession;
let names: string[];

beforeAll(async () => {
  server = await createServer({
    configFile: resolve(PROJECT, 'vite.config.ts'),
    root: PROJECT,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: { entries: ['tests/pictures/gallery.html'] },
  });
  await server.listen();
  browser = await launchBrowser();
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  session = await page.context().newCDPSession(page);
  await page.goto(`${server.resolvedUrls!.local[0]!}tests/pictures/gallery.html`);
  await page.waitForFunction(() => window.gallery !== undefined);
  names = await page.evaluate(() => window.gallery!.names);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** One page for all sizes: to load it costs more than to look at twenty screens. */
function resize({ width, height, scale }: Size): Promise<unknown> {
  return session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

/** PNG of what is seen, in base 64. */
async function take(): Promise<string> {
  return (await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data;
}

/** As it is kept: a tenth of what it is as taken, and as good to look at. */
async function packed(taken: string): Promise<Buffer> {
  const text = await page.evaluate(async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(
      await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.7 })).arrayBuffer(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, taken);
  return Buffer.from(text, 'base64');
}

/** Share of pixels that differ; 1 if the pictures have different sizes. In the page, for a browser reads its own pictures. */
function difference(kept: Buffer, taken: string): Promise<number> {
  return page.evaluate(
    async ([before, now, most]) => {
      const read = async (text: string, kind: string) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/${kind};base64,${text}`)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const brush = canvas.getContext('2d', { willReadFrequently: true })!;
        brush.drawImage(bitmap, 0, 0);
        return brush.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = await Promise.all([read(before, 'webp'), read(now, 'png')]);
      if (a.width !== b.width || a.height !== b.height) return 1;
      let off = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const by = (channel: number) => Math.abs(a.data[at + channel]! - b.data[at + channel]!);
        if (by(0) * 0.3 + by(1) * 0.59 + by(2) * 0.11 > most) off++;
      }
      return off / (a.width * a.height);
    },
    [kept.toString('base64'), taken, MOST_OFF] as const,
  );
}

describe.each(SIZES)('at $width by $height', (size) => {
  test('every screen looks as it did', async () => {
    await resize(size);
    const changed: string[] = [];
    const small: string[] = [];
    for (const name of names) {
      const told = await compare(name, size);
      if (told) changed.push(`${name}-${size.width}: ${told}`);
      if (size.width !== 1920 || !ON_A_WALL.test(name)) continue;
      small.push(...(await smallPrintIn(page)).map((text) => `${name}: ${text}`));
    }
    expect(small, 'A class could not read these from its seats.').toEqual([]);
    expect(changed, 'Beside each kept picture stands the one taken now, as .new.webp.').toEqual([]);
  });
});

/** What is wrong with a screen, or null. Writes its picture where it is wanted. */
async function compare(name: string, { width, theme }: Size): Promise<string | null> {
  const file = resolve(KEPT, `${name}-${width}.webp`);
  const refused = await page.evaluate(([screen, light]) => window.gallery!.show(screen, light).then(String, String), [
    name,
    theme,
  ] as const);
  if (refused !== 'undefined') return refused;
  let taken = await take();
  let share = await shareOf(file, taken);
  // What comes a moment later, as a part that is fetched, is waited for; a screen that has changed is looked at again.
  for (let look = 0; look < LOOKS && share > MOST_SHARE; look++) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    taken = await take();
    share = await shareOf(file, taken);
  }
  if (share <= MOST_SHARE) return null;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(isUpdate ? file : file.replace(/webp$/, 'new.webp'), await packed(taken));
  return isUpdate ? null : `${(share * 100).toFixed(1)} % of it differ`;
}

const shareOf = (file: string, taken: string): Promise<number> | 1 =>
  existsSync(file) ? difference(readFileSync(file), taken) : 1;

test('every kept picture is of a screen that there is', () => {
  const wanted = new Set(names.flatMap((name) => SIZES.map(({ width }) => `${name}-${width}.webp`)));
  const others = readdirSync(KEPT).filter((file) => !wanted.has(file) && !file.endsWith('.new.webp'));
  if (isUpdate) for (const file of others) rmSync(resolve(KEPT, file));
  else expect(others).toEqual([]);
});
