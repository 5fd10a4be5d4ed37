// Owns the way between two stops of the machine: it writes down each item that was entered or passed over.
import { assert } from '../base/assert.ts';
import type { LinkedChance, LinkedDecision, LinkedStory } from '../engine/link.ts';
import type { CrisisEvent } from '../engine/machine-config.ts';
import { NONE, applyEffect, drift, endingOf, firstValues, isDue } from '../engine/rules.ts';
import type { Effect, Values } from '../engine/story.ts';
import type { DecisionStep, TraceStep } from './trace.ts';

/** What has been recorded. Steps are replaced, never written to, so that a trace handed out stays as it was. */
export interface Recording {
  readonly steps: readonly TraceStep[];
  readonly ending: number | null;
}

/** The way from the start to the first item that waits. Pure. */
export function startRecording(linked: LinkedStory): Recording {
  return arrive(linked, [], 0, firstValues(linked));
}

/** Adds what an event of the machine led to, up to where it waits again. Pure. `pick` as in `DecisionStep`. */
export function recordEvent(linked: LinkedStory, from: Recording, event: CrisisEvent, pick: number | null): Recording {
  switch (event.type) {
    case 'CHOOSE':
      return recordOrder(linked, from, event.option, pick);
    case 'DRAW':
      return recordOutcome(linked, from, event.outcome);
    case 'CONTINUE':
      return leave(linked, [...from.steps]);
  }
}

/** The step of the item that waits. */
export function waitingStep({ steps }: Recording): TraceStep {
  return steps.at(-1)!;
}

/** Adds an order in the next line of the decision that waits. */
function recordOrder(linked: LinkedStory, from: Recording, option: number, pick: number | null): Recording {
  const step = waitingStep(from);
  assert(step.kind === 'decision', 'No decision waits for an order.');
  const line = step.orders.length;
  const item = linked.items[step.item] as LinkedDecision;
  const after = applied(item.lines[line]!.options[option]!.effect, step.after);
  const orders = [...step.orders, { line, option, before: step.after, after }];
  const settled: DecisionStep = { ...step, orders, after, drifted: after, pick: line === 0 ? pick : step.pick };
  return { steps: [...from.steps.slice(0, -1), settled], ending: null };
}

/** Adds what the dice gave to the event that waits, and the way to the next item that waits. */
function recordOutcome(linked: LinkedStory, from: Recording, outcome: number): Recording {
  const step = waitingStep(from);
  assert(step.kind === 'chance', 'No event waits for the dice.');
  const after = applied((linked.items[step.item] as LinkedChance).outcomes[outcome]!.effect, step.before);
  return leave(linked, [...from.steps.slice(0, -1), { ...step, outcome, after, drifted: after }]);
}

function arrive(linked: LinkedStory, steps: TraceStep[], item: number, values: Values): Recording {
  const entered = linked.items[item]!;
  const base = { item, at: entered.at, before: values, after: values, drifted: values };
  if (!isDue(entered, values)) return leave(linked, [...steps, { ...base, kind: 'passed' }]);
  switch (entered.kind) {
    case 'decision':
      return { steps: [...steps, { ...base, kind: 'decision', orders: [], pick: null }], ending: null };
    case 'chance':
      return { steps: [...steps, { ...base, kind: 'chance', outcome: NONE }], ending: null };
    case 'fixed': {
      const after = applied(entered.effect, values);
      return leave(linked, [...steps, { ...base, kind: 'fixed', after, drifted: after }]);
    }
  }
}

function leave(linked: LinkedStory, steps: TraceStep[]): Recording {
  const last = steps.at(-1)!;
  const ending = endingOf(linked, last.item, last.after);
  if (ending !== NONE) return { steps, ending };
  const drifted = [...last.after];
  drift(linked, drifted, linked.items[last.item]!.daysToNext);
  return arrive(linked, [...steps.slice(0, -1), { ...last, drifted }], last.item + 1, drifted);
}

function applied(effect: Effect, values: Values): Values {
  const after = [...values];
  applyEffect(effect, after);
  return after;
}
