// Owns the sittings of classes on the board: those that this browser keeps, and those that came as files.
import { type ReadonlySignal, signal } from '@preact/signals';
import { type RunText, formatSitting, looksLikeSitting, parseSitting } from '../../classroom/sitting-text.ts';
import type { Sitting } from '../../classroom/sitting.ts';
import type { RunStore } from '../run-store.ts';
import { openKeptSittings } from '../sitting/kept-sittings.ts';
import { boardVoteWords as said } from '../words/votes.ts';

/** Sittings that came as files, a line each. */
export const BOARD_SITTINGS_KEY = 'excomm.board-sittings';

export interface BoardSittings {
  /** Of this browser first, the latest before the earlier ones; then those of files. Only those in which something was decided. */
  all: ReadonlySignal<Sitting[]>;
  /** Ids of those that came as files, and can be taken off. */
  fromFiles: ReadonlySignal<ReadonlySet<string>>;
  /** True for a text that means to be a sitting. */
  isSitting(text: string): boolean;
  /** Takes one in; answers what came of it, in a sentence. */
  take(text: string): string;
  remove(id: string): void;
  /** Reads again what is kept: a class may have played since. */
  reload(): void;
}

export function openBoardSittings(store: RunStore, text: RunText, notify: (says: string) => void): BoardSittings {
  const all = signal<Sitting[]>([]);
  const fromFiles = signal<ReadonlySet<string>>(new Set());
  const lines = () => (store.read(BOARD_SITTINGS_KEY) ?? '').split('\n').filter((line) => line !== '');
  const taken = (): Sitting[] =>
    lines().flatMap((line) => {
      const parsed = parseSitting(line, text);
      return parsed.ok ? [parsed.value] : [];
    });
  const reload = () => {
    // A damaged one is told where the class plays.
    const kept = openKeptSittings(store, text, () => undefined);
    const here = [...kept.peek(), ...kept.earlier()].filter(({ log }) => log.picks.length > 0);
    const ids = new Set(here.map(({ id }) => id));
    const others = taken().filter(({ id }) => !ids.has(id));
    all.value = [...here, ...others];
    fromFiles.value = new Set(others.map(({ id }) => id));
  };
  reload();
  return {
    all,
    fromFiles,
    reload,
    isSitting: looksLikeSitting,
    take(file) {
      const parsed = parseSitting(file, text);
      if (!parsed.ok) return parsed.error.message;
      const { id } = parsed.value;
      if (all.peek().some((one) => one.id === id)) return said.there;
      if (parsed.value.log.picks.length === 0) return said.empty;
      if (!store.write(BOARD_SITTINGS_KEY, [...lines(), formatSitting(parsed.value, text)].join('\n'))) {
        notify(said.notKept);
        all.value = [...all.peek(), parsed.value];
        fromFiles.value = new Set([...fromFiles.peek(), id]);
      } else reload();
      return said.taken;
    },
    remove(id) {
      const left = lines().filter((line) => !line.includes(`"id":"${id}"`));
      store.write(BOARD_SITTINGS_KEY, left.length === 0 ? null : left.join('\n'));
      reload();
    },
  };
}
