// Owns what a room must ask of the scenario: which line the run waits for. The server answers from the compiled story.
import type { BallotOption } from './ballot.ts';
import type { ClassSettings } from './settings.ts';
import type { Order } from './views.ts';

export interface WaitingLine {
  decision: string;
  line: string;
  /** In the scenario's order. */
  options: BallotOption[];
  /** True for the last line of its decision. */
  settles: boolean;
}

export interface LessonRules {
  /** The line that waits for the class's order; null once the run is over. */
  waiting(settings: ClassSettings, orders: readonly Order[]): WaitingLine | null;
  /** Whether there is such a lesson and such a lens, and dice for the mode. */
  canPlay(settings: ClassSettings): boolean;
  /** Where in the story's order a decision stands; null if there is none of that name. */
  placeOf(decision: string): number | null;
}
