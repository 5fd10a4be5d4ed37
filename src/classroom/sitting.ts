// Owns a sitting: one run that a class decides together, with every vote it took on the way. Plain data, pure moves.
import { type Result, err, ok } from '../base/result.ts';
import type { LoggedPick, RunLog } from '../run/log.ts';
import { applyBallot, type BallotProblem } from './apply-ballot.ts';
import { type Ballot, type BallotEvent, openBallot } from './ballot.ts';
import { ballotWords } from './words-ballot.ts';

/** A class of fewer is no class, and of more sits in two rooms. */
export const LEAST_PUPILS = 2;
export const MOST_PUPILS = 60;
/** The longest talk that a clock can be set to, in seconds. */
export const MOST_TALK = 3600;

export interface Room {
  /** Whole number, 2 to 60. */
  pupils: number;
  /** True where another pupil is JFK at each decision. */
  rotates: boolean;
  /** Seconds that the clock of a talk is set to; null for talk without a clock. */
  talk: number | null;
  /** True where pupils play the people of the Cabinet Room. */
  withRoles: boolean;
}

export interface Sitting {
  /** Tells two sittings apart: decimal of an unsigned number, as a seed is. */
  id: string;
  room: Room;
  /** The run so far. */
  log: RunLog;
  /** Who is JFK of the hour: a pupil's number, from 1. */
  jfk: number;
  /** Ballots of the decision at hand, one a line, in order: all but the last are decided. */
  atHand: Ballot[];
  /** Ballots whose orders went out, in order. Those of a decision that was gone back to stay, before the new ones. */
  past: Ballot[];
}

/** A line as the page shows it. */
interface PutLine {
  id: string;
  chosen: string | null;
  options: { id: string; closed: string | null }[];
}

export function newSitting(id: string, room: Room, log: RunLog): Sitting {
  return { id, room, log, jfk: 1, atHand: [], past: [] };
}

/** The ballot that the room stands at, or null. */
export function ballotAtHand({ atHand }: Sitting): Ballot | null {
  return atHand.at(-1) ?? null;
}

/**
 * Puts the next line to the room that has none before it. Pure. `lines`: of the decision as it is asked; `after`: the same
 * as they would stand after the orders that are decided already. Without a line left the sitting stays as it is.
 */
export function putNextLine(
  sitting: Sitting,
  decision: { id: string; lines: readonly PutLine[] },
  after: readonly PutLine[],
): Sitting {
  const atHand = sitting.atHand[0]?.decision === decision.id ? sitting.atHand : [];
  if (atHand.length > 0 && atHand.at(-1)!.stage !== 'decided') return sitting;
  const asked = decision.lines.filter(({ chosen }) => chosen === null);
  const next = asked[atHand.length];
  if (!next) return sitting;
  const { options } = after.find(({ id }) => id === next.id) ?? next;
  const ballot = openBallot({
    decision: decision.id,
    line: next.id,
    options: options.map(({ id, closed }) => ({ id, isOpen: closed === null })),
  });
  return { ...sitting, atHand: [...atHand, ballot] };
}

/** The sitting after an event of the ballot at hand. Pure. Refused as `applyBallot` refuses. */
export function moveSitting(sitting: Sitting, event: BallotEvent): Result<Sitting, BallotProblem> {
  const { atHand } = sitting;
  const last = atHand.at(-1);
  if (!last) return err({ code: 'stage', message: ballotWords.nothingPut });
  // A line that was only just put is no reason not to think the one before it over.
  const isFresh = event.type === 'TAKE_BACK' && last.stage === 'opened' && atHand.length > 1;
  const before = isFresh ? atHand.slice(0, -1) : atHand;
  const applied = applyBallot(before.at(-1)!, event);
  return applied.ok ? ok({ ...sitting, atHand: [...before.slice(0, -1), applied.value] }) : applied;
}

/** The orders that are decided and have not gone out, in order of line. */
export function ordersAtHand({ atHand }: Sitting): Pick<LoggedPick, 'line' | 'option'>[] {
  return atHand.flatMap(({ line, decided }) => (decided ? [{ line, option: decided.option }] : []));
}

/**
 * The sitting once its run has moved on. Pure. Orders that went out take their ballots along, and the next pupil is JFK
 * where the seat goes round; going back to an earlier decision puts that decision anew.
 */
export function followLog(sitting: Sitting, log: RunLog): Sitting {
  const { atHand, past, room } = sitting;
  const isSame = log.picks.length === sitting.log.picks.length && log.picks.every((pick) => hasPick(sitting.log, pick));
  if (isSame) return { ...sitting, log };
  const haveGone =
    atHand.length > 0 &&
    atHand.every(({ decision, line, decided }) => decided && hasPick(log, { decision, line, option: decided.option }));
  if (!haveGone) return { ...sitting, log, atHand: [] };
  return {
    ...sitting,
    log,
    atHand: [],
    past: [...past, ...atHand],
    jfk: room.rotates ? nextJfk(sitting) : sitting.jfk,
  };
}

/** The pupil after the JFK of the hour; after the last one the first. */
export function nextJfk({ jfk, room }: Sitting): number {
  return (jfk % room.pupils) + 1;
}

/** The ballots that the run rests on, in the run's order: of a line that was put twice, the one whose order stands. */
export function ballotsOf({ past, log }: Sitting): Ballot[] {
  return log.picks.flatMap((pick) => {
    const found = past.findLast(
      ({ decision, line, decided }) =>
        decision === pick.decision && line === pick.line && decided?.option === pick.option,
    );
    return found ? [found] : [];
  });
}

function hasPick({ picks }: RunLog, { decision, line, option }: LoggedPick): boolean {
  return picks.some((one) => one.decision === decision && one.line === line && one.option === option);
}
