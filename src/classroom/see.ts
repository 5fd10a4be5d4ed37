// Owns what each audience may see of a room: views are made here and nowhere else, and what they leave out is not sent. Pure.
import { type Ballot, isRevealed, openRound } from './ballot.ts';
import { type Room, ballotAtHand, voterOf } from './room.ts';
import type { Seat } from './seat.ts';
import { swingOf, tallyOf, votesIn } from './tally.ts';
import type { BallotView, Me, Row, ScreenRoom, SeatRoom, Tally, TeacherRoom } from './views.ts';

/** To all seats alike. `now`, here and below: milliseconds since 1970. */
export function viewForSeats(room: Room, now: number): SeatRoom {
  return { ...commonView(room, now, false), chair: room.chair === null ? null : room.seats[room.chair]!.name };
}

/** To one seat, of itself. */
export function viewForSeat(room: Room, seat: number): Me {
  const { name, role, progress, answered } = room.seats[seat]!;
  const hand = ballotAtHand(room);
  const votes = hand && {
    ballot: hand.number,
    first: voteOf(hand.ballot, 'first', seat),
    second: voteOf(hand.ballot, 'second', seat),
  };
  return {
    room: room.id,
    seat,
    name,
    code: room.code,
    role,
    chair: room.chair === seat,
    votes,
    progress,
    answered: [...answered],
  };
}

/** To the projector: no name of anybody, no count for an option before the reveal. */
export function viewForScreen(room: Room, now: number): ScreenRoom {
  const sitting = seated(room);
  const standing = new Map<string, number>();
  let finished = 0;
  for (const { progress } of sitting) {
    if (!progress) continue;
    if (progress.decision === null) finished++;
    else standing.set(progress.decision, (standing.get(progress.decision) ?? 0) + 1);
  }
  return {
    ...commonView(room, now, false),
    code: room.code,
    seats: sitting.length,
    cast: castIn(room),
    standing: [...standing].map(([decision, seats]) => ({ decision, seats })),
    finished,
  };
}

/** To teacher number `you`: everything but secrets, and who chose what in a vote. */
export function viewForTeacher(room: Room, you: number, now: number): TeacherRoom {
  return {
    ...commonView(room, now, true),
    room: room.id,
    code: room.code,
    you,
    teachers: room.teachers.flatMap(({ removed }, number) => (removed ? [] : [number])),
    canTakeBack: room.canTakeBack,
    chair: room.chair,
    seats: seated(room).length,
    cast: castIn(room),
  };
}

/** One seat for the teachers' list. `here`: whether a page of it is connected. */
export function rowOf(room: Room, seat: number, here: boolean): Row {
  const { name, role, kicked, offer, progress, answered } = room.seats[seat]!;
  const ballot = ballotAtHand(room)?.ballot;
  const isAnswered = answered.includes(pausedAt(room, seat) ?? '');
  const voted = ballot !== undefined && voteOf(ballot, roundAtHand(ballot), seat) !== null;
  return { seat, name, role, kicked, here, offered: offer?.until ?? null, voted, answered: isAnswered, progress };
}

/** What a vote has come to so far; null where none was opened. */
export function viewTally(room: Room, audience: 'teacher' | 'screen'): Tally | null {
  const hand = ballotAtHand(room);
  if (!hand) return null;
  const round = roundAtHand(hand.ballot);
  const isShown = audience === 'teacher' || isRevealed(hand.ballot);
  const counts = isShown ? countsOf(hand.ballot, round) : null;
  return { seq: room.seq, ballot: hand.number, round, cast: votesIn(hand.ballot, round), counts };
}

function commonView(room: Room, now: number, isTeacher: boolean) {
  const { seq, scenario, edition, settings, stage, locked, orders, aftermath, pace, clock } = room;
  const hand = ballotAtHand(room);
  return {
    seq,
    now,
    scenario,
    edition,
    settings,
    stage,
    locked,
    aftermath,
    pace,
    clock,
    orders: [...orders],
    ballot: hand && viewBallot(hand.ballot, hand.number, isTeacher || isRevealed(hand.ballot)),
  };
}

function viewBallot(ballot: Ballot, number: number, isShown: boolean): BallotView {
  const { decision, line, options, stage, decided } = ballot;
  return {
    ballot: number,
    decision,
    line,
    options,
    stage,
    open: openRound(ballot),
    first: isShown ? countsOf(ballot, 'first') : null,
    second: isShown ? countsOf(ballot, 'second') : null,
    moved: isShown ? (swingOf(ballot)?.moved ?? null) : null,
    decided: decided?.option ?? null,
  };
}

function countsOf(ballot: Ballot, round: 'first' | 'second'): number[] | null {
  return tallyOf(ballot, round)?.options.map(({ votes }) => votes) ?? null;
}

function voteOf(ballot: Ballot, round: 'first' | 'second', seat: number): string | null {
  const votes = ballot[round];
  return votes?.by === 'seats' ? (votes.cast[voterOf(seat)] ?? null) : null;
}

/** The vote that is open, or that was open last. */
const roundAtHand = ({ second }: Ballot): 'first' | 'second' => (second ? 'second' : 'first');

function castIn(room: Room): number {
  const ballot = ballotAtHand(room)?.ballot;
  return ballot ? votesIn(ballot, roundAtHand(ballot)) : 0;
}

const seated = ({ seats }: Room): Seat[] => seats.filter(({ kicked }) => !kicked);

/** The decision of which a seat reads what followed; null elsewhere. */
function pausedAt({ settings, aftermath, orders, seats }: Room, seat: number): string | null {
  if (settings.mode === 'cabinet') return aftermath ? (orders.at(-1)?.decision ?? null) : null;
  const progress = seats[seat]!.progress;
  return progress?.aftermath ? progress.decision : null;
}
