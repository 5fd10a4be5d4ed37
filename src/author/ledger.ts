// Owns the counters of coverage: how often each thing came up in runs played, and in driven ones each condition both ways.
import { holdsAt } from '../engine/condition-code.ts';
import type { MarchWatch } from '../engine/play-many.ts';
import { NONE } from '../engine/rules.ts';
import type { Tables } from '../engine/tables.ts';
import type { Subjects } from './subjects.ts';

export interface Ledger {
  runs: number;
  /** By item, how often it came up; by flat option, flat outcome and ending how often that was so. */
  items: Float64Array;
  options: Float64Array;
  outcomes: Float64Array;
  endings: Float64Array;
  /** By condition. Of a counted ledger, only those of goals and of invariants that are not proved. */
  holds: Float64Array;
  fails: Float64Array;
  /** States in which invariants were asked. */
  states: number;
}

/** Something that came up. `broken`: an invariant that did not hold, by its place in the list; the others by flat index. */
export interface Sighting {
  what: 'item' | 'option' | 'outcome' | 'ending' | 'broken';
  index: number;
}

/** Told what comes up for the first time in a ledger, and the number of a run that shows it. */
export type OnFirst = (sighting: Sighting, run: number) => void;

export function startLedger(tables: Tables, subjects: Subjects): Ledger {
  return {
    runs: 0,
    items: new Float64Array(tables.kind.length),
    options: new Float64Array(tables.requires.length),
    outcomes: new Float64Array(tables.isBad.length),
    endings: new Float64Array(tables.endings.length),
    holds: new Float64Array(subjects.all.length),
    fails: new Float64Array(subjects.all.length),
    states: 0,
  };
}

/** What is written into, by a crowd over `tables` whose values these are. */
export interface Book {
  ledger: Ledger;
  tables: Tables;
  subjects: Subjects;
  values: Float64Array;
  onFirst: OnFirst;
}

/** A watch that counts things, goals, and invariants that are not proved. */
export function watchThings(book: Book): MarchWatch {
  const { ledger, tables, subjects } = book;
  const open = subjects.invariants.map((subject) => subjects.all[subject]!.proved !== 'always');
  return {
    come(item, isDue, count, run) {
      if (isDue) note(book, ledger.items, { what: 'item', index: item }, { count, run });
    },
    order(line, option, count, run) {
      askInvariants(book, open, { count, run });
      note(book, ledger.options, { what: 'option', index: tables.lineFirst[line]! + option }, { count, run });
    },
    draw(item, outcome, count, run) {
      note(book, ledger.outcomes, { what: 'outcome', index: tables.first[item]! + outcome }, { count, run });
    },
    happen() {},
    leave(_item, count, run) {
      askInvariants(book, open, { count, run });
    },
    end(_item, ending, count, run) {
      ledger.runs += count;
      note(book, ledger.endings, { what: 'ending', index: ending }, { count, run });
      for (const subject of subjects.goals) ask(book, subject, count);
    },
  };
}

/** Runs that take a step together, and the number of one. */
interface Some {
  count: number;
  run: number;
}

function note({ onFirst }: Book, counts: Float64Array, sighting: Sighting, { count, run }: Some): void {
  if (counts[sighting.index] === 0) onFirst(sighting, run);
  counts[sighting.index]! += count;
}

/** Adds an answer, of so many runs, to a condition's count; NONE is no condition. */
export function tally({ ledger }: Book, subject: number, isSo: boolean, count: number): void {
  if (subject !== NONE) (isSo ? ledger.holds : ledger.fails)[subject]! += count;
}

/** Asks a condition of the values as they stand; true where there is none. */
export function ask(book: Book, subject: number, count: number): boolean {
  const { all, code } = book.subjects;
  const isSo = subject === NONE || holdsAt(code, all[subject]!.row, book.values);
  tally(book, subject, isSo, count);
  return isSo;
}

function askInvariants(book: Book, isOpen: readonly boolean[], { count, run }: Some): void {
  const { ledger, subjects, onFirst } = book;
  ledger.states += count;
  for (let index = 0; index < isOpen.length; index += 1) {
    if (!isOpen[index]) continue;
    const subject = subjects.invariants[index]!;
    const isFirst = ledger.fails[subject] === 0;
    if (!ask(book, subject, count) && isFirst) onFirst({ what: 'broken', index }, run);
  }
}
