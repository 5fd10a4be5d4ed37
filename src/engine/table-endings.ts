// Owns which endings a play-out on tables can reach: those that the facts forbid are not asked for.
import { holdsAt } from './condition-code.ts';
import { NONE } from './rules.ts';
import type { Tables } from './tables.ts';

export interface TableEndings {
  /** Looks anew at an ending of which a fact has changed. */
  look(ending: number): void;
  /** The ending reached after an item, or NONE. */
  after(item: number): number;
}

/** Endings over the values of one state. */
export function startTableEndings(tables: Tables, values: Float64Array): TableEndings {
  const { code, endings, at } = tables;
  const last = tables.kind.length - 1;
  const rest = endings.findIndex(({ isRest }) => isRest);
  const from = Float64Array.from(endings, (ending) => ending.from);
  const gaugePart = Int32Array.from(endings, (ending) => ending.gaugePart);
  const possible = Int32Array.from(endings, (ending) => ending.possible);
  const isPossible = new Uint8Array(endings.length);
  /** Possible ones in order of precedence. */
  const candidates = new Int32Array(endings.length);
  let count = 0;
  return {
    look(ending) {
      const may = ending !== rest && holdsAt(code, possible[ending]!, values) ? 1 : 0;
      if (isPossible[ending] === may) return;
      isPossible[ending] = may;
      count = 0;
      for (let one = 0; one < isPossible.length; one += 1) if (isPossible[one] === 1) candidates[count++] = one;
    },
    after(item) {
      for (let index = 0; index < count; index += 1) {
        const ending = candidates[index]!;
        if (from[ending]! <= at[item]! && holdsAt(code, gaugePart[ending]!, values)) return ending;
      }
      return item === last ? rest : NONE;
    },
  };
}
