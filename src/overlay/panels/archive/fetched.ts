// Owns data that comes over the net for a panel: there, on its way, or failed and asked for again.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export interface Fetched<T> {
  value: T | null;
  hasFailed: boolean;
  retry(): void;
}

/** Fetches anew for each key; what a former key asked for and comes late is dropped. */
export function useFetched<T>(key: string, fetch: () => Promise<T>): Fetched<T> {
  const held = useSignal<{ key: string; value: T } | null>(null);
  const failed = useSignal(false);
  const asked: Signal<number> = useSignal(0);
  useEffect(() => {
    let isGone = false;
    failed.value = false;
    fetch().then(
      (value) => {
        if (!isGone) held.value = { key, value };
      },
      () => {
        if (!isGone) failed.value = true;
      },
    );
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for what is fetched
  }, [key, asked.value]);
  return {
    value: held.value?.key === key ? held.value.value : null,
    hasFailed: failed.value,
    retry: () => (asked.value += 1),
  };
}
