// Owns the clock of a talk: it counts down and then stands, and nothing else happens. It can be paused, lengthened, or off.
import { type ReadonlySignal, signal } from '@preact/signals';

/** Often enough that the shown second is never late by much. */
const TICK_MS = 250;
/** An hour: nobody talks longer by a clock. */
const MOST_SECONDS = 3600;

/** A clock as it can be kept. */
export interface Talk {
  /** Seconds, 0 to 3600, as last shown. */
  left: number;
  /** When it will stand at 0, in milliseconds of the clock it was opened with; null while it stands. */
  ends: number | null;
}

export interface TalkClock {
  /** Seconds, 0 to 3600; null while there is no clock. */
  left: ReadonlySignal<number | null>;
  isRunning: ReadonlySignal<boolean>;
  /** To this many seconds, standing; null takes the clock away. */
  set(seconds: number | null): void;
  /** Runs, or stands where it is. At 0 it does not run. */
  turn(): void;
  /** Longer, or shorter for a negative number; from nothing a clock of that length. */
  add(seconds: number): void;
  /** Goes on with a clock that was kept: what has passed meanwhile has passed. */
  takeUp(talk: Talk): void;
  stop(): void;
}

/** `now` in milliseconds: a machine that slept has still let the time pass. `keep` hears of each change by hand, and of the end; null: no clock. */
export function openTalkClock(now: () => number, keep: (talk: Talk | null) => void = () => undefined): TalkClock {
  const left = signal<number | null>(null);
  const isRunning = signal(false);
  let timer: ReturnType<typeof setInterval> | undefined;
  /** When it will stand at 0. */
  let ends = 0;
  const halt = () => {
    clearInterval(timer);
    isRunning.value = false;
  };
  const told = () => {
    const seconds = left.peek();
    keep(seconds === null ? null : { left: seconds, ends: isRunning.peek() ? ends : null });
  };
  const tick = () => {
    left.value = Math.max(0, Math.ceil((ends - now()) / 1000));
    if (left.value > 0) return;
    halt();
    told();
  };
  const runTo = (end: number) => {
    ends = end;
    isRunning.value = true;
    timer = setInterval(tick, TICK_MS);
  };
  const run = () => runTo(now() + (left.peek() ?? 0) * 1000);
  return {
    left,
    isRunning,
    set(seconds) {
      halt();
      left.value = seconds;
      told();
    },
    turn() {
      if (isRunning.peek()) halt();
      else if (left.peek()) run();
      told();
    },
    add(seconds) {
      const wasRunning = isRunning.peek();
      halt();
      left.value = Math.min(MOST_SECONDS, Math.max(0, (left.peek() ?? 0) + seconds));
      if (wasRunning && left.peek()) run();
      told();
    },
    takeUp(talk) {
      halt();
      left.value = talk.left;
      if (talk.ends === null) return;
      runTo(talk.ends);
      tick();
    },
    stop: halt,
  };
}
