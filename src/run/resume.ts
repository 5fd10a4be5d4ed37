// Owns the saved run as text: a log with its format's name around it. Storage itself is the page's.
import { type Result, err, ok } from '../base/result.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Edition } from '../engine/story.ts';
import { type LoggedPick, type RunFate, type RunLog, rewindLog } from './log.ts';
import { readNotes } from './read-notes.ts';
import { driveLog } from './replay.ts';
import { saveWords } from './words-code.ts';

const FORMAT = 'excomm-run-1';

export interface SaveProblem {
  kind: 'damaged' | 'scenario' | 'edition' | 'picks';
  /** What is wrong and what to do, for the player. Keep the text itself: it can still be copied out. */
  message: string;
  /** The part of the run that still fits, if any of it does. */
  upTo: RunLog | null;
}

/** The text to keep. Pure; `parseSave` gives the same log back. */
export function formatSave(log: RunLog): string {
  return JSON.stringify({ format: FORMAT, ...log });
}

/** The log of a kept text, if it can be played on with this story. Pure. */
export function parseSave(text: string, linked: LinkedStory): Result<RunLog, SaveProblem> {
  const { story } = linked;
  const log = readLog(text);
  if (!log) return err({ kind: 'damaged', message: saveWords.damaged, upTo: null });
  if (log.scenario !== story.id) {
    return err({ kind: 'scenario', message: saveWords.scenario(log.scenario), upTo: null });
  }
  if (log.edition !== story.edition) return err({ kind: 'edition', message: saveWords.edition, upTo: null });
  const driven = driveLog(linked, log);
  if (driven.ok) {
    driven.value.stop();
    return ok(log);
  }
  const { pick } = driven.error;
  if (pick === null) return err({ kind: 'damaged', message: saveWords.damaged, upTo: null });
  const misfit = log.picks[pick]!;
  return err({
    kind: 'picks',
    message: saveWords.picks(pick + 1, misfit.decision, misfit.option),
    upTo: rewindLog(log, pick),
  });
}

/** The log as it was written, or null if any part of it is missing or of another type. */
function readLog(text: string): RunLog | null {
  const save = parseJson(text);
  if (!isRecord(save) || save['format'] !== FORMAT) return null;
  const { scenario, edition, lesson, lens, picks } = save;
  const fate = readFate(save['fate']);
  if (!fate || !isText(scenario) || !isText(edition) || !isText(lesson) || !isText(lens)) return null;
  if (!Array.isArray(picks) || !picks.every(isPick)) return null;
  // Only the three fields of a pick come through the door, whatever else the text held.
  const own = picks.map(({ decision, line, option }): LoggedPick => ({ decision, line, option }));
  const notes = readNotes(save, own);
  return { scenario, edition: edition as Edition, lesson, lens, fate, picks: own, ...notes };
}

function readFate(fate: unknown): RunFate | null {
  if (!isRecord(fate)) return null;
  if (fate['kind'] === 'history') return { kind: 'history' };
  return fate['kind'] === 'seeded' && isText(fate['seed']) ? { kind: 'seeded', seed: fate['seed'] } : null;
}

function isPick(pick: unknown): pick is LoggedPick {
  return isRecord(pick) && isText(pick['decision']) && isText(pick['line']) && isText(pick['option']);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
