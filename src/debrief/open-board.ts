// Owns what the page of the class board is handed: collecting runs from a text, and the counts of some runs in words.
import { goldenLog } from '../run/golden.ts';
import { replayThrough } from '../run/replay.ts';
import { type BoardTelling, type BoardView, boardView } from './board-view.ts';
import { classBoard } from './class-board.ts';
import { type Collected, collectRuns } from './collect-runs.ts';
import type { FoundRun } from './find-codes.ts';

export interface ClassCounts {
  /** Ids of the story's endings: the ending of a run is an index among them. */
  endings: readonly string[];
  /** The runs of a text that are not among `held`, codes in their usual spelling, and what was set aside. */
  collect(held: readonly string[], text: string): Collected;
  view(runs: FoundRun[]): BoardView;
}

export function openClassBoard(telling: BoardTelling): ClassCounts {
  const { linked } = telling;
  const { ending } = replayThrough(linked, goldenLog(linked));
  return {
    endings: linked.story.endings.map(({ id }) => id),
    collect: (held, text) => collectRuns(linked, held, text),
    view: (runs) => boardView(telling, classBoard(linked, runs), runs, ending),
  };
}
