// Owns the orders that can be given in a line, on tables: looked at once for a state, then chosen among by plan or dice.
import { holdsAt } from './condition-code.ts';
import type { Plan } from './plan.ts';
import type { Edges } from './table-dice.ts';
import type { Tables } from './tables.ts';

export interface TableOrders extends Edges {
  /** The open option of a line that a plan prefers, in this state. Throws if there is none. */
  preferred(line: number, plan: Plan, values: Float64Array): number;
  /** Finds the open options of a line in this state: of these each has an equal share of 0..1. Throws if there is none. */
  look(line: number, values: Float64Array): void;
  /** The open option with this place among them. */
  optionAt(place: number): number;
}

export function startTableOrders({ code, lineFirst, lineCount, requires }: Tables): TableOrders {
  const open = new Int32Array(Math.max(1, ...lineCount));
  const ends = new Float64Array(open.length);
  let count = 0;
  return {
    ends,
    last: () => count - 1,
    placeOf: (number) => Math.floor(number * count),
    preferred(line, { order }, values) {
      const from = lineFirst[line]!;
      const to = from + lineCount[line]!;
      for (let rank = from; rank < to; rank += 1) {
        const option = order[rank]!;
        if (holdsAt(code, requires[from + option]!, values)) return option;
      }
      throw closed(line);
    },
    look(line, values) {
      const from = lineFirst[line]!;
      count = 0;
      for (let option = 0; option < lineCount[line]!; option += 1) {
        if (holdsAt(code, requires[from + option]!, values)) open[count++] = option;
      }
      if (count === 0) throw closed(line);
      for (let place = 0; place < count; place += 1) ends[place] = (place + 1) / count;
    },
    optionAt: (place) => open[place]!,
  };
}

function closed(line: number): Error {
  return new Error(`Nothing can be chosen in line ${line}, counted over all decisions.`);
}
