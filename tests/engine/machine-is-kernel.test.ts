// Owns the proof that play and odds are of one world: 10,000 seeded runs, the same at every stop in machine and kernel.
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { drawOutcome, seededFate } from '../../src/engine/fate.ts';
import { type RunState, choose, decisionAt, draw, playOut, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import { type CrisisMachine, createCrisisMachine, placeOf } from '../../src/engine/machine.ts';
import { uniformPolicy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';
import { worlds } from '../builders/worlds.ts';

const RUNS = 10_000;

/** One stop: where, and every gauge, fact and bad day there. */
type Stop = string;
const stopOf = (place: string, values: readonly number[], badDay: number): Stop =>
  `${place} ${badDay} ${values.join(' ')}`;

function machineRun(linked: LinkedStory, machine: CrisisMachine, seed: bigint, lens: number): Stop[] {
  const policy = uniformPolicy(seed);
  const fate = seededFate(seed);
  const actor = createActor(machine).start();
  const stops: Stop[] = [];
  for (;;) {
    const snapshot = actor.getSnapshot();
    const { values, badDay } = snapshot.context;
    const { stage, item, line, ending } = placeOf(linked, snapshot);
    const waits = linked.items[item];
    if (stage === 'continue') {
      actor.send({ type: 'CONTINUE' });
      continue;
    }
    stops.push(stopOf(stage === 'ended' ? `ending ${ending}` : `${item}/${line}`, values, badDay));
    if (stage === 'ended') return stops;
    if (waits?.kind === 'decision') actor.send({ type: 'CHOOSE', option: policy(waits, line, values) });
    else actor.send({ type: 'DRAW', outcome: drawOutcome(linked, { item, values, badDay }, lens, fate) });
  }
}

function kernelRun(linked: LinkedStory, seed: bigint, lens: number): Stop[] {
  const policy = uniformPolicy(seed);
  const fate = seededFate(seed);
  const stops: Stop[] = [];
  for (let state = startState(linked); ; state = step(state)) {
    const place = state.ending === NONE ? `${state.item}/${state.line}` : `ending ${state.ending}`;
    stops.push(stopOf(place, state.values, state.badDay));
    if (state.ending !== NONE) break;
  }
  // The fast way through, which odds take, must end where single steps end.
  const end = playOut(linked, startState(linked), { policy, fate, lens });
  expect(stopOf(`ending ${end.ending}`, end.values, end.badDay)).toBe(stops.at(-1));
  return stops;

  function step(state: RunState): RunState {
    const values = state.values as Values;
    const decision = decisionAt(linked, state);
    if (decision) return choose(linked, state, policy(decision, state.line, values));
    return draw(linked, state, drawOutcome(linked, { ...state, values }, lens, fate));
  }
}

describe.each(worlds)('$name', ({ linked }) => {
  it(`runs ${RUNS} seeds alike in machine and kernel`, { timeout: 240_000 }, () => {
    const machine = createCrisisMachine(linked);
    const endings = new Set<string>();
    const lenses = linked.story.lenses.length;
    const parted: { seed: number; machine: Stop[]; kernel: Stop[] }[] = [];
    for (let seed = 0; seed < RUNS; seed += 1) {
      const stops = machineRun(linked, machine, BigInt(seed), seed % lenses);
      const kernel = kernelRun(linked, BigInt(seed), seed % lenses);
      if (stops.join('\n') !== kernel.join('\n')) parted.push({ seed, machine: stops, kernel });
      endings.add(stops.at(-1)!.split(' ')[1]!);
    }
    expect(parted.slice(0, 1)).toEqual([]);
    expect(endings.size).toBeGreaterThanOrEqual(Math.min(linked.endings.length, 10));
  });
});
