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
  /** Takes the values that stand in a list from `offset` on, 0 if left out. */
  load(values: ArrayLike<number>, offset?: number): void;
  /** Facts first, then constants; gauges clamp. */
  apply(effect: number): void;
}

export function startTableState(tables: Tables): TableState {
  const { setFrom, setSlot, setTo, addFrom, addSlot, addPoints } = tables.effects;
  const values = Float64Array.from(tables.linked.story.start);
  const drift = startTableDrift(tables, values);
  const endings = startTableEndings(tables, values);
  const { gaugeCount } = tables.linked.story;
  const setFact = (slot: number, to: number): void => {
    if (values[slot] === to) return;
    values[slot] = to;
    drift.turn(slot, to);
    endings.turn(slot, to);
  };
  return {
    values,
    drift,
    endings,
    load(from, offset = 0) {
      for (let slot = 0; slot < gaugeCount; slot += 1) values[slot] = from[offset + slot]!;
      // From where the last run stood, fact by fact: mostly few are different, and the way is known.
      for (let slot = gaugeCount; slot < values.length; slot += 1) setFact(slot, from[offset + slot]!);
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
