// Owns the proof that a question shared out among desks has the answer of one desk, to the last run.
import { describe, expect, it } from 'vitest';
import { answerLuck } from '../../src/engine/answer-luck.ts';
import { openCounter } from '../../src/engine/count-ways.ts';
import type { DeskAnswer, DeskQuestion, LuckAnswer, LuckQuestion } from '../../src/engine/luck-question.ts';
import { type PlayedRun, retrace } from '../../src/engine/retrace.ts';
import { distance, joinAnswers, shareOut, stepsOf } from '../../src/engine/share-luck.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { worlds } from '../builders/worlds.ts';

const { linked } = worlds.at(-1)!;
const counter = openCounter(linked, {});
const run: PlayedRun = { ...goldenLog(linked), played: null };

function answerAlone(question: DeskQuestion): DeskAnswer {
  for (const answering = answerLuck(counter, question); ;) {
    const step = answering.next();
    if (step.done) return step.value;
  }
}

/** As so many desks would answer, the last of them first. */
function answer(question: LuckQuestion, desks: number): LuckAnswer {
  const steps = stepsOf(question);
  let step = steps.next();
  while (!step.done) step = steps.next(joinAnswers(shareOut(step.value, desks).map(answerAlone).toReversed()));
  return step.value;
}

const { orders } = retrace(linked, run);
const { decision, line } = orders[4]!;
const item = linked.items.find(({ id }) => id === decision)!;
const options = item.kind === 'decision' ? item.lines[0]!.options : [];
/** The first order with four options, each in turn: what the odds of a decision are. */
const ways: LuckQuestion = {
  kind: 'ways',
  run,
  at: { decision },
  lens: run.lens,
  ways: options.map(({ id }) => ({
    policy: 'history',
    picks: [...run.picks.filter((pick) => pick.decision !== decision), { decision, line, option: id }],
  })),
  runs: 10_000,
  seed: String(2n ** 64n - 3000n),
};

describe.each<[string, LuckQuestion]>([
  ['the odds of every option of a decision, at 10,000 runs', ways],
  ['one’s own orders under every lens', { kind: 'spread', run, runs: 501, seed: '7' }],
  [
    'the throw that mattered most',
    { kind: 'throw', run, search: { runs: 101, seed: '1' }, recount: { runs: 301, seed: '9001' } },
  ],
])('%s', (_name, question) => {
  const alone = answer(question, 1);

  it.each([2, 3, 4])('is counted by %d desks as by one', (desks) => {
    expect(answer(question, desks)).toEqual(alone);
  });

  it('is of as many runs as were asked for', () => {
    expect(alone.runs).toBe(question.kind === 'throw' ? question.recount.runs : question.runs);
  });
});

describe('a question shared out', () => {
  it.each([
    [10, 3, [3, 4, 3]],
    [2, 4, [1, 1]],
    [5, 1, [5]],
  ])('of %d runs among %d desks gives them %j runs, one stretch of seeds after another', (runs, desks, sizes) => {
    const parts = shareOut({ kind: 'spread', run, runs, seed: '40' }, desks);
    expect(parts.map((part) => part.runs)).toEqual(sizes);
    let from = 40;
    for (const part of parts) {
      expect(part.seed).toBe(String(from));
      from += part.runs;
    }
  });

  it('is not joined with the answer to another', () => {
    const one = answerAlone({ kind: 'spread', run, runs: 5, seed: '1' });
    const other = answerAlone({ kind: 'search', run, runs: 5, seed: '1' });
    expect(() => joinAnswers([one, other])).toThrow('"spread" and "search" answer no one question.');
  });
});

describe('the throw that mattered most', () => {
  it('is the one whose other outcome parts the endings most, counted anew with fresh dice', () => {
    const found = answer(
      { kind: 'throw', run, search: { runs: 100, seed: '1' }, recount: { runs: 300, seed: '9001' } },
      2,
    );
    if (found.kind !== 'throw' || !found.found) throw new Error(found.kind);
    const search = answerAlone({ kind: 'search', run, runs: 100, seed: '1' });
    if (search.kind !== 'search') throw new Error(search.kind);
    const all = search.throws.flatMap(({ event, happened, endings, others }) =>
      others.map((other) => ({ event, happened, other: other.outcome, apart: distance({ endings }, other) })),
    );
    const { apart: _apart, ...winner } = all.toSorted((a, b) => b.apart - a.apart)[0]!;
    expect(found.found).toMatchObject(winner);
    expect(found.others).toBe(all.length);
    expect(found.found.chance).toBeGreaterThan(0);
    for (const { endings } of found.found.ways) expect(endings.reduce((sum, n) => sum + n, 0)).toBe(300);
    expect(found.found.ways[1].beside.flat().reduce((sum, n) => sum + n, 0)).toBe(300);
  });

  it('is none where no throw could have fallen otherwise', () => {
    const steps = stepsOf({ kind: 'throw', run, search: { runs: 5, seed: '1' }, recount: { runs: 7, seed: '2' } });
    steps.next();
    const { value, done } = steps.next({ kind: 'search', runs: 5, throws: [] });
    expect(done).toBe(true);
    expect(value).toEqual({ kind: 'throw', runs: 7, throws: 0, others: 0, found: null });
  });
});

describe('the distance of two counts', () => {
  it.each([
    [[10, 0], [10, 0], 0],
    [[10, 0], [0, 10], 1],
    [[5, 5, 0], [5, 0, 5], 0.5],
    [[8, 2], [6, 4], 0.2],
  ])('from %j to %j is %d', (one, other, expected) => {
    expect(distance({ endings: one }, { endings: other })).toBeCloseTo(expected, 12);
  });
});
