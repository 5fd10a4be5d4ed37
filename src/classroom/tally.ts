// Owns the counting of a ballot: what each vote came to, and how the second differs from the first. Pure.
import { type Ballot, type Round, type Votes, isRevealed } from './ballot.ts';

export interface Tally {
  /** Votes in all. */
  votes: number;
  /** One for each option of the ballot, in its order, closed ones too. */
  options: { option: string; votes: number }[];
}

export interface SwingLine {
  option: string;
  first: number;
  second: number;
  /** Share of the second vote less share of the first, -1 to 1: the votes may differ in size. */
  change: number;
}

export interface Swing {
  options: SwingLine[];
  /** Votes in all, in the first and in the second. */
  first: number;
  second: number;
  /** Seats that went over to another option; for counted votes the fewest who must have. */
  moved: number;
  /** False where votes were counted: two who change places leave the counts as they were. */
  isExact: boolean;
  /** The options with most votes, several where they stand level; none where nobody voted. */
  ledFirst: string[];
  ledSecond: string[];
}

/** What a vote came to so far, for whoever may see it; null before it was opened. What a room may see: `shownTally`. */
export function tallyOf(ballot: Ballot, round: Round): Tally | null {
  const votes = ballot[round];
  if (!votes) return null;
  const options = ballot.options.map(({ id }) => ({ option: id, votes: votesFor(votes, id) }));
  return { votes: options.reduce((all, one) => all + one.votes, 0), options };
}

/** The tally as a room may see it: null until the votes are revealed. */
export function shownTally(ballot: Ballot, round: Round): Tally | null {
  return isRevealed(ballot) ? tallyOf(ballot, round) : null;
}

/** How many votes have come in, which may be shown while a vote is open; 0 before it. */
export function votesIn(ballot: Ballot, round: Round): number {
  return tallyOf(ballot, round)?.votes ?? 0;
}

/** How talk changed the vote, for whoever may see it; null unless both votes were taken. */
export function swingOf(ballot: Ballot): Swing | null {
  const first = tallyOf(ballot, 'first');
  const second = tallyOf(ballot, 'second');
  if (!first || !second) return null;
  const options = ballot.options.map(({ id }, index): SwingLine => {
    const before = first.options[index]!.votes;
    const after = second.options[index]!.votes;
    return { option: id, first: before, second: after, change: share(after, second) - share(before, first) };
  });
  const exact = movedSeats(ballot.first, ballot.second);
  return {
    options,
    first: first.votes,
    second: second.votes,
    moved: exact ?? fewestMoved(options),
    isExact: exact !== null,
    ledFirst: leaders(first),
    ledSecond: leaders(second),
  };
}

function votesFor(votes: Votes, option: string): number {
  if (votes.by === 'counts') return Object.hasOwn(votes.counts, option) ? votes.counts[option]! : 0;
  return Object.values(votes.cast).filter((chosen) => chosen === option).length;
}

const share = (votes: number, tally: Tally): number => (tally.votes === 0 ? 0 : votes / tally.votes);

/** Seats that voted both times, and not alike; null if a vote was counted by hand. */
function movedSeats(first: Votes | null, second: Votes | null): number | null {
  if (first?.by !== 'seats' || second?.by !== 'seats') return null;
  return Object.entries(second.cast).filter(
    ([seat, option]) => Object.hasOwn(first.cast, seat) && first.cast[seat] !== option,
  ).length;
}

/** An option's loss can be people who did not vote again, and its gain people who had not voted: the smaller sum moved. */
function fewestMoved(options: SwingLine[]): number {
  const won = options.reduce((all, { first, second }) => all + Math.max(0, second - first), 0);
  const lost = options.reduce((all, { first, second }) => all + Math.max(0, first - second), 0);
  return Math.min(won, lost);
}

function leaders({ options }: Tally): string[] {
  const most = Math.max(0, ...options.map(({ votes }) => votes));
  return most === 0 ? [] : options.filter(({ votes }) => votes === most).map(({ option }) => option);
}
