// Owns plain stepping: the rules over a small record, for play-outs and odds. It takes the same steps as the machine.
import { assert } from '../base/assert.ts';
import { type Fate, drawOutcome } from './fate.ts';
import type { LinkedChance, LinkedDecision, LinkedStory } from './link.ts';
import type { Policy } from './policy.ts';
import { NONE, applyEffect, drift, endingOf, firstValues, isDue, isOpen } from './rules.ts';
import type { Values } from './story.ts';

/** Where a run stands. Never written to once handed out. */
export interface RunState {
  /** Index of the item that waits, or at which the run ended. */
  readonly item: number;
  /** Index of the line to be settled in a decision; 0 elsewhere. */
  readonly line: number;
  readonly values: Readonly<Values>;
  /** The day of the last mishap, or NONE. */
  readonly badDay: number;
  /** Index of the ending, or NONE while the run goes on. */
  readonly ending: number;
}

interface Draft {
  item: number;
  line: number;
  values: Values;
  badDay: number;
  ending: number;
}

/** Told each item that is done with or passed over, and the values then, before time passes. It must not keep them. */
export type Watch = (item: number, values: Readonly<Values>) => void;

/** The run before the first order: past every item that asks for nothing. Pure. */
export function startState(linked: LinkedStory, watch?: Watch): RunState {
  const draft: Draft = { item: 0, line: 0, values: firstValues(linked), badDay: NONE, ending: NONE };
  if (!arrive(linked, draft)) leave(linked, draft, watch);
  return draft;
}

/** The decision whose line waits for an order, or null. Pure. */
export function decisionAt(linked: LinkedStory, state: RunState): LinkedDecision | null {
  const item = linked.items[state.item]!;
  return state.ending === NONE && item.kind === 'decision' ? item : null;
}

/** The event that waits for the dice, or null. Pure. */
export function chanceAt(linked: LinkedStory, state: RunState): LinkedChance | null {
  const item = linked.items[state.item]!;
  return state.ending === NONE && item.kind === 'chance' ? item : null;
}

/** True if the option at this index exists and is open in the line that waits. Pure. */
export function canChoose(linked: LinkedStory, state: RunState, option: number): boolean {
  const chosen = decisionAt(linked, state)?.lines[state.line]!.options[option];
  return chosen !== undefined && isOpen(chosen, state.values as Values);
}

/** The state after an order. Pure. Throws if no decision waits or the option is closed: ask `canChoose` first. */
export function choose(linked: LinkedStory, state: RunState, option: number): RunState {
  assert(canChoose(linked, state, option), `Option "${option}" cannot be chosen at "${nameOf(linked, state)}".`);
  const draft = copy(state);
  applyChoice(linked, draft, option);
  return draft;
}

/** The state after the dice have fallen. Pure. Throws if no event waits or it has no such outcome. */
export function draw(linked: LinkedStory, state: RunState, outcome: number): RunState {
  assert(
    chanceAt(linked, state)?.outcomes[outcome],
    `Outcome "${outcome}" cannot be drawn at "${nameOf(linked, state)}".`,
  );
  const draft = copy(state);
  applyOutcome(linked, draft, outcome);
  return draft;
}

/** How the rest of a run is played. */
export interface Play {
  policy: Policy;
  fate: Fate;
  /** Index of the lens. */
  lens: number;
}

/** The end of the run that policy and fate make of a state. Pure if they are. Throws if a policy picks a closed option. */
export function playOut(linked: LinkedStory, state: RunState, play: Play, watch?: Watch): RunState {
  const draft = copy(state);
  while (draft.ending === NONE) {
    const item = linked.items[draft.item]!;
    if (item.kind === 'decision') {
      const option = play.policy(item, draft.line, draft.values);
      const chosen = item.lines[draft.line]!.options[option];
      assert(chosen && isOpen(chosen, draft.values), `The policy chose "${option}", closed at "${item.id}".`);
      applyChoice(linked, draft, option, watch);
    } else {
      applyOutcome(linked, draft, drawOutcome(linked, draft, play.lens, play.fate), watch);
    }
  }
  return draft;
}

function applyChoice(linked: LinkedStory, draft: Draft, option: number, watch?: Watch): void {
  const { lines } = linked.items[draft.item] as LinkedDecision;
  applyEffect(lines[draft.line]!.options[option]!.effect, draft.values);
  draft.line += 1;
  if (draft.line === lines.length) leave(linked, draft, watch);
}

function applyOutcome(linked: LinkedStory, draft: Draft, index: number, watch?: Watch): void {
  const event = linked.items[draft.item] as LinkedChance;
  const outcome = event.outcomes[index]!;
  applyEffect(outcome.effect, draft.values);
  if (outcome.bad) draft.badDay = event.day;
  leave(linked, draft, watch);
}

/** Leaves the item and every one after it that asks for nothing, until one waits or the run ends. */
function leave(linked: LinkedStory, draft: Draft, watch?: Watch): void {
  draft.line = 0;
  for (;;) {
    watch?.(draft.item, draft.values);
    draft.ending = endingOf(linked, draft.item, draft.values);
    if (draft.ending !== NONE) return;
    drift(linked, draft.values, linked.items[draft.item]!.daysToNext);
    draft.item += 1;
    if (arrive(linked, draft)) return;
  }
}

/** True if the item waits for an order or for the dice. */
function arrive(linked: LinkedStory, draft: Draft): boolean {
  const item = linked.items[draft.item]!;
  if (!isDue(item, draft.values)) return false;
  if (item.kind !== 'fixed') return true;
  applyEffect(item.effect, draft.values);
  return false;
}

function copy(state: RunState): Draft {
  return { ...state, values: [...state.values] };
}

function nameOf(linked: LinkedStory, state: RunState): string {
  return state.ending === NONE ? linked.items[state.item]!.id : linked.endings[state.ending]!.id;
}
