// Owns the flags that `play` and `odds` share: whose orders, which lens, which seed, which lesson.
import { type Result, err, ok } from '../base/result.ts';
import { compileAllLeans } from '../engine/compile-leans.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type Plan, type PlanWish, planOf, wishOf } from '../engine/plan.ts';
import { POLICIES } from '../scenario/schema-goals.ts';
import type { RunLog } from '../run/log.ts';
import { decodeRun } from '../run/run-code.ts';
import { type FlagPlan, listOr, readName, readWhole } from './arguments.ts';
import type { OpenScenario } from './open-scenario.ts';

/** Used where no seed is given, so that two calls of one command always agree. */
export const USUAL_SEED = 1962n;
const MOST_SEED = 2n ** 64n - 1n;

export const PLAY_FLAGS: Record<'picks' | 'seed' | 'lens' | 'lesson' | 'json', FlagPlan> = {
  picks: { takes: 'history, cautious, hawkish, uniform or a run code' },
  seed: { takes: `a whole number from 0 to ${MOST_SEED}` },
  lens: { takes: 'the name of a lens, such as middle' },
  lesson: { takes: 'the name of a lesson' },
  json: { takes: null },
};

/** Whose orders are given, and what a run code brings with them. */
export interface Picks {
  /** As it was asked for: the name of a policy, or the code. */
  name: string;
  /** What is asked for; the lesson goes with it. */
  wish: PlanWish;
  /** What the code says; null for a named policy. */
  log: RunLog | null;
}

/** Reads `--picks`; anything that is not a name is taken for a run code. */
export function readPicks({ linked, scenario }: OpenScenario, text: string): Result<Picks, string> {
  const policy = POLICIES.find((name) => name === text);
  if (policy) return ok({ name: text, wish: wishOf(policy, compileAllLeans(scenario)), log: null });
  const decoded = decodeRun(linked, text);
  if (!decoded.ok) {
    return err(
      `"--picks" takes ${PLAY_FLAGS.picks.takes}. "${text}" is none of these names, and no code: ${decoded.error.message}`,
    );
  }
  return ok({ name: text, wish: { picks: decoded.value.picks }, log: decoded.value });
}

/** Reads `--seed`. */
export function readSeed(text: string | undefined): Result<bigint, string> {
  return text === undefined ? ok(USUAL_SEED) : readWhole('seed', text, 0n, MOST_SEED);
}

/** Reads `--lens` to an index; `middle`, or else the one in the middle, is usual. */
export function readLens({ lenses }: { lenses: string[] }, text: string | undefined): Result<number, string> {
  const usual = lenses.includes('middle') ? 'middle' : lenses[lenses.length >> 1]!;
  const name = readName('lens', text ?? usual, lenses);
  return name.ok ? ok(lenses.indexOf(name.value)) : name;
}

/** Reads `--lesson`; the one that plays every decision is usual, or else the last. */
export function readLesson(
  { story: { lessons } }: LinkedStory,
  text: string | undefined,
): Result<{ id: string; decisions: string[] | null }, string> {
  const usual = lessons.find(({ decisions }) => decisions === null) ?? lessons.at(-1)!;
  if (text === undefined) return ok(usual);
  const lesson = lessons.find(({ id }) => id === text);
  return lesson ? ok(lesson) : err(`"--lesson" takes ${listOr(lessons.map(({ id }) => id))}, not "${text}".`);
}

/** The plan within a lesson: what the lesson does not play is taken as Kennedy took it. */
export function withinLesson(linked: LinkedStory, { wish }: Picks, decisions: string[] | null): Plan {
  return planOf(linked, { ...wish, played: decisions });
}
