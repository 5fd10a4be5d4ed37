// Owns telling the teacher that the question of a pause has been answered: that it was, and never what.

/** So long after the last stroke an answer is taken for one. */
const STILL_MS = 1500;

export interface PauseReport {
  /** Each stroke. */
  wrote(decision: string, words: string): void;
  /** The page goes on: what has been written is told now. */
  flush(): void;
}

/** `isTold`: whether the room knows already. Each decision is told once, however long one goes on writing. */
export function openPauseReport(isTold: (decision: string) => boolean, tell: (decision: string) => void): PauseReport {
  const told = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written: string | null = null;
  function flush(): void {
    clearTimeout(timer);
    const decision = written;
    written = null;
    if (decision === null || told.has(decision) || isTold(decision)) return;
    told.add(decision);
    tell(decision);
  }
  return {
    flush,
    wrote(decision, words) {
      clearTimeout(timer);
      written = words.trim() === '' ? null : decision;
      timer = setTimeout(flush, STILL_MS);
    },
  };
}
