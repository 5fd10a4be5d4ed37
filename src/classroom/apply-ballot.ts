// Owns the moves on a ballot: each event gives a new ballot, or a sentence why it cannot be. No clock, no chance.
import { unreachable } from '../base/assert.ts';
import { type Result, err, ok } from '../base/result.ts';
import {
  type Ballot,
  type BallotEvent,
  type BallotStage,
  type Decided,
  MOST_NAME,
  MOST_REASON,
  MOST_VOTES,
  type Round,
  type Votes,
  type VotesBy,
  isRevealed,
  openRound,
} from './ballot.ts';
import { ballotWords } from './words-ballot.ts';

export const BALLOT_PROBLEMS = ['stage', 'option', 'seat', 'count', 'reason'] as const;

export interface BallotProblem {
  /** `stage`: the move does not belong here; `option`: unknown or closed; the rest: that part of the event is wrong. */
  code: (typeof BALLOT_PROBLEMS)[number];
  /** For whoever made the move: what is wrong and what to do. */
  message: string;
}

type Applied = Result<Ballot, BallotProblem>;
type Of<Type extends BallotEvent['type']> = Extract<BallotEvent, { type: Type }>;

/** Seats are named by the room. Names that mean something to the language, which would drop them in silence, are none. */
export const SEAT = /^(?!(constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/** The ballot after an event. Pure. A refused event leaves all as it was; the same event again changes nothing more. */
export function applyBallot(ballot: Ballot, event: BallotEvent): Applied {
  switch (event.type) {
    case 'OPEN_FIRST':
      return openVote(ballot, 'first', event.by);
    case 'OPEN_SECOND':
      return openVote(ballot, 'second', event.by);
    case 'CAST':
      return cast(ballot, event);
    case 'WITHDRAW':
      return withdraw(ballot, event);
    case 'COUNT':
      return count(ballot, event);
    case 'CLOSE':
      return move(ballot, { first: 'first-closed', second: 'second-closed' }, ballotWords.cannotClose);
    case 'REOPEN':
      return move(ballot, { 'first-closed': 'first', 'second-closed': 'second' }, ballotWords.cannotReopen);
    case 'TALK':
      return move(ballot, { 'first-closed': 'talk' }, ballotWords.cannotTalk);
    case 'REVEAL':
      return move(
        ballot,
        { 'first-closed': 'revealed', talk: 'revealed', 'second-closed': 'revealed' },
        ballotWords.cannotReveal,
      );
    case 'DECIDE':
      return decide(ballot, event.decided);
    case 'TAKE_BACK':
      return ballot.stage === 'decided'
        ? ok({ ...ballot, stage: isRevealed(ballot) ? 'revealed' : 'opened', decided: null })
        : refuse('stage', ballotWords.cannotTakeBack(ballot.stage));
    default:
      return unreachable(event);
  }
}

/** Why a room may not choose this option, or null. */
export function whyNotOption({ options }: Pick<Ballot, 'options'>, id: string): string | null {
  const option = options.find((one) => one.id === id);
  if (!option) return ballotWords.noOption(id);
  return option.isOpen ? null : ballotWords.closedOption(id);
}

function move(
  ballot: Ballot,
  ways: Partial<Record<BallotStage, BallotStage>>,
  why: (stage: BallotStage) => string,
): Applied {
  const stage = ways[ballot.stage];
  return stage ? ok({ ...ballot, stage }) : refuse('stage', why(ballot.stage));
}

function openVote(ballot: Ballot, round: Round, by: VotesBy): Applied {
  const { stage } = ballot;
  const isTurn = round === 'first' ? stage === 'opened' : stage === 'first-closed' || stage === 'talk';
  if (!isTurn) return refuse('stage', ballotWords.cannotOpen(round, stage));
  const empty: Votes = by === 'seats' ? { by, cast: {} } : { by, counts: {} };
  return ok({ ...ballot, stage: round, [round]: empty });
}

function cast(ballot: Ballot, { seat, option }: Of<'CAST'>): Applied {
  const round = openRound(ballot);
  const votes = round && ballot[round];
  if (!round || !votes) return refuse('stage', ballotWords.cannotVote(ballot.stage));
  if (votes.by !== 'seats') return refuse('stage', ballotWords.byCounts);
  if (!SEAT.test(seat)) return refuse('seat', ballotWords.noSeat);
  const closed = whyNotOption(ballot, option);
  if (closed !== null) return refuse('option', closed);
  return ok({ ...ballot, [round]: { ...votes, cast: { ...votes.cast, [seat]: option } } });
}

function withdraw(ballot: Ballot, { seat }: Of<'WITHDRAW'>): Applied {
  const round = openRound(ballot);
  const votes = round && ballot[round];
  if (!round || !votes) return refuse('stage', ballotWords.cannotVote(ballot.stage));
  if (votes.by !== 'seats') return refuse('stage', ballotWords.byCounts);
  const left = Object.entries(votes.cast).filter(([other]) => other !== seat);
  return ok({ ...ballot, [round]: { ...votes, cast: Object.fromEntries(left) } });
}

function count(ballot: Ballot, { option, votes: entered }: Of<'COUNT'>): Applied {
  const round = openRound(ballot);
  const votes = round && ballot[round];
  if (!round || !votes) return refuse('stage', ballotWords.cannotVote(ballot.stage));
  if (votes.by !== 'counts') return refuse('stage', ballotWords.bySeats);
  const closed = whyNotOption(ballot, option);
  if (closed !== null) return refuse('option', closed);
  if (!Number.isInteger(entered) || entered < 0 || entered > MOST_VOTES) {
    return refuse('count', ballotWords.noCount(MOST_VOTES));
  }
  return ok({ ...ballot, [round]: { ...votes, counts: { ...votes.counts, [option]: entered } } });
}

function decide(ballot: Ballot, { option, jfk, reason, words }: Decided): Applied {
  const { stage } = ballot;
  if (stage !== 'revealed' && stage !== 'opened') return refuse('stage', ballotWords.cannotDecide(stage));
  const closed = whyNotOption(ballot, option);
  if (closed !== null) return refuse('option', closed);
  if (jfk !== null && jfk.length > MOST_NAME) return refuse('reason', ballotWords.longName(MOST_NAME));
  if (words.length > MOST_REASON) return refuse('reason', ballotWords.longReason(MOST_REASON));
  return ok({ ...ballot, stage: 'decided', decided: { option, jfk, reason, words } });
}

function refuse(code: BallotProblem['code'], message: string): Applied {
  return err({ code, message });
}
