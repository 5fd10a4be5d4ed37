// Owns what time does in a play-out on tables: which rules of drift the facts allow is known beforehand, and of these only
// those that ask for a gauge are asked at every hour.
import { holdsAt } from './condition-code.ts';
import { type FactWalk, startFactWalk } from './fact-walk.ts';
import type { Tables } from './tables.ts';

/** What certain facts make of drift. */
interface Drifting {
  /** Rules that hold whatever the gauges are. */
  settled: readonly number[];
  /** Rules that a gauge decides, and the rows that ask it. */
  restless: readonly number[];
  asks: Int32Array;
  /** Rates, by which of the restless hold: the first is the highest bit. */
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

/** Which of more than so many restless rules hold is no index: their rates are summed every time. */
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
      return {
        settled: may.filter((rule) => !rules[rule]!.hasGauges),
        restless,
        asks: Int32Array.from(restless, (rule) => rules[rule]!.gaugePart),
        rates: [],
      };
    },
  });
  return {
    turn: walk.turn,
    pass(days) {
      const drifting = walk.here;
      const { asks } = drifting;
      let held = 0;
      for (let index = 0; index < asks.length; index += 1) {
        held = held * 2 + (holdsAt(code, asks[index]!, values) ? 1 : 0);
      }
      const isKept = asks.length <= MOST_KEPT;
      const rates = isKept
        ? (drifting.rates[held] ??= ratesOf(tables, rulesHeld(tables, drifting, values)))
        : ratesOf(tables, rulesHeld(tables, drifting, values));
      const { slots, perDay } = rates;
      for (let index = 0; index < slots.length; index += 1) {
        const slot = slots[index]!;
        const level = values[slot]! + perDay[index]! * days;
        values[slot] = level < 0 ? 0 : level > 100 ? 100 : level;
      }
    },
  };
}

function rulesHeld({ code }: Tables, { settled, restless, asks }: Drifting, values: Float64Array): Set<number> {
  return new Set([...settled, ...restless.filter((_rule, index) => holdsAt(code, asks[index]!, values))]);
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
