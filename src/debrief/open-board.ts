// Owns what the page of the class board is handed: collecting runs from a text, and the counts of some runs in words.
import type { WaysAnswer, WaysQuestion } from '../engine/luck-question.ts';
import { goldenLog } from '../run/golden.ts';
import { replayThrough } from '../run/replay.ts';
import { type BoardTelling, type BoardView, boardView } from './board-view.ts';
import { classBoard } from './class-board.ts';
import { type ClassLuck, classLuck, classQuestions } from './class-luck.ts';
import { type Collected, collectRuns } from './collect-runs.ts';
import type { FoundRun } from './find-codes.ts';

export interface ClassCounts {
  /** Ids of the story's endings: the ending of a run is an index among them. */
  endings: readonly string[];
  /** The runs of a text that are not among `held`, codes in their usual spelling, and what was set aside. */
  collect(held: readonly string[], text: string): Collected;
  view(runs: FoundRun[]): BoardView;
  /** What to ask of the counting desk to tell how much of these runs' endings was luck, and what its answers come to. */
  luckQuestions(runs: readonly FoundRun[]): WaysQuestion[];
  luck(runs: readonly FoundRun[], answers: readonly WaysAnswer[]): ClassLuck;
  /** What Kennedy chose in a line of a decision; null in one that history never saw. */
  recorded(decision: string, line: string): string | null;
}

export function openClassBoard(telling: BoardTelling): ClassCounts {
  const { linked } = telling;
  const { ending } = replayThrough(linked, goldenLog(linked));
  return {
    endings: linked.story.endings.map(({ id }) => id),
    collect: (held, text) => collectRuns(linked, held, text),
    recorded(id, line) {
      const decision = linked.items.find((item) => item.kind === 'decision' && item.id === id);
      if (decision?.kind !== 'decision' || telling.library.decisions[id]?.record == null) return null;
      const options = decision.lines.find((one) => one.id === line)?.options ?? [];
      return options.find(({ historical }) => historical)?.id ?? null;
    },
    luckQuestions: (runs) => classQuestions(linked, runs),
    luck: (runs, answers) => classLuck(telling, runs, answers),
    view: (runs) => boardView(telling, classBoard(linked, runs), runs, ending),
  };
}
