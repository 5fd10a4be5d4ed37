// Owns the counters of coverage: how often each thing came up, and each condition was true and false, in runs played.
import type { MarchWatch } from '../engine/play-many.ts';
import { NONE, clampLevel } from '../engine/rules.ts';
import type { Tables } from '../engine/tables.ts';
import type { Subjects } from './subjects.ts';

export interface Ledger {
  runs: number;
  /** By item, how often it came up; by flat option, flat outcome and ending how often that was so. */
  items: Float64Array;
  options: Float64Array;
  outcomes: Float64Array;
  endings: Float64Array;
  /** By condition. */
  holds: Float64Array;
  fails: Float64Array;
  /** By row of the effects' table: how often a fact took another value, and a gauge moved. */
  setMoved: Float64Array;
  addMoved: Float64Array;
  /** States in which invariants were asked. */
  states: number;
}

/** What happens for the first time in a ledger: the thing's name (see `Sighting`) and a run that shows it. */
export type OnFirst = (sighting: Sighting, run: number) => void;

/** `broken`: an invariant that did not hold, by its place in the list. The others by flat index. */
export interface Sighting {
  what: 'item' | 'option' | 'outcome' | 'ending' | 'broken';
  index: number;
}

export function startLedger(tables: Tables, subjects: Subjects): Ledger {
  const { effects, kind, requires, isBad, endings } = tables;
  return {
    runs: 0,
    items: new Float64Array(kind.length),
    options: new Float64Array(requires.length),
    outcomes: new Float64Array(isBad.length),
    endings: new Float64Array(endings.length),
    holds: new Float64Array(subjects.all.length),
    fails: new Float64Array(subjects.all.length),
    setMoved: new Float64Array(effects.setSlot.length),
    addMoved: new Float64Array(effects.addSlot.length),
    states: 0,
  };
}

/** A watch that writes into a ledger what a crowd does; `values` are the crowd's. Runs that ended are added by it too. */
export function watchInto(
  ledger: Ledger,
  { tables, subjects, values }: { tables: Tables; subjects: Subjects; values: Float64Array },
  onFirst: OnFirst,
): MarchWatch {
  const book = { ledger, tables, subjects, values, onFirst };
  return {
    come: (item, isDue, count, run) => {
      tally(book, subjects.items[item]!, isDue, count);
      if (isDue) note(book, ledger.items, { what: 'item', index: item }, { count, run });
    },
    order: (line, option, count, run) => noteOrder(book, line, option, { count, run }),
    draw: (item, outcome, count, run) => noteDraw(book, item, outcome, { count, run }),
    happen: (item, count) => noteEffect(book, tables.first[item]!, count),
    leave: (item, count, run) => noteLeaving(book, item, { count, run }),
  };
}

interface Book {
  ledger: Ledger;
  tables: Tables;
  subjects: Subjects;
  values: Float64Array;
  onFirst: OnFirst;
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

function tally({ ledger }: Book, subject: number, isSo: boolean, count: number): void {
  if (subject !== NONE) (isSo ? ledger.holds : ledger.fails)[subject]! += count;
}

function ask(book: Book, subject: number, count: number): boolean {
  const isSo = subject === NONE || book.subjects.all[subject]!.test(book.values as unknown as number[]);
  tally(book, subject, isSo, count);
  return isSo;
}

function noteOrder(book: Book, line: number, option: number, some: Some): void {
  const { ledger, tables, subjects } = book;
  const { lineFirst, lineCount, optionEffect, lineItem } = tables;
  const first = lineFirst[line]!;
  for (let each = first; each < first + lineCount[line]!; each += 1) ask(book, subjects.options[each]!, some.count);
  showPage(book, lineItem[line]!, some);
  note(book, ledger.options, { what: 'option', index: first + option }, some);
  noteEffect(book, optionEffect[first + option]!, some.count);
}

/** What a player sees where an order is asked, and the state in which it is. */
function showPage(book: Book, item: number, some: Some): void {
  for (const text of book.subjects.texts[item]!) ask(book, text, some.count);
  showSpans(book, item, some.count);
  askInvariants(book, some);
}

function showSpans({ tables, subjects, ...book }: Book, item: number, count: number): void {
  const at = tables.at[item]!;
  for (const { from, until, subject } of subjects.spans) {
    if (from <= at && at <= until) ask({ tables, subjects, ...book }, subject, count);
  }
}

function askInvariants(book: Book, some: Some): void {
  const { ledger, subjects, onFirst } = book;
  ledger.states += some.count;
  for (const [index, subject] of subjects.invariants.entries()) {
    const isFirst = ledger.fails[subject] === 0;
    if (!ask(book, subject, some.count) && isFirst) onFirst({ what: 'broken', index }, some.run);
  }
}

function noteDraw(book: Book, item: number, outcome: number, some: Some): void {
  const { ledger, tables, subjects } = book;
  const first = tables.first[item]!;
  for (let each = first; each < first + tables.count[item]!; each += 1) {
    const from = tables.factorFirst[each]!;
    for (let row = from; row < from + tables.factorCount[each]!; row += 1)
      ask(book, subjects.factors[row]!, some.count);
  }
  note(book, ledger.outcomes, { what: 'outcome', index: first + outcome }, some);
  noteEffect(book, tables.outcomeEffect[first + outcome]!, some.count);
}

/** Which of its amounts will move something: each is added to what the one before has left. */
function noteEffect({ ledger, tables: { effects }, values }: Book, effect: number, count: number): void {
  for (let row = effects.setFrom[effect]!; row < effects.setFrom[effect + 1]!; row += 1) {
    if (values[effects.setSlot[row]!] !== effects.setTo[row]) ledger.setMoved[row]! += count;
  }
  for (let row = effects.addFrom[effect]!; row < effects.addFrom[effect + 1]!; row += 1) {
    const slot = effects.addSlot[row]!;
    let level = values[slot]!;
    for (let before = effects.addFrom[effect]!; before < row; before += 1) {
      if (effects.addSlot[before] === slot) level = clampLevel(level + effects.addPoints[before]!);
    }
    if (clampLevel(level + effects.addPoints[row]!) !== level) ledger.addMoved[row]! += count;
  }
}

function noteLeaving(book: Book, item: number, some: Some): void {
  const { ledger, tables, subjects } = book;
  const isLast = item === tables.kind.length - 1;
  askInvariants(book, some);
  for (const [ending, { from, isRest }] of tables.endings.entries()) {
    if (isRest ? !isLast : from > tables.at[item]! || !ask(book, subjects.endings[ending]!, some.count)) continue;
    ledger.runs += some.count;
    note(book, ledger.endings, { what: 'ending', index: ending }, some);
    const asked = [...subjects.causes[ending]!, ...subjects.measures, ...subjects.goals];
    for (const subject of asked) ask(book, subject, some.count);
    return showSpans(book, item, some.count);
  }
  if (tables.daysToNext[item]! > 0) for (const rule of subjects.drift) ask(book, rule, some.count);
}
