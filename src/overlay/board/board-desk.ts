// Owns the class board of a visit: what it holds, how a text comes in without holding up the page, undo, and what is kept.
import { type ReadonlySignal, computed, signal } from '@preact/signals';
import type { BoardView } from '../../debrief/board-view.ts';
import type { Collected } from '../../debrief/collect-runs.ts';
import type { FoundRun } from '../../debrief/find-codes.ts';
import type { RunText } from '../../classroom/sitting-text.ts';
import type { WaysAnswer, WaysQuestion } from '../../engine/luck-question.ts';
import type { ClassLuck } from '../../debrief/class-luck.ts';
import type { ClassCounts } from '../../debrief/open-board.ts';
import { BOARD_ASIDE_KEY, BOARD_KEY, type RunStore } from '../run-store.ts';
import { boardWords as said } from '../words/board.ts';
import { type BoardSittings, openBoardSittings } from './board-sittings.ts';
import { type Aside, EMPTY, type Held, addCollected, countAside, dropAside, dropRun, foldThere } from './held.ts';
import { formatAside, formatKept, parseAside, parseKept } from './held.ts';
import { sliceText } from './slice-text.ts';

/** Longer texts are no class: a column of a thousand codes has 50,000 characters. */
export const MOST_CHARACTERS = 5_000_000;
/** The worst of texts, groups of four and nothing else, takes up to a tenth of a millisecond a character. */
const SLICE = 1024;
/** Reading goes on for so long before the page may answer. */
const TURN_MS = 12;
const MOST_UNDO = 50;

export interface BoardTools extends RunText {
  counts: ClassCounts;
  /** Codes that count; kept until they are removed. */
  store: RunStore;
  /** What was set aside, which can be anybody's words: until the tab is closed. */
  passing: RunStore;
  notify(text: string): void;
}

/** What a text gave; `wasStopped`: the rest of it was not read. */
export interface Taken {
  found: number;
  aside: number;
  /** Codes that were on the board before, where a column is pasted again as it grows: counted, not listed. */
  there: number;
  wasStopped: boolean;
}

export interface BoardDesk {
  held: ReadonlySignal<Held>;
  canUndo: ReadonlySignal<boolean>;
  /** Part of a long text that has been read, 0 to 1; null while nothing is. */
  progress: ReadonlySignal<number | null>;
  /** Lesson that the charts show; empty for all. */
  lesson: ReadonlySignal<string>;
  /** Every lesson on the board, whatever the charts show. */
  lessons: ReadonlySignal<BoardView['lessons']>;
  /** Runs that the charts show, and their counts. */
  shown: ReadonlySignal<FoundRun[]>;
  view: ReadonlySignal<BoardView>;
  /** Ids of the story's endings: the ending of a run is an index among them. */
  endings: readonly string[];
  /** Classes that voted on one screen. */
  sittings: BoardSittings;
  /** What Kennedy chose in a line of a decision; null in one that history never saw. */
  recorded(decision: string, line: string): string | null;
  /** Of the runs that the charts show: what to ask of the counting desk, and what its answers come to. */
  luckQuestions(): WaysQuestion[];
  luck(answers: readonly WaysAnswer[]): ClassLuck;
  /** Reads a text, others waiting until it is done. `from`: where it came from, null for a paste. */
  take(text: string, from: string | null): Promise<Taken>;
  stop(): void;
  /** What a text would give, without taking it. */
  look(text: string): Collected;
  count(aside: Aside): void;
  removeAside(aside: readonly Aside[]): void;
  removeRun(run: FoundRun): void;
  clear(): void;
  undo(): void;
  showLesson(lesson: string): void;
  /** Reads again what is kept: another tab has changed it. */
  reload(): void;
}

