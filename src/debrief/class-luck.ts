// Owns how much of a class's endings was luck: the orders of each of its runs given again under other dice. Pure.
import { type Share, wilsonShare } from '../base/statistics.ts';
import type { WaysAnswer, WaysQuestion } from '../engine/luck-question.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Script, ScriptEnding } from '../engine/script.ts';
import type { FoundRun } from './find-codes.ts';

/** A class with more runs is told by its first; the board may hold a thousand. */
const MOST_RUNS = 60;
/** Of all runs together, so that a large class waits no longer than a small one. */
const MOST_WORLDS = 30_000;
const WORLDS_A_RUN = 1000;
/** Far from the samples that a single run is counted with. */
const SEED = 6_000_000_000n;

export interface ClassLuckRow {
  id: string;
  title: string;
  tone: ScriptEnding['tone'];
  /** Runs of the class that ended here. */
  had: number;
  /** Of as many runs with other dice, on average. */
  average: number;
}

export interface ClassLuck {
  /** Runs that came to an ending and were played again, and how often each. */
  runs: number;
  worlds: number;
  /** Of all worlds, the share in which a run's own orders end elsewhere than they did. */
  elsewhere: Share;
  /** Endings that the class or its dice came to, those that it had most often first. */
  rows: ClassLuckRow[];
  /** Under which lens how many of the runs were played, and played again. */
  lenses: { title: string; runs: number }[];
}

/** The runs that are played again: those with an ending, the first sixty of them. Pure. */
export function luckRuns(runs: readonly FoundRun[]): FoundRun[] {
  return runs.filter(({ ending }) => ending !== null).slice(0, MOST_RUNS);
}

/** How often each of so many runs is played again. Pure. */
export const worldsOf = (runs: number): number => Math.min(WORLDS_A_RUN, Math.floor(MOST_WORLDS / Math.max(1, runs)));

/** What is asked of the counting desk: for each run its own orders from the start, under its own lens, with dice of its own. Pure. */
export function classQuestions({ story }: LinkedStory, found: readonly FoundRun[]): WaysQuestion[] {
  const runs = luckRuns(found);
  const worlds = worldsOf(runs.length);
  return runs.map(({ log: { picks, lens, fate, lesson } }, index) => ({
    kind: 'ways',
    run: { picks, lens, fate, played: story.lessons.find(({ id }) => id === lesson)?.decisions ?? null },
    at: null,
    ways: [{ policy: 'history', picks: [...picks] }],
    lens,
    runs: worlds,
    seed: String(SEED + BigInt(index * worlds)),
  }));
}

/**
 * What the answers to these questions come to. Worlds of one run are independent of another's, and runs that differ only
 * narrow the spread of a sum: Wilson's interval over all worlds is no narrower than it should be. Pure.
 */
export function classLuck(
  { linked, script }: { linked: LinkedStory; script: Script },
  found: readonly FoundRun[],
  answers: readonly WaysAnswer[],
): ClassLuck {
  const runs = luckRuns(found);
  const worlds = worldsOf(runs.length);
  const counts = answers.map(({ ways }) => ways[0]!.endings);
  const alike = runs.reduce((sum, { ending }, index) => sum + counts[index]![ending!]!, 0);
  const all = runs.length * worlds;
  const rows = linked.story.endings.map(({ id }, ending): ClassLuckRow => {
    const { title, tone } = script.endings[id]!;
    const average = counts.reduce((sum, endings) => sum + endings[ending]!, 0) / worlds;
    return { id, title, tone, had: runs.filter((run) => run.ending === ending).length, average };
  });
  return {
    runs: runs.length,
    worlds,
    elsewhere: wilsonShare(all - alike, all),
    rows: rows
      .filter(({ had, average }) => had + average > 0)
      .toSorted((a, b) => b.had - a.had || b.average - a.average),
    lenses: script.lenses
      .map(({ id, title }) => ({ title, runs: runs.filter(({ log }) => log.lens === id).length }))
      .filter((lens) => lens.runs > 0),
  };
}
