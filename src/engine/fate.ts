// Owns the fates: who answers when an event waits for the dice. The dice are never in the machine.
import { assert } from '../base/assert.ts';
import { STREAMS, seedHalves, throwDice } from '../base/dice.ts';
import type { LinkedChance, LinkedStory } from './link.ts';
import { type Occasion, chances } from './rules.ts';

/** Index of the outcome that happens, given the chance of each (0..1, in sum 1). */
export type Fate = (event: LinkedChance, chances: number[]) => number;

/** The outcome of the event at `state.item`, as this fate has it under a lens. Pure if the fate is. */
export function drawOutcome(
  linked: LinkedStory,
  state: Occasion & { readonly item: number },
  lens: number,
  fate: Fate,
): number {
  const event = linked.items[state.item]!;
  assert(event.kind === 'chance', `"${event.id}" is not an event of chance.`);
  return fate(event, chances(linked, event, state, lens));
}

/** What happened in 1962 wherever the occasion still arises; for what never arose then, the likeliest outcome. */
export const historyFate: Fate = (event, likelihoods) => {
  const happened = event.outcomes.findIndex(({ historical }) => historical);
  return happened >= 0 ? happened : likelihoods.indexOf(Math.max(...likelihoods));
};

/** Dice keyed by a 64-bit seed and the event's id: one world, whatever is chosen and however often dice are thrown. */
export function seededFate(seed: bigint): Fate {
  const key = seedHalves(seed);
  return (event, likelihoods) => pick(likelihoods, throwDice(key, event.key, STREAMS.fate));
}

/** The outcome on whose stretch of 0..1 a number falls; the last takes what rounding leaves. */
function pick(likelihoods: number[], number: number): number {
  let upTo = 0;
  for (let outcome = 0; outcome < likelihoods.length - 1; outcome += 1) {
    upTo += likelihoods[outcome]!;
    if (number < upTo) return outcome;
  }
  return likelihoods.length - 1;
}

/**
 * Runs once for every course that events with a chance above 0 can take, with the chance of the whole course; for tests,
 * on stories of few events. `run` must play by the fate that it is given, and play the same under the same answers.
 */
export function enumerateFates<T>(run: (fate: Fate) => T): { result: T; chance: number }[] {
  const all: { result: T; chance: number }[] = [];
  let course: { outcome: number; left: number[] }[] = [];
  for (;;) {
    const taken: typeof course = [];
    let chance = 1;
    const result = run((_event, likelihoods) => {
      const given = course[taken.length];
      const possible = likelihoods.flatMap((likelihood, index) => (likelihood > 0 ? [index] : []));
      const step = given ?? { outcome: possible[0]!, left: possible.slice(1) };
      taken.push(step);
      chance *= likelihoods[step.outcome]!;
      return step.outcome;
    });
    all.push({ result, chance });
    // The last event that could still fall otherwise does; those after it start anew.
    while (taken.length > 0 && taken.at(-1)!.left.length === 0) taken.pop();
    const last = taken.pop();
    if (!last) return all;
    const [outcome, ...left] = last.left;
    course = [...taken, { outcome: outcome!, left }];
  }
}
