// Owns what is half given at a decision: kept at every stroke, so that a reload or a flat battery loses none of it.
import { type Signal, signal, useSignalEffect } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { Note } from '../run/log.ts';
import { usePage } from './page-context.ts';
import { DRAFT_KEY, type RunStore } from './run-store.ts';

/** Of a decision of one's own: what is marked in each line, and what is said before it goes out. */
export interface OrdersDraft {
  /** Option by line. */
  picked: Record<string, string>;
  note: Note;
}

/** Of a class: what the JFK of the hour is about to order, and why. */
export interface DecideDraft {
  chosen: string | null;
  reason: string | null;
  words: string;
}

/**
 * A signal that begins where one was before a reload. `of`: which decision of which run or sitting; what was kept of
 * another is not taken up. There is one draft at a time, and `dropDraft` ends it.
 */
export function useDraft<T extends object>(of: string, empty: T, isDraft: (kept: object) => kept is T): Signal<T> {
  const { store } = usePage().state;
  // Read once, and not at every drawing.
  const [draft] = useState(() => signal<T>(readDraft(store, of, isDraft) ?? empty));
  const kept = useRef(draft.peek());
  useSignalEffect(() => {
    const now = draft.value;
    if (now === kept.current) return;
    kept.current = now;
    store.write(DRAFT_KEY, JSON.stringify({ of, draft: now }));
  });
  return draft;
}

/** Null if nothing was kept of this decision, or nothing that can be read. */
export function readDraft<T>(store: RunStore, of: string, isDraft: (kept: object) => kept is T & object): T | null {
  const text = store.read(DRAFT_KEY);
  if (text === null) return null;
  try {
    const { of: whose, draft } = JSON.parse(text) as { of?: unknown; draft?: unknown };
    return whose === of && typeof draft === 'object' && draft !== null && isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** The order is given, or the run it was for is left. */
export const dropDraft = (store: RunStore): void => void store.write(DRAFT_KEY, null);

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

export function isOrdersDraft(kept: object): kept is OrdersDraft {
  const { picked, note } = kept as { picked?: unknown; note?: unknown };
  if (typeof picked !== 'object' || typeof note !== 'object' || !picked || !note) return false;
  const { danger, answer, reason, words, source } = note as Record<string, unknown>;
  return (
    Object.values(picked).every((option) => typeof option === 'string') &&
    (danger === null || typeof danger === 'number') &&
    typeof words === 'string' &&
    [answer, reason, source].every(isTextOrNull)
  );
}

export function isDecideDraft(kept: object): kept is DecideDraft {
  const { chosen, reason, words } = kept as Record<string, unknown>;
  return isTextOrNull(chosen) && isTextOrNull(reason) && typeof words === 'string';
}
