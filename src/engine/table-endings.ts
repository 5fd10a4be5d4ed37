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
  const isPossible = new Uint8Array(endings.length);
  /** Possible ones in order of precedence. */
  const candidates: number[] = [];
  let isStale = true;
  const list = (): void => {
    candidates.length = 0;
    for (let ending = 0; ending < isPossible.length; ending += 1) if (isPossible[ending] === 1) candidates.push(ending);
    isStale = false;
  };
  return {
    look(ending) {
      const { isRest, possible } = endings[ending]!;
      const may = !isRest && holdsAt(code, possible, values) ? 1 : 0;
      if (isPossible[ending] === may) return;
      isPossible[ending] = may;
      isStale = true;
    },
    after(item) {
      if (isStale) list();
      for (let index = 0; index < candidates.length; index += 1) {
        const ending = candidates[index]!;
        const { from, when, hasGauges } = endings[ending]!;
        if (from <= at[item]! && (!hasGauges || holdsAt(code, when, values))) return ending;
      }
      return item === last ? rest : NONE;
    },
  };
}
