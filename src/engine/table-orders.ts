// Owns the orders that can be given in a line, on tables: looked at once for a state, then chosen among by plan or dice.
import { holdsAt } from './condition-code.ts';
import type { Plan } from './plan.ts';
import type { Tables } from './tables.ts';

export interface TableOrders {
  /** Finds the open options of a line in this state. Throws if there is none. */
  look(line: number, values: Float64Array): void;
  /** The open option that a plan prefers, in the line last looked at. */
  preferred(plan: Plan): number;
  /** The open option on whose equal share of 0..1 a number in [0, 1) falls. */
  atNumber(number: number): number;
}

export function startTableOrders({ code, lineFirst, lineCount, requires }: Tables): TableOrders {
  const open: number[] = [];
  let from = 0;
  return {
    look(line, values) {
      from = lineFirst[line]!;
      open.length = 0;
      for (let option = 0; option < lineCount[line]!; option += 1) {
        if (holdsAt(code, requires[from + option]!, values)) open.push(option);
      }
      if (open.length === 0) throw new Error(`Nothing can be chosen in line ${line}, counted over all decisions.`);
    },
    preferred({ order }) {
      for (let rank = from; ; rank += 1) if (open.includes(order[rank]!)) return order[rank]!;
    },
    atNumber: (number) => open[Math.floor(number * open.length)]!,
  };
}
