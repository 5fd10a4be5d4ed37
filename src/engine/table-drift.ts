// Owns what time does in a play-out on tables: which rules of drift hold is kept as facts change, not asked at every hour.
import { holdsAt } from './condition-code.ts';
import { clampLevel } from './rules.ts';
import type { Tables } from './tables.ts';

export interface TableDrift {
  /** Looks anew at a rule of which a fact has changed. */
  look(rule: number): void;
  /** Lets days pass. */
  pass(days: number): void;
}

/** Drift over the values of one state. */
export function startTableDrift(tables: Tables, values: Float64Array): TableDrift {
  const { code, drift: rules, perDay } = tables;
  const { gaugeCount } = tables.linked.story;
  const isOn = new Uint8Array(rules.length);
  const mayHold = new Uint8Array(rules.length);
  /** Rules that a gauge decides, as far as the facts allow them: these are asked whenever time passes. */
  const restless: number[] = [];
  const rates = new Float64Array(gaugeCount);
  /** Gauges that move at all. */
  const moving: number[] = [];
  let isStale = true;

  const turn = (rule: number, on: 0 | 1): void => {
    if (isOn[rule] === on) return;
    isOn[rule] = on;
    isStale = true;
  };
  /** In order of rule, as the rules sum them, so that not a bit is different. */
  const reckon = (): void => {
    rates.fill(0);
    for (let rule = 0; rule < isOn.length; rule += 1) {
      if (isOn[rule] === 0) continue;
      const pairs = perDay[rule]!;
      for (let pair = 0; pair < pairs.length; pair += 1) rates[pairs[pair]![0]]! += pairs[pair]![1];
    }
    moving.length = 0;
    for (let slot = 0; slot < gaugeCount; slot += 1) if (rates[slot] !== 0) moving.push(slot);
    isStale = false;
  };

  return {
    look(rule) {
      const { possible, hasGauges } = rules[rule]!;
      const may = holdsAt(code, possible, values) ? 1 : 0;
      if (!hasGauges) turn(rule, may);
      else if (mayHold[rule] !== may) {
        mayHold[rule] = may;
        if (may === 1) restless.push(rule);
        else {
          restless.splice(restless.indexOf(rule), 1);
          turn(rule, 0);
        }
      }
    },
    pass(days) {
      for (let index = 0; index < restless.length; index += 1) {
        const rule = restless[index]!;
        turn(rule, holdsAt(code, rules[rule]!.when, values) ? 1 : 0);
      }
      if (isStale) reckon();
      for (let index = 0; index < moving.length; index += 1) {
        const slot = moving[index]!;
        values[slot] = clampLevel(values[slot]! + rates[slot]! * days);
      }
    },
  };
}
