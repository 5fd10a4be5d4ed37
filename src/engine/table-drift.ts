// Owns what time does in a play-out on tables: which rules of drift hold is kept as facts change, not asked at every hour.
import { holdsAt } from './condition-code.ts';
import type { Tables } from './tables.ts';

export interface TableDrift {
  /** Looks anew at a rule of which a fact has changed. */
  look(rule: number): void;
  /** Lets days pass. */
  pass(days: number): void;
}

/** Drift over the values of one state. */
export function startTableDrift(tables: Tables, values: Float64Array): TableDrift {
  const { code, drift: rules, driftPairs } = tables;
  const { from, slot: slots, points } = driftPairs;
  const { gaugeCount } = tables.linked.story;
  const possible = Int32Array.from(rules, (rule) => rule.possible);
  const gaugePart = Int32Array.from(rules, (rule) => rule.gaugePart);
  const isOn = new Uint8Array(rules.length);
  /** Rules that a gauge decides, as far as the facts allow them: these are asked whenever time passes. */
  const restless = new Int32Array(rules.length);
  const mayHold = new Uint8Array(rules.length);
  let restlessCount = 0;
  const rates = new Float64Array(gaugeCount);
  /** Gauges that move at all. */
  const moving = new Int32Array(gaugeCount);
  let movingCount = 0;
  let isStale = true;

  /** In order of rule, as the rules sum them, so that not a bit is different. */
  const reckon = (): void => {
    rates.fill(0);
    for (let rule = 0; rule < isOn.length; rule += 1) {
      if (isOn[rule] === 0) continue;
      for (let pair = from[rule]!; pair < from[rule + 1]!; pair += 1) rates[slots[pair]!]! += points[pair]!;
    }
    movingCount = 0;
    for (let slot = 0; slot < gaugeCount; slot += 1) if (rates[slot] !== 0) moving[movingCount++] = slot;
    isStale = false;
  };
  const listRestless = (): void => {
    restlessCount = 0;
    for (let rule = 0; rule < mayHold.length; rule += 1) if (mayHold[rule] === 1) restless[restlessCount++] = rule;
  };

  return {
    look(rule) {
      const may = holdsAt(code, possible[rule]!, values) ? 1 : 0;
      if (rules[rule]!.hasGauges) {
        if (mayHold[rule] === may) return;
        mayHold[rule] = may;
        listRestless();
        // Whether the gauges allow it too is asked when time passes.
        if (may === 1) return;
      }
      if (isOn[rule] === may) return;
      isOn[rule] = may;
      isStale = true;
    },
    pass(days) {
      for (let index = 0; index < restlessCount; index += 1) {
        const rule = restless[index]!;
        const on = holdsAt(code, gaugePart[rule]!, values) ? 1 : 0;
        if (isOn[rule] === on) continue;
        isOn[rule] = on;
        isStale = true;
      }
      if (isStale) reckon();
      for (let index = 0; index < movingCount; index += 1) {
        const slot = moving[index]!;
        const level = values[slot]! + rates[slot]! * days;
        values[slot] = level < 0 ? 0 : level > 100 ? 100 : level;
      }
    },
  };
}
