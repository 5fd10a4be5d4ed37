// Builds runs from lists of numbers, so that fast-check can shrink them: each number picks among what is open.
import fc from 'fast-check';
import type { LinkedStory } from '../../src/engine/link.ts';
import type { Script } from '../../src/engine/script.ts';
import { startRun, type Run } from '../../src/run/actor.ts';
import { type RunLog, type RunSetting, newLog } from '../../src/run/log.ts';

type Told = { linked: LinkedStory; script: Script };

/** A lesson, a lens and a fate of this story. */
export function anySetting({ linked }: Told): fc.Arbitrary<RunSetting> {
  return fc.record({
    lesson: fc.constantFrom(...linked.story.lessons.map(({ id }) => id)),
    lens: fc.constantFrom(...linked.story.lenses),
    fate: fc.oneof(
      fc.constant({ kind: 'history' as const }),
      fc.bigInt({ min: 0n, max: 2n ** 40n - 1n }).map((seed) => ({ kind: 'seeded' as const, seed: String(seed) })),
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((seed) => ({ kind: 'seeded' as const, seed: String(seed) })),
    ),
  });
}

/** As many orders as numbers, unless the run ends before; stands at the first stop after the last of them. */
export function playNumbers(world: Told, setting: RunSetting, numbers: number[]): Run {
  const run = startRun({ ...world, log: newLog(world.linked.story, setting) });
  for (const number of numbers) {
    if (run.view().stage === 'aftermath') run.proceed();
    if (run.view().stage === 'ended') break;
    chooseNumber(run, number);
  }
  return run;
}

/** Settles the next line by one of its open options. */
export function chooseNumber(run: Run, number: number): void {
  const line = run.view().decision!.lines.find(({ chosen }) => chosen === null)!;
  const open = line.options.filter(({ closed }) => closed === null);
  run.choose([{ line: line.id, option: open[number % open.length]!.id }]);
}

/** Enough numbers for some runs to end and others to stop on the way. */
export function anyNumbers(maxLength: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(11), { maxLength, size: 'max' });
}

/** The run's log with a note for every decision whose orders are all given: three numbers each, and 0 is not said. */
export function withNotes(story: LinkedStory['story'], run: Run, said: number[]): RunLog {
  return noted(story, run.log(), run.view().stage === 'decision' ? run.view().decision!.id : null, said);
}

/** As `withNotes`, of a log that stands at this decision, or at its end. */
export function noted(
  { answers, reasons }: LinkedStory['story'],
  log: RunLog,
  halfGiven: string | null,
  said: number[],
): RunLog {
  const decisions = [...new Set(log.picks.map(({ decision }) => decision))].filter((id) => id !== halfGiven);
  const numbers = [...said];
  const full = { ...log, forecasts: [...log.forecasts], reasons: [...log.reasons] };
  for (const decision of decisions) {
    const [danger = 0, answer = 0, reason = 0] = numbers.splice(0, 3);
    const forecast = { danger: danger === 0 ? null : (danger - 1) * 10, answer: answers[answer - 1] ?? null };
    if (forecast.danger !== null || forecast.answer) full.forecasts.push({ decision, ...forecast });
    const picked = reasons[reason - 1];
    if (picked) full.reasons.push({ decision, reason: picked, words: '', source: null });
  }
  return full;
}
