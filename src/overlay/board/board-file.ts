// Owns the class board as data for other programs: the runs as their codes tell them, and the counts. Pure.
import type { BoardView } from '../../debrief/board-view.ts';
import type { Sitting } from '../../classroom/sitting.ts';
import type { FoundRun } from '../../debrief/find-codes.ts';
import { voteData } from './votes.ts';

/** JSON, indented. `endings`: ids of the story's endings in their order. */
export function formatBoard(
  view: BoardView,
  runs: FoundRun[],
  endings: readonly string[],
  sittings: readonly Sitting[],
): string {
  const { scenario, ...counts } = view;
  const told = runs.map(({ code, log, ending, waitsAt }) => ({
    code,
    lesson: log.lesson,
    lens: log.lens,
    fate: log.fate,
    ending: ending === null ? null : endings[ending],
    unfinishedAt: waitsAt,
    picks: log.picks,
    forecasts: log.forecasts,
    // Words and sources are not in a run code.
    reasons: log.reasons.map(({ decision, reason }) => ({ decision, reason })),
  }));
  return `${JSON.stringify({ scenario, runs: told, counts, classes: voteData(sittings) }, null, 2)}\n`;
}
