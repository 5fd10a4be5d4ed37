// Owns the class board's numbers: many runs laid side by side, decision by decision. Counts only, no names. Pure.
import type { LinkedDecision, LinkedStory } from '../engine/link.ts';
import type { RunLog } from '../run/log.ts';
import type { FoundRun } from './find-codes.ts';

/** One line of one decision, as the class settled it. */
export interface BoardLine {
  decision: string;
  line: string;
  /** Runs that gave an order here. */
  given: number;
  /** One for each option of the line, in the order of the scenario. */
  options: { option: string; count: number; historical: boolean }[];
  /**
   * How divided the class was: the chance that two runs drawn at random parted here (Gini-Simpson, drawn without
   * replacement), 0 to 1. Null with fewer than two runs.
   */
  divided: number | null;
}

export interface BoardForecast {
  decision: string;
  /** Runs by danger that they expected: index 0 is 0 per cent, index 10 is 100. */
  dangers: number[];
  /** The middle forecast in per cent; null if nobody made one. */
  median: number | null;
  /** By id, in the order of the story; with those counted 0. */
  answers: { id: string; count: number }[];
  reasons: { id: string; count: number }[];
}

export interface Board {
  runs: number;
  /** Runs that stop before an ending. */
  unfinished: number;
  /** Decisions at which these wait for an order, in order of the scenario. */
  stopped: { decision: string; count: number }[];
  /** Lines that somebody settled, in order of the scenario. */
  lines: BoardLine[];
  /** Decisions at which somebody said something, in order of the scenario. */
  forecasts: BoardForecast[];
  /** Endings that somebody reached, the most frequent first; ties in order of the scenario. */
  endings: { ending: string; count: number }[];
  /**
   * Indices among `lines` of those at which the class divided most, at most three; never one at which all agreed, or that
   * less than a third of the runs came to: two who part on a branch of their own are no divided class.
   */
  mostDivided: number[];
}

const MOST_DIVIDED = 3;
/** A line must have been settled by one run in so many. */
const LEAST_PART = 3;
const DANGER_STEPS = 11;

/** Counts what the runs chose, expected and came to. */
export function classBoard(linked: LinkedStory, runs: FoundRun[]): Board {
  const picks = countPicks(runs.map(({ log }) => log));
  const lines = decisionsOf(linked).flatMap((decision) =>
    decision.lines.flatMap((line): BoardLine[] => {
      const counted = picks.get(keyOf(decision.id, line.id));
      if (!counted) return [];
      const options = line.options.map(({ id, historical }) => ({
        option: id,
        historical,
        count: counted.get(id) ?? 0,
      }));
      const counts = options.map(({ count }) => count);
      return [{ decision: decision.id, line: line.id, given: sum(counts), options, divided: divided(counts) }];
    }),
  );
  return {
    runs: runs.length,
    unfinished: runs.filter(({ ending }) => ending === null).length,
    stopped: countStops(linked, runs),
    lines,
    forecasts: decisionsOf(linked).flatMap(({ id }) => forecastAt(linked, runs, id)),
    endings: countEndings(linked, runs),
    mostDivided: lines
      .map(({ divided: by }, index) => ({ by: by ?? 0, index }))
      .filter(({ by, index }) => by > 0 && lines[index]!.given * LEAST_PART >= runs.length)
      .toSorted((a, b) => b.by - a.by || a.index - b.index)
      .slice(0, MOST_DIVIDED)
      .map(({ index }) => index),
  };
}

/** The chance that two of these, drawn without replacement, are not of one kind; null if there are not two. Pure. */
export function divided(counts: number[]): number | null {
  const all = sum(counts);
  if (all < 2) return null;
  const alike = sum(counts.map((count) => count * (count - 1)));
  return 1 - alike / (all * (all - 1));
}

function countPicks(logs: RunLog[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { picks } of logs) {
    for (const { decision, line, option } of picks) {
      const key = keyOf(decision, line);
      const byOption = counts.get(key) ?? new Map<string, number>();
      byOption.set(option, (byOption.get(option) ?? 0) + 1);
      counts.set(key, byOption);
    }
  }
  return counts;
}

function forecastAt({ story }: LinkedStory, runs: FoundRun[], decision: string): BoardForecast[] {
  const forecasts = runs.flatMap(({ log }) => log.forecasts.filter((one) => one.decision === decision));
  const reasons = runs.flatMap(({ log }) => log.reasons.filter((one) => one.decision === decision));
  if (forecasts.length + reasons.length === 0) return [];
  const said = forecasts.flatMap(({ danger }) => (danger === null ? [] : [danger]));
  const dangers = Array.from(
    { length: DANGER_STEPS },
    (_, step) => said.filter((danger) => danger === step * 10).length,
  );
  const counted = (ids: string[], given: (string | null)[]) =>
    ids.map((id) => ({ id, count: given.filter((one) => one === id).length }));
  return [
    {
      decision,
      dangers,
      median: median(said),
      answers: counted(
        story.answers,
        forecasts.map(({ answer }) => answer),
      ),
      reasons: counted(
        story.reasons,
        reasons.map(({ reason }) => reason),
      ),
    },
  ];
}

function countEndings({ story }: LinkedStory, runs: FoundRun[]): Board['endings'] {
  return story.endings
    .map(({ id }, index) => ({ ending: id, count: runs.filter(({ ending }) => ending === index).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function countStops(linked: LinkedStory, runs: FoundRun[]): Board['stopped'] {
  return decisionsOf(linked)
    .map(({ id }) => ({ decision: id, count: runs.filter(({ waitsAt }) => waitsAt === id).length }))
    .filter(({ count }) => count > 0);
}

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

const decisionsOf = ({ items }: LinkedStory): LinkedDecision[] =>
  items.filter((item): item is LinkedDecision => item.kind === 'decision');

const keyOf = (decision: string, line: string): string => `${decision}/${line}`;

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
