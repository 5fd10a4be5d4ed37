// Owns the shape of what the proof of reach works from: all that decides what a run can come to, without names or places.
import type { Gate, Region } from './region.ts';

/** Points for a gauge; `null` is an amount that could not be read: then any. Kept apart by identity. */
export type ReachAdd = readonly [slot: number, points: number | null];

/** What an option or an outcome does. `null` stands for a value or an amount that could not be read: then any. */
export interface ReachEffect {
  set: (readonly [slot: number, value: number | null])[];
  add: ReachAdd[];
}

export interface ReachOption {
  requires: Gate;
  effect: ReachEffect;
}

export interface ReachOutcome {
  /** 0 to 1, by lens; null for the one that takes the rest. NaN where it could not be read. */
  chance: number[] | null;
  times: { when: Gate; factor: number }[];
  /** It happened in 1962: history's fate takes it whatever its chance. */
  historical: boolean;
  effect: ReachEffect;
}

export interface ReachItem {
  /** Minutes from anywhere; only differences and order count. Items stand in order. */
  at: number;
  when: Gate;
  /** Lines of a decision one after another; a fixed event is one line with one option. Empty for a chance event. */
  lines: ReachOption[][];
  /** Of a chance event; else empty. */
  outcomes: ReachOutcome[];
  /** Conditions of texts that are shown while the item lasts. */
  texts: Gate[];
}

export interface ReachDrift {
  when: Gate;
  perDay: ReachAdd[];
}

export interface ReachEnding {
  /** On the clock of the items. */
  from: number;
  /** `null` takes the runs that are left after the last item. */
  when: Gate;
  /** Conditions of texts that are shown where a run ends here. */
  texts: Gate[];
}

export interface ReachPlan {
  /** Gauges and facts at the start; the gauges come first in slot order. */
  start: Region;
  /** On the clock of the items. */
  startsAt: number;
  /** How many values the fact of a slot has; 0 for gauges. */
  valueCounts: number[];
  lenses: number;
  /** 1 or more; NaN where it could not be read. */
  badDayFactor: number;
  items: ReachItem[];
  drift: ReachDrift[];
  /** In order of precedence. */
  endings: ReachEnding[];
  /** What is shown while the clock stands between two hours, both included. */
  spans: { from: number; until: number; when: Gate }[];
  /** What is asked where a run has ended, wherever that is. */
  finals: Gate[];
  /** What goals ask of a run that has ended; null for one that asks for no condition. */
  goals: Gate[];
  /** What should hold in every state of every run. */
  invariants: Gate[];
}
