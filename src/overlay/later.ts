// Owns work that waits: until the page has been painted, or until it has nothing better to do.

/** Acts once what was changed just now is on the screen. */
export function afterPaint(act: () => void): void {
  // Nothing is painted in a tab behind others.
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Acts once the page is idle, or two seconds later. Safari has no `requestIdleCallback`. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
