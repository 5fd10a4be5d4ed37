// Owns what a ballot is: one line of one decision put to a room, two votes with talk between, and the order that came of it.

/** A room of 500 seats is the largest there is; a count entered by hand may not pass this. */
export const MOST_VOTES = 999;
/** Characters of the reason that the JFK of the hour gives: as long as a reason in a run's log. */
export const MOST_REASON = 240;
/** Characters of what the room calls the JFK of the hour. */
export const MOST_NAME = 64;

/** In order. A vote may be closed and opened again; a room short of time leaves talk and second vote out. */
export const BALLOT_STAGES = [
  'opened',
  'first',
  'first-closed',
  'talk',
  'second',
  'second-closed',
  'revealed',
  'decided',
] as const;
export type BallotStage = (typeof BALLOT_STAGES)[number];

/** Which of the two votes. */
export type Round = 'first' | 'second';

export interface BallotOption {
  /** The option's id in the scenario. */
  id: string;
  /** False for an option that cannot be chosen on this path: nobody may vote for it. */
  isOpen: boolean;
}

/** Votes by seat: one each, and the last one counts. */
export interface SeatVotes {
  by: 'seats';
  /** Seat to option. Read it with `Object.entries`: a seat may bear any name. */
  cast: Record<string, string>;
}

/** Votes as a teacher counted them: shown hands have no names. */
export interface CountedVotes {
  by: 'counts';
  /** Option to votes, 0 to 999; an option that nobody entered is missing. */
  counts: Record<string, number>;
}

export type Votes = SeatVotes | CountedVotes;
export type VotesBy = Votes['by'];

/** The order of the JFK of the hour, who may go against the room. */
export interface Decided {
  option: string;
  /** Who was JFK: a seat, or whatever the room calls them; null if nobody was named. */
  jfk: string | null;
  /** An id of the story's reasons, or null. */
  reason: string | null;
  /** In JFK's own words, 240 characters at most; empty if none. */
  words: string;
}

export interface Ballot {
  decision: string;
  line: string;
  /** In the order in which the room sees them. */
  options: BallotOption[];
  stage: BallotStage;
  /** Null until the vote was opened. */
  first: Votes | null;
  /** Null until the vote was opened; stays so where the room voted once. */
  second: Votes | null;
  /** Null until `stage` is `decided`. */
  decided: Decided | null;
}

/** What can happen to a ballot. `by`: the two votes may be taken in different ways. */
export type BallotEvent =
  | { type: 'OPEN_FIRST'; by: VotesBy }
  | { type: 'OPEN_SECOND'; by: VotesBy }
  /** A seat votes, or changes its vote. */
  | { type: 'CAST'; seat: string; option: string }
  /** A seat has no vote any more; without a vote of the seat nothing changes. */
  | { type: 'WITHDRAW'; seat: string }
  /** So many voted for the option, in place of what was entered before. */
  | { type: 'COUNT'; option: string; votes: number }
  | { type: 'CLOSE' }
  /** The vote was closed too early. What was cast stands. */
  | { type: 'REOPEN' }
  | { type: 'TALK' }
  | { type: 'REVEAL' }
  /** Before any vote too: then the line was not put to the room. */
  | { type: 'DECIDE'; decided: Decided }
  /** The order has not gone out yet and is thought over. */
  | { type: 'TAKE_BACK' };

/** A line before its first vote. Pure. `options` in the order in which the room sees them. */
export function openBallot(put: Pick<Ballot, 'decision' | 'line' | 'options'>): Ballot {
  const { decision, line, options } = put;
  return { decision, line, options, stage: 'opened', first: null, second: null, decided: null };
}

/** The vote that is open, or null. */
export function openRound({ stage }: Ballot): Round | null {
  return stage === 'first' || stage === 'second' ? stage : null;
}

/** True once the tallies may be shown. Before that no view of the room may see a number for an option. */
export function isRevealed({ stage, first }: Ballot): boolean {
  return first !== null && (stage === 'revealed' || stage === 'decided');
}
