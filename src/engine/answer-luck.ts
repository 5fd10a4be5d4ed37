// Owns answering a question of judgement or luck: in steps, so that whoever counts can look up in between.
import { assert } from '../base/assert.ts';
import { type Counter, type WaysAsked, countWays } from './count-ways.ts';
import type { RunState } from './kernel.ts';
import type { LinkedChance } from './link.ts';
import type {
  DeskAnswer,
  DeskQuestion,
  Sample,
  SearchAnswer,
  SearchQuestion,
  SpreadAnswer,
  WaysAnswer,
  WaysQuestion,
} from './luck-question.ts';
import { type PlayedRun, retrace } from './retrace.ts';
import { NONE } from './rules.ts';
import type { Way } from './way.ts';

/** Yields the share of the work that is done, 0..1. Throws on a question that does not fit the story. */
type Answering<T> = Generator<number, T>;

export function answerLuck(counter: Counter, question: DeskQuestion): Answering<DeskAnswer> {
  switch (question.kind) {
    case 'spread':
      return spread(counter, question);
    case 'search':
      return search(counter, question);
    default:
      return ways(counter, question);
  }
}

/** The run's own orders, and Kennedy's where it gave none. Pure. */
const ownWay = ({ picks }: PlayedRun): Way => ({ policy: 'history', picks: [...picks] });

/** The same, with an event made to fall so. Pure. */
export const thrown = (run: PlayedRun, event: string, outcome: string): Way => ({
  ...ownWay(run),
  forced: { event, outcome },
});

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
 * other way that had a chance, with the same dice for all that comes later.
 */
function* search(counter: Counter, { run, ...sample }: SearchQuestion): Answering<SearchAnswer> {
  const open = retrace(counter.linked, run).throws.filter(
    ({ chances }) => chances.filter((chance) => chance > 0).length > 1,
  );
  const throws: SearchAnswer['throws'] = [];
  for (const [index, at] of open.entries()) {
    const { outcomes } = counter.linked.items[at.from.item] as LinkedChance;
    const others = at.chances.flatMap((chance, outcome) =>
      chance > 0 && outcome !== at.outcome ? [{ outcome: outcomes[outcome]!.id, chance }] : [],
    );
    const happened = outcomes[at.outcome]!.id;
    const asked = {
      from: at.from,
      ways: [happened, ...others.map(({ outcome }) => outcome)].map((outcome) => thrown(run, at.event, outcome)),
      played: run.played,
      lens: counter.linked.story.lenses.indexOf(run.lens),
      ...sampled(sample),
    };
    const [first, ...counts] = yield* within(countWays(counter, asked), index, open.length);
    throws.push({
      event: at.event,
      happened,
      endings: first!.endings,
      others: others.map((other, which) => ({ ...other, endings: counts[which]!.endings })),
    });
  }
  return { kind: 'search', runs: sample.runs, throws };
}

/** The looks of one part of some equal ones. */
function* within<T>(part: Generator<number, T>, index: number, parts: number): Generator<number, T> {
  for (let step = part.next(); ; step = part.next()) {
    if (step.done) return step.value;
    yield (index + step.value) / parts;
  }
}
