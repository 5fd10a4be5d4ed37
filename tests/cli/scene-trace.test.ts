// Owns the proof that a trace is told by the thread's own clock: a click's script, layout and frame apart, and nothing twice.
import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright';
import { describe, expect, test } from 'vitest';
import { type Span, answersIn, scriptsOfFrames, startTrace, timersIn } from '../../src/cli/scene-trace.ts';

/** A span that began at `ts`, lasted `dur`, and worked `tdur` of it, in microseconds. */
const span = (name: string, ts: number, dur: number, tdur = dur, over: Partial<Span> = {}): Span => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur,
  args: {},
  ...over,
});
const heard = (type: string, ts: number, dur: number, tdur = dur) =>
  span('EventDispatch', ts, dur, tdur, { args: { data: { type } } });
const frame = (ts: number, dur: number, tdur = dur) => span('ProxyMain::BeginMainFrame', ts, dur, tdur);

describe('the answer to a click', () => {
  test('is its script, its layout and the next frame, by the thread’s clock and not by what passed', () => {
    const spans = [
      heard('click', 0, 20_000, 9_000),
      span('UpdateLayoutTree', 2_000, 4_000, 1_000),
      span('Layout', 7_000, 4_000, 2_000),
      frame(30_000, 16_000, 8_000),
      span('Layout', 31_000, 5_000, 3_000),
    ];
    expect(answersIn(spans)).toEqual([{ script: 6, styleAndLayout: 6, frame: 5, together: 17 }]);
  });

  test('counts layout within layout once', () => {
    const spans = [
      heard('click', 0, 10_000),
      span('UpdateLayoutTree', 1_000, 6_000),
      span('Layout', 2_000, 3_000),
      frame(20_000, 1_000),
    ];
    expect(answersIn(spans)[0]).toMatchObject({ script: 4, styleAndLayout: 6 });
  });

  test('leaves layout out that goes on after the click', () => {
    const spans = [heard('click', 0, 10_000), span('Layout', 9_000, 5_000), frame(20_000, 1_000)];
    expect(answersIn(spans)[0]).toMatchObject({ script: 10, styleAndLayout: 0 });
  });

  test.each([
    ['another input', [heard('pointerdown', 0, 5_000), frame(9_000, 1_000)], 0],
    ['a click that no frame answered', [heard('click', 0, 5_000)], 0],
    ['a click whose frame came before it ended', [heard('click', 0, 5_000), frame(4_000, 500)], 0],
    ['a click within a click', [heard('click', 0, 5_000), heard('click', 1_000, 2_000), frame(9_000, 1_000)], 1],
    ['two clicks', [heard('click', 0, 1_000), frame(2_000, 9), heard('click', 5_000, 1_000), frame(7_000, 9)], 2],
  ])('of %s is counted as often as the page answered', (_, spans, times) => {
    expect(answersIn(spans)).toHaveLength(times);
  });
});

test('frames and timers are told in milliseconds of work, one by one', () => {
  const spans = [
    span('FireAnimationFrame', 0, 9_000, 4_000),
    span('TimerFire', 10_000, 30_000, 25_000),
    span('FireAnimationFrame', 50_000, 1_500),
    span('TimerFire', 60_000, 500, undefined),
  ];
  expect(scriptsOfFrames(spans)).toEqual([4, 1.5]);
  expect(timersIn(spans)).toEqual([25, 0.5]);
});

test('a trace keeps the spans of the thread that hears most input, in order, the longer first', async () => {
  const elsewhere = { tid: 2 };
  const long = heard('click', 5, 9);
  const short = span('Layout', 5, 2);
  const first = heard('keydown', 1, 2);
  const mark = span('EventDispatch', 0, 0, 0, { ph: 'I', ...elsewhere });
  const other = span('EventDispatch', 3, 50, 50, elsewhere);
  const session = sessionTelling([
    [short, other, mark, mark],
    [long, first],
  ]);
  const stop = await startTrace(session as unknown as CDPSession);
  expect(await stop()).toEqual([first, long, short]);
  expect(session.asked).toEqual(['Tracing.start', 'Tracing.end']);
});

/** A browser's session that tells these spans in as many parts, once its trace is ended. */
function sessionTelling(parts: Span[][]) {
  return new (class extends EventEmitter {
    asked: string[] = [];
    send(command: string): Promise<void> {
      this.asked.push(command);
      if (command === 'Tracing.end') queueMicrotask(() => this.tell());
      return Promise.resolve();
    }
    private tell(): void {
      for (const value of parts) this.emit('Tracing.dataCollected', { value });
      this.emit('Tracing.tracingComplete');
    }
  })();
}
