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
  /** What the player expected, before each choice; none are asked for yet. */
  forecasts: never[];
  /** Why the player chose, in a few words; none are asked for yet. */
  reasons: never[];
}

/** What sets one world apart from another, before the first order. */
export type RunSetting = Pick<RunLog, 'lesson' | 'lens' | 'fate'>;

/** A log without orders. Pure. */
export function newLog(story: { id: string; edition: Edition }, setting: RunSetting): RunLog {
  const { lesson, lens, fate } = setting;
  return { scenario: story.id, edition: story.edition, lesson, lens, fate, picks: [], forecasts: [], reasons: [] };
}

/** The log as it was just before pick number `pick`, from 0. Pure. Past the end it is the whole log. */
export function rewindLog(log: RunLog, pick: number): RunLog {
  return { ...log, picks: log.picks.slice(0, Math.max(0, pick)) };
}

/** The log up to pick number `pick`, which then takes another option of the same line. Pure. The rest is dropped. */
export function forkLog(log: RunLog, pick: number, option: string): RunLog {
  const taken = log.picks[pick];
  if (!taken) return log;
  return { ...log, picks: [...log.picks.slice(0, pick), { ...taken, option }] };
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
