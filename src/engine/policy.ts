// Owns the policies: named ways of giving every order, for odds, tests and the command line.
import { assert } from '../base/assert.ts';
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
  return chosen >= 0 ? chosen : openOptions(decision, line, values)[0]!;
};

/** Each open option as likely as any other, by dice keyed with the seed, the decision and its line. */
export function uniformPolicy(seed: bigint): Policy {
  const key = seedHalves(seed);
  return (decision, line, values) => {
    const open = openOptions(decision, line, values);
    return open[Math.floor(throwDice(key, decision.lines[line]!.key, STREAMS.policy) * open.length)]!;
  };
}

/** Plays only the decisions of a lesson and leaves the others to history; null plays all. Pure if `policy` is. */
export function lessonPolicy(played: string[] | null, policy: Policy): Policy {
  if (!played) return policy;
  const isPlayed = new Set(played);
  return (decision, line, values) =>
    (isPlayed.has(decision.id) ? policy : historyPolicy)(decision, line, values);
}

function openOptions(decision: LinkedDecision, line: number, values: Values): number[] {
  const open = decision.lines[line]!.options.flatMap((option, index) => (isOpen(option, values) ? [index] : []));
  assert(open.length > 0, `Nothing can be chosen in "${decision.lines[line]!.id}" of "${decision.id}".`);
  return open;
}
