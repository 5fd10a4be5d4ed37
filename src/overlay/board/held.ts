// Owns what a class board holds: the runs that count, and what was set aside and why. Pure: each change gives a new value.
import type { AsideKind, Collected, SetAside } from '../../debrief/collect-runs.ts';
import type { FoundRun } from '../../debrief/find-codes.ts';

/** `damaged`: kept by this browser, and not to be read as any code. */
export type HeldKind = AsideKind | 'damaged';

export interface Aside {
  kind: HeldKind;
  /** As it stood in the text, shortened. */
  text: string;
  /** Of the text it came from, from 1; null for one that this browser had kept. */
  line: number | null;
  /** Name of a file or another way in; null for a pasted text. */
  from: string | null;
  /** What is wrong and what to do; empty for a duplicate. */
  message: string;
  /** For a duplicate, which may be counted after all. */
  run: FoundRun | null;
}

export interface Held {
  /** In the order in which they came. A code stands as often as it counts. */
  runs: FoundRun[];
  aside: Aside[];
}

export const EMPTY: Held = { runs: [], aside: [] };

/** Adds what a text gave. What was set aside before, and is again, is named by its latest place only. `from` as in `Aside`. */
export function addCollected(held: Held, { runs, aside }: Collected, from: string | null): Held {
  const named = new Set(aside.map(({ kind, text }) => `${kind} ${text}`));
  return {
    runs: [...held.runs, ...runs],
    aside: [
      ...held.aside.filter(({ kind, text }) => !named.has(`${kind} ${text}`)),
      ...aside.map((one) => ({ ...one, from })),
    ],
  };
}

/**
 * Parts what a text set aside from what it only repeats: a column that grows brings its earlier codes each time. A code is
 * repeated as often as it was held before; more of it is set aside, and so is one code alone, which may be a second pupil's.
 */
export function foldThere(aside: readonly SetAside[], before: readonly string[]): { aside: SetAside[]; there: number } {
  const left = new Map<string, number>();
  for (const code of before) left.set(code, (left.get(code) ?? 0) + 1);
  const others = aside.filter(({ kind, run }) => {
    const times = kind === 'duplicate' && run ? (left.get(run.code) ?? 0) : 0;
    if (run) left.set(run.code, times - 1);
    return times <= 0;
  });
  const there = aside.length - others.length;
  return there < 2 ? { aside: [...aside], there: 0 } : { aside: others, there };
}

/** A duplicate counts after all: two pupils can choose alike. Without a run to count nothing changes. */
export function countAside(held: Held, aside: Aside): Held {
  if (!aside.run) return held;
  return { runs: [...held.runs, aside.run], aside: held.aside.filter((one) => one !== aside) };
}

export function dropAside(held: Held, dropped: readonly Aside[]): Held {
  return { ...held, aside: held.aside.filter((one) => !dropped.includes(one)) };
}

export function dropRun(held: Held, run: FoundRun): Held {
  return { ...held, runs: held.runs.filter((one) => one !== run) };
}

/** The codes that count, a line each. Codes that this edition cannot read stay among them, for the one that can. */
export function formatKept({ runs, aside }: Held): string {
  const unread = aside.filter(({ line }) => line === null);
  return [...runs, ...unread.map(({ text }) => ({ code: text }))].map(({ code }) => code).join('\n');
}

/** What this browser kept, read by `collect`; what can no longer be read is named. */
export function parseKept(text: string, collect: (text: string) => Collected, damaged: string): Held {
  const read = (code: string): Held => {
    const { runs, aside } = collect(code);
    const [run] = runs;
    if (run) return { runs: [run], aside: [] };
    const problem = aside[0] ?? { kind: 'damaged' as const, message: damaged };
    return { runs: [], aside: [{ ...problem, text: code, line: null, from: null, run: null }] };
  };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const all = lines.map(read);
  return { runs: all.flatMap(({ runs }) => runs), aside: all.flatMap(({ aside }) => aside) };
}

/** What was set aside, to be read again after a reload of this tab. What the kept codes bring back by themselves is left out. */
export function formatAside({ aside }: Held): string {
  return JSON.stringify(aside.filter(({ line }) => line !== null).map((one) => ({ ...one, run: null })));
}

/** The inverse of `formatAside`; what is damaged counts as nothing set aside. */
export function parseAside(text: string, collect: (text: string) => Collected): Aside[] {
  try {
    const all: unknown = JSON.parse(text);
    if (!Array.isArray(all)) return [];
    return (all as Omit<Aside, 'run'>[]).map((one) => ({
      kind: one.kind,
      text: String(one.text),
      line: Number(one.line),
      from: one.from === null ? null : String(one.from),
      message: String(one.message),
      run: one.kind === 'duplicate' ? (collect(String(one.text)).runs[0] ?? null) : null,
    }));
  } catch {
    return [];
  }
}
