// Owns the proof of the lessons: each is walked whole, asks only what it plays, and tells of the rest once and truly.
import { describe, expect, it } from 'vitest';
import { STREAMS, seedHalves, throwDice } from '../../src/base/dice.ts';
import { fnv1a64 } from '../../src/base/hash.ts';
import type { LinkedDecision } from '../../src/engine/link.ts';
import { type Run, startRun } from '../../src/run/actor.ts';
import type { DispatchView } from '../../src/run/crisis-view.ts';
import { reportOf } from '../../src/run/dispatch-view.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { type RunSetting, newLog } from '../../src/run/log.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { decodeRun, encodeRun } from '../../src/run/run-code.ts';
import type { DecisionStep, TraceStep } from '../../src/run/trace.ts';
import { openWorld } from '../builders/open-world.ts';
import { chooseNumber } from '../builders/random-run.ts';

const RANDOM_RUNS = 20;
/** Kennedy's own orders in other worlds: what chance brings is what parts them from the record. */
const OTHER_WORLDS = 8;
/** A hundred runs, each looked at on every screen. */
const PATIENCE_MS = 180_000;

const world = await openWorld('scenarios/thirteen-days');
const { linked, script } = world;
const { story } = linked;
const record = replayThrough(linked, goldenLog(linked)).steps;
const idOf = (step: TraceStep) => linked.items[step.item]!.id;
const isDecision = (step: TraceStep): step is DecisionStep => step.kind === 'decision' && step.orders.length > 0;

/** Settles the next line of the decision at hand. */
type Player = (run: Run) => void;

const kennedy: Player = (run) => {
  const { id, lines } = run.view().decision!;
  const line = lines.find(({ chosen }) => chosen === null)!;
  const item = linked.items.find((each) => each.id === id) as LinkedDecision;
  const { options } = item.lines.find((each) => each.id === line.id)!;
  run.choose([{ line: line.id, option: options.find(({ historical }) => historical)!.id }]);
};

/** Each open option as likely as any other; the seed and the number of orders so far name the throw. */
function anybody(seed: number): Player {
  return (run) => {
    const throwKey = fnv1a64(`pick ${run.log().picks.length}`);
    chooseNumber(run, Math.floor(throwDice(seedHalves(BigInt(seed)), throwKey, STREAMS.policy) * 60));
  };
}

interface Walk {
  run: Run;
  asked: string[];
  news: DispatchView[];
}

/** From the first stop to the ending. */
function walk(setting: RunSetting, player: Player): Walk {
  const run = startRun({ ...world, log: newLog(story, setting) });
  const walked: Walk = { run, asked: [], news: [...run.view().dispatches] };
  while (run.view().stage !== 'ended') {
    walked.asked.push(run.view().decision!.id);
    while (run.view().stage === 'decision') player(run);
    walked.news.push(...run.view().dispatches);
    run.proceed();
    walked.news.push(...run.view().dispatches);
  }
  return walked;
}

/** Everything that is wrong with a walk, in sentences. */
function faultsOf({ run, asked, news }: Walk, decisions: string[] | null): string[] {
  const { steps } = replayThrough(linked, run.log());
  const isCut = (id: string) => decisions !== null && !decisions.includes(id) && !isBranch(id);
  const taken = steps.filter((step) => isDecision(step) && isCut(idOf(step)));
  const faults = asked.filter(isCut).map((id) => `"${id}" is outside the cut, and was asked`);
  const told = news.filter((each) => each.taken);
  if (told.map(({ id }) => id).join() !== taken.map(idOf).join()) {
    faults.push(`taken: ${taken.map(idOf).join()}; told: ${told.map(({ id }) => id).join()}`);
  }
  for (const each of news) {
    const index = steps.findIndex((step) => idOf(step) === each.id);
    const why = each.taken ? untruthOf(each, steps, index) : unreported(each, steps[index]!);
    if (why) faults.push(`"${each.text}": ${why}`);
  }
  return faults;
}

