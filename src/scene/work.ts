// Owns long work cut into short steps, so that a key or a click between two of them is answered first.

/** Yields wherever it may be put off; returns what it makes. */
export type Work<T> = Generator<void, T>;

/** All of it, now. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** As much as fits in one slice, ms. A step that is longer is not cut. */
const SLICE_MS = 5;

/** Works on in tasks of a slice each, and hands over what is made; drops everything as soon as `isStale`. */
export function inSlices<T>(work: Work<T>, isStale: () => boolean, onDone: (made: T | null) => void): void {
  const slice = () => {
    const until = performance.now() + SLICE_MS;
    do {
      if (isStale()) return onDone(null);
      const step = work.next();
      if (step.done) return onDone(step.value);
    } while (performance.now() < until);
    setTimeout(slice);
  };
  slice();
}
