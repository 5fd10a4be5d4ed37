// Owns whether a command of the cabinet may be carried out: votes, the ballot's moves, orders, and going on. Pure.
import { err, ok } from '../base/result.ts';
import { applyBallot, whyNotOption } from './apply-ballot.ts';
import { type Ballot, openRound } from './ballot.ts';
import type { CommandOf } from './commands.ts';
import type { Refusal } from './refusals.ts';
import { BALLOT_MOVES, type Room, ballotAtHand, voterOf } from './room.ts';
import { type Actor, seatOf } from './room-events.ts';
import type { Given, Verdict } from './verdict.ts';

type Cabinet = CommandOf<'vote' | 'decide' | 'open-vote' | 'move-ballot' | 'take-back' | 'go-on'>;

/** Pure. Who may send the command was asked before: see `judge.ts`. */
export function judgeCabinet(room: Room, by: Actor, command: Cabinet, given: Given): Verdict {
  const standing = whyNotNow(room);
  if (standing !== null) return err(standing);
  switch (command.kind) {
    case 'vote':
      return judgeVote(room, seatOf(by)!, command);
    case 'open-vote':
      return openVote(room, command, given);
    case 'move-ballot':
      return moveBallot(room, command);
    case 'decide':
      return decide(room, by, command, given);
    case 'take-back': {
      // The order is named, so that a second tap takes back no second order.
      const isLast = room.canTakeBack && command.order === room.orders.length - 1;
      return isLast ? ok({ kind: 'taken-back' }) : err('no-decision');
    }
    case 'go-on':
      return ok(room.aftermath ? { kind: 'gone-on' } : null);
  }
}

function whyNotNow({ settings, stage }: Room): Refusal | null {
  if (settings.mode !== 'cabinet') return 'wrong-mode';
  if (stage === 'play') return null;
  return stage === 'lobby' ? 'not-begun' : 'ended';
}

/** What is put to the class now: the ballot that is not decided yet, or none. */
function undecided(room: Room): { number: number; ballot: Ballot } | null {
  const hand = ballotAtHand(room);
  return hand && hand.ballot.stage !== 'decided' ? hand : null;
}

function judgeVote(room: Room, seat: number, { ballot: number, round, option }: CommandOf<'vote'>): Verdict {
  const hand = ballotAtHand(room);
  if (!hand || hand.number < number) return err('no-ballot');
  const { ballot } = hand;
  if (hand.number > number || openRound(ballot) !== round) return err('ballot-closed');
  if (whyNotOption(ballot, option) !== null) return err('no-option');
  const votes = ballot[round];
  const stands = votes?.by === 'seats' && votes.cast[voterOf(seat)] === option;
  return ok(stands ? null : { kind: 'voted', ballot: number, round, seat, option });
}

function openVote(room: Room, { round }: CommandOf<'open-vote'>, { rules }: Given): Verdict {
  if (room.aftermath) return err('in-aftermath');
  const hand = undecided(room);
  if (hand) {
    const { number, ballot } = hand;
    const { decision, line, options } = ballot;
    const type = round === 'first' ? 'OPEN_FIRST' : 'OPEN_SECOND';
    if (!applyBallot(ballot, { type, by: 'seats' }).ok) return err('ballot-open');
    return ok({ kind: 'vote-opened', ballot: number, round, decision, line, options });
  }
  if (round === 'second') return err('no-ballot');
  const waiting = rules.waiting(room.settings, room.orders);
  if (!waiting) return err('no-decision');
  const { decision, line, options } = waiting;
  return ok({ kind: 'vote-opened', ballot: room.ballots.length, round, decision, line, options });
}

function moveBallot(room: Room, { ballot: number, move }: CommandOf<'move-ballot'>): Verdict {
  const hand = undecided(room);
  if (!hand || hand.number !== number) return err('no-ballot');
  if (!applyBallot(hand.ballot, { type: BALLOT_MOVES[move] }).ok) return err('ballot-done');
  return ok({ kind: 'ballot-moved', ballot: number, move });
}

function decide(room: Room, by: Actor, { option, note }: CommandOf<'decide'>, { rules }: Given): Verdict {
  if (room.aftermath) return err('in-aftermath');
  const waiting = rules.waiting(room.settings, room.orders);
  if (!waiting) return err('no-decision');
  const { decision, line, options, settles } = waiting;
  if (whyNotOption({ options }, option) !== null) return err('no-option');
  const hand = undecided(room);
  // A vote that was begun is shown to the class before anybody decides over it.
  if (hand && hand.ballot.stage !== 'revealed' && hand.ballot.stage !== 'opened') return err('ballot-open');
  return ok({ kind: 'decided', decision, line, option, note, seat: seatOf(by), settles });
}