const isBranch = (id: string) => story.items.find((item) => item.id === id)!.branch;

/** The line may speak of 1962 only if the whole way up to it is the record's own, step by step. */
function untruthOf({ text }: DispatchView, steps: TraceStep[], index: number): string | null {
  const step = steps[index] as DecisionStep;
  const told = script.decisions[idOf(step)]!;
  const isOnRecord = steps.slice(0, index + 1).every((each, place) => wayOf(each) === wayOf(record[place]));
  if (isOnRecord) return text === `As in 1962: ${told.inALine!.text}` ? null : 'should be told as in 1962';
  if (text.startsWith('As in 1962')) return 'is not as in 1962: the run has parted from the record';
  const orders = step.orders.map(({ line, option }) => told.lines[line]!.options[option]!.label);
  return orders.every((label) => text.includes(label)) ? null : 'does not tell the order that was given';
}

/** What a step did, without the values that hang on the lens. */
function wayOf(step: TraceStep | undefined): string {
  if (!step) return 'none';
  const orders = step.kind === 'decision' ? step.orders.map(({ line, option }) => [line, option]) : null;
  return JSON.stringify([step.item, step.kind, orders, step.kind === 'chance' ? step.outcome : null]);
}

function unreported({ text }: DispatchView, step: TraceStep): string | null {
  return reportOf(world, step)?.text === text ? null : 'is not what the event came to';
}

describe.each(story.lessons)('the lesson "$id"', ({ id, decisions }) => {
  const setting = { lesson: id, lens: story.lenses[1]! };

  it('lists decisions that Kennedy met, and asks him each of them', () => {
    const { asked } = walk({ ...setting, fate: { kind: 'history' } }, kennedy);
    const met = record.filter(isDecision).map(idOf);
    expect(asked).toEqual(decisions ? met.filter((each) => decisions.includes(each)) : met);
    expect(asked).toHaveLength(decisions?.length ?? met.length);
  });

  it('ends as the record does under Kennedy’s picks, and tells every decision that it took as in 1962', () => {
    const walked = walk({ ...setting, fate: { kind: 'history' } }, kennedy);
    expect(faultsOf(walked, decisions)).toEqual([]);
    expect(walked.run.view().ending!.dossier).toBe('F01');
    const told = walked.news.filter(({ taken }) => taken);
    expect(told.filter(({ text }) => !text.startsWith('As in 1962: Kennedy '))).toEqual([]);
    expect(told.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('tells no untruth where chance alone parts Kennedy from the record', () => {
    const faults = Array.from({ length: OTHER_WORLDS }, (_, seed) =>
      faultsOf(walk({ ...setting, fate: { kind: 'seeded', seed: String(seed) } }, kennedy), decisions),
    );
    expect(faults.flat()).toEqual([]);
  });

  it(
    `ends in each of ${RANDOM_RUNS} random runs, asks nothing outside the cut, and tells nothing untrue`,
    () => {
      const faults: string[] = [];
      for (let seed = 0; seed < RANDOM_RUNS; seed += 1) {
        const walked = walk({ ...setting, fate: { kind: 'seeded', seed: String(seed) } }, anybody(seed));
        faults.push(...faultsOf(walked, decisions).map((fault) => `seed ${seed}: ${fault}`));
        const log = walked.run.log();
        expect(decodeRun(linked, encodeRun(linked, log)), `seed ${seed}`).toEqual({ ok: true, value: log });
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
});

it('every shorter lesson is part of the next, and the last plays all', () => {
  const lists = story.lessons.map(({ decisions }) => decisions);
  for (const [index, shorter] of lists.slice(0, -1).entries()) {
    const longer = lists[index + 1];
    expect((shorter ?? []).filter((id) => longer && !longer.includes(id))).toEqual([]);
    expect(shorter?.length ?? 0).toBeGreaterThan(0);
  }
  expect(lists.at(-1)).toBeNull();
});
