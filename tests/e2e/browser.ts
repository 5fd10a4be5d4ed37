// Owns the browser and the served page of the tests that play whole runs, and what every such page is watched for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../src/cli/drive-page.ts';
import { servePage } from '../../src/cli/serve.ts';

// The built page must run from any folder, so it is never served from the top.
const FOLDER = '/school/excomm/';
const LATE = /(phaser|keeper)-[^/]*[.]js$/;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where a scene is drawn and not looked at: a browser without a graphics card draws on the processor. */
export const SMALL = { width: 640, height: 480 };

/** A page on its own fresh storage, and all that went wrong on it so far: each a sentence. */
export interface Watched {
  page: Page;
  troubles: string[];
}

export interface Options {
  /** False: neither the situation room nor what keeps the page's files ever arrives, as where a network fails or blocks them. */
  scene?: boolean;
  /** True: the page may keep its files, and runs without the net. Else it is as on a first visit. */
  keeper?: boolean;
  /** Of the window in CSS pixels; 1366 by 768 if it is not said. */
  size?: { width: number; height: number };
  /** Called before the page has an address. */
  beforeLoad?: (page: Page) => Promise<void>;
}

export interface Stage {
  address: string;
  browser: Browser;
  open(path?: string, options?: Options): Promise<Watched>;
  stop(): Promise<void>;
}

/** Serves dist and starts a browser. `npm run build` must have been run. */
export async function startStage(): Promise<Stage> {
  const { address, stop } = await servePage(0, FOLDER);
  const browser = await launchBrowser();
  return {
    address,
    browser,
    open: (path = '', options = {}) => openPage(browser, address + path, options),
    stop: async () => {
      await browser.close();
      await stop();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { scene = true, keeper = false, size = { width: 1366, height: 768 }, beforeLoad }: Options,
): Promise<Watched> {
  // Still pictures: contrast is measured on what stands, and a machine without a graphics card has time for the rest.
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    serviceWorkers: keeper ? 'allow' : 'block',
  });
  if (!scene) await context.route(LATE, (route) => route.abort());
  const page = await context.newPage();
  const watched = { page, troubles: watch(page, new URL(url).origin) };
  await beforeLoad?.(page);
  await page.goto(url);
  return watched;
}

/** Errors and warnings on the console, uncaught errors, failed requests, and requests that leave the origin. */
export function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // The browser itself reports the files that a test kept from it.
    const isKept = LATE.test(message.location().url);
    // What the page's policy forbids is told here as well.
    if (message.type() === 'error' && !isKept) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) troubles.push(`off origin: ${url}`);
  });
  return troubles;
}

/**
 * Chromium forces the colours that it paints, and tells this one as it was before: axe would measure what nobody sees. The page
 * gives letters no fill of their own.
 */
const FILL_IS_COLOUR = `{
  const told = CSSStyleDeclaration.prototype.getPropertyValue;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return told.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}`;

/** What axe finds on the page as it stands: rule and first place of each violation. `only`: these rules alone. */
export async function findBarriers(page: Page, only?: readonly string[]): Promise<string[]> {
  // As text of the test's own: the page's policy would let no script in, and must not be lifted for a test.
  await page.evaluate(`if (!window.axe) { ${AXE}; ${FILL_IS_COLOUR} }`);
  const rules = only ? { runOnly: only } : { rules: { 'skip-link': { enabled: false } } };
  const asked = JSON.stringify({ ...rules, resultTypes: ['violations'] });
  const results = (await page.evaluate(`window.axe.run(${asked})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
}
