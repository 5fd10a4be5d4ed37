// Owns what the browser's own trace tells of the page's thread: what an answer to a click costs there, and each frame's script.
// By the thread's own clock, which stands while others keep the machine busy; drawing is not in it, for that is done elsewhere.
import type { CDPSession } from 'playwright';

/** A span of the browser's trace, as far as it is read here; times in microseconds. */
export interface Span {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** By the thread's own clock. */
  tdur?: number;
  args: { data?: { type?: string } };
}

/** What the page's thread does between a click and the frame that answers it, ms. */
export interface Answer {
  script: number;
  styleAndLayout: number;
  /** The frame's other parts: paint records, layers, handing over. */
  frame: number;
  together: number;
}

const CATEGORIES = ['devtools.timeline', 'cc'];
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);
const FRAME = 'ProxyMain::BeginMainFrame';

/** Notes until the returned function is called, which answers the spans of the page's thread in order. */
export async function startTrace(session: CDPSession): Promise<() => Promise<Span[]>> {
  const spans: Span[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const span of value as unknown as Span[]) if (span.ph === 'X') spans.push(span);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    return pageThread(spans);
  };
}

/** The thread that hears the most input. */
function pageThread(spans: Span[]): Span[] {
  const threadOf = ({ pid, tid }: Span) => `${pid} ${tid}`;
  const heard = new Map<string, number>();
  for (const span of spans) {
    if (span.name === 'EventDispatch') heard.set(threadOf(span), (heard.get(threadOf(span)) ?? 0) + 1);
  }
  const [most] = [...heard].toSorted(([, a], [, b]) => b - a)[0] ?? [''];
  return spans.filter((span) => threadOf(span) === most).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** One for each click that changed the page. Pure. */
export function answersIn(spans: Span[]): Answer[] {
  const answers: Answer[] = [];
  let heardUntil = 0;
  for (const click of spans) {
    if (click.name !== 'EventDispatch' || click.args.data?.type !== 'click' || click.ts < heardUntil) continue;
    heardUntil = endOf(click);
    const frame = spans.find(({ name, ts }) => name === FRAME && ts >= heardUntil);
    if (!frame) continue;
    const [atOnce, later] = [layoutIn(spans, click), layoutIn(spans, frame)];
    const script = own(click) - atOnce;
    const drawn = own(frame) - later;
    answers.push({
      script,
      styleAndLayout: atOnce + later,
      frame: drawn,
      together: script + drawn + atOnce + later,
    });
  }
  return answers;
}

/** Of every frame in which script ran. Pure. */
export const scriptsOfFrames = (spans: Span[]): number[] =>
  spans.filter(({ name }) => name === 'FireAnimationFrame').map(own);

/** The longest task of a timer: in it no key and no click is answered. Pure. */
export const timersIn = (spans: Span[]): number[] => spans.filter(({ name }) => name === 'TimerFire').map(own);

const MICRO = 1000;
const own = ({ tdur = 0 }: Span) => tdur / MICRO;
const endOf = ({ ts, dur = 0 }: Span) => ts + dur;

/** The outermost spans of style and layout within one. */
function layoutIn(spans: Span[], within: Span): number {
  let [sum, until] = [0, within.ts];
  for (const span of spans) {
    if (span.ts > endOf(within)) break;
    if (!LAYOUT.has(span.name) || span.ts < until || endOf(span) > endOf(within)) continue;
    sum += own(span);
    until = endOf(span);
  }
  return sum;
}
