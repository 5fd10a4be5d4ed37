// Owns odds: how often a plan ends where, counted over many seeds, with what the count leaves open.
import { type Share, wilsonShare } from '../base/statistics.ts';
import { type RunState, startState } from './kernel.ts';
import { type ManyPlay, playMany, startCrowd } from './play-many.ts';
import type { Tables } from './tables.ts';

export interface OddsOptions extends ManyPlay {
  /** Where the runs set out from; the start, if left out. */
  from?: RunState;
}

export interface Odds {
  runs: number;
  /** By ending id, in the story's order, also those that no run reached. */
  endings: Record<string, Share & { dossier: string | null }>;
  /** By measure id: runs whose last state fulfils the measure's condition. */
  measures: Record<string, Share>;
}

/** Counts the endings and measures of `runs` seeded runs. Pure. */
export function odds(tables: Tables, options: OddsOptions): Odds {
  const { linked } = tables;
  const { runs } = options;
  const ended = linked.endings.map(() => 0);
  const measured = linked.measures.map(() => 0);
  playMany(startCrowd(tables), options.from ?? startState(linked), options, (ending, values, alike) => {
    ended[ending]! += alike.length;
    linked.measures.forEach(({ when }, index) => {
      if (when(values as unknown as number[])) measured[index]! += alike.length;
    });
  });
  return {
    runs,
    endings: Object.fromEntries(
      linked.story.endings.map(({ id, dossier }, index) => [id, { dossier, ...wilsonShare(ended[index]!, runs) }]),
    ),
    measures: Object.fromEntries(linked.measures.map(({ id }, index) => [id, wilsonShare(measured[index]!, runs)])),
  };
}
