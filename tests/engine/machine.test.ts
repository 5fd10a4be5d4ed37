// Owns the proof of the statechart's form: its shape, its names, and what it takes and refuses.
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { type CrisisEvent, type StateConfig, type Transition, machineConfig } from '../../src/engine/machine-config.ts';
import { createCrisisMachine, placeOf } from '../../src/engine/machine.ts';
import { fixed, plainStory } from '../builders/plain-story.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked, story } = tiny;
const machine = createCrisisMachine(linked);

/** The snapshot after some events, each of which the machine must take. */
function after(...events: CrisisEvent[]) {
  const actor = createActor(machine).start();
  for (const event of events) {
    expect(actor.getSnapshot().can(event), JSON.stringify(event)).toBe(true);
    actor.send(event);
  }
  return actor.getSnapshot();
}
const transitionsOf = (state: StateConfig): Transition[] => [
  ...(state.always ?? []),
  ...Object.values(state.on ?? {}).flat(),
  ...Object.values(state.states ?? {}).flatMap(transitionsOf),
];
const choose = (option: number): CrisisEvent => ({ type: 'CHOOSE', option });
const draw = (outcome: number): CrisisEvent => ({ type: 'DRAW', outcome });
const CONTINUE: CrisisEvent = { type: 'CONTINUE' };
const BLOCKADE = [choose(0), CONTINUE, choose(0), choose(0), CONTINUE];

describe('the machine of the small scenario', () => {
  it('has a compound state for each phase, in it a state for each item, and a final state for each ending', () => {
    const { states } = machine.root;
    expect(Object.keys(states)).toEqual([...story.phases, 'ending']);
    for (const { id, phase } of story.items) expect(states[phase]!.states[id]!.type).toBe('compound');
    expect(Object.values(states['ending']!.states).map(({ key, type }) => [key, type])).toEqual(
      story.endings.map(({ id }) => [id, 'final']),
    );
  });

  it('has no timers and starts nothing, so that tests can walk it', () => {
    const walk = (node: (typeof machine)['root']): void => {
      expect([node.invoke, node.after]).toEqual([[], []]);
      for (const child of Object.values(node.states)) walk(child as typeof node);
    };
    walk(machine.root);
  });

  it('names only guards, actions and targets that exist', () => {
    const { guards, actions } = machine.implementations;
    const transitions = transitionsOf({ states: machineConfig(story).states });
    const missing = transitions.filter(
      ({ guard, actions: action, target }) =>
        (guard && !(guard.type in guards)) ||
        (action && !(action.type in actions)) ||
        (target.startsWith('#') && !machine.getStateNodeById(target.slice(1))),
    );
    expect(missing).toEqual([]);
    expect(transitions.length).toBeGreaterThan(40);
  });

  it('will not be made with a target that does not exist', () => {
    const config = machineConfig(story);
    config.states['discovery']!.states!['first-word']!.states!['leaving']!.always![0]!.target = '#item:nowhere';
    expect(() => createCrisisMachine(linked, config)).toThrow('nowhere');
  });

  it('keeps the name of the endings’ state for itself', () => {
    const { story: clashing } = plainStory({ items: [{ ...fixed('x', 0), phase: 'ending' }] });
    expect(() => machineConfig(clashing)).toThrow('A phase may not be called "ending"');
  });
});

describe('a run of the machine', () => {
  it('waits in each line, then in what followed, then goes on', () => {
    const stops = [[], [choose(0)], [choose(0), CONTINUE], BLOCKADE.slice(0, 3), BLOCKADE.slice(0, 4), BLOCKADE];
    expect(stops.map((events) => after(...events).value)).toEqual([
      { discovery: { 'first-word': 'line:first-word' } },
      { discovery: { 'first-word': 'followed' } },
      { discovery: { 'the-course': 'line:means' } },
      { discovery: { 'the-course': 'line:message' } },
      { discovery: { 'the-course': 'followed' } },
      { pressure: { 'shot-at-sea': 'waiting' } },
    ]);
  });

  it('tells where it stands in the kernel’s terms', () => {
    const places = [[], BLOCKADE.slice(0, 3), BLOCKADE.slice(0, 4), BLOCKADE].map((events) =>
      placeOf(linked, after(...events)),
    );
    expect(places.map(({ stage, item, line }) => [stage, story.items[item]!.id, line])).toEqual([
      ['choose', 'first-word', 0],
      ['choose', 'the-course', 1],
      ['continue', 'the-course', 0],
      ['draw', 'shot-at-sea', 0],
    ]);
  });

  it('rests in an ending and takes nothing more', () => {
    const over = after(...BLOCKADE, draw(1), choose(0), CONTINUE);
    expect(over.value).toEqual({ ending: 'quiet-exchange' });
    expect(placeOf(linked, over)).toMatchObject({ stage: 'ended', ending: 1 });
    for (const event of [choose(0), draw(0), CONTINUE]) expect(over.can(event)).toBe(false);
  });

  it.each<[string, CrisisEvent[], CrisisEvent]>([
    ['an option that does not exist', [], choose(9)],
    ['an option that is closed', [choose(0), CONTINUE, choose(1)], choose(1)],
    ['to go on before the last line is settled', [choose(0), CONTINUE, choose(0)], CONTINUE],
    ['a second order while what followed is read', [choose(0)], choose(0)],
    ['an order while the dice are awaited', BLOCKADE, choose(0)],
    ['an outcome that does not exist', BLOCKADE, draw(2)],
    ['dice while an order is awaited', [], draw(0)],
  ])('does not take %s', (_name, events, refused) => {
    const snapshot = after(...events);
    expect(snapshot.can(refused)).toBe(false);
    const actor = createActor(machine, { snapshot }).start();
    actor.send(refused);
    expect(actor.getSnapshot().value).toEqual(snapshot.value);
    expect(actor.getSnapshot().context).toEqual(snapshot.context);
  });

  it('never writes to the values of an earlier snapshot', () => {
    const actor = createActor(machine).start();
    const kept = BLOCKADE.map((event) => {
      const { values } = actor.getSnapshot().context;
      const copy = [...values];
      actor.send(event);
      return { values, copy };
    });
    for (const { values, copy } of kept) expect(values).toEqual(copy);
  });

  it('can be saved as data at any stop and taken up again', () => {
    const actor = createActor(machine).start();
    for (const event of BLOCKADE) actor.send(event);
    const saved = JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as ReturnType<
      typeof actor.getPersistedSnapshot
    >;
    const again = createActor(machine, { snapshot: saved }).start();
    for (const event of [draw(0), draw(1)]) {
      again.send(event);
      actor.send(event);
    }
    expect(again.getSnapshot().value).toEqual(actor.getSnapshot().value);
    expect(again.getSnapshot().context).toEqual(actor.getSnapshot().context);
  });
});
