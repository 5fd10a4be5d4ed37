// Owns the statechart's plan: which states there are and where each transition leads, as plain data without functions.
import { assert } from '../base/assert.ts';
import type { ChanceItem, DecisionItem, FixedItem, Story, StoryItem, Values } from './story.ts';

/** Options and outcomes by their index in the line or event that waits. */
export type CrisisEvent = { type: 'CHOOSE'; option: number } | { type: 'DRAW'; outcome: number } | { type: 'CONTINUE' };

export interface CrisisContext {
  values: Values;
  /** The day of the last mishap, or NONE. */
  badDay: number;
}

type Guard =
  | { type: 'isDue'; params: { item: number } }
  | { type: 'isChosen'; params: { item: number; line: number; option: number } }
  | { type: 'isDrawn'; params: { item: number; outcome: number } }
  | { type: 'isReached'; params: { ending: number } };
type Action =
  | { type: 'order'; params: { item: number; line: number; option: number } }
  | { type: 'befall'; params: { item: number; outcome: number } }
  | { type: 'happen'; params: { item: number } }
  | { type: 'passTime'; params: { item: number } };

export interface Transition {
  target: string;
  guard?: Guard;
  actions?: Action;
}
export interface StateConfig {
  id?: string;
  type?: 'final';
  initial?: string;
  states?: Record<string, StateConfig>;
  always?: Transition[];
  on?: Partial<Record<CrisisEvent['type'], Transition[]>>;
}
export interface MachineConfig {
  id: string;
  initial: string;
  states: Record<string, StateConfig>;
}

/**
 * The plan of a story's machine. Pure. Within an item: `arriving` asks whether it is due, lines or `waiting` wait,
 * `followed` waits for CONTINUE, and `leaving` tries the endings and then lets time pass to the next item.
 */
export function machineConfig(story: Story): MachineConfig {
  const states: Record<string, StateConfig> = {};
  story.items.forEach((item, index) => {
    assert(item.phase !== 'ending', 'A phase may not be called "ending": the machine keeps that name.');
    const phase = (states[item.phase] ??= { initial: item.id, states: {} });
    phase.states![item.id] = itemState(story, item, index);
  });
  states['ending'] = {
    initial: story.endings[0]!.id,
    states: Object.fromEntries(story.endings.map(({ id }) => [id, { id: `ending:${id}`, type: 'final' }])),
  };
  return { id: 'crisis', initial: story.items[0]!.phase, states };
}

function itemState(story: Story, item: StoryItem, index: number): StateConfig {
  const inside = { decision: decisionStates, chance: chanceStates, fixed: fixedStates };
  const leaving: StateConfig = { always: leavingTransitions(story, item, index) };
  const states = { ...inside[item.kind](item as never, index), leaving };
  const [first] = Object.keys(states) as [string];
  const due: Transition = { target: first };
  if (item.kind === 'fixed') {
    due.target = 'leaving';
    due.actions = { type: 'happen', params: { item: index } };
  }
  if (!item.when && item.kind !== 'fixed') return { id: `item:${item.id}`, initial: first, states };
  const always: Transition[] = item.when
    ? [{ ...due, guard: { type: 'isDue', params: { item: index } } }, { target: 'leaving' }]
    : [due];
  return { id: `item:${item.id}`, initial: 'arriving', states: { arriving: { always }, ...states } };
}

function decisionStates({ lines }: DecisionItem, item: number): Record<string, StateConfig> {
  const states: Record<string, StateConfig> = {};
  lines.forEach(({ id, options }, line) => {
    const next = lines[line + 1];
    states[`line:${id}`] = {
      on: {
        CHOOSE: options.map((_option, option) => ({
          guard: { type: 'isChosen', params: { item, line, option } },
          target: next ? `line:${next.id}` : 'followed',
          actions: { type: 'order', params: { item, line, option } },
        })),
      },
    };
  });
  states['followed'] = { on: { CONTINUE: [{ target: 'leaving' }] } };
  return states;
}

function chanceStates({ outcomes }: ChanceItem, item: number): Record<string, StateConfig> {
  return {
    waiting: {
      on: {
        DRAW: outcomes.map((_outcome, outcome) => ({
          guard: { type: 'isDrawn', params: { item, outcome } },
          target: 'leaving',
          actions: { type: 'befall', params: { item, outcome } },
        })),
      },
    },
  };
}

function fixedStates(_item: FixedItem): Record<string, StateConfig> {
  return {};
}

function leavingTransitions(story: Story, item: StoryItem, index: number): Transition[] {
  const next = story.items[index + 1];
  const transitions = story.endings.flatMap(({ id, from, when }, ending): Transition[] => {
    if (when === null) return next ? [] : [{ target: `#ending:${id}` }];
    if (from > item.at) return [];
    return [{ guard: { type: 'isReached', params: { ending } }, target: `#ending:${id}` }];
  });
  if (next) transitions.push({ target: `#item:${next.id}`, actions: { type: 'passTime', params: { item: index } } });
  return transitions;
}
