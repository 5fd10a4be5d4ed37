// Owns what is told of a decision that the lesson took for the player: one line, which must be true on this path.
import type { LinkedChance, LinkedDecision } from '../engine/link.ts';
import type { DecisionStep, TraceStep } from './trace.ts';
import { type Telling, type ViewSource, optionTold, orderLabel } from './view-source.ts';
import { asIn1962, givenForYou } from './words.ts';

export interface TakenTold {
  text: string;
  cites: string[];
}

/** True for a decision that the lesson took. */
export function isTaken(step: TraceStep): step is DecisionStep {
  return step.kind === 'decision' && step.pick === null && step.orders.length > 0;
}

/**
 * The line of a decision that the lesson took. What the scenario tells of 1962 is told only while all that has happened
 * on this path happened in 1962 as well: from the first parting on, only the order itself is certain, and only it is told.
 */
export function takenTold(source: ViewSource, step: DecisionStep): TakenTold {
  const told = source.script.decisions[source.linked.items[step.item]!.id]!;
  const before = source.trace.steps.slice(0, source.trace.steps.indexOf(step));
  const isKennedys = isAsIn1962(source, step);
  if (told.inALine && isKennedys && before.every((each) => isAsIn1962(source, each))) {
    return { text: asIn1962(told.inALine.text), cites: told.inALine.cites };
  }
  const cites = step.orders.flatMap((order) => optionTold(source, step, order).followed.cites);
  return { text: givenForYou(told.title, orderLabel(source, step), isKennedys), cites: [...new Set(cites)] };
}

/** True once a run has gone otherwise than 1962, by an order or by chance: from there on nothing told of it is on record. */
export function hasParted(source: ViewSource): boolean {
  return source.trace.steps.some((step) => !isAsIn1962(source, step));
}

/** True if the step went as it did in 1962: Kennedy's order in every line, and what chance then brought. */
function isAsIn1962({ linked }: Telling, step: TraceStep): boolean {
  if (step.kind === 'decision') {
    const { lines } = linked.items[step.item] as LinkedDecision;
    return step.orders.every(({ line, option }) => lines[line]!.options[option]!.historical);
  }
  if (step.kind !== 'chance') return true;
  return (linked.items[step.item] as LinkedChance).outcomes[step.outcome]?.historical ?? true;
}
