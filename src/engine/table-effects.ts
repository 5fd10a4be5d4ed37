// Owns the flat form of effects: which facts are set, then which points are added, for every effect of a story.
import type { Effect } from './story.ts';

/** Effect n sets the pairs from `setFrom[n]` up to `setFrom[n + 1]`, and adds likewise. */
export interface EffectTable {
  setFrom: Int32Array;
  setSlot: Uint16Array;
  setTo: Uint16Array;
  addFrom: Int32Array;
  addSlot: Uint16Array;
  addPoints: Float64Array;
}

/** Collects effects, then hands out the table of all. */
export function startEffects(): { add(effect: Effect): number; table(): EffectTable } {
  const all: Effect[] = [];
  return {
    add: (effect) => all.push(effect) - 1,
    table: () => {
      const sets = all.flatMap(({ set }) => set);
      const adds = all.flatMap(({ add }) => add);
      return {
        setFrom: fromsOf(all.map(({ set }) => set.length)),
        setSlot: Uint16Array.from(sets, ([slot]) => slot),
        setTo: Uint16Array.from(sets, ([, value]) => value),
        addFrom: fromsOf(all.map(({ add }) => add.length)),
        addSlot: Uint16Array.from(adds, ([slot]) => slot),
        addPoints: Float64Array.from(adds, ([, points]) => points),
      };
    },
  };
}

function fromsOf(counts: number[]): Int32Array {
  let from = 0;
  return Int32Array.from([0, ...counts.map((count) => (from += count))]);
}
