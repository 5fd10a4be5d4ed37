// Owns lending a visit's desk to a class: its run and what it keeps are the class's meanwhile, and one's own come back untouched.
import { batch } from '@preact/signals';
import type { Run } from '../../run/actor.ts';
import type { KeptRuns } from '../kept-runs.ts';
import { type Visit, showRun } from '../visit.ts';

export interface Loan {
  isOut(): boolean;
  /** The desk is the class's from now on; a second time only the run is another. */
  take(kept: KeptRuns, run: Run | null): void;
  giveBack(): void;
}

export function openLoan(visit: Visit): Loan {
  let own: Pick<Visit, 'run' | 'previous' | 'kept'> | null = null;
  return {
    isOut: () => own !== null,
    take(kept, run) {
      const { run: mine, previous, kept: runs } = visit;
      own ??= { run: mine, previous, kept: runs };
      batch(() => {
        visit.kept = kept;
        visit.previous = null;
        visit.hasPrevious.value = false;
        visit.run = run;
        showRun(visit);
      });
    },
    giveBack() {
      if (!own) return;
      const mine = own;
      own = null;
      visit.classHash = null;
      batch(() => {
        Object.assign(visit, mine);
        visit.hasPrevious.value = mine.previous !== null;
        // A debrief that is open speaks of the class's run.
        visit.debrief.value = null;
        showRun(visit);
      });
    },
  };
}

/** Keeps nothing: what the server holds need not be kept here. */
export const KEEPS_NOTHING: KeptRuns = { keep: () => undefined, restore: () => null };
