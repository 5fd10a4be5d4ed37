// Owns what hangs on facts alone, worked out once for each set of their values and found again by the way that led there:
// runs by the thousand come to the same few hundred sets.

/** Something worked out from the values of certain facts, for one set of them. */
interface Place<T> {
  what: T;
  /** By fact and value: where one changed fact leads; undefined as long as nobody has gone there. */
  next: (Place<T> | undefined)[];
}

export interface FactWalk<T> {
  /** What the facts make of it as they stand. */
  here: T;
  /** Goes where one fact leads that has been given another value, which `values` holds already; nowhere if it hangs on others. */
  turn(slot: number, to: number): void;
}

export interface WalkedFacts<T> {
  /** Slots of the facts that it hangs on. */
  slots: readonly number[];
  /** By slot the number of a fact's values. */
  valueCounts: readonly number[];
  /** Works it out from the values of these facts, and of nothing else. */
  workOut: () => T;
}

/** Places that are kept: orders by dice may come to ever new ones, and then all are forgotten and found anew. */
const MOST_PLACES = 5_000;

/** A walk over the values of one state, which it reads whenever it turns. */
export function startFactWalk<T>(values: Float64Array, { slots, valueCounts, workOut }: WalkedFacts<T>): FactWalk<T> {
  const known = new Map<string, Place<T>>();
  /** By slot: where the values of its fact begin among the ways out of a place, or -1. */
  const wayOut = new Int32Array(values.length).fill(-1);
  let ways = 0;
  for (const slot of slots) {
    wayOut[slot] = ways;
    ways += valueCounts[slot]!;
  }
  const find = (): Place<T> => {
    const name = slots.map((slot) => values[slot]).join();
    let place = known.get(name);
    if (!place) {
      if (known.size >= MOST_PLACES) known.clear();
      place = { what: workOut(), next: Array.from({ length: ways }) };
      known.set(name, place);
    }
    return place;
  };
  let at = find();
  const walk: FactWalk<T> = {
    here: at.what,
    turn(slot, to) {
      const way = wayOut[slot]!;
      if (way < 0) return;
      at = at.next[way + to] ??= find();
      walk.here = at.what;
    },
  };
  return walk;
}
