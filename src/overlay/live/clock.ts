// Owns the class's clock on a page: how long it still runs, by the server's time. Nothing obeys it.
import { type ReadonlySignal, computed, signal } from '@preact/signals';

const TICK_MS = 1000;

/** Whole seconds that are left, 0 when it has run out, null without a clock. Ticks only while somebody looks. */
export function secondsLeft(
  clock: ReadonlySignal<number | null>,
  ahead: ReadonlySignal<number>,
): ReadonlySignal<number | null> {
  let timer: ReturnType<typeof setInterval> | undefined;
  const now = signal(Date.now(), {
    watched() {
      this.value = Date.now();
      timer = setInterval(() => (this.value = Date.now()), TICK_MS);
    },
    unwatched: () => clearInterval(timer),
  });
  return computed(() => {
    const until = clock.value;
    return until === null ? null : Math.max(0, Math.ceil((until - now.value - ahead.value) / 1000));
  });
}
