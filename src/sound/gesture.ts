// Owns waiting for the reader's first gesture: before it browsers let nothing sound, and we fetch nothing.

/** Acts at once if there was a gesture on this page, else at the first one. */
export function afterGesture(act: () => void): void {
  // Not every browser can tell; where it cannot, the next gesture is waited for.
  if ((navigator.userActivation as UserActivation | undefined)?.hasBeenActive) {
    act();
    return;
  }
  const events = ['pointerup', 'keydown'] as const;
  const once = () => {
    for (const event of events) document.removeEventListener(event, once, true);
    act();
  };
  for (const event of events) document.addEventListener(event, once, true);
}
