// Owns what is noted inside the page for the bench of the scene: frames, answers to input, canvases that are still held.

export interface SceneMeter {
  /** Script of each animation frame that any part of the page asked for, ms. */
  frames(): number[];
  /** When the last of them began, ms since the page began to load. */
  lastFrameAt(): number;
  /** From each key or click to the paint that answers it, ms in steps of 8. */
  screens(): number[];
  /** When the chart's canvas, in its size, first had a frame; null until then. */
  chartAt(): number | null;
  renderer(): string;
  /** One small piece of work, timed a hundred times, ms. */
  yardstick(): number[];
  /** Those that were made and are still held, after garbage was collected. */
  canvases(): { count: number; pixels: number };
}

/** A script to be run in the page before its own. `__name`: what tsx puts into functions to keep their names. */
export const formatMeter = (): string =>
  `globalThis.__name ??= (named) => named; window.sceneMeter = (${startMeter.toString()})();`;

/** Runs in the page, and so calls nothing of this file. */
function startMeter(): SceneMeter {
  const frames: number[] = [];
  const held: WeakRef<HTMLCanvasElement>[] = [];
  const longest = new Map<number, number>();
  let lastFrameAt = 0;
  let chartAt: number | null = null;
  const chart = () => document.querySelector<HTMLCanvasElement>('#scene canvas');

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (act) =>
    request((time) => {
      const began = performance.now();
      act(time);
      lastFrameAt = performance.now();
      frames.push(lastFrameAt - began);
      if (chartAt === null && (chart()?.width ?? 0) > 1) chartAt = lastFrameAt;
    });

  const create = document.createElement.bind(document);
  document.createElement = ((name: string, options?: ElementCreationOptions) => {
    const made = create(name, options);
    if (made instanceof HTMLCanvasElement) held.push(new WeakRef(made));
    return made;
  }) as typeof document.createElement;

  // Event timing: the browser's own word for the time from an input to the next paint.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);

  return {
    frames: () => frames,
    lastFrameAt: () => lastFrameAt,
    screens: () => [...longest.values()],
    chartAt: () => chartAt,
    renderer: () => (chart()?.getContext('2d') ? 'canvas' : 'webgl'),
    yardstick: () =>
      Array.from({ length: 100 }, () => {
        const began = performance.now();
        for (let at = 1, sum = 0; at < 200_000; at++) sum += Math.sqrt(at) % 3;
        return performance.now() - began;
      }),
    canvases() {
      const alive = held.flatMap((reference) => reference.deref() ?? []);
      return { count: alive.length, pixels: alive.reduce((sum, { width, height }) => sum + width * height, 0) };
    },
  };
}
