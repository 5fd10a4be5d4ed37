// Owns playing seeded runs on machine and rules side by side: runs that stand alike share every step until dice part them.
import { initialTransition, transition } from 'xstate';
import { drawOutcome, seededFate, type Fate } from '../../src/engine/fate.ts';
import { type RunState, choose, draw, playOut, startState } from '../../src/engine/kernel.ts';
import type { LinkedStory } from '../../src/engine/link.ts';
import type { CrisisEvent } from '../../src/engine/machine-config.ts';
import { type CrisisMachine, type CrisisSnapshot, type MachinePlace, placeOf } from '../../src/engine/machine.ts';
import { type Plan, policyOf } from '../../src/engine/plan.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import type { Values } from '../../src/engine/story.ts';

export interface AnyRun {
  /** Names it. */
  seed: bigint;
  policy: Policy;
  fate: Fate;
  /** Index of the lens. */
  lens: number;
}

interface Playing extends AnyRun {
  index: number;
}

/** The run of a plan and a seed. */
export function seededRun(
  linked: LinkedStory,
  { seed, plan, lens }: { seed: bigint; plan: Plan; lens: number },
): AnyRun {
  return { seed, lens, policy: policyOf(linked, plan, seed), fate: seededFate(seed) };
}

interface Pair {
  linked: LinkedStory;
  machine: CrisisMachine;
  /** By run. */
  ends: RunState[];
  /** Steps that were taken: each once for all the runs that share it. */
  steps: number;
}

/**
 * Plays every run to its end and answers where each ended. Throws at the first stop where machine and rules stand
 * elsewhere, differ in a number, or where the fast way through the rules ends otherwise than single steps.
 */
export function playAlike(
  linked: LinkedStory,
  machine: CrisisMachine,
  runs: readonly AnyRun[],
): Pick<Pair, 'ends' | 'steps'> {
  const pair: Pair = { linked, machine, ends: [], steps: 0 };
  const playing = runs.map((run, index) => ({ ...run, index }));
  goOn(pair, playing, initialTransition(machine)[0], startState(linked));
  return pair;
}

function goOn(pair: Pair, runs: readonly Playing[], snapshot: CrisisSnapshot, state: RunState): void {
  const { linked } = pair;
  const place = placeOf(linked, snapshot);
  pair.steps += 1;
  // The machine rests where the page tells what followed; the rules have gone on by then.
  if (place.stage === 'continue') return goOn(pair, runs, step(pair, snapshot, { type: 'CONTINUE' }), state);
  const parted = differenceOf(place, snapshot, state);
  if (parted) throw new Error(`Seed ${runs[0]!.seed} at "${nameOf(linked, state)}": ${parted}`);
  if (place.stage === 'ended') return endAll(pair, runs, state);
  const waits = linked.items[state.item]!;
  for (const [answer, alike] of groupByAnswer(linked, runs, state)) {
    if (waits.kind === 'decision') {
      const chosen = choose(linked, state, answer);
      goOn(pair, alike, step(pair, snapshot, { type: 'CHOOSE', option: answer }), chosen);
    } else goOn(pair, alike, step(pair, snapshot, { type: 'DRAW', outcome: answer }), draw(linked, state, answer));
  }
}

/** What each run's orders or dice say where all of them stand. */
function groupByAnswer(linked: LinkedStory, runs: readonly Playing[], state: RunState): Map<number, Playing[]> {
  const waits = linked.items[state.item]!;
  const values = state.values as Values;
  const groups = new Map<number, Playing[]>();
  for (const run of runs) {
    const answer =
      waits.kind === 'decision'
        ? run.policy(waits, state.line, values)
        : drawOutcome(linked, { ...state, values }, run.lens, run.fate);
    const group = groups.get(answer);
    if (group) group.push(run);
    else groups.set(answer, [run]);
  }
  return groups;
}

function step({ machine }: Pair, snapshot: CrisisSnapshot, event: CrisisEvent): CrisisSnapshot {
  return transition(machine, snapshot, event)[0];
}

function endAll({ linked, ends }: Pair, runs: readonly Playing[], state: RunState): void {
  const [{ policy, fate, lens, seed }] = runs as [Playing];
  const end = playOut(linked, startState(linked), { policy, fate, lens });
  if (end.ending !== state.ending || end.item !== state.item || firstApart(end.values, state.values) !== NONE) {
    throw new Error(
      `Seed ${seed} ends at "${nameOf(linked, end)}" by the fast way, not at "${nameOf(linked, state)}".`,
    );
  }
  for (const { index } of runs) ends[index] = state;
}

/** In words what differs, or null. */
function differenceOf({ stage, item, line, ending }: MachinePlace, { context }: CrisisSnapshot, state: RunState) {
  if (ending !== state.ending) return `the machine's ending is ${ending}, not ${state.ending}`;
  if (stage !== 'ended' && (item !== state.item || line !== state.line)) {
    return `the machine stands at ${item}/${line}, not at ${state.item}/${state.line}`;
  }
  if (context.badDay !== state.badDay) return `the machine's bad day is ${context.badDay}, not ${state.badDay}`;
  const slot = firstApart(context.values, state.values);
  return slot === NONE ? null : `slot ${slot} holds ${context.values[slot]}, not ${state.values[slot]}`;
}

/** The first slot in which two states differ, or NONE. */
export function firstApart(one: ArrayLike<number>, other: ArrayLike<number>): number {
  for (let slot = 0; slot < Math.max(one.length, other.length); slot += 1) if (one[slot] !== other[slot]) return slot;
  return NONE;
}

function nameOf(linked: LinkedStory, { item, ending }: RunState): string {
  return ending === NONE ? linked.items[item]!.id : linked.endings[ending]!.id;
}
