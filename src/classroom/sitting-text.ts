// Owns a sitting as text: what a browser keeps and what a file holds. The run in it goes through the run's own door.
import * as v from 'valibot';
import { type Result, err, ok } from '../base/result.ts';
import type { RunLog } from '../run/log.ts';
import { BallotSchema, isLikely } from './parse-ballot.ts';
import { LEAST_PUPILS, MOST_PUPILS, MOST_TALK, type Sitting } from './sitting.ts';
import { sittingWords } from './words-ballot.ts';

const FORMAT = 'excomm-sitting-1';
/** Every decision of the whole crisis, each put several times. */
const MOST_BALLOTS = 400;

/** How a run is written and read; the page has both. */
export interface RunText {
  formatSave(log: RunLog): string;
  parseSave(text: string): Result<RunLog, { message: string; upTo: RunLog | null }>;
}

export interface SittingProblem {
  /** `foreign`: another version, scenario or edition; `run`: the run in it cannot be played on; else `damaged`. */
  kind: 'damaged' | 'foreign' | 'run';
  /** What is wrong and what to do. */
  message: string;
  /** As far as the run still fits; null if none of it does. */
  upTo: Sitting | null;
}

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const Ballots = v.pipe(
  v.array(v.pipe(BallotSchema, v.check(isLikely, 'votes that fit one another'))),
  v.maxLength(MOST_BALLOTS),
);

const SittingSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^\d{1,20}$/)),
  room: v.object({
    pupils: whole(LEAST_PUPILS, MOST_PUPILS),
    rotates: v.boolean(),
    talk: v.nullable(whole(1, MOST_TALK)),
    withRoles: v.boolean(),
  }),
  jfk: whole(1, MOST_PUPILS),
  atHand: Ballots,
  past: Ballots,
  run: v.looseObject({}),
});

/** The text to keep, in one line. Pure; `parseSitting` gives the same sitting back. */
export function formatSitting({ log, ...sitting }: Sitting, { formatSave }: RunText): string {
  return JSON.stringify({ format: FORMAT, ...sitting, run: JSON.parse(formatSave(log)) as unknown });
}

/** True for a text that means to be a sitting, of whatever version: a board tells it apart from a list of codes. */
export function looksLikeSitting(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"excomm-sitting-/.test(text);
}

/** The sitting of a kept text, if its run can be played on. Pure. */
export function parseSitting(text: string, { parseSave }: RunText): Result<Sitting, SittingProblem> {
  const value = parseJson(text);
  const format = v.safeParse(v.object({ format: v.string() }), value);
  if (!format.success) return err(problem('damaged', sittingWords.damaged));
  if (format.output.format !== FORMAT) return err(problem('foreign', sittingWords.version(format.output.format)));
  const parsed = v.safeParse(SittingSchema, value);
  if (!parsed.success) {
    return err(problem('damaged', sittingWords.damagedAt(v.getDotPath(parsed.issues[0]) ?? 'its start')));
  }
  const { run, ...rest } = parsed.output;
  const log = parseSave(JSON.stringify(run));
  if (log.ok) return ok({ ...rest, log: log.value });
  const { message, upTo } = log.error;
  // The ballots of orders that no longer fit stay in `past`, where nothing counts them.
  return err({ kind: 'run', message: sittingWords.run(message), upTo: upTo && { ...rest, atHand: [], log: upTo } });
}

function problem(kind: SittingProblem['kind'], message: string): SittingProblem {
  return { kind, message, upTo: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
