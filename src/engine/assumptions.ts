// Owns the shape of the assumptions: every number of the model with what it rests on. Opened late, and loaded by itself.
import type { Condition } from '../scenario/condition.ts';
import type { Hour } from './script.ts';

export interface Assumptions {
  badDayFactor: number;
  /** In order; every record by lens has these ids. */
  lenses: { id: string; title: string; text: string; cites: string[] }[];
  opinions: { who: string; when: string; says: string; about: string; cites: string[] }[];
  measures: AssumedMeasure[];
  /** How many runs with Kennedy's own orders were counted for each lens. */
  runs: number;
  gauges: AssumedGauge[];
  drift: AssumedDrift[];
  /** In order of hour. */
  decisions: AssumedDecision[];
  /** In order of hour. */
  events: AssumedEvent[];
  track: { at: Hour; values: { gauge: string; aim: number; reached: number | null }[] }[];
}

/** What a number rests on, and what would change it; null where nothing is written. */
export interface Grounded {
  ground: string | null;
  wouldChange: string | null;
}

/** With the keys of the sources that the ground rests on. */
export interface CitedGround extends Grounded {
  cites: string[];
}

/** A part of a condition in words, with the gauges that it names: a hidden one must not be told of. */
export interface Clause {
  text: string;
  gauges: string[];
}

export interface Points {
  gauge: string;
  points: number;
}

export interface AssumedEffect {
  /** What is so from then on, in clauses. */
  set: string[];
  add: Points[];
}

export interface AssumedMeasure {
  id: string;
  title: string;
  /** Told only when the run is over. */
  note: string | null;
  /** Per cent by lens that the numbers were chosen to land on; null where nothing was aimed at. */
  aims: Record<string, number> | null;
  /** Per cent by lens that they come to, with the ends of the count's 95 per cent interval. */
  reached: Record<string, { percent: number; low: number; high: number }>;
}

export interface AssumedGauge extends CitedGround {
  id: string;
  name: string;
  meaning: string;
  unit: string | null;
  shown: 'yes' | 'estimate' | 'hidden';
  start: number;
  bands: { from: number; upTo: number; name: string; says: string }[];
}

export interface AssumedDrift extends CitedGround {
  id: string;
  when: Clause[];
  condition: Condition | null;
  perDay: Points[];
}

interface AssumedItem extends CitedGround {
  id: string;
  title: string;
  at: Hour;
  phase: string;
  branch: boolean;
  when: Clause[];
}

export interface AssumedDecision extends AssumedItem {
  lines: { title: string; options: AssumedOption[] }[];
}
export interface AssumedOption {
  id: string;
  label: string;
  historical: boolean;
  /** In a branch: what Kennedy would most likely have ordered, by our judgement. */
  leaning: boolean;
  requires: Clause[];
  effect: AssumedEffect;
}

export interface AssumedEvent extends AssumedItem {
  /** One that is certain, for an event that is not drawn. */
  outcomes: AssumedOutcome[];
}
export interface AssumedOutcome {
  id: string;
  /** What is reported of it; null where Washington hears nothing. */
  says: string | null;
  historical: boolean;
  /** Per cent by lens, least and most; null for the outcome that takes the rest, or is certain. */
  chance: Record<string, [number, number]> | null;
  /** What the chance is multiplied by. */
  times: { when: Clause[]; factor: number }[];
  bad: boolean;
  effect: AssumedEffect;
}
