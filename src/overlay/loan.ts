// Owns lending a visit's desk to a class: its run and what it keeps are the class's meanwhile, and one's own come back untouched.
import { batch } from '@preact/signals';
import type { Run } from '../run/actor.ts';
import type { RunLog } from '../run/log.ts';
import type { KeptRuns } from './kept-runs.ts';
import { type Visit, showRun } from './visit.ts';

/** What a class lays on the desk. */
export interface Lent {
  kept: KeptRuns;
  run: Run | null;
  previous?: RunLog | null;
  home?: Visit['home'];
}

export interface Loan {
  isOut(): boolean;
  /** The desk is this class's from now on; a second time only what lies on it is other. */
  take(lent: Lent): void;
  giveBack(): void;
}

type Own = Pick<Visit, 'run' | 'previous' | 'kept' | 'home'>;

/** Every kind of class has a loan of its own; while one is out, a second takes the desk over from it, never one's own runs. */
export function openLoan(visit: Visit): Loan {
  let own: Own | null = null;
  const loan: Loan = {
    isOut: () => own !== null,
    take({ kept, run, previous = null, home = 'play' }) {
      batch(() => {
        if (!own) {
          visit.loan?.giveBack();
          visit.loan = loan;
          own = { run: visit.run, previous: visit.previous, kept: visit.kept, home: visit.home };
        }
        lay(visit, { run, previous, kept, home });
      });
    },
    giveBack() {
      if (!own) return;
      const mine = own;
      own = null;
      visit.loan = null;
      visit.classHash = null;
      batch(() => {
        // A debrief that is open speaks of the class's run, and would go back in one's own.
        visit.debrief.value = null;
        lay(visit, mine);
      });
    },
  };
  return loan;
}

/** Keeps nothing: what the server holds need not be kept here. */
export const KEEPS_NOTHING: KeptRuns = { keep: () => undefined, restore: () => null };

function lay(visit: Visit, own: Own): void {
  Object.assign(visit, own);
  visit.hasPrevious.value = own.previous !== null;
  showRun(visit);
}
