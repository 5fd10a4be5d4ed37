// Owns measuring what the situation room costs: script per frame and the next screen on a slow processor, frames drawn while
// nothing moves, first paint, memory over runs begun and left, and bytes. What the page's own thread does is told apart from
// drawing, which without a graphics card is done on the same processor and is most of the time that passes.
import type { Browser, CDPSession, Page } from 'playwright';
import { watchLoad } from './bench-load.ts';
import { begin, giveOrders, goOn, launchBrowser, type Picks } from './drive-page.ts';
import { readOut } from './reader.ts';
import { formatMeter, type SceneMeter } from './scene-meter.ts';
import { type Answer, answersIn, scriptsOfFrames, startTrace, timersIn } from './scene-trace.ts';
import { servePage } from './serve.ts';

/** Slower by this than the machine it runs on, about as a school's Chromebook is. */
const SLOWED = 4;
const IDLE_MS = 10_000;
const RUNS = 10;
/** A lesson that goes through every phase in one school hour. */
const LESSON = 'single';
/** Orders given in each of these runs: enough for several charts. */
const ORDERS = 2;

/** By timer: to ask at every frame would ask for frames. */
const WAIT = { timeout: 180_000, polling: 100 };

interface Spread {
  p50: number;
  p95: number;
  n: number;
}

/** What `bench -- scene --json` prints; milliseconds at a processor slowed four times unless said otherwise. */
export interface SceneFigures {
  renderer: string;
  /** The same small piece of work, over and over: where the 95th percentile is far from the median, others kept the machine busy. */
  yardstickMs: Spread;
  /** Of every frame in which script ran, by the thread's own clock. The budget is 8 at the 95th percentile. */
  scriptPerFrameMs: Spread;
  /** Over Kennedy's run of a single lesson, at the pace of a fast reader. The budget is 100 at the 95th percentile. */
  nextScreenMs: {
    /** What the page's thread does from a click until the frame that answers it, by its own clock. */
    thread: Record<keyof Answer, Spread>;
    /** What passes until that frame is seen, by the browser's own word, in steps of 8: drawing and waiting are in it. */
    passed: { moving: Spread; still: Spread; withoutChart: Spread };
  };
  /** The longest tasks in which no click is answered, by the thread's own clock: the chart's, after the page was painted. */
  longestTasksMs: number[];
  /** Budget 0. */
  framesWhileIdle: number;
  /** The page's first contentful paint, and the first frame of the chart after the first decision could be chosen. */
  firstPaintMs: { page: number; chart: number };
  /** After one run, and after ten begun and left. Flat: what one run leaves is not left again by the next. */
  memory: { afterOne: Memory; afterTen: Memory };
  /** Gzipped. */
  bytes: { firstDecision: number; total: number };
}
interface Memory {
  heapMB: number;
  canvases: number;
  canvasMegapixels: number;
}

declare global {
  interface Window {
    sceneMeter: SceneMeter;
  }
}

/** Plays the page in dist. Throws if no chart is drawn. */
export async function measureScene(picks: Picks): Promise<SceneFigures> {
  const { address, stop } = await servePage(0);
  const browser = await launchBrowser();
  const open = (reducedMotion: 'reduce' | 'no-preference') =>
    openSlow(browser, `${address}?fate=history&lesson=${LESSON}`, reducedMotion);
  try {
    const moving = await measureRun(await open('no-preference'), picks);
    const still = await measureRun(await open('reduce'), picks);
    const bare = await measureRun(await withoutChart(await open('reduce')), picks);
    // What moves beside an answer is no part of it.
    const answers = still.answers;
    const memory = await measureMemory(await open('reduce'), picks);
    return {
      renderer: moving.renderer,
      yardstickMs: spreadOf(moving.yardstick),
      scriptPerFrameMs: spreadOf(moving.frames),
      nextScreenMs: {
        thread: {
          script: spreadOf(answers.map(({ script }) => script)),
          styleAndLayout: spreadOf(answers.map(({ styleAndLayout }) => styleAndLayout)),
          frame: spreadOf(answers.map(({ frame }) => frame)),
          together: spreadOf(answers.map(({ together }) => together)),
        },
        passed: {
          moving: spreadOf(moving.screens),
          still: spreadOf(still.screens),
          withoutChart: spreadOf(bare.screens),
        },
      },
      longestTasksMs: moving.tasks,
      framesWhileIdle: Math.max(moving.idle, still.idle),
      firstPaintMs: { page: moving.paint, chart: moving.chart },
      memory,
      bytes: still.bytes,
    };
  } finally {
    await browser.close();
    await stop();
  }
}

