// Owns the sittings that this browser keeps: the one in progress, and the earlier ones, a line each. Never thrown away unread.
import { formatSitting, parseSitting, type RunText } from '../../classroom/sitting-text.ts';
import type { Sitting } from '../../classroom/sitting.ts';
import type { RunStore } from '../run-store.ts';
import { classWords as said } from '../words/class.ts';
import { sessionWords } from '../words/session.ts';

export const SITTING_KEY = 'excomm.sitting';
/** Earlier sittings, a line each, the last one last. */
export const SITTINGS_KEY = 'excomm.sittings';
/** The class's run from before it went back, as text. */
export const SITTING_PREVIOUS_KEY = 'excomm.sitting-previous';
/** More fill a browser's storage; the oldest would have to go, so nothing more is put there and it is said. */
const MOST_EARLIER = 60;

export interface KeptSittings {
  /** The one in progress, or what still fits of it. */
  read(): Sitting | null;
  /** The one in progress, if it can be read whole; nothing is told or put aside. */
  peek(): Sitting[];
  /** `null` forgets the one in progress. A refusal of the browser is told once. */
  keep(sitting: Sitting | null): void;
  /** Those that can be read with this edition, the last one first. */
  earlier(): Sitting[];
  /** False if there is no room: then nothing was changed. */
  putAway(sitting: Sitting): boolean;
  forget(id: string): void;
}

export function openKeptSittings(store: RunStore, text: RunText, notify: (says: string) => void): KeptSittings {
  let isTold = false;
  const lines = () => (store.read(SITTINGS_KEY) ?? '').split('\n').filter((line) => line !== '');
  const write = (all: string[]) => store.write(SITTINGS_KEY, all.length === 0 ? null : all.join('\n'));
  const isOf = (id: string) => (line: string) => idOf(line) === id;
  return {
    read() {
      const kept = store.read(SITTING_KEY);
      if (kept === null) return null;
      const parsed = parseSitting(kept, text);
      if (parsed.ok) return parsed.value;
      const aside = store.setAside(kept);
      notify(aside ? `${parsed.error.message} ${sessionWords.aside(aside)}` : parsed.error.message);
      return parsed.error.upTo;
    },
    peek() {
      const parsed = parseSitting(store.read(SITTING_KEY) ?? '', text);
      return parsed.ok ? [parsed.value] : [];
    },
    keep(sitting) {
      const isKept = store.write(SITTING_KEY, sitting && formatSitting(sitting, text));
      if (isKept || !sitting) return;
      if (!isTold) notify(said.notKept);
      isTold = true;
    },
    // What another edition kept stays among the lines, unread, for the one that can.
    earlier: () =>
      lines()
        .flatMap((line) => {
          const parsed = parseSitting(line, text);
          return parsed.ok ? [parsed.value] : [];
        })
        .toReversed(),
    putAway(sitting) {
      const others = lines().filter((line) => !isOf(sitting.id)(line));
      return others.length < MOST_EARLIER && write([...others, formatSitting(sitting, text)]);
    },
    forget: (id) => void write(lines().filter((line) => !isOf(id)(line))),
  };
}

function idOf(line: string): string | null {
  return /"id":"(\d+)"/.exec(line)?.[1] ?? null;
}
