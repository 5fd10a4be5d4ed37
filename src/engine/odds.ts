// Owns odds: how often a way of playing ends where, counted on the kernel, with what the count leaves open.
import { type Share, wilsonShare } from '../base/statistics.ts';
import { seededFate } from './fate.ts';
import { playOut, startState, type RunState } from './kernel.ts';
import type { LinkedStory } from './link.ts';
import type { Policy } from './policy.ts';
import type { Values } from './story.ts';

export interface OddsOptions {
  /** The policy of the run with this seed. */
  policy: (seed: bigint) => Policy;
  /** Index of the lens. */
  lens: number;
  /** 1 or more. */
  runs: number;
  /** Run n is played with `seed + n`, so that any of them can be played again alone. */
  seed: bigint;
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

/** Counts the endings and measures of `runs` seeded runs. Pure if the policy is. */
export function odds(linked: LinkedStory, options: OddsOptions): Odds {
  const { policy, lens, runs, seed } = options;
  const from = options.from ?? startState(linked);
  const ended = linked.endings.map(() => 0);
  const measured = linked.measures.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    const own = seed + BigInt(run);
    const end = playOut(linked, from, { policy: policy(own), fate: seededFate(own), lens });
    ended[end.ending]! += 1;
    linked.measures.forEach(({ when }, index) => {
      if (when(end.values as Values)) measured[index]! += 1;
    });
  }
  return {
    runs,
    endings: Object.fromEntries(
      linked.story.endings.map(({ id, dossier }, index) => [id, { dossier, ...wilsonShare(ended[index]!, runs) }]),
    ),
    measures: Object.fromEntries(linked.measures.map(({ id }, index) => [id, wilsonShare(measured[index]!, runs)])),
  };
}
