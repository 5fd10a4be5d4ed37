// Owns answering a question of judgement or luck: in steps, so that whoever counts can look up in between.
import { assert } from '../base/assert.ts';
import { type Counter, type WayCount, type WaysAsked, countWays } from './count-ways.ts';
import type { RunState } from './kernel.ts';
import type { LinkedChance } from './link.ts';
import type {
  FoundThrow,
  LuckAnswer,
  LuckQuestion,
  Sample,
  SpreadAnswer,
  ThrowAnswer,
  ThrowQuestion,
  WaysAnswer,
  WaysQuestion,
} from './luck-question.ts';
import { type PlayedRun, type Throw, retrace } from './retrace.ts';
import { NONE } from './rules.ts';
import type { Way } from './way.ts';

/** Yields the share of the work that is done, 0..1. Throws on a question that does not fit the story. */
type Answering<T> = Generator<number, T>;

export function answerLuck(counter: Counter, question: LuckQuestion): Answering<LuckAnswer> {
  switch (question.kind) {
    case 'spread':
      return spread(counter, question);
    case 'throw':
      return findThrow(counter, question);
    default:
      return ways(counter, question);
  }
}

const ownWay = ({ picks }: PlayedRun): Way => ({ policy: 'history', picks: [...picks] });

const sampled = ({ runs, seed }: Sample): Pick<WaysAsked, 'runs' | 'seed'> => ({ runs, seed: BigInt(seed) });

function* spread(counter: Counter, { run, ...sample }: Sample & { run: PlayedRun }): Answering<SpreadAnswer> {
  const { lenses } = counter.linked.story;
  const asked = { from: null, ways: [ownWay(run)], played: run.played, ...sampled(sample) };
  const all: SpreadAnswer['lenses'] = [];
  for (const [index, lens] of lenses.entries()) {
    const [count] = yield* within(countWays(counter, { ...asked, lens: index }), index, lenses.length);
    all.push({ lens, count: count! });
  }
  return { kind: 'spread', runs: sample.runs, lenses: all };
}

function* ways(counter: Counter, { run, at, lens, ways: asked, ...sample }: WaysQuestion): Answering<WaysAnswer> {
  const from = at && placeIn(counter, run, at);
  const index = counter.linked.story.lenses.indexOf(lens);
  assert(index !== NONE, `"${lens}" is no lens of "${counter.linked.story.id}".`);
  const counted = yield* countWays(counter, {
    from,
    ways: asked,
    played: run.played,
    lens: index,
    ...sampled(sample),
  });
  return { kind: 'ways', runs: sample.runs, ways: counted };
}

function placeIn({ linked }: Counter, run: PlayedRun, at: NonNullable<WaysQuestion['at']>): RunState {
  const { orders, throws } = retrace(linked, run);
  const found =
    'decision' in at
      ? orders.find(({ decision }) => decision === at.decision)
      : throws.find(({ event }) => event === at.event);
  assert(found, `The run never came to "${'decision' in at ? at.decision : at.event}".`);
  return found.from;
}

/**
 * Every throw of the run that could have fallen otherwise is played on from where the run then stood, as it fell and in each
 * other way that had a chance, with the same dice for all that comes later. The one whose endings part most (see `distance`)
 * is counted anew with other dice.
 */
function* findThrow(counter: Counter, { run, search, recount }: ThrowQuestion): Answering<ThrowAnswer> {
  const { throws } = retrace(counter.linked, run);
  const open = throws.filter(({ chances }) => chances.filter((chance) => chance > 0).length > 1);
  let best: { at: Throw; other: number; apart: number } | null = null;
  let others = 0;
  for (const [index, at] of open.entries()) {
    const elsewise = at.chances.flatMap((chance, outcome) => (chance > 0 && outcome !== at.outcome ? [outcome] : []));
    const asked = asThrown(counter, { run, at, outcomes: [at.outcome, ...elsewise], sample: search });
    const [happened, ...counts] = yield* within(countWays(counter, asked), index, 2 * open.length);
    others += elsewise.length;
    for (const [which, count] of counts.entries()) {
      const apart = distance(happened!, count);
      if (!best || apart > best.apart) best = { at, other: elsewise[which]!, apart };
    }
  }
  const found = best && (yield* recounted(counter, { run, ...best, sample: recount }));
  return { kind: 'throw', runs: recount.runs, throws: open.length, others, found };
}

function* recounted(
  counter: Counter,
  { run, at, other, sample }: { run: PlayedRun; at: Throw; other: number; sample: Sample },
): Answering<FoundThrow> {
  const asked = asThrown(counter, { run, at, outcomes: [at.outcome, other], sample });
  // The search was the first half.
  const [happened, otherwise] = yield* within(countWays(counter, asked), 1, 2);
  const { outcomes } = counter.linked.items[at.from.item] as LinkedChance;
  return {
    event: at.event,
    happened: outcomes[at.outcome]!.id,
    other: outcomes[other]!.id,
    chance: at.chances[other]!,
    ways: [happened!, otherwise!],
  };
}

interface Thrown {
  run: PlayedRun;
  at: Throw;
  /** Indices. */
  outcomes: number[];
  sample: Sample;
}

function asThrown({ linked }: Counter, { run, at, outcomes, sample }: Thrown): WaysAsked {
  const event = linked.items[at.from.item] as LinkedChance;
  return {
    from: at.from,
    ways: outcomes.map((outcome) => ({
      ...ownWay(run),
      forced: { event: at.event, outcome: event.outcomes[outcome]!.id },
    })),
    played: run.played,
    lens: linked.story.lenses.indexOf(run.lens),
    ...sampled(sample),
  };
}

/** The total variation distance of two counts of the same runs, 0..1: the least share of runs that must end elsewhere. Pure. */
export function distance(one: Pick<WayCount, 'endings'>, other: Pick<WayCount, 'endings'>): number {
  const runs = one.endings.reduce((sum, n) => sum + n, 0);
  return one.endings.reduce((sum, n, ending) => sum + Math.abs(n - other.endings[ending]!), 0) / (2 * runs);
}

/** The looks of one part of some equal ones. */
function* within<T>(part: Generator<number, T>, index: number, parts: number): Generator<number, T> {
  for (let step = part.next(); ; step = part.next()) {
    if (step.done) return step.value;
    yield (index + step.value) / parts;
  }
}
