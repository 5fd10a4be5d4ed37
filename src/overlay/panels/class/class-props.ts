// Owns what the parts of a class's page are handed.
import type { Signal } from '@preact/signals';
import type { Ballot } from '../../../classroom/ballot.ts';
import type { Sitting } from '../../../classroom/sitting.ts';
import type { DecisionView } from '../../../run/crisis-view.ts';
import type { SittingDesk } from '../../sitting/desk.ts';

/** What lies on the left: papers or chart; `vote`: nothing, the vote has the whole wall. */
export type Side = 'file' | 'map' | 'vote';

export interface BallotProps {
  desk: SittingDesk;
  sitting: Sitting;
  decision: DecisionView;
  ballot: Ballot;
  side: Signal<Side>;
}
