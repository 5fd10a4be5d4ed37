// Owns the proof of the counting desk: every kind of question on the real scenario, the order of answers, and giving up.
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/engine/answer-luck.ts';
import { startDesk } from '../../src/engine/luck-desk.ts';
import type { FoundThrow, FromDesk, LuckAnswer, LuckQuestion, ToDesk } from '../../src/engine/luck-question.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf } from '../../src/engine/plan.ts';
import { type PlayedRun, retrace } from '../../src/engine/retrace.ts';
import { layTables } from '../../src/engine/tables.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { worlds } from '../builders/worlds.ts';

const { linked } = worlds.at(-1)!;
const run: PlayedRun = { ...goldenLog(linked), played: null };
const sample = { runs: 200, seed: '7' };
const spread: LuckQuestion = { kind: 'spread', run, ...sample };

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

function ask(question: LuckQuestion): LuckAnswer {
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

  it('finds the throw whose other outcome parts the endings most, and counts it anew with fresh dice', () => {
    const answer = ask({ kind: 'throw', run, search: { runs: 100, seed: '1' }, recount: { runs: 300, seed: '9001' } });
    if (answer.kind !== 'throw') throw new Error(answer.kind);
    const found = answer.found as FoundThrow;
    // By hand, with the dice of the search.
    const all = retrace(linked, run).throws.flatMap(({ event, outcome, chances }) => {
      const item = linked.items.find(({ id }) => id === event)!;
      const names = item.kind === 'chance' ? item.outcomes.map(({ id }) => id) : [];
      const others = names.filter((_id, index) => index !== outcome && chances[index]! > 0);
      return others.map((other) => ({ event, happened: names[outcome]!, other }));
    });
    const apart = all.map(({ event, happened, other }) => {
      const ways = [happened, other].map((id) => ({
        policy: 'history' as const,
        picks: [...run.picks],
        forced: { event, outcome: id },
      }));
      const counted = ask({ kind: 'ways', run, at: { event }, ways, lens: run.lens, runs: 100, seed: '1' });
      return counted.kind === 'ways' ? distance(counted.ways[0]!, counted.ways[1]!) : -1;
    });
    const winner = all[apart.indexOf(Math.max(...apart))]!;
    expect(found).toMatchObject(winner);
    expect(answer.others).toBe(all.length);
    expect(found.chance).toBeGreaterThan(0);
    for (const { endings } of found.ways) expect(endings.reduce((sum, n) => sum + n, 0)).toBe(300);
    expect(found.ways[1].beside.flat().reduce((sum, n) => sum + n, 0)).toBe(300);
  });

  it('answers in the order of the questions, and a faulty one with a sentence', () => {
    const one = desk();
    one.open();
    one.take({ kind: 'ask', id: 1, question: spread });
    const lost: LuckQuestion = { kind: 'ways', run, at: { event: 'none' }, ways: [], lens: run.lens, ...sample };
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
