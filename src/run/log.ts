// Owns the log of a run: plain data from which replay makes everything else. The log is the save.
import type { Edition } from '../engine/story.ts';

/** Who throws the dice: history (what happened, wherever the occasion arises) or a seed. */
export type RunFate =
  | { kind: 'history' }
  /** Decimal of an unsigned 64-bit number: JSON has no numbers of that size. */
  | { kind: 'seeded'; seed: string };

/** One order: the option chosen in one line of one decision, by their ids. */
export interface LoggedPick {
  decision: string;
  line: string;
  option: string;
}

export interface RunLog {
  scenario: string;
  edition: Edition;
  lesson: string;
  lens: string;
  fate: RunFate;
  /** In the order in which they were given. Decisions that the lesson leaves out have none. */
  picks: LoggedPick[];
  /** What the player expected before an order, in order of decision; none for a decision where nothing was said. */
  forecasts: Forecast[];
  /** Why the player gave an order, in order of decision; none for a decision where nothing was said. */
  reasons: Reason[];
  /** What the player wrote in the pauses of the lesson, in order of decision; none where nothing was written. */
  pauses: PauseAnswer[];
}

/** Said after the order was chosen and before it went out. A part that was not said is null. */
export interface Forecast {
  decision: string;
  /** How likely war seemed in the coming days: per cent in steps of ten, 0 to 100. */
  danger: number | null;
  /** What the other capital was expected to do: an id of the story's answers. */
  answer: string | null;
}

export interface Reason {
  decision: string;
  /** An id of the story's reasons. */
  reason: string | null;
  /** In the player's own words, 240 characters at most; empty if none. Not in the run code. */
  words: string;
  /** Key of the source that weighed most, or null. Not in the run code. */
  source: string | null;
}

export interface PauseAnswer {
  /** The decision after which the lesson paused. */
  decision: string;
  /** 600 characters at most. Not in the run code. */
  words: string;
}

/** Forecast and reason of one decision, as they are said together. */
export type Note = Omit<Forecast, 'decision'> & Omit<Reason, 'decision'>;

/** Characters of a reason in the player's own words. */
export const MOST_WORDS = 240;
/** Characters of what is written in a pause. */
export const MOST_PAUSE_WORDS = 600;

/** What sets one world apart from another, before the first order. */
export type RunSetting = Pick<RunLog, 'lesson' | 'lens' | 'fate'>;

/** A log without orders. Pure. */
export function newLog(story: { id: string; edition: Edition }, setting: RunSetting): RunLog {
  const { lesson, lens, fate } = setting;
  return {
    scenario: story.id,
    edition: story.edition,
    lesson,
    lens,
    fate,
    picks: [],
    forecasts: [],
    reasons: [],
    pauses: [],
  };
}

/** The log with orders added, and with what was said before they went out. Pure. An empty note leaves no trace. */
export function addOrders(log: RunLog, given: LoggedPick[], note: Note | null): RunLog {
  const decision = given[0]?.decision;
  const added = { ...log, picks: [...log.picks, ...given] };
  if (!note || decision === undefined) return added;
  const { danger, answer, reason, words, source } = note;
  const expects = danger !== null || answer !== null;
  const argues = reason !== null || words !== '' || source !== null;
  return {
    ...added,
    forecasts: expects ? [...log.forecasts, { decision, danger, answer }] : log.forecasts,
    reasons: argues ? [...log.reasons, { decision, reason, words, source }] : log.reasons,
  };
}

/** The log as it was just before pick number `pick`, from 0. Pure. Past the end it is the whole log. */
export function rewindLog(log: RunLog, pick: number): RunLog {
  const picks = log.picks.slice(0, Math.max(0, pick));
  const parted = log.picks[Math.max(0, pick)]?.decision;
  // What was said before an order falls with it; of a decision that is asked anew, all of it.
  const stays = ({ decision }: { decision: string }) =>
    decision !== parted && picks.some((given) => given.decision === decision);
  const { forecasts, reasons, pauses } = log;
  return {
    ...log,
    picks,
    forecasts: forecasts.filter(stays),
    reasons: reasons.filter(stays),
    pauses: pauses.filter(stays),
  };
}

/** The log with what was written in the pause after a decision, in place of what stood there. Pure. */
export function answerPause(log: RunLog, decision: string, words: string): RunLog {
  const others = log.pauses.filter((pause) => pause.decision !== decision);
  const kept = words.slice(0, MOST_PAUSE_WORDS);
  return { ...log, pauses: kept.trim() === '' ? others : [...others, { decision, words: kept }] };
}

/** The log up to pick number `pick`, which then takes another option of the same line. Pure. The rest is dropped. */
export function forkLog(log: RunLog, pick: number, option: string): RunLog {
  const taken = log.picks[pick];
  if (!taken) return log;
  const before = rewindLog(log, pick);
  return { ...before, picks: [...before.picks, { ...taken, option }] };
}

/** One line of one decision on which two logs do not agree; null where a log never gave that order. */
export interface LogDifference {
  decision: string;
  line: string;
  left: string | null;
  right: string | null;
}

/** Every order on which two logs differ, those of the left log first. Pure. Setting and fate are not compared. */
export function diffLogs(left: RunLog, right: RunLog): LogDifference[] {
  const differences: LogDifference[] = [];
  for (const { decision, line, option } of left.picks) {
    const other = findPick(right, decision, line);
    if (other !== option) differences.push({ decision, line, left: option, right: other });
  }
  for (const { decision, line, option } of right.picks) {
    if (findPick(left, decision, line) === null) differences.push({ decision, line, left: null, right: option });
  }
  return differences;
}

function findPick(log: RunLog, decision: string, line: string): string | null {
  return log.picks.find((pick) => pick.decision === decision && pick.line === line)?.option ?? null;
}
