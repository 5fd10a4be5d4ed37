// Owns the chances of an event on tables: reckoned once for a state, then asked for by as many dice as there are runs.
import { holdsAt } from './condition-code.ts';
import type { Tables } from './tables.ts';

/** 0..1 parted into stretches. */
export interface Edges {
  /** By place, where its stretch ends. The last one's end is not asked for: it takes what rounding leaves. */
  readonly ends: Float64Array;
  /** The last place. */
  last(): number;
  /** The place on whose stretch a number in [0, 1) falls. */
  placeOf(number: number): number;
}

/** The outcomes of the event last weighed, each with its stretch. */
export interface EventDice extends Edges {
  /** Reckons where each outcome's stretch of 0..1 ends, as the values stand. `chance` is by outcome and lens. */
  weigh(item: number, isBadDay: boolean, lens: number, chance: Float64Array): void;
}

/** The same sums in the same order as `chances` of the rules, so that not a bit is different. */
export function startEventDice(tables: Tables, values: Float64Array): EventDice {
  const { code, first, count, takesRest, factorFirst, factorCount, factorWhen, factor } = tables;
  const lenses = tables.linked.story.lenses.length;
  const { badDayFactor } = tables.linked.story;
  const ends = new Float64Array(Math.max(1, ...count));
  let outcomes = 0;
  return {
    ends,
    last: () => outcomes - 1,
    weigh(item, isBadDay, lens, chance) {
      outcomes = count[item]!;
      let rest = 1;
      let upTo = 0;
      for (let index = 0; index < outcomes - 1; index += 1) {
        const outcome = first[item]! + index;
        const isRest = takesRest[outcome] === 1;
        let own = isRest ? 1 : chance[outcome * lenses + lens]! * (isBadDay ? badDayFactor : 1);
        const to = factorFirst[outcome]! + factorCount[outcome]!;
        for (let row = factorFirst[outcome]!; row < to; row += 1) {
          if (holdsAt(code, factorWhen[row]!, values)) own *= factor[row]!;
        }
        const taken = isRest ? rest : Math.min(rest, own);
        upTo += taken;
        ends[index] = upTo;
        rest -= taken;
      }
    },
    placeOf(number) {
      for (let index = 0; index < outcomes - 1; index += 1) if (number < ends[index]!) return index;
      return outcomes - 1;
    },
  };
}
