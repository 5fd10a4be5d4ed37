// Owns what the page is handed of a class at the desk: signals to show, and moves to make.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { BallotEvent } from '../../classroom/ballot.ts';
import type { Room, Sitting } from '../../classroom/sitting.ts';
import type { Note } from '../../run/log.ts';
import type { TalkClock } from './talk-clock.ts';

/** How the run of a class is set up; `seed` null: a new one is drawn. */
export interface ClassChoice {
  lesson: string;
  lens: string;
  fate: 'seeded' | 'history';
  seed: string | null;
}

export interface SittingDesk {
  /** Null until a class begins. */
  sitting: ReadonlySignal<Sitting | null>;
  /** Why the last move was refused; empty after one that was not. */
  complaint: Signal<string>;
  /** Between setting up and the first decision: what the class must know is read first. */
  isPremise: Signal<boolean>;
  clock: TalkClock;
  earlier: ReadonlySignal<Sitting[]>;
  /** Begins with a class; one in progress is put among the earlier ones. */
  begin(choice: ClassChoice, room: Room): void;
  /** Leaves the class in progress for a new one; it stays among the earlier ones. */
  putAway(): void;
  /** Takes up an earlier sitting where it stood. */
  takeUp(id: string): void;
  forget(id: string): void;
  /** A move on the ballot at hand; false if it was refused. */
  move(event: BallotEvent): boolean;
  /** Sends out the orders that are decided; `expected`: what the room said before. */
  give(expected: Pick<Note, 'danger' | 'answer' | 'source'>): void;
  setJfk(pupil: number): void;
  /** The sitting as a file. */
  format(sitting: Sitting): string;
}
