// Owns a part of the page that is fetched when it is first shown, and stays for the visit.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../words/page.ts';

export interface LateProps<P> {
  /** The same function at every call: it is asked once a visit. */
  fetch: () => Promise<FunctionComponent<P>>;
  /** What is said where it cannot be fetched, and what to do. */
  failed: string;
  props: P;
}

/** By the function that fetches: what has come. */
const fetched = new Map<unknown, unknown>();

export function LatePart<P extends object>({ fetch, failed, props }: LateProps<P>) {
  const come = useSignal(fetched.has(fetch));
  const isLost = useSignal(false);
  useEffect(() => {
    if (come.value) return;
    fetch().then(
      (part) => {
        fetched.set(fetch, part);
        come.value = true;
      },
      () => (isLost.value = true),
    );
  }, [fetch, come, isLost]);
  const Part = fetched.get(fetch) as FunctionComponent<P> | undefined;
  if (come.value && Part) return <Part {...props} />;
  return <p role="status">{isLost.value ? failed : words.loading}</p>;
}
