// Owns measuring what the page loads: bytes until the first decision can be chosen, and bytes of a whole run.
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { begin, launchBrowser, openDebrief, playOut, type Picks } from './drive-page.ts';
import { servePage } from './serve.ts';

export interface Load {
  /** Bytes, gzipped, of every request that began before the first decision could be chosen. */
  firstDecisionGzip: number;
  /** Bytes, gzipped, of every request from the title page to the comparison. */
  totalGzip: number;
}

/** What gzip would not make smaller: its own size counts. */
const COMPRESSED = /[.](woff2|png|jpg|jpeg|webp|avif|ogg|webm|mp3|m4a)$/;

/** Plays one run in a real browser on the page in dist. Throws if a request leaves the page's origin or Phaser is not late. */
export async function measureLoad(picks: Picks): Promise<Load> {
  const { address, stop } = await servePage(0);
  const browser = await launchBrowser();
  try {
    // Still: a run's bytes are the same, and the processor draws every frame here.
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const weigh = await watchLoad(page);
    await page.goto(`${address}?fate=history`);
    await begin(page);
    await playOut(page, picks);
    await openDebrief(page);
    return await weigh();
  } finally {
    await browser.close();
    await stop();
  }
}

/** Notes what a page loads from its first address on; called before that. Answers what weighs it when the run is over. */
export async function watchLoad(page: Page): Promise<() => Promise<Load>> {
  const bodies = watchBodies(page);
  const asked = watchRequests(page);
  await page.addInitScript(noteFirstDecision);
  return async () => {
    await page.waitForLoadState('networkidle');
    const { origin } = new URL(page.url());
    const abroad = asked.filter((url) => !url.startsWith(origin));
    if (abroad.length > 0) throw new Error(`The page asked other hosts for "${abroad.join('", "')}".`);
    return sumUp(await bodies(), await page.evaluate(requestsBeforeFirstDecision));
  };
}

function sumUp(sizes: Map<string, number>, first: string[]): Load {
  const all = [...sizes.keys()];
  if (first.some(isPhaser)) throw new Error('Phaser was asked for before the first decision could be chosen.');
  if (!all.some(isPhaser))
    throw new Error('Phaser was never asked for: the scene is missing, or its chunk has another name.');
  if (first.some(isSound)) throw new Error('Sound was asked for before the first decision could be chosen.');
  if (!all.some(isSound)) throw new Error('Sound was never asked for: it is missing, or its chunks have other names.');
  const sum = (urls: string[]) => urls.reduce((bytes, url) => bytes + (sizes.get(url) ?? 0), 0);
  return { firstDecisionGzip: sum(first), totalGzip: sum(all) };
}

const isPhaser = (url: string) => /phaser/.test(url);
const isSound = (url: string) => /[/](sound-desk|player|effects)-[^/]*$/.test(url);

/** Every address that was asked for over the net, answered or not. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Sizes by address, each address once: a second request comes from the cache. */
function watchBodies(page: Page): () => Promise<Map<string, number>> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const url = response.url();
    if (!/^https?:/.test(url) || sizes.has(url)) return;
    const size = sizeOf(response);
    // Heard when the sizes are read; until then, a browser that closes early must not hide why it did.
    size.catch(() => {});
    sizes.set(url, size);
  });
  return async () => new Map(await Promise.all([...sizes].map(async ([url, size]) => [url, await size] as const)));
}

async function sizeOf(response: Response): Promise<number> {
  const body = await response.body();
  const { pathname } = new URL(response.url());
  return COMPRESSED.test(pathname) ? body.length : gzipSync(body, { level: 9 }).length;
}

declare global {
  interface Window {
    /** Set by the bench: milliseconds since the page began to load. */
    firstDecisionAt?: number;
  }
}

/** Runs in the page, before it: the moment must be taken there, or what begins just after it would be counted. */
function noteFirstDecision(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-decision] [data-option]')) return;
    window.firstDecisionAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function requestsBeforeFirstDecision(): string[] {
  const until = window.firstDecisionAt ?? Infinity;
  const requests = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return requests.filter((entry) => entry.startTime <= until).map((entry) => entry.name);
}
