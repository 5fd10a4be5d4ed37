// Owns the replay of two runs: the hour it stands at, its stops, and the time that each caption is left standing.
import { type ReadonlySignal, type Signal, computed, effect, signal } from '@preact/signals';
import { parseHour } from '../../../base/hours.ts';
import type { Comparison } from '../../../debrief/comparison.ts';
import { type Pace, readingMs } from '../../../debrief/pace.ts';
import { type Standing, captionTexts, standingAt, stopFrom, stopsOf } from '../../../debrief/standing.ts';

export interface Replay {
  /** Minutes since 1970. */
  minute: ReadonlySignal<number>;
  standing: ReadonlySignal<Standing>;
  /** True once the hour was moved: before that the whole picture is seen. */
  moved: ReadonlySignal<boolean>;
  playing: ReadonlySignal<boolean>;
  pace: Signal<Pace>;
  /** Whether it stops at every moment, or only at the partings. */
  only: Signal<'all' | 'partings'>;
  canStep: ReadonlySignal<{ back: boolean; on: boolean }>;
  /** To any minute; what plays pauses. */
  goTo(minute: number): void;
  /** To the next stop or the one before; what plays pauses. */
  step(way: 1 | -1): void;
  /** From the end it begins again. */
  toggle(): void;
  stop(): void;
}

/** `from`: the minute to stand at; left out, the first moment. */
export function startReplay(comparison: Comparison, from?: number): Replay {
  const first = parseHour(comparison.moments[0]?.at ?? comparison.from);
  const minute = signal(from ?? first);
  const playing = signal(false);
  const moved = signal(from !== undefined);
  const pace = signal<Pace>('usual');
  const only = signal<'all' | 'partings'>('all');
  const standing = computed(() => standingAt(comparison, minute.value));
  const stops = computed(() => stopsOf(comparison, only.value));
  const canStep = computed(() => ({
    back: stopFrom(stops.value, minute.value, -1) !== null,
    on: stopFrom(stops.value, minute.value, 1) !== null,
  }));
  const go = (way: 1 | -1) => {
    const next = stopFrom(stops.peek(), minute.peek(), way);
    if (next !== null) minute.value = next;
    return next;
  };
  const run = (isPlaying: boolean) => {
    moved.value = true;
    playing.value = isPlaying;
  };
  const end = effect(() => {
    if (!playing.value) return undefined;
    const timer = setTimeout(
      () => {
        if (go(1) === null) playing.value = false;
      },
      readingMs(captionTexts(standing.value), pace.value),
    );
    return () => clearTimeout(timer);
  });
  return {
    minute,
    standing,
    moved,
    playing,
    pace,
    only,
    canStep,
    goTo(next) {
      run(false);
      minute.value = next;
    },
    step(way) {
      run(false);
      go(way);
    },
    toggle() {
      if (!playing.peek() && !canStep.peek().on) minute.value = first;
      run(!playing.peek());
    },
    stop: end,
  };
}
