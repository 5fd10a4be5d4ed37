// Owns the two policies that all others are made of: what Kennedy chose, and whatever the dice say.
import { STREAMS, seedHalves, throwDice } from '../base/dice.ts';
import type { LinkedDecision } from './link.ts';
import { isOpen } from './rules.ts';
import type { Values } from './story.ts';

/** Index of an open option in a line of a decision, given the state. */
export type Policy = (decision: LinkedDecision, line: number, values: Values) => number;

/** What Kennedy chose, or would most likely have chosen; the first open option where that is closed. Pure. */
export const historyPolicy: Policy = (decision, line, values) => {
  const { options } = decision.lines[line]!;
  const chosen = options.findIndex((option) => option.historical && isOpen(option, values));
  return chosen >= 0 ? chosen : nthOpen(decision, line, values, 0);
};

/** Each open option as likely as any other, by dice keyed with the seed, the decision and its line. */
export function uniformPolicy(seed: bigint): Policy {
  const key = seedHalves(seed);
  return (decision, line, values) => {
    const { options, key: occasion } = decision.lines[line]!;
    let open = 0;
    for (const option of options) if (isOpen(option, values)) open += 1;
    return nthOpen(decision, line, values, Math.floor(throwDice(key, occasion, STREAMS.policy) * open));
  };
}

/** Index of the open option with this number among the open ones, from 0. Throws if there are not so many. */
export function nthOpen(decision: LinkedDecision, line: number, values: Values, number: number): number {
  const { id, options } = decision.lines[line]!;
  let left = number;
  for (let index = 0; index < options.length; index += 1) {
    if (!isOpen(options[index]!, values)) continue;
    if (left === 0) return index;
    left -= 1;
  }
  throw new Error(`Nothing can be chosen in "${id}" of "${decision.id}".`);
}
