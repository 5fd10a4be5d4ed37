// Owns the orders that can be given in a line, on tables: looked at once for a state, then chosen among by plan or dice.
import { holdsAt } from './condition-code.ts';
import type { Plan } from './plan.ts';
import type { Tables } from './tables.ts';

export interface TableOrders {
  /** The open option of a line that a plan prefers, in this state. Throws if there is none. */
  preferred(line: number, plan: Plan, values: Float64Array): number;
  /** Finds the open options of a line in this state. Throws if there is none. */
  look(line: number, values: Float64Array): void;
  /** The open option on whose equal share of 0..1 a number in [0, 1) falls, in the line last looked at. */
  atNumber(number: number): number;
}

export function startTableOrders({ code, lineFirst, lineCount, requires }: Tables): TableOrders {
  const open = new Int32Array(Math.max(1, ...lineCount));
  let count = 0;
  return {
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
    },
    atNumber: (number) => open[Math.floor(number * count)]!,
  };
}

function closed(line: number): Error {
  return new Error(`Nothing can be chosen in line ${line}, counted over all decisions.`);
}
