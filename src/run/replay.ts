// Owns strict replay: a log's orders go through the machine one by one, and the first that does not fit is named.
import { assert } from '../base/assert.ts';
import { type Result, err, ok } from '../base/result.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type Drive, startDrive } from './drive.ts';
import type { LoggedPick, RunLog } from './log.ts';
import type { Trace } from './trace.ts';

export interface ReplayProblem {
  /** `story`: of another scenario or edition; `setting`: unknown lens, lesson or seed; `pick`: an order that does not fit. */
  kind: 'story' | 'setting' | 'pick';
  /** Index of the pick that does not fit; null for the other kinds. */
  pick: number | null;
  /** A sentence that names the step and the option. */
  message: string;
}

const SEED = /^\d{1,20}$/;
const SEEDS = 2n ** 64n;

/** The trace of a log, up to where its orders end. Throws the problem's sentence if the log does not fit the story. */
export function replay(linked: LinkedStory, log: RunLog): Trace {
  const drive = driveLog(linked, log);
  assert(drive.ok, drive.ok ? '' : drive.error.message);
  const trace = drive.value.trace();
  drive.value.stop();
  return trace;
}

/** Like `replay`, but goes on from the last aftermath to where the next order is asked or the run ends. Throws alike. */
export function replayThrough(linked: LinkedStory, log: RunLog): Trace {
  const drive = driveLog(linked, log);
  assert(drive.ok, drive.ok ? '' : drive.error.message);
  if (drive.value.stage() === 'aftermath') drive.value.proceed();
  const trace = drive.value.trace();
  drive.value.stop();
  return trace;
}

/** A run that stands where the log's orders end: after the last one, in its aftermath. The caller stops it. */
export function driveLog(linked: LinkedStory, log: RunLog): Result<Drive, ReplayProblem> {
  const foreign = foreignTo(linked, log);
  if (foreign) return err(foreign);
  const drive = startDrive(linked, log);
  for (const [index, pick] of log.picks.entries()) {
    const message = givePick(drive, pick);
    if (message !== null) {
      drive.stop();
      return err({ kind: 'pick', pick: index, message: `Step ${index + 1} of the log: ${message}` });
    }
  }
  return ok(drive);
}

/** Gives one order; returns why it cannot be given, in a sentence, or null. Goes on from an aftermath first. */
export function givePick(drive: Drive, pick: LoggedPick): string | null {
  if (drive.stage() === 'aftermath') drive.proceed();
  const waiting = drive.waitingLine();
  if (!waiting) return `"${pick.decision}" is ordered, but the run has ended.`;
  const { decision, line } = waiting;
  if (decision.id !== pick.decision || line.id !== pick.line) {
    return `"${pick.decision}" (line "${pick.line}") is ordered, but "${decision.id}" (line "${line.id}") is asked.`;
  }
  const option = line.options.findIndex(({ id }) => id === pick.option);
  if (option < 0) return `"${pick.option}" is no option of "${decision.id}" (line "${line.id}").`;
  if (!drive.canChoose(option)) return `"${pick.option}" is closed in "${decision.id}" (line "${line.id}").`;
  drive.choose(option);
  return null;
}

function foreignTo({ story }: LinkedStory, log: RunLog): ReplayProblem | null {
  const problem = (kind: ReplayProblem['kind'], message: string) => ({ kind, pick: null, message });
  if (log.scenario !== story.id) return problem('story', `The log is of "${log.scenario}", not of "${story.id}".`);
  if (log.edition !== story.edition) {
    return problem('story', `The log was made with edition "${log.edition}" of "${story.id}", not "${story.edition}".`);
  }
  if (!story.lenses.includes(log.lens)) return problem('setting', `"${log.lens}" is no lens of "${story.id}".`);
  if (!story.lessons.some(({ id }) => id === log.lesson)) {
    return problem('setting', `"${log.lesson}" is no lesson of "${story.id}".`);
  }
  if (log.fate.kind === 'seeded' && !isSeed(log.fate.seed)) {
    return problem('setting', `"${log.fate.seed}" is no seed: a whole number below 2 to the 64th is asked.`);
  }
  return null;
}

/** True for the decimal of an unsigned 64-bit number. */
export function isSeed(text: string): boolean {
  return SEED.test(text) && BigInt(text) < SEEDS;
}
