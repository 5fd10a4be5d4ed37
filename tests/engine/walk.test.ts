// Owns the walk: @xstate/test goes through the compiled machine, visits every item and ending, and sees what is broken.
import { describe, expect, it } from 'vitest';
import { type MachineConfig, type Transition, machineConfig } from '../../src/engine/machine-config.ts';
import { createCrisisMachine } from '../../src/engine/machine.ts';
import { playAlike } from '../builders/play-alike.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { everyEvent, walk } from '../builders/walk.ts';
import { allOf, findWitnesses } from '../builders/witnesses.ts';
import { realProblems, worlds } from '../builders/worlds.ts';

/** Sabotage that changes nothing: transitions that no run of the small scenario takes, and outcomes that do nothing. */
const HARMLESS = new Set([
  'retarget discovery.first-word.leaving to #ending:open-war (0)',
  'retarget pressure.ships-turn.leaving to #ending:open-war (0)',
  'retarget pressure.shot-at-sea.leaving to #ending:open-war (0)',
  'disarm pressure.shot-at-sea.waiting to leaving (1)',
  'disarm pressure.lost-plane.waiting to leaving (1)',
]);

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).toSorted();

it('has the real scenario to walk', () => {
  expect(realProblems).toEqual([]);
});

describe('the machine of the small scenario', () => {
  const { linked } = tiny;

  it('agrees with the kernel on every path, and visits every item and every ending', async () => {
    const visits = await walk(linked, everyEvent(linked));
    expect([...visits.items].toSorted()).toEqual(idsOf(linked.items));
    expect([...visits.endings].toSorted()).toEqual(idsOf(linked.endings));
    expect(visits.paths).toBeGreaterThan(30);
  });

  // Each transition of the plan is broken in turn; a walk that saw nothing would prove nothing.
  const sabotages = transitionsOf(machineConfig(linked.story)).flatMap(({ name, list, at }, index) =>
    [retarget, disarm]
      .filter((sabotage) => sabotage([...list], at) && !HARMLESS.has(`${sabotage.name} ${name}`))
      .map((sabotage) => [`${sabotage.name} ${name}`, sabotage, index] as const),
  );
  it.each(sabotages)('is seen to be broken by: %s', async (_name, sabotage, index) => {
    const config = machineConfig(linked.story);
    const { list, at } = transitionsOf(config)[index]!;
    sabotage(list, at);
    // What machine, kernel or comparison say of it; a slip of the test's own would say something else.
    await expect(check(config)).rejects.toThrow(
      /expected \S|cannot be (chosen|drawn)|The machine (rests|went on|took)/,
    );
  });

  async function check(config: MachineConfig) {
    const visits = await walk(linked, everyEvent(linked), createCrisisMachine(linked, config));
    expect([...visits.items].toSorted()).toEqual(idsOf(linked.items));
    expect([...visits.endings].toSorted()).toEqual(idsOf(linked.endings));
  }
});

describe.each(worlds)('the machine of $name', ({ linked }) => {
  const witnesses = findWitnesses(linked, 200_000);

  it('has a run for every option, every event, every outcome and every ending', () => {
    expect(allOf(linked).filter((each) => !witnesses.found.has(each))).toEqual([]);
  });

  it('agrees with the rules along those runs', () => {
    const { ends } = playAlike(linked, createCrisisMachine(linked), witnesses.runs);
    expect(
      idsOf(ends.map(({ ending }) => linked.endings[ending]!)).filter((id, at, all) => all[at - 1] !== id),
    ).toEqual(idsOf(linked.endings));
  });
});

interface Named {
  name: string;
  list: Transition[];
  at: number;
}

/** Every transition of a plan, under a name that a person can find. */
function transitionsOf(config: MachineConfig): Named[] {
  const all: Named[] = [];
  const visit = (states: MachineConfig['states'], path: string) => {
    for (const [key, state] of Object.entries(states)) {
      for (const list of [state.always ?? [], ...Object.values(state.on ?? {})]) {
        list.forEach(({ target }, at) => all.push({ name: `${path}${key} to ${target} (${at})`, list, at }));
      }
      visit(state.states ?? {}, `${path}${key}.`);
    }
  };
  visit(config.states, '');
  return all;
}

/** Leads it to an ending that it does not lead to. */
function retarget(list: Transition[], at: number): boolean {
  const wrong = list[at]!.target === '#ending:open-exchange' ? '#ending:open-war' : '#ending:open-exchange';
  list[at] = { ...list[at]!, target: wrong };
  return true;
}

/** Takes away what it does; false if it does nothing. */
function disarm(list: Transition[], at: number): boolean {
  const { actions, ...rest } = list[at]!;
  list[at] = rest;
  return actions !== undefined;
}
