// Owns the runs kept in the browser for this visit: read at its start, written at each order, never thrown away unread.
import type { Result } from '../base/result.ts';
import type { RunLog } from '../run/log.ts';
import type { RunStore } from './run-store.ts';
import { sessionWords } from './words/session.ts';

export interface SaveFormat {
  formatSave(log: RunLog): string;
  parseSave(text: string): Result<RunLog, { message: string; upTo: RunLog | null }>;
}

export interface KeptRuns {
  /** `null` forgets the run. A refusal of the browser is told once. */
  keep(key: string, log: RunLog | null): void;
  /** The run, or the part of it that still fits. What cannot be read is told, and put aside. */
  restore(key: string): RunLog | null;
}

export function openKeptRuns(store: RunStore, format: SaveFormat, notify: (text: string) => void): KeptRuns {
  let isTold = false;
  return {
    keep(key, log) {
      const isKept = store.write(key, log && format.formatSave(log));
      if (isKept || !log) return;
      if (!isTold) notify(sessionWords.notKept);
      isTold = true;
    },
    restore(key) {
      const text = store.read(key);
      if (text === null) return null;
      const parsed = format.parseSave(text);
      if (parsed.ok) return parsed.value;
      const aside = store.setAside(text);
      notify(aside ? `${parsed.error.message} ${sessionWords.aside(aside)}` : parsed.error.message);
      return parsed.error.upTo;
    },
  };
}
