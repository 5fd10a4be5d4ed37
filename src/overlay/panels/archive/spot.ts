// Owns arriving at a spot of the archive: the entry that the address names, or the heading of its part.
import { useLayoutEffect } from 'preact/hooks';
import type { ArchivePart } from '../../archive-address.ts';
import { usePage } from '../../page-context.ts';

/** The id of an entry's element. */
export const entryId = (part: ArchivePart, entry: string): string => `${part}-${entry}`;

/** Once the part is there, reading goes on at the spot; and again at each new one. */
export function useSpot(isThere: boolean): void {
  const at = usePage().state.archive.value;
  useLayoutEffect(() => {
    if (!isThere || !at) return;
    // After the filter that may hide the entry was cleared, and what hangs on it was drawn anew.
    const focused = document.activeElement;
    const frame = requestAnimationFrame(() => {
      if (!hasGoneOn(focused)) arrive(at.part, at.entry);
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere, at]);
}

/** Whoever has moved on to a field before the frame was drawn keeps it, and what they type there. */
function hasGoneOn(from: Element | null): boolean {
  const now = document.activeElement;
  return now !== from && now instanceof HTMLElement && now.matches('.archive-part :is(input, select, button)');
}

function arrive(part: ArchivePart, entry: string | null): void {
  const element = entry === null ? null : document.getElementById(entryId(part, entry));
  if (!element) {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('.archive-part h2')?.focus({ preventScroll: true });
    return;
  }
  for (let inner: Element | null = element; inner; inner = inner.parentElement) {
    if (inner instanceof HTMLDetailsElement) inner.open = true;
  }
  // A section is only led to; an entry is read.
  if (element.matches('article')) for (const details of element.querySelectorAll('details')) details.open = true;
  element.scrollIntoView({ block: 'start' });
  (element.querySelector<HTMLElement>('[data-entry]') ?? element).focus({ preventScroll: true });
}
