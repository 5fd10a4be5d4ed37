// Owns which endings a play-out on tables can reach: those that the facts forbid are not asked for.
import { holdsAt } from './condition-code.ts';
import { type FactWalk, startFactWalk } from './fact-walk.ts';
import { NONE } from './rules.ts';
import type { Tables } from './tables.ts';

export interface TableEndings extends Pick<FactWalk<Int32Array>, 'turn'> {
  /** The ending reached after an item, or NONE. */
  after(item: number): number;
}

/** Endings over the values of one state. */
export function startTableEndings(tables: Tables, values: Float64Array): TableEndings {
  const { code, endings, at, endingFacts } = tables;
  const last = tables.kind.length - 1;
  const rest = endings.findIndex(({ isRest }) => isRest);
  const from = Float64Array.from(endings, (ending) => ending.from);
  const gaugePart = Int32Array.from(endings, (ending) => ending.gaugePart);
  /** Those that the facts allow, in order of precedence. */
  const walk = startFactWalk(values, {
    slots: endingFacts,
    valueCounts: tables.valueCounts,
    workOut: () =>
      Int32Array.from(endings.keys()).filter(
        (ending) => ending !== rest && holdsAt(code, endings[ending]!.possible, values),
      ),
  });
  return {
    turn: walk.turn,
    after(item) {
      const candidates = walk.here;
      for (let index = 0; index < candidates.length; index += 1) {
        const ending = candidates[index]!;
        if (from[ending]! <= at[item]! && holdsAt(code, gaugePart[ending]!, values)) return ending;
      }
      return item === last ? rest : NONE;
    },
  };
}
