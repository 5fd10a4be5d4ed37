// Owns going back along a run that was played: where it stood before each order and each throw of the dice.
import { assert } from '../base/assert.ts';
import { drawOutcome, historyFate, seededFate } from './fate.ts';
import { type RunState, canChoose, chanceAt, choose, decisionAt, draw, startState } from './kernel.ts';
import { askedIn } from './lesson.ts';
import type { LinkedStory } from './link.ts';
import type { GivenPick } from './plan.ts';
import { historyPolicy } from './policy.ts';
import { NONE, chances } from './rules.ts';
import type { Values } from './story.ts';

/** A run that was played, as a log has it. */
export interface PlayedRun {
  picks: readonly GivenPick[];
  /** The decisions that its lesson asked; all, if null. */
  played: string[] | null;
  lens: string;
  fate: { kind: 'history' } | { kind: 'seeded'; seed: string };
}

export interface Throw {
  event: string;
  /** Index of what happened. */
  outcome: number;
  /** The chance of each outcome then, 0..1, in sum 1. */
  chances: number[];
  /** Just before it. */
  from: RunState;
}

export interface Order {
  decision: string;
  line: string;
  option: string;
  /** Indices of the options that were open. */
  open: number[];
  /** Before the first line of its decision. */
  from: RunState;
  /** False for one that the lesson gave. */
  isOwn: boolean;
}

export interface Retraced {
  throws: Throw[];
  orders: Order[];
  end: RunState;
}

/** Plays a log's orders again with its dice. Pure. Throws if they do not fit the story: replay has said so before. */
export function retrace(linked: LinkedStory, run: PlayedRun): Retraced {
  const lens = linked.story.lenses.indexOf(run.lens);
  assert(lens !== NONE, `"${run.lens}" is no lens of "${linked.story.id}".`);
  const fate = run.fate.kind === 'history' ? historyFate : seededFate(BigInt(run.fate.seed));
  const isAsked = askedIn(linked.story, run.played);
  const throws: Throw[] = [];
  const orders: Order[] = [];
  let picks = 0;
  let state = startState(linked);
  let opened = state;
  while (state.ending === NONE) {
    const event = chanceAt(linked, state);
    if (event) {
      const occasion = { ...state, values: state.values as Values };
      const outcome = drawOutcome(linked, occasion, lens, fate);
      throws.push({ event: event.id, outcome, chances: chances(linked, event, occasion, lens), from: state });
      state = draw(linked, state, outcome);
      continue;
    }
    const decision = decisionAt(linked, state)!;
    const { id, options } = decision.lines[state.line]!;
    if (state.line === 0) opened = state;
    const isOwn = isAsked(decision.id);
    const pick = isOwn ? run.picks[picks++] : null;
    assert(!isOwn || (pick?.decision === decision.id && pick.line === id), `No order for "${decision.id}/${id}".`);
    const option = pick
      ? options.findIndex((one) => one.id === pick.option)
      : historyPolicy(decision, state.line, state.values as Values);
    const before = state;
    const open = options.flatMap((_option, index) => (canChoose(linked, before, index) ? [index] : []));
    orders.push({ decision: decision.id, line: id, option: options[option]!.id, open, from: opened, isOwn });
    state = choose(linked, state, option);
  }
  return { throws, orders, end: state };
}
