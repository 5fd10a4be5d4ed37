// Owns where reading begins when the page changes: at the new stage's heading, or where one left off for the archive; and that the focus is never lost.
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
  if (shown.current !== key) letGo();
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

/**
 * A button that is about to be taken away gives up the focus before: taken away with it, it would have the browser lay out
 * the whole page once more. Whoever calls this gives the focus to something else in the same breath.
 */
export function letGo(): void {
  if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
}

/**
 * What had the focus and is taken away, as a button that is done with or a heading that stood until the panel came, leaves it
 * to the heading at hand: else it would fall to the page itself, and a reader by ear to the top. Returns its stop.
 */
export function startFocusKeeper(root: HTMLElement): () => void {
  let last: EventTarget | null = null;
  const note = ({ target }: FocusEvent) => void (last = target);
  const observer = new MutationObserver(() => {
    if (!(last instanceof Element) || last.isConnected || document.activeElement !== document.body) return;
    root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', note);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
