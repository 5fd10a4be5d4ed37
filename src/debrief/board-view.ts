// Owns the class board in words: every count beside the decision, the option, the ending it belongs to. Pure.
import { formatMonthDay, parseHour } from '../base/hours.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Library, Script, ScriptEnding } from '../engine/script.ts';
import type { Board, BoardForecast } from './class-board.ts';
import type { FoundRun } from './find-codes.ts';

export interface BoardOption {
  id: string;
  label: string;
  count: number;
  /** What Kennedy did; false throughout in a decision that history never saw. */
  kennedy: boolean;
}

/** One line of a decision. */
export interface BoardPart {
  line: string;
  /** Empty where the decision has one line only. */
  title: string;
  /** Runs that gave an order here. */
  given: number;
  options: BoardOption[];
  /** Chance that two runs drawn at random parted here, 0 to 1; null with fewer than two. */
  divided: number | null;
}

export interface Counted {
  id: string;
  title: string;
  count: number;
}

/** What was said before the order of a decision went out. */
export interface BoardExpected {
  /** Runs by danger that they expected: 0 per cent, 10, … 100. */
  dangers: number[];
  /** Per cent; null if nobody said. */
  median: number | null;
  answers: Counted[];
  reasons: Counted[];
}

export interface BoardDecision {
  id: string;
  title: string;
  /** '27 October'. */
  day: string;
  question: string;
  /** True for a decision that history never saw. */
  branch: boolean;
  /** Those lines that somebody settled. */
  parts: BoardPart[];
  /** Null where nobody said anything. */
  expected: BoardExpected | null;
  /** A question for the class. */
  ask: string;
  /** What the other side knew at the hour; for after the debrief has begun. */
  theyKnew: { side: 'moscow' | 'havana' | 'sea' | 'washington'; text: string }[];
}

export interface BoardEnding extends Counted {
  tone: ScriptEnding['tone'];
  /** The ending that Kennedy's own orders came to. */
  kennedy: boolean;
}

export interface BoardView {
  scenario: string;
  runs: number;
  /** Runs that stop before an ending. */
  unfinished: number;
  /** The decisions at which these wait for an order, in order of the story. */
  stopped: (Counted & { day: string })[];
  /** Those of the scenario that somebody played. */
  lessons: Counted[];
  /** In order of the story. */
  decisions: BoardDecision[];
  /** The most frequent first. */
  endings: BoardEnding[];
  /** Title of the ending that Kennedy's own orders came to; null if they came to none. */
  recordEnding: string | null;
  /** Where the class divided most, at most three. */
  mostDivided: { decision: string; line: string }[];
  /** What is asked before an order; null where the scenario asks nothing. */
  asked: { danger: string; answer: string } | null;
}

export interface BoardTelling {
  linked: LinkedStory;
  script: Script;
  library: Library;
}

/** The counts of these runs in the words of the scenario. `kennedyEnding`: index among the story's endings. */
export function boardView(
  telling: BoardTelling,
  board: Board,
  runs: FoundRun[],
  kennedyEnding: number | null,
): BoardView {
  const { linked, script } = telling;
  const met = new Set([...board.lines, ...board.forecasts].map(({ decision }) => decision));
  const last = kennedyEnding === null ? null : linked.story.endings[kennedyEnding]!.id;
  return {
    scenario: linked.story.id,
    runs: board.runs,
    unfinished: board.unfinished,
    stopped: board.stopped.map(({ decision, count }) => {
      const { title, at } = script.decisions[decision]!;
      return { id: decision, title, day: formatMonthDay(parseHour(at)), count };
    }),
    lessons: script.lessons
      .map(({ id, title }) => ({ id, title, count: runs.filter(({ log }) => log.lesson === id).length }))
      .filter(({ count }) => count > 0),
    decisions: linked.items.filter(({ id }) => met.has(id)).map(({ id }) => decisionOf(telling, board, id)),
    endings: board.endings.map(({ ending, count }) => {
      const { title, tone } = script.endings[ending]!;
      return { id: ending, title, tone, count, kennedy: ending === last };
    }),
    recordEnding: last === null ? null : script.endings[last]!.title,
    mostDivided: board.mostDivided.map((index) => {
      const { decision, line } = board.lines[index]!;
      return { decision, line };
    }),
    asked: script.forecast && { danger: script.forecast.danger, answer: script.forecast.answer },
  };
}

function decisionOf({ script, library }: BoardTelling, board: Board, id: string): BoardDecision {
  const told = script.decisions[id]!;
  const kept = library.decisions[id];
  const branch = kept?.record == null;
  return {
    id,
    title: told.title,
    day: formatMonthDay(parseHour(told.at)),
    question: told.question.text,
    branch,
    parts: board.lines
      .filter(({ decision }) => decision === id)
      .map(({ line, given, options, divided }) => {
        const words = told.lines.find((one) => one.id === line)!;
        return {
          line,
          title: told.lines.length > 1 ? words.title : '',
          given,
          divided,
          options: options.map(({ option, count, historical }) => ({
            id: option,
            label: words.options.find((one) => one.id === option)!.label,
            count,
            kennedy: historical && !branch,
          })),
        };
      }),
    expected: expectedOf(
      script,
      board.forecasts.find(({ decision }) => decision === id),
    ),
    ask: kept?.classQuestion ?? '',
    theyKnew: (kept?.theyKnew ?? []).map(({ side, text }) => ({ side, text })),
  };
}

function expectedOf(script: Script, forecast: BoardForecast | undefined): BoardExpected | null {
  if (!forecast) return null;
  const { dangers, median, answers, reasons } = forecast;
  const titled = (counted: { id: string; count: number }[], titles: { id: string; title: string }[]): Counted[] =>
    counted.map(({ id, count }) => ({ id, count, title: titles.find((one) => one.id === id)?.title ?? id }));
  return {
    dangers,
    median,
    answers: titled(answers, script.forecast?.answers ?? []),
    reasons: titled(reasons, script.reasons),
  };
}
