// Owns the proof of the counting desk: every kind of question on the real scenario, the order of answers, and giving up.
import { describe, expect, it } from 'vitest';
import { startDesk } from '../../src/engine/luck-desk.ts';
import type { DeskAnswer, DeskQuestion, FromDesk, ToDesk } from '../../src/engine/luck-question.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf } from '../../src/engine/plan.ts';
import { type PlayedRun, retrace } from '../../src/engine/retrace.ts';
import { layTables } from '../../src/engine/tables.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { worlds } from '../builders/worlds.ts';

const { linked } = worlds.at(-1)!;
const run: PlayedRun = { ...goldenLog(linked), played: null };
const sample = { runs: 200, seed: '7' };
const spread: DeskQuestion = { kind: 'spread', run, ...sample };

/** A desk whose steps are taken by hand. */
function desk() {
  const heard: FromDesk[] = [];
  const acts: (() => void)[] = [];
  const take = startDesk(
    (message) => heard.push(message),
    (act) => acts.push(act),
  );
  const open: ToDesk = { kind: 'open', story: linked.story, leans: {} };
  const step = () => acts.shift()?.();
  return {
    heard,
    take,
    open: () => take(open),
    step,
    /** Sends what a message channel would, and answers once all is done. */
    finish: () => {
      while (acts.length > 0) step();
      return heard.filter(({ kind }) => kind !== 'looked');
    },
  };
}

function ask(question: DeskQuestion): DeskAnswer {
  const one = desk();
  one.open();
  one.take(structuredClone({ kind: 'ask', id: 1, question }));
  const [answered] = one.finish();
  if (answered?.kind !== 'answered') throw new Error(JSON.stringify(answered));
  const looks = one.heard.flatMap((message) => (message.kind === 'looked' ? [message.done] : []));
  expect(looks).toEqual(looks.toSorted((a, b) => a - b));
  return structuredClone(answered.answer);
}

describe('the counting desk', () => {
  it('counts one’s own orders under every lens, as odds do', () => {
    const answer = ask(spread);
    if (answer.kind !== 'spread') throw new Error(answer.kind);
    expect(answer.lenses.map(({ lens }) => lens)).toEqual(linked.story.lenses);
    const plan = planOf(linked, { picks: run.picks });
    answer.lenses.forEach(({ count }, lens) => {
      const alone = odds(layTables(linked), { plan, lens, runs: 200, seed: 7n });
      expect(count.endings).toEqual(Object.values(alone.endings).map(({ n }) => n));
    });
  });

  it('plays every throw of the run as it fell and in each other way that it could', () => {
    const answer = ask({ kind: 'search', run, runs: 100, seed: '1' });
    if (answer.kind !== 'search') throw new Error(answer.kind);
    const open = retrace(linked, run).throws.filter(({ chances }) => chances.filter((one) => one > 0).length > 1);
    expect(answer.throws.map(({ event }) => event)).toEqual(open.map(({ event }) => event));
    expect(answer.throws.length).toBeGreaterThan(5);
    const { event, happened, endings, others } = answer.throws[3]!;
    for (const [outcome, counted] of [
      [happened, endings],
      ...others.map((one) => [one.outcome, one.endings]),
    ] as const) {
      const way = { policy: 'history' as const, picks: [...run.picks], forced: { event, outcome: outcome as string } };
      const alone = ask({ kind: 'ways', run, at: { event }, ways: [way], lens: run.lens, runs: 100, seed: '1' });
      expect(alone.kind === 'ways' && alone.ways[0]!.endings).toEqual(counted);
    }
    for (const { chance } of others) expect(chance).toBeGreaterThan(0);
  });

  it('answers in the order of the questions, and a faulty one with a sentence', () => {
    const one = desk();
    one.open();
    one.take({ kind: 'ask', id: 1, question: spread });
    const lost: DeskQuestion = { kind: 'ways', run, at: { event: 'none' }, ways: [], lens: run.lens, ...sample };
    one.take({ kind: 'ask', id: 2, question: lost });
    one.take({ kind: 'ask', id: 3, question: { ...lost, at: null, lens: 'none' } });
    one.take({ kind: 'ask', id: 4, question: spread });
    expect(one.finish().map(({ kind, id }) => [kind, id])).toEqual([
      ['answered', 1],
      ['failed', 2],
      ['failed', 3],
      ['answered', 4],
    ]);
    expect(one.heard).toContainEqual({ kind: 'failed', id: 2, message: 'The run never came to "none".' });
  });

  it('gives up what is dropped, under way or still waiting, and goes on with the rest', () => {
    const one = desk();
    one.open();
    for (const id of [1, 2, 3]) one.take({ kind: 'ask', id, question: spread });
    one.step();
    expect(one.heard).toEqual([{ kind: 'looked', id: 1, done: expect.any(Number) as number }]);
    one.take({ kind: 'drop', id: 1 });
    one.take({ kind: 'drop', id: 2 });
    expect(one.finish()).toMatchObject([{ kind: 'answered', id: 3 }]);
  });

  it('must be opened first', () => {
    const one = desk();
    one.take({ kind: 'ask', id: 1, question: spread });
    expect(one.finish()).toEqual([{ kind: 'failed', id: 1, message: 'The desk was asked before it was opened.' }]);
  });
});
