// Owns the class board's charts as plain data: rows with words and counts, which page, picture and file show alike. Pure.
import type { BoardDecision, BoardPart, BoardView, Counted } from '../../debrief/board-view.ts';
import { boardWords as said } from '../words/board.ts';

export interface ChartRow {
  id: string;
  label: string;
  count: number;
  /** Of a pair: the count of the first vote. */
  before?: number;
  /** The word beside what Kennedy did, or what came of it; null elsewhere. */
  mark: string | null;
}

export interface Chart {
  /** Names it in addresses and files. */
  id: string;
  /** `bars`: a row each. `pairs`: two bars a row, before and after. `spread`: a column each, 0 to 100 per cent in tens. */
  kind: 'bars' | 'pairs' | 'spread';
  title: string;
  /** Above the title: date and decision. */
  over: string;
  /** A sentence that says in words what the picture shows. */
  says: string;
  /** What it says of Kennedy; empty where it says nothing. Held back with the marks. */
  saysMark: string;
  rows: ChartRow[];
  /** How many runs the counts are parts of. */
  of: number;
  /** Of pairs: how many the first counts are parts of. */
  ofBefore?: number;
  /** Per cent, of a spread; null elsewhere. */
  median: number | null;
}

/** A line's title, 'What you do', says too little alone: the decision's goes before it. Pure. */
export function headingOf(decision: BoardDecision, { title }: Pick<BoardPart, 'title'>): Pick<Chart, 'over' | 'title'> {
  if (title === '') return { over: overOf(decision), title: decision.question };
  return { over: decision.day, title: `${decision.title}${/[?.!]$/.test(decision.title) ? '' : ':'} ${title}` };
}

/** How the class split at one line of a decision, the most frequent first: Kennedy's order must not be known by its place. */
export function splitChart(view: BoardView, decision: BoardDecision, part: BoardPart): Chart {
  const rows = part.options
    .map(({ id, label, count, kennedy }) => ({ id, label, count, mark: kennedy ? said.kennedy : null }))
    .toSorted((a, b) => b.count - a.count);
  return {
    id: `split-${decision.id}-${part.line}`,
    kind: 'bars',
    ...headingOf(decision, part),
    says: [said.given(part.given, view.runs), ...(decision.branch ? [said.branch] : [])].join(' '),
    saysMark: decision.branch ? '' : said.withKennedy(sumOf(rows.filter(({ mark }) => mark !== null))),
    rows,
    of: part.given,
    median: null,
  };
}

/** How likely war seemed before the order; null if nobody said. */
export function dangerChart(view: BoardView, decision: BoardDecision): Chart | null {
  const { expected } = decision;
  if (!expected || expected.median === null || !view.asked) return null;
  const all = expected.dangers.reduce((sum, count) => sum + count, 0);
  return {
    id: `danger-${decision.id}`,
    kind: 'spread',
    over: overOf(decision),
    title: view.asked.danger,
    says: said.median(expected.median, all),
    saysMark: '',
    rows: expected.dangers.map((count, step) => ({ id: String(step), label: String(step * 10), count, mark: null })),
    of: all,
    median: expected.median,
  };
}

/** What the other capital was expected to do; null if nobody said. */
export function answerChart(view: BoardView, decision: BoardDecision): Chart | null {
  return view.asked && countedChart(decision, 'answer', view.asked.answer, decision.expected?.answers ?? []);
}

/** Why the order was given; null if nobody said. What nobody chose is left out. */
export function reasonChart(decision: BoardDecision): Chart | null {
  const given = (decision.expected?.reasons ?? []).filter(({ count }) => count > 0);
  return countedChart(
    decision,
    'reason',
    said.why,
    given.toSorted((a, b) => b.count - a.count),
  );
}

/** What the runs came to; null while none has ended. */
export function endingChart({ endings, runs, unfinished, recordEnding }: BoardView): Chart | null {
  if (endings.length === 0) return null;
  return {
    id: 'endings',
    kind: 'bars',
    over: '',
    title: said.endings,
    says: said.ended(runs - unfinished, unfinished),
    saysMark: recordEnding === null ? '' : said.recordEnded(recordEnding),
    rows: endings.map(({ id, title, count, kennedy }) => ({
      id,
      label: title,
      count,
      mark: kennedy ? said.in1962 : null,
    })),
    of: runs - unfinished,
    median: null,
  };
}

/** Every chart of a decision, in the order of the page. */
export function chartsOf(view: BoardView, decision: BoardDecision): Chart[] {
  const expected = [dangerChart(view, decision), answerChart(view, decision), reasonChart(decision)];
  return [
    ...decision.parts.map((part) => splitChart(view, decision, part)),
    ...expected.filter((chart) => chart !== null),
  ];
}

/** The same without what Kennedy did: for a class that has not yet been told. */
export function withoutMarks(chart: Chart): Chart {
  return { ...chart, saysMark: '', rows: chart.rows.map((row) => ({ ...row, mark: null })) };
}

function countedChart(decision: BoardDecision, kind: string, title: string, counted: Counted[]): Chart | null {
  const all = sumOf(counted);
  if (all === 0) return null;
  return {
    id: `${kind}-${decision.id}`,
    kind: 'bars',
    over: overOf(decision),
    title,
    says: said.saidBy(all),
    saysMark: '',
    rows: counted.map(({ id, title: label, count }) => ({ id, label, count, mark: null })),
    of: all,
    median: null,
  };
}

const overOf = ({ day, title }: BoardDecision): string => `${day} · ${title}`;

const sumOf = (rows: { count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
