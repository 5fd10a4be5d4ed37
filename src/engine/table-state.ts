// Owns the moving part of a play-out on tables: gauges and facts, and what hangs on them.
import { clampLevel } from './rules.ts';
import { type TableDrift, startTableDrift } from './table-drift.ts';
import { type TableEndings, startTableEndings } from './table-endings.ts';
import type { Tables } from './tables.ts';

/** One run's state, written over and over: nothing is made anew in a play-out. */
export interface TableState {
  /** Gauges, then facts. Read it between runs, and copy what is to be kept. */
  readonly values: Float64Array;
  readonly drift: TableDrift;
  readonly endings: TableEndings;
  /** Takes these values. */
  load(values: ArrayLike<number>): void;
  /** Facts first, then constants; gauges clamp. */
  apply(effect: number): void;
}

export function startTableState(tables: Tables): TableState {
  const { driftOf, endingsOf } = tables;
  const { gaugeCount } = tables.linked.story;
  const { setFrom, setSlot, setTo, addFrom, addSlot, addPoints } = tables.effects;
  const values = new Float64Array(tables.linked.story.variables.length);
  const drift = startTableDrift(tables, values);
  const endings = startTableEndings(tables, values);

  const setFact = (slot: number, to: number): void => {
    if (values[slot] === to) return;
    values[slot] = to;
    const rules = driftOf[slot]!;
    for (let index = 0; index < rules.length; index += 1) drift.look(rules[index]!);
    const ends = endingsOf[slot]!;
    for (let index = 0; index < ends.length; index += 1) endings.look(ends[index]!);
  };
  values.set(tables.linked.story.start);
  for (let rule = 0; rule < tables.drift.length; rule += 1) drift.look(rule);
  for (let ending = 0; ending < tables.endings.length; ending += 1) endings.look(ending);
  return {
    values,
    drift,
    endings,
    load(from) {
      for (let slot = 0; slot < gaugeCount; slot += 1) values[slot] = from[slot]!;
      // What hangs on the facts is looked at anew only where one differs from what was here before.
      for (let slot = gaugeCount; slot < values.length; slot += 1) setFact(slot, from[slot]!);
    },
    apply(effect) {
      for (let pair = setFrom[effect]!; pair < setFrom[effect + 1]!; pair += 1) setFact(setSlot[pair]!, setTo[pair]!);
      for (let pair = addFrom[effect]!; pair < addFrom[effect + 1]!; pair += 1) {
        const slot = addSlot[pair]!;
        values[slot] = clampLevel(values[slot]! + addPoints[pair]!);
      }
    },
  };
}
