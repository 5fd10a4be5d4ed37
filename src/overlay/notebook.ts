// Owns what is written in a debrief: at hand for every panel, and kept in this browser with the code of its run.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Shelf, type Written, formatShelf, putWritten, readShelf } from './read-written.ts';
import type { RunStore } from './run-store.ts';

/** By run code, what was written in its debrief; with the texts of a log it would outgrow every code. */
export const WRITTEN_KEY = 'excomm.written';
/** Typing is not kept at each letter: a long text would be written whole each time. */
const PAUSE_MS = 400;

/** Whether what is written is kept: `aside` once a text that could not be read was put where nothing overwrites it. */
export type Keeping = 'kept' | 'refused' | 'aside';

export interface Notebook {
  written: ReadonlySignal<Written>;
  keeping: ReadonlySignal<Keeping>;
  /** What stands in a field; empty if nothing was written. */
  read(field: string): string;
  write(field: string, text: string): void;
  /** Forgets all that was written for this run. */
  forget(): void;
  /** Keeps at once what is not kept yet. */
  flush(): void;
}

/** The notebook of one run. Two tabs may hold it: a field is taken from whichever wrote it last. */
export function openNotebook(store: RunStore, code: string): Notebook {
  const keeping = signal<Keeping>('kept');
  const written = signal(shelfOf(store, keeping)?.[code] ?? {});
  let unkept: Record<string, string> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (Object.keys(unkept).length === 0) return;
    const shelf = shelfOf(store, keeping);
    if (!shelf) return;
    const isKept = store.write(WRITTEN_KEY, formatShelf(putWritten(shelf, code, { ...shelf[code], ...unkept })));
    // What was refused is tried again with the next word: it may be another tab that filled the browser.
    if (isKept) unkept = {};
    if (!isKept) keeping.value = 'refused';
    else if (keeping.value === 'refused') keeping.value = 'kept';
  };
  return {
    written,
    keeping,
    read: (field) => written.value[field] ?? '',
    write(field, text) {
      written.value = { ...written.peek(), [field]: text };
      unkept = { ...unkept, [field]: text };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
    forget() {
      unkept = Object.fromEntries(Object.keys(written.peek()).map((field) => [field, '']));
      written.value = {};
      flush();
    },
    flush,
  };
}

/** What is kept; null where a text that cannot be read can be put nowhere else either: it is left where it is. */
function shelfOf(store: RunStore, keeping: Signal<Keeping>): Shelf | null {
  const text = store.read(WRITTEN_KEY);
  const shelf = readShelf(text);
  if (shelf || text === null) return shelf ?? {};
  const isAside = store.setAside(text) !== null;
  keeping.value = isAside ? 'aside' : 'refused';
  return isAside ? {} : null;
}
