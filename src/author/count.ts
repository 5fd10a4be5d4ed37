// Owns the counts of frequency: how often things come up where somebody orders by an honest policy, under one lens.
import { planOf, wishOf, type Leans } from '../engine/plan.ts';
import { type Crowd, playMany } from '../engine/play-many.ts';
import type { PolicyName } from '../scenario/schema-goals.ts';
import { type RunRef, zeroState } from './drive.ts';
import { type Ledger, type OnFirst, startLedger, watchThings } from './ledger.ts';
import type { Subjects } from './subjects.ts';

export interface Counting {
  policy: PolicyName;
  /** Index. */
  lens: number;
}

export interface CountOptions {
  runs: number;
  /** The first run's; the others count on from it. */
  seed: bigint;
  leans: Leans;
  played: readonly string[] | null;
}

/** Counts `runs` runs by one policy under one lens. Pure but for `onFirst`, which is told of what was never counted before. */
export function countBy(
  crowd: Crowd,
  subjects: Subjects,
  { policy, lens, runs, seed, leans, played }: Counting & CountOptions,
  onFirst: (sighting: Parameters<OnFirst>[0], ref: RunRef) => void,
): Ledger {
  const { tables } = crowd;
  const ledger = startLedger(tables, subjects);
  const plan = planOf(tables.linked, { ...wishOf(policy, leans), played });
  const note: OnFirst = (sighting, run) => onFirst(sighting, { seed: seed + BigInt(run), lens, plan });
  const watch = watchThings({ ledger, tables, subjects, values: crowd.state.values, onFirst: note });
  playMany(crowd, zeroState(tables), { seed, runs, plan, lens, watch }, () => {});
  return ledger;
}
