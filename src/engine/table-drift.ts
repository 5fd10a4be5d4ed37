// Owns what time does in a play-out on tables: which rules of drift the facts allow is known beforehand, and of these only
// those that ask for a gauge are asked at every hour.
import { holdsAt } from './condition-code.ts';
import { marksOf } from './gauge-marks.ts';
import { type FactWalk, startFactWalk } from './fact-walk.ts';
import type { Tables } from './tables.ts';

/** What certain facts make of drift. */
interface Drifting {
  /** Rules that hold whatever the gauges are. */
  settled: readonly number[];
  /** Rules that a gauge decides. */
  restless: readonly number[];
  /** The levels that decide them, gauge and number by the same index; more than can be counted with if `isKept` is false. */
  slots: Int32Array;
  bounds: Float64Array;
  isKept: boolean;
  /** Rates, by on which side of these levels the gauges stand: a bit each, the first the highest. */
  rates: (Rates | undefined)[];
}

/** Points a day of the gauges that move at all. */
interface Rates {
  slots: Int32Array;
  perDay: Float64Array;
}

export interface TableDrift extends Pick<FactWalk<Drifting>, 'turn'> {
  /** Lets days pass. */
  pass(days: number): void;
}

/** Sides of more than so many levels are no index: rates are then summed every time. */
const MOST_KEPT = 12;

/** Drift over the values of one state. */
export function startTableDrift(tables: Tables, values: Float64Array): TableDrift {
  const { code, drift: rules, driftFacts } = tables;
  const walk = startFactWalk<Drifting>(values, {
    slots: driftFacts,
    valueCounts: tables.valueCounts,
    workOut: () => {
      const may = [...rules.keys()].filter((rule) => holdsAt(code, rules[rule]!.possible, values));
      const restless = may.filter((rule) => rules[rule]!.hasGauges);
      const marks = marksOf(
        code,
        restless.map((rule) => rules[rule]!.gaugePart),
      );
      return {
        settled: may.filter((rule) => !rules[rule]!.hasGauges),
        restless,
        slots: Int32Array.from(marks ?? [], ({ slot }) => slot),
        bounds: Float64Array.from(marks ?? [], ({ bound }) => bound),
        isKept: marks !== null && marks.length <= MOST_KEPT,
        rates: [],
      };
    },
  });
  return {
    turn: walk.turn,
    pass(days) {
      const { slots: asked, bounds, isKept, rates: known } = walk.here;
      let sides = 0;
      if (isKept) {
        for (let index = 0; index < asked.length; index += 1) {
          sides = (sides << 1) | (values[asked[index]!]! < bounds[index]! ? 1 : 0);
        }
      }
      let rates = isKept ? known[sides] : undefined;
      if (rates === undefined) {
        rates = ratesOf(tables, rulesHeld(tables, walk.here, values));
        if (isKept) known[sides] = rates;
      }
      const { slots, perDay } = rates;
      for (let index = 0; index < slots.length; index += 1) {
        const slot = slots[index]!;
        const level = values[slot]! + perDay[index]! * days;
        values[slot] = level < 0 ? 0 : level > 100 ? 100 : level;
      }
    },
  };
}

function rulesHeld({ code, drift }: Tables, { settled, restless }: Drifting, values: Float64Array): Set<number> {
  return new Set([...settled, ...restless.filter((rule) => holdsAt(code, drift[rule]!.gaugePart, values))]);
}

/** In order of rule, as the rules sum them, so that not a bit is different. */
function ratesOf({ linked, driftPairs: { from, slot, points } }: Tables, held: ReadonlySet<number>): Rates {
  const all = new Float64Array(linked.story.gaugeCount);
  for (let rule = 0; rule < from.length - 1; rule += 1) {
    if (!held.has(rule)) continue;
    for (let pair = from[rule]!; pair < from[rule + 1]!; pair += 1) all[slot[pair]!]! += points[pair]!;
  }
  const slots = Int32Array.from(all.keys()).filter((gauge) => all[gauge] !== 0);
  return { slots, perDay: Float64Array.from(slots, (gauge) => all[gauge]!) };
}
