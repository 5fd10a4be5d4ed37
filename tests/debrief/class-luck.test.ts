// Owns the proof of a class's luck: the orders of each run as its lesson had them, and what their counts come to by hand.
import { describe, expect, it } from 'vitest';
import { answerLuck } from '../../src/engine/answer-luck.ts';
import { openCounter } from '../../src/engine/count-ways.ts';
import type { WaysAnswer, WaysQuestion } from '../../src/engine/luck-question.ts';
import { classLuck, classQuestions, luckRuns, worldsOf } from '../../src/debrief/class-luck.ts';
import type { FoundRun } from '../../src/debrief/find-codes.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { playNumbers } from '../builders/random-run.ts';

const { linked } = tiny;
const { lessons, lenses } = linked.story;

function found(seed: number, lens: string, lesson: string): FoundRun {
  const fate = { kind: 'seeded' as const, seed: String(seed) };
  const log = playNumbers(tiny, { lesson, lens, fate }, [seed, 1, seed + 1, 0, 2, 0, 0, 0, 0]).log();
  return { code: String(seed), log, ending: replayThrough(linked, log).ending, waitsAt: null };
}
const runs = Array.from({ length: 12 }, (_none, seed) =>
  found(seed, lenses[seed % 2]!, lessons[seed % lessons.length]!.id),
);
const unfinished: FoundRun = { ...runs[0]!, ending: null };

const counter = openCounter(linked, {});
function answer(question: WaysQuestion): WaysAnswer {
  for (const answering = answerLuck(counter, question); ;) {
    const step = answering.next();
    if (step.done && step.value.kind === 'ways') return step.value;
  }
}

describe('the luck of a class', () => {
  const questions = classQuestions(linked, [unfinished, ...runs]);
  const answers = questions.map(answer);
  const luck = classLuck(tiny, [unfinished, ...runs], answers);

  it('asks for every finished run from the start, under its own lens and lesson, with dice of its own', () => {
    expect(questions).toHaveLength(runs.length);
    questions.forEach(({ run, lens, at, ways, runs: worlds, seed }, index) => {
      const { log } = runs[index]!;
      expect({ lens, at, worlds }).toEqual({ lens: log.lens, at: null, worlds: 1000 });
      expect(ways).toEqual([{ policy: 'history', picks: log.picks }]);
      expect(run.played).toEqual(lessons.find(({ id }) => id === log.lesson)!.decisions);
      if (index > 0) expect(BigInt(seed) - BigInt(questions[index - 1]!.seed)).toBe(1000n);
    });
  });

  it('tells of all worlds how many end elsewhere than the run did', () => {
    const alike = runs.reduce((sum, { ending }, index) => sum + answers[index]!.ways[0]!.endings[ending!]!, 0);
    expect(luck.elsewhere.n).toBe(12_000 - alike);
    expect(luck.elsewhere.n).toBeGreaterThan(0);
    expect(luck.elsewhere.low).toBeLessThan(luck.elsewhere.share);
  });

  it('lays what the class had beside what as many runs with other dice have, both of all runs', () => {
    const { rows } = luck;
    expect(rows.reduce((sum, { had }) => sum + had, 0)).toBe(12);
    expect(rows.reduce((sum, { average }) => sum + average, 0)).toBeCloseTo(12, 9);
    expect(rows.map(({ had }) => had)).toEqual(rows.map(({ had }) => had).toSorted((a, b) => b - a));
    expect(luck.lenses.map((lens) => lens.runs)).toEqual([6, 6]);
  });

  it('is none without an ending, and of the first sixty runs of a large class, which waits no longer', () => {
    expect(classQuestions(linked, [unfinished])).toEqual([]);
    const many = Array.from({ length: 100 }, () => runs[0]!);
    expect(luckRuns(many)).toHaveLength(60);
    expect(classQuestions(linked, many)[0]!.runs).toBe(500);
    expect([0, 1, 30, 31, 60].map(worldsOf)).toEqual([1000, 1000, 1000, 967, 500]);
  });
});
