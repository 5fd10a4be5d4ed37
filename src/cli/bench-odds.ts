// Owns measuring odds as the page asks for them: from the question to the answer, by as many threads as it would have.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { compileAllLeans } from '../engine/compile-leans.ts';
import { type Counting, type Desks, type WorkerLike, desksFor, startCounting } from '../engine/counting.ts';
import type { LinkedDecision } from '../engine/link.ts';
import type { WaysQuestion } from '../engine/luck-question.ts';
import { type PlayedRun, retrace } from '../engine/retrace.ts';
import { goldenLog } from '../run/golden.ts';
import type { OpenScenario } from './open-scenario.ts';

const RUNS = 10_000;
const OPTIONS = 4;
const ROUNDS = 7;

interface Times {
  medianMs: number;
  p95Ms: number;
}

/** Milliseconds of one question: four options of a decision, 10,000 runs each with the same dice. */
export interface OddsFigures extends Times {
  /** Threads that shared a question, as many as the page would have workers on this machine. */
  desks: number;
  /** The same questions asked of a single thread, in turn with these. */
  oneDesk: Times;
}

/**
 * Asks for the odds of every order of Kennedy's run that has four open options: the later the order, the less is left to
 * play. `percentile` is of a list, by a share of it.
 */
export async function measureOdds(
  opened: OpenScenario,
  percentile: (numbers: readonly number[], share: number) => number,
): Promise<OddsFigures> {
  const desks = desksFor(availableParallelism());
  const [many, one] = [openDesks(opened, desks), openDesks(opened, 1)];
  const times = { many: [] as number[], one: [] as number[] };
  // One round that does not count: threads start, and code is compiled where it is hot.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const question of questionsOf(opened, Math.max(0, round))) {
      const [ofMany, ofOne] = [await timed(many, question), await timed(one, question)];
      if (round < 0) continue;
      times.many.push(ofMany);
      times.one.push(ofOne);
    }
  }
  many.stop();
  one.stop();
  const told = (all: number[]): Times => ({ medianMs: percentile(all, 0.5), p95Ms: percentile(all, 0.95) });
  return { ...told(times.many), desks, oneDesk: told(times.one) };
}

async function timed(counting: Counting, question: WaysQuestion): Promise<number> {
  const began = performance.now();
  await counting.ask(question).answer;
  return performance.now() - began;
}

function questionsOf({ linked }: OpenScenario, round: number): WaysQuestion[] {
  const log = goldenLog(linked);
  const run: PlayedRun = { ...log, played: null };
  return retrace(linked, run).orders.flatMap(({ decision, line, open, from }): WaysQuestion[] => {
    if (open.length < OPTIONS) return [];
    const { options } = (linked.items[from.item] as LinkedDecision).lines.find(({ id }) => id === line)!;
    const others = log.picks.filter((pick) => pick.decision !== decision || pick.line !== line);
    const ways = open.slice(0, OPTIONS).map((option) => ({
      policy: 'history' as const,
      picks: [...others, { decision, line, option: options[option]!.id }],
    }));
    const lens = linked.story.lenses[1]!;
    return [{ kind: 'ways', run, at: { decision }, ways, lens, runs: RUNS, seed: String(round * RUNS) }];
  });
}

function openDesks({ linked, scenario }: OpenScenario, count: number): Counting {
  const desks: Desks = {
    open: { kind: 'open', story: linked.story, leans: compileAllLeans(scenario) },
    count,
    worker: startThread,
    here: () => Promise.reject(new Error('This machine starts no thread.')),
  };
  return startCounting(desks);
}

/** A thread of Node as a browser's worker. */
function startThread(): WorkerLike {
  // What lets Node read TypeScript does not reach its threads by itself.
  const [desk, here] = [new URL('./odds-thread.ts', import.meta.url).href, import.meta.url];
  const boot = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${desk}', '${here}'))`;
  const thread = new Worker(boot, { eval: true });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread takes none
    postMessage: (message) => thread.postMessage(message),
    addEventListener: (kind: 'message' | 'error', hear: (event: never) => void) => {
      thread.on(kind, (data: unknown) => hear({ data } as never));
    },
    terminate: () => void thread.terminate(),
  };
}
