// Owns the proof that the page of assumptions leaves out no number of the model, and counts what it says it counts.
import { describe, expect, it } from 'vitest';
import { compileAssumptions } from '../../src/engine/compile-assumptions.ts';
import { linesOf } from '../../src/engine/compile-parts.ts';
import type { Effects } from '../../src/scenario/schema-decision.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { loadOnce } from '../builders/load-once.ts';

const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('The scenario is broken.');
const crisis = loaded.value;

const pointsIn = (effects: Effects | undefined) => {
  const { set: _set, ...add } = effects ?? {};
  return Object.entries(add as Record<string, number>).map(([gauge, points]) => ({ gauge, points }));
};

describe.each([
  ['the small scenario', tiny.scenario],
  ['the crisis', crisis],
] as [string, Scenario][])('the assumptions of %s', (_, scenario) => {
  const compiled = compileAssumptions(scenario);

  it('tell every effect of every option', () => {
    const told = new Map(compiled.decisions.map(({ id, lines }) => [id, lines.flatMap(({ options }) => options)]));
    for (const decision of scenario.decisions) {
      const options = linesOf(decision).flatMap((line) => line.options);
      expect(told.get(decision.id)!.map(({ effect }) => effect.add)).toEqual(
        options.map(({ effects }) => pointsIn(effects)),
      );
      expect(told.get(decision.id)!.map(({ effect }) => effect.set.length)).toEqual(
        options.map(({ effects }) => Object.keys(effects?.set ?? {}).length),
      );
    }
  });

  it('tell every range, every factor and every effect of every event', () => {
    const told = new Map(compiled.events.map((event) => [event.id, event]));
    for (const { id, outcomes, effects, ground } of scenario.events) {
      const event = told.get(id)!;
      expect(event.ground).toBe(ground);
      if (!outcomes) expect(event.outcomes.map(({ effect }) => effect.add)).toEqual([pointsIn(effects)]);
      for (const [index, outcome] of (outcomes ?? []).entries()) {
        expect(event.outcomes[index]!.chance).toEqual(outcome.chance ?? null);
        expect(event.outcomes[index]!.times.map(({ factor }) => factor)).toEqual(
          (outcome.times ?? []).map(({ factor }) => factor),
        );
        expect(event.outcomes[index]!.effect.add).toEqual(pointsIn(outcome.effects));
      }
    }
  });

  it('tell every drift, every band and every point of the track', () => {
    expect(compiled.drift.map(({ perDay }) => perDay)).toEqual(
      scenario.variables.drift.map((drift) => pointsIn(drift['per-day'])),
    );
    expect(compiled.gauges.map(({ start, bands }) => [start, ...bands.map(({ upTo }) => upTo)])).toEqual(
      scenario.variables.gauges.map(({ start, bands }) => [start, ...bands.map((band) => band['up-to'])]),
    );
    expect(compiled.track.map(({ values }) => values.length)).toEqual(
      scenario.variables.track.map(({ values }) => Object.keys(values).length),
    );
  });

  it('give a condition in words wherever there is one', () => {
    const asked = [...scenario.decisions, ...scenario.events].filter(({ when }) => when !== undefined);
    const told = [...compiled.decisions, ...compiled.events].filter(({ when }) => when.length > 0);
    expect(told.map(({ id }) => id).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
  });
});

describe('what the numbers come to', () => {
  it('is counted under every lens, and rises from the low lens to the high one', () => {
    for (const { reached } of compileAssumptions(crisis).measures) {
      const [low, middle, high] = ['low', 'middle', 'high'].map((lens) => reached[lens]!.percent);
      expect(low).toBeLessThan(middle!);
      expect(middle).toBeLessThan(high!);
    }
  });

  it('passes the reference track where a run lives to see it', () => {
    const { track } = compileAssumptions(tiny.scenario);
    expect(track[0]!.values).toEqual([
      { gauge: 'tension', aim: 20, reached: 20 },
      { gauge: 'readiness', aim: 10, reached: 10 },
    ]);
    expect(track.every(({ values }) => values.every(({ reached }) => reached !== null))).toBe(true);
  });

  it('is the same in every build', () => {
    expect(compileAssumptions(tiny.scenario)).toEqual(compileAssumptions(tiny.scenario));
  });
});
