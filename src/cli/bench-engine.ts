// Owns measuring the engine: play-outs of machine, kernel and a hand-written loop on the same runs, odds, check and cover.
import { assert } from '../base/assert.ts';
import { drawOutcome, seededFate } from '../engine/fate.ts';
import { startState } from '../engine/kernel.ts';
import type { LinkedStory } from '../engine/link.ts';
import { createCrisisMachine, placeOf, startCrisis } from '../engine/machine.ts';
import { type Plan, planOf, policyOf } from '../engine/plan.ts';
import { playMany, startCrowd } from '../engine/play-many.ts';
import { layTables } from '../engine/tables.ts';
import { checkScenario } from '../scenario/check.ts';
import { measureCover } from './bench-cover.ts';
import { type OddsFigures, measureOdds } from './bench-odds.ts';
import { openScenario } from './open-scenario.ts';
import { DEFAULT_FOLDER, readScenarioFolder } from './read-folder.ts';
import { writeTypedLoop } from './typed-loop.ts';

/** Runs of one count, with Kennedy's orders: the longest way through the story, and the one that odds are asked of most. */
const RUNS = 10_000;
/** Each round measures all three, so that whatever else the machine does falls on all alike. */
const ROUNDS = 7;
/** Of these, those that the actor plays in a round. */
const MACHINE_RUNS = 200;
/** The middle one. */
const LENS = 1;

interface EngineSpeed {
  runsPerSecond: { kernel: number; typed: number; xstate: number };
  ratio: { kernelToXstate: number; kernelToTyped: number };
}

/** What `bench -- engine --json` prints. Milliseconds are of the real scenario. */
export interface EngineFigures extends EngineSpeed {
  odds: OddsFigures;
  /** Files to problems and proofs, in a process that has not done it before. */
  checkMs: number;
  /** Of the real scenario, four times as busy: 216 decisions. */
  coverMs: number;
}

/** Null after the scenario's problems were printed. */
export async function measureEngine(): Promise<EngineFigures | null> {
  const began = performance.now();
  const files = await readScenarioFolder(DEFAULT_FOLDER);
  if (files.ok) checkScenario(files.value);
  const checkMs = Math.round(performance.now() - began);
  const opened = await openScenario();
  if (!opened) return null;
  const speed = await measureSpeed(opened.linked);
  const odds = await measureOdds(opened, (numbers, share) => rounded(percentile(numbers, share)));
  const { coverMs } = await measureCover();
  return { ...speed, odds, checkMs, coverMs };
}

/** Median speeds in whole runs a second. Throws if the three do not end a run alike. */
async function measureSpeed(linked: LinkedStory): Promise<EngineSpeed> {
  const plan = planOf(linked, {});
  const typed = await writeTypedLoop(linked.story, plan, LENS);
  const crowd = startCrowd(layTables(linked));
  const start = startState(linked);
  const playMachine = machinePlayer(linked, plan);
  const ends = { kernel: new Int16Array(RUNS), typed: new Int16Array(RUNS), xstate: new Int16Array(RUNS) };
  const times: Record<keyof typeof ends, number[]> = { kernel: [], typed: [], xstate: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.kernel.push(
      perRun(RUNS, () =>
        // With dice of its own, thrown anew: odds of one decision share theirs.
        playMany(crowd, start, { seed: 0n, runs: RUNS, plan, lens: LENS }, (ending, _values, runs) => {
          for (let index = 0; index < runs.length; index += 1) ends.kernel[runs[index]!] = ending;
        }),
      ),
    );
    times.typed.push(
      perRun(RUNS, () => {
        for (let run = 0; run < RUNS; run += 1) ends.typed[run] = typed(BigInt(run));
      }),
    );
    // Other ones of the same runs each round: all of them would take a minute.
    const from = round * MACHINE_RUNS;
    times.xstate.push(
      perRun(MACHINE_RUNS, () => {
        for (let run = from; run < from + MACHINE_RUNS; run += 1) ends.xstate[run] = playMachine(BigInt(run));
      }),
    );
  }
  ends.kernel.forEach((kernel, run) => {
    const others = run < ROUNDS * MACHINE_RUNS ? [ends.typed[run], ends.xstate[run]] : [ends.typed[run]];
    assert(
      others.every((end) => end === kernel),
      `Run "${run}" ends at ${kernel} and at ${others.join(', ')}.`,
    );
  });
  const perSecond = (what: keyof typeof times) => Math.round(1000 / median(times[what]));
  const runsPerSecond = { kernel: perSecond('kernel'), typed: perSecond('typed'), xstate: perSecond('xstate') };
  return {
    runsPerSecond,
    ratio: {
      kernelToXstate: rounded(runsPerSecond.kernel / runsPerSecond.xstate),
      kernelToTyped: rounded(runsPerSecond.kernel / runsPerSecond.typed),
    },
  };
}

/** Plays a run through the actor, as play drives it, and answers its ending. */
function machinePlayer(linked: LinkedStory, plan: Plan): (seed: bigint) => number {
  const machine = createCrisisMachine(linked);
  const policy = policyOf(linked, plan, 0n);
  return (seed) => {
    const fate = seededFate(seed);
    const actor = startCrisis(machine);
    for (;;) {
      const snapshot = actor.getSnapshot();
      const { values, badDay } = snapshot.context;
      const { stage, item, line, ending } = placeOf(linked, snapshot);
      if (stage === 'ended') return ending;
      const waits = linked.items[item]!;
      if (stage === 'continue') actor.send({ type: 'CONTINUE' });
      else if (waits.kind === 'decision') actor.send({ type: 'CHOOSE', option: policy(waits, line, values) });
      else actor.send({ type: 'DRAW', outcome: drawOutcome(linked, { item, values, badDay }, LENS, fate) });
    }
  };
}

/** Milliseconds that each of some runs takes. */
function perRun(runs: number, play: () => void): number {
  const from = performance.now();
  play();
  return (performance.now() - from) / runs;
}

const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);

/** The smallest of the numbers that at least this share of them does not exceed (nearest rank). */
function percentile(numbers: readonly number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1]!;
}

/** To two decimals. */
function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
