// Owns sharing a question of judgement or luck out among desks, and making one answer of theirs: counts of some runs and of
// others add up, so that the answer is the same to the last run however many desks there are.
import { assert } from '../base/assert.ts';
import { thrown } from './answer-luck.ts';
import type { WayCount } from './count-ways.ts';
import type {
  DeskAnswer,
  DeskQuestion,
  LuckAnswer,
  LuckQuestion,
  SearchAnswer,
  SpreadAnswer,
  ThrowAnswer,
  ThrowQuestion,
  WaysAnswer,
} from './luck-question.ts';

/** The questions that desks are asked one after another to answer one; each step is given the whole answer to the last. */
export type LuckSteps = Generator<DeskQuestion, LuckAnswer, DeskAnswer>;

/** Steps of a question: `STEP_COUNTS` says how many at most. Pure. */
export function* stepsOf(question: LuckQuestion): LuckSteps {
  if (question.kind === 'throw') return yield* findThrow(question);
  return (yield question) as LuckAnswer;
}

export const STEP_COUNTS: Record<LuckQuestion['kind'], number> = { spread: 1, ways: 1, throw: 2 };

/** The throw whose endings part most (see `distance`), counted anew with other dice than those that chose it. */
function* findThrow({ run, search, recount }: ThrowQuestion): Generator<DeskQuestion, ThrowAnswer, DeskAnswer> {
  const { throws } = (yield { kind: 'search', run, ...search }) as SearchAnswer;
  const all = throws.flatMap(({ others, ...at }) =>
    others.map((other) => ({ at, other, apart: distance(at, { endings: other.endings }) })),
  );
  const told = { kind: 'throw', runs: recount.runs, throws: throws.length, others: all.length } as const;
  const [first, ...rest] = all;
  if (!first) return { ...told, found: null };
  const { at, other } = rest.reduce((best, one) => (one.apart > best.apart ? one : best), first);
  const { event, happened } = at;
  const ways = [happened, other.outcome].map((outcome) => thrown(run, event, outcome));
  const counted = (yield { kind: 'ways', run, at: { event }, ways, lens: run.lens, ...recount }) as WaysAnswer;
  const found = { event, happened, other: other.outcome, chance: other.chance };
  return { ...told, found: { ...found, ways: [counted.ways[0]!, counted.ways[1]!] } };
}

/** The total variation distance of two counts of the same runs, 0..1: the least share of runs that must end elsewhere. Pure. */
export function distance(one: Pick<WayCount, 'endings'>, other: Pick<WayCount, 'endings'>): number {
  const runs = one.endings.reduce((sum, n) => sum + n, 0);
  return one.endings.reduce((sum, n, ending) => sum + Math.abs(n - other.endings[ending]!), 0) / (2 * runs);
}

/** The question over equal stretches of its runs, one for each desk but never one without a run. Pure. */
export function shareOut<Q extends DeskQuestion>(question: Q, desks: number): Q[] {
  const { runs, seed } = question;
  const parts = Math.max(1, Math.min(desks, runs));
  const from = (part: number) => Math.round((part * runs) / parts);
  return Array.from({ length: parts }, (_none, part) => ({
    ...question,
    runs: from(part + 1) - from(part),
    seed: String(BigInt(seed) + BigInt(from(part))),
  }));
}

/** One answer of those of all parts, in any order. Pure. Throws if they are not of one question. */
export function joinAnswers(answers: readonly DeskAnswer[]): DeskAnswer {
  return answers.reduce(joinTwo);
}

function joinTwo(one: DeskAnswer, other: DeskAnswer): DeskAnswer {
  const runs = one.runs + other.runs;
  if (one.kind === 'spread' && other.kind === 'spread') return { ...one, runs, lenses: addLenses(one, other) };
  if (one.kind === 'search' && other.kind === 'search') return { ...one, runs, throws: addThrows(one, other) };
  assert(one.kind === 'ways' && other.kind === 'ways', `"${one.kind}" and "${other.kind}" answer no one question.`);
  return { ...one, runs, ways: one.ways.map((way, index) => addWays(way, other.ways[index]!)) };
}

const addLenses = ({ lenses }: SpreadAnswer, other: SpreadAnswer): SpreadAnswer['lenses'] =>
  lenses.map(({ lens, count }, index) => ({ lens, count: addWays(count, other.lenses[index]!.count) }));

const addThrows = ({ throws }: SearchAnswer, other: SearchAnswer): SearchAnswer['throws'] =>
  throws.map((one, index) => ({
    ...one,
    endings: add(one.endings, other.throws[index]!.endings),
    others: one.others.map((way, which) => ({
      ...way,
      endings: add(way.endings, other.throws[index]!.others[which]!.endings),
    })),
  }));

const addWays = (one: WayCount, other: WayCount): WayCount => ({
  endings: add(one.endings, other.endings),
  measures: add(one.measures, other.measures),
  beside: one.beside.map((row, index) => add(row, other.beside[index]!)),
});

const add = (one: readonly number[], other: readonly number[]): number[] => one.map((n, index) => n + other[index]!);