interface Slow {
  page: Page;
  session: CDPSession;
  weigh: Awaited<ReturnType<typeof watchLoad>>;
}

async function openSlow(browser: Browser, address: string, reducedMotion: 'reduce' | 'no-preference'): Promise<Slow> {
  const page = await browser.newPage({ reducedMotion, viewport: { width: 1366, height: 657 } });
  const weigh = await watchLoad(page);
  await page.addInitScript(formatMeter());
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(address);
  return { page, session, weigh };
}

/** The chart is worked out and painted as ever, and not put on the screen. */
async function withoutChart(slow: Slow): Promise<Slow> {
  // A sheet that is made, and not a tag: the page's policy lets no style in from outside.
  await slow.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#scene canvas { visibility: hidden }');
    document.adoptedStyleSheets.push(sheet);
  });
  return slow;
}

async function measureRun({ page, session, weigh }: Slow, picks: Picks) {
  await begin(page);
  await page.waitForFunction(() => window.sceneMeter.chartAt() !== null, null, WAIT);
  await asleep(page);
  const before = await page.evaluate(() => window.sceneMeter.frames().length);
  await page.waitForTimeout(IDLE_MS);
  const idle = (await page.evaluate(() => window.sceneMeter.frames().length)) - before;
  const yardstick = await page.evaluate(() => window.sceneMeter.yardstick());
  const endTrace = await startTrace(session);
  const earlier = await page.evaluate(() => window.sceneMeter.screens().length);
  await readOut(page, picks);
  await asleep(page);
  const spans = await endTrace();
  const told = await page.evaluate((skip) => {
    const { screens, chartAt, renderer } = window.sceneMeter;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const chart = (chartAt() ?? NaN) - (window.firstDecisionAt ?? NaN);
    return {
      screens: screens().slice(skip),
      renderer: renderer(),
      paint: Math.round(paint),
      chart: Math.round(chart),
    };
  }, earlier);
  const { firstDecisionGzip, totalGzip } = await weigh();
  await page.close();
  return {
    ...told,
    frames: scriptsOfFrames(spans),
    answers: answersIn(spans),
    tasks: longest(timersIn(spans)),
    yardstick,
    idle,
    bytes: { firstDecision: firstDecisionGzip, total: totalGzip },
  };
}

const LONGEST = 5;
const longest = (values: number[]) =>
  values
    .toSorted((a, b) => b - a)
    .slice(0, LONGEST)
    .map(tenths);

/** Nothing has been drawn for so long, ms: longer than a slow machine takes for a frame. */
const QUIET_MS = 2500;

async function asleep(page: Page): Promise<void> {
  const isQuiet = (quiet: number) => performance.now() - window.sceneMeter.lastFrameAt() > quiet;
  await page.waitForFunction(isQuiet, QUIET_MS, WAIT);
}

async function measureMemory({ page, session }: Slow, picks: Picks): Promise<SceneFigures['memory']> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  let afterOne: Memory | null = null;
  for (let run = 1; run <= RUNS; run += 1) {
    await begin(page);
    await page.waitForFunction(() => window.sceneMeter.chartAt() !== null, null, WAIT);
    for (let order = 0; order < ORDERS; order += 1) {
      await giveOrders(page, picks);
      await goOn(page);
    }
    await asleep(page);
    await page.goBack();
    await page.locator('[data-begin]').waitFor();
    if (run === 1) afterOne = await weighMemory(page, session);
  }
  const afterTen = await weighMemory(page, session);
  await page.close();
  return { afterOne: afterOne!, afterTen };
}

const MEGA = 1_000_000;

async function weighMemory(page: Page, session: CDPSession): Promise<Memory> {
  // Twice: what the first round lets go may hold more.
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { count, pixels } = await page.evaluate(() => window.sceneMeter.canvases());
  return { heapMB: tenths(usedSize / MEGA), canvases: count, canvasMegapixels: tenths(pixels / MEGA) };
}

const tenths = (value: number) => Math.round(value * 10) / 10;

function spreadOf(values: number[]): Spread {
  const order = values.toSorted((a, b) => a - b);
  const at = (share: number) => tenths(order[Math.min(order.length - 1, Math.floor(order.length * share))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), n: order.length };
}
