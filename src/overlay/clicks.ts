// Owns what the second click of a double click may do: nothing to a button that was not there for the first.

/** A second tap within this time belongs to the first, ms: touch screens do not always count taps. */
const DOUBLE_TAP_MS = 300;

/** Listens until the returned stop is called. Keys are not clicks here: a held key is the panels' own care. */
export function startClicks(): () => void {
  // Held loosely: the last button that was clicked may have gone, and a whole place with it.
  let hit: WeakRef<Element> | null = null;
  let at = -Infinity;
  const listen = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    // Keys and scripts click with a count of 0.
    const isSecond = event.detail > 1 || (isTouch && event.detail > 0 && event.timeStamp - at < DOUBLE_TAP_MS);
    if (isSecond && button && button !== hit?.deref()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (event.detail > 0) [hit, at] = [button && new WeakRef(button), event.timeStamp];
  };
  window.addEventListener('click', listen, { capture: true });
  return () => window.removeEventListener('click', listen, { capture: true });
}