export function openBoardDesk(tools: BoardTools): BoardDesk {
  const { counts, store, passing } = tools;
  const held = signal(restore(tools));
  const past = signal<Held[]>([]);
  const lesson = signal('');
  const shown = computed(() => ofLesson(held.value.runs, lesson.value));
  let isTold = false;
  const all = computed(() => counts.view(held.value.runs));
  const view = computed(() => (shown.value === held.value.runs ? all.value : counts.view(shown.value)));
  const keep = (now: Held) => {
    held.value = now;
    const text = formatKept(now);
    const isKept = store.write(BOARD_KEY, text === '' ? null : text);
    if (!isKept && !isTold) tools.notify(said.notKept);
    isTold ||= !isKept;
    passing.write(BOARD_ASIDE_KEY, now.aside.length === 0 ? null : formatAside(now));
  };
  const change = (now: Held) => {
    if (now === held.peek()) return;
    past.value = [...past.peek(), held.peek()].slice(-MOST_UNDO);
    keep(now);
  };
  const reader = openReader(held, counts);
  return {
    held,
    canUndo: computed(() => past.value.length > 0),
    progress: reader.progress,
    lesson: computed(() => (shown.value === held.value.runs ? '' : lesson.value)),
    lessons: computed(() => all.value.lessons),
    shown,
    view,
    endings: counts.endings,
    sittings: openBoardSittings(store, tools, tools.notify),
    recorded: counts.recorded,
    luckQuestions: () => counts.luckQuestions(shown.peek()),
    luck: (answers) => counts.luck(shown.peek(), answers),
    async take(text, from) {
      const { collected, before, wasStopped } = await reader.read(text);
      const { runs } = collected;
      const { aside, there } = foldThere(collected.aside, before);
      if (runs.length + aside.length > 0) change(addCollected(held.peek(), { runs, aside }, from));
      return { found: runs.length, aside: aside.length, there, wasStopped };
    },
    stop: reader.stop,
    look: (text) => counts.collect(codesOf(held.peek()), text),
    count: (aside) => change(countAside(held.peek(), aside)),
    removeAside: (aside) => change(dropAside(held.peek(), aside)),
    removeRun: (run) => change(dropRun(held.peek(), run)),
    clear: () => change(EMPTY),
    undo() {
      const before = past.peek().at(-1);
      past.value = past.peek().slice(0, -1);
      if (before) keep(before);
    },
    showLesson: (asked) => (lesson.value = asked),
    reload: () => (held.value = restore(tools)),
  };
}

function restore({ counts, store, passing }: BoardTools): Held {
  const collect = (text: string) => counts.collect([], text);
  const kept = parseKept(store.read(BOARD_KEY) ?? '', collect, said.aside.damaged);
  return { ...kept, aside: [...kept.aside, ...parseAside(passing.read(BOARD_ASIDE_KEY) ?? '[]', collect)] };
}

const codesOf = ({ runs }: Held): string[] => runs.map(({ code }) => code);

/** Reads texts one after another, in slices, with a turn for the page between them. */
function openReader(held: ReadonlySignal<Held>, counts: ClassCounts) {
  const progress = signal<number | null>(null);
  let isStopped = false;
  let last: Promise<unknown> = Promise.resolve();
  const readNow = async (text: string) => {
    const collected: Collected = { runs: [], aside: [] };
    isStopped = false;
    let read = 0;
    let turn = performance.now();
    const before = codesOf(held.peek());
    const codes = [...before];
    for (const { text: slice, linesBefore } of sliceText(text, SLICE)) {
      if (isStopped) break;
      const { runs, aside } = counts.collect(codes, slice);
      codes.push(...runs.map(({ code }) => code));
      collected.runs.push(...runs);
      collected.aside.push(...aside.map((one) => ({ ...one, line: one.line + linesBefore })));
      read += slice.length;
      if (performance.now() - turn < TURN_MS) continue;
      progress.value = read / text.length;
      await new Promise((done) => setTimeout(done));
      turn = performance.now();
    }
    progress.value = null;
    return { collected, before, wasStopped: isStopped };
  };
  return {
    progress,
    stop: () => (isStopped = true),
    read(text: string) {
      const reading = last.then(() => readNow(text));
      last = reading.catch(() => undefined);
      return reading;
    },
  };
}

/** All of them where none is of the lesson. */
function ofLesson(runs: FoundRun[], lesson: string): FoundRun[] {
  const found = runs.filter(({ log }) => log.lesson === lesson);
  return found.length > 0 ? found : runs;
}
