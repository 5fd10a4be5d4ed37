// Owns the proof of going back along a run: the same path as the machine's replay, and a place to set out from at each step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/engine/kernel.ts';
import { seededFate } from '../../src/engine/fate.ts';
import { planOf, policyOf } from '../../src/engine/plan.ts';
import { retrace } from '../../src/engine/retrace.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { anyNumbers, anySetting, playNumbers } from '../builders/random-run.ts';

const { linked } = tiny;
const lessonOf = (id: string) => linked.story.lessons.find((lesson) => lesson.id === id)!.decisions;

describe('retracing a run', () => {
  it('meets what the machine met, and ends where it ended', () => {
    fc.assert(
      fc.property(anySetting(tiny), anyNumbers(12), (setting, numbers) => {
        const run = playNumbers(tiny, setting, [...numbers, ...Array.from({ length: 12 }, () => 0)]);
        const log = run.log();
        const trace = replayThrough(linked, log);
        const { throws, orders, end } = retrace(linked, { ...log, played: lessonOf(log.lesson) });
        const met = trace.steps.filter((step) => step.kind === 'chance');
        expect(throws.map(({ event, outcome }) => [event, outcome])).toEqual(
          met.map(({ item, outcome }) => [linked.items[item]!.id, outcome]),
        );
        expect(throws.map(({ from }) => from.values)).toEqual(met.map(({ before }) => before));
        expect(orders.filter(({ isOwn }) => isOwn).map(({ option }) => option)).toEqual(
          log.picks.map(({ option }) => option),
        );
        expect(end.ending).toBe(trace.ending);
        for (const { chances } of throws) expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 40 },
    );
  });

  it('gives states from which the same orders and dice lead to the same end', () => {
    const run = playNumbers(
      tiny,
      { lesson: 'full', lens: 'middle', fate: { kind: 'seeded', seed: '11' } },
      Array.from({ length: 12 }, () => 0),
    );
    const log = run.log();
    const { throws, orders, end } = retrace(linked, { ...log, played: null });
    const policy = policyOf(linked, planOf(linked, { picks: log.picks }), 0n);
    for (const { from } of [...throws, ...orders]) {
      expect(playOut(linked, from, { policy, fate: seededFate(11n), lens: 1 }).values).toEqual(end.values);
    }
    expect(throws.length).toBeGreaterThan(0);
    expect(orders.length).toBeGreaterThan(1);
  });

  it('refuses orders that do not fit', () => {
    expect(() => retrace(linked, { picks: [], played: null, lens: 'middle', fate: { kind: 'history' } })).toThrow(
      'No order for',
    );
  });
});
