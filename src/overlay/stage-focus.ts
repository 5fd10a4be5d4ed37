// Owns where reading begins when the page changes: at the new stage's heading, or where one left off for the archive.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The key of the one place that one comes back from to where one was. */
const ARCHIVE = 'archive';

interface Left {
  key: string;
  opener: Element | null;
  scroll: number;
}

/** Reading begins at the heading of each new stage. At once, so that no key falls between two screens. */
export function useFocusOnNewStage(key: string): void {
  const shown = useRef(key);
  const left = useRef<Left | null>(null);
  if (key === ARCHIVE && shown.current !== ARCHIVE) {
    // Before the page changes: hidden, the link that was followed would have lost the focus, and the page its place.
    left.current = { key: shown.current, opener: document.activeElement, scroll: window.scrollY };
  }
  useLayoutEffect(() => {
    // The first page of a visit keeps the focus where the browser puts it.
    if (shown.current === key) return;
    const back = shown.current === ARCHIVE && left.current?.key === key ? left.current : null;
    shown.current = key;
    // What lies over the page goes with the stage it was opened on, or no heading below it could take the focus.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    window.scrollTo(0, back?.scroll ?? 0);
    if (back?.opener instanceof HTMLElement && back.opener.isConnected && back.opener !== document.body) {
      back.opener.focus({ preventScroll: true });
    } else document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }, [key]);
}
