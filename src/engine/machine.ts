// Owns the machine: the compiled story as an XState statechart, for play. Rules come from rules.ts, dice from outside.
import { type Actor, type SnapshotFrom, assign, createActor, setup } from 'xstate';
import { assert } from '../base/assert.ts';
import { type CrisisContext, type CrisisEvent, type MachineConfig, machineConfig } from './machine-config.ts';
import type { LinkedChance, LinkedDecision, LinkedFixed, LinkedStory } from './link.ts';
import { NONE, applyEffect, drift, firstValues, isDue, isOpen } from './rules.ts';
import type { Effect, Values } from './story.ts';

/**
 * The statechart of a linked story: a compound state for each phase, in it one for each item, and a final state for
 * each ending. It has no timers and starts nothing, so that tests can walk it. XState ignores an event that does not
 * fit in silence: ask `can()` first. `config` is the story's own unless a test breaks it on purpose.
 */
export function createCrisisMachine(linked: LinkedStory, config: MachineConfig = machineConfig(linked.story)) {
  const optionOf = ({ item, line, option }: { item: number; line: number; option: number }) =>
    (linked.items[item] as LinkedDecision).lines[line]!.options[option]!;
  const outcomeOf = ({ item, outcome }: { item: number; outcome: number }) =>
    (linked.items[item] as LinkedChance).outcomes[outcome]!;

  return setup({
    types: {} as { context: CrisisContext; events: CrisisEvent },
    guards: {
      isDue: ({ context }, { item }: { item: number }) => isDue(linked.items[item]!, context.values),
      isChosen: ({ context, event }, params: { item: number; line: number; option: number }) =>
        event.type === 'CHOOSE' && event.option === params.option && isOpen(optionOf(params), context.values),
      isDrawn: ({ event }, { outcome }: { item: number; outcome: number }) =>
        event.type === 'DRAW' && event.outcome === outcome,
      isReached: ({ context }, { ending }: { ending: number }) =>
        linked.endings[ending]!.when?.(context.values) ?? true,
    },
    actions: {
      order: assign(({ context }, params: { item: number; line: number; option: number }) => ({
        values: after(context.values, optionOf(params).effect),
      })),
      befall: assign(({ context }, params: { item: number; outcome: number }) => {
        const { effect, bad } = outcomeOf(params);
        return {
          values: after(context.values, effect),
          badDay: bad ? linked.items[params.item]!.day : context.badDay,
        };
      }),
      happen: assign(({ context }, { item }: { item: number }) => ({
        values: after(context.values, (linked.items[item] as LinkedFixed).effect),
      })),
      passTime: assign(({ context }, { item }: { item: number }) => {
        const values = [...context.values];
        drift(linked, values, linked.items[item]!.daysToNext);
        return { values };
      }),
    },
  }).createMachine({ ...config, context: () => ({ values: firstValues(linked), badDay: NONE }) });
}

export type CrisisMachine = ReturnType<typeof createCrisisMachine>;
export type CrisisSnapshot = SnapshotFrom<CrisisMachine>;

/** An actor at the start of a run, for whoever may not know XState. */
export function startCrisis(machine: CrisisMachine): Actor<CrisisMachine> {
  return createActor(machine).start();
}

/** What a snapshot waits for. */
export type MachineStage = 'choose' | 'continue' | 'draw' | 'ended';

/** Where a snapshot stands, in the kernel's terms. */
export interface MachinePlace {
  stage: MachineStage;
  /** Index of the item; NONE once ended. */
  item: number;
  /** Index of the line that waits; 0 elsewhere. */
  line: number;
  /** Index of the ending, or NONE while the run goes on. */
  ending: number;
}

/** Reads where a snapshot stands. Pure. */
export function placeOf(linked: LinkedStory, snapshot: CrisisSnapshot): MachinePlace {
  const value = snapshot.value as Record<string, string | Record<string, string>>;
  const [inside] = Object.values(value);
  if (typeof inside === 'string') {
    const ending = linked.endings.findIndex(({ id }) => id === inside);
    assert(ending !== NONE, `The machine rests in "${inside}", which is no ending.`);
    return { stage: 'ended', item: NONE, line: 0, ending };
  }
  const [[id, child]] = Object.entries(inside!) as [[string, string]];
  const index = linked.story.items.findIndex((item) => item.id === id);
  const item = linked.story.items[index];
  assert(item, `The machine rests in "${id}", which is no item.`);
  if (item.kind === 'chance') return { stage: 'draw', item: index, line: 0, ending: NONE };
  if (child === 'followed') return { stage: 'continue', item: index, line: 0, ending: NONE };
  const line = item.kind === 'decision' ? item.lines.findIndex((each) => child === `line:${each.id}`) : NONE;
  assert(line !== NONE, `The machine rests in "${child}" of "${id}", where nothing waits.`);
  return { stage: 'choose', item: index, line, ending: NONE };
}

function after(values: Values, effect: Effect): Values {
  const next = [...values];
  applyEffect(effect, next);
  return next;
}
