// Owns the compiled form of a scenario's rules: what machine, kernel, proof and graph all work from. Plain data, no texts.
import type { Brand } from '../base/brand.ts';
import type { Condition } from '../scenario/condition.ts';

/** Gauges in their order, then facts; a fact's value is its index in the closed set. */
export type Values = number[];

/** Facts first, then constants added to gauges, which clamp to 0..100. */
export interface Effect {
  /** [slot, value index] pairs. */
  set: [number, number][];
  /** [slot, points] pairs. */
  add: [number, number][];
}

export interface StoryOption {
  id: string;
  /** What Kennedy chose, or in a branch decision would most likely have chosen. */
  historical: boolean;
  requires: Condition | null;
  effect: Effect;
}

export interface StoryLine {
  id: string;
  options: StoryOption[];
}

export interface StoryOutcome {
  id: string;
  historical: boolean;
  /** Chance 0..1 by lens index (the middle of the authored range); the last outcome takes the rest and has none. */
  chance: number[] | null;
  times: { when: Condition; factor: number }[];
  bad: boolean;
  effect: Effect;
}

interface ItemBase {
  id: string;
  dossier: string | null;
  phase: string;
  /** Minutes since the scenario's start. */
  at: number;
  /** Days since the start by Washington's calendar, from 0: mishaps cluster within it. */
  day: number;
  when: Condition | null;
  /** Never happened in 1962. */
  branch: boolean;
}

export interface DecisionItem extends ItemBase {
  kind: 'decision';
  lines: StoryLine[];
}
/** Something that happens whenever its condition holds. */
export interface FixedItem extends ItemBase {
  kind: 'fixed';
  effect: Effect;
}
export interface ChanceItem extends ItemBase {
  kind: 'chance';
  outcomes: StoryOutcome[];
}
export type StoryItem = DecisionItem | FixedItem | ChanceItem;

export interface StoryEnding {
  id: string;
  dossier: string | null;
  historical: boolean;
  /** Minutes since the start before which it is not tried. */
  from: number;
  /** Null for the ending that takes every run that reaches the end. */
  when: Condition | null;
}

export interface StoryVariable {
  id: string;
  kind: 'gauge' | 'fact';
  /** Names of a fact's values; empty for a gauge. */
  values: string[];
}

export interface Story {
  id: string;
  /** Hash of the rules alone: correcting a text keeps it, changing an effect does not. */
  edition: Edition;
  /** Milliseconds since 1970 of minute 0. */
  startsAt: number;
  variables: StoryVariable[];
  gaugeCount: number;
  start: Values;
  /** In order of time; ties in the order of files. */
  items: StoryItem[];
  drift: { when: Condition | null; perDay: [number, number][] }[];
  /** In order of precedence; the last takes the rest. */
  endings: StoryEnding[];
  phases: string[];
  lenses: string[];
  lessons: { id: string; decisions: string[] | null }[];
  /** What a forecast can expect, and the reasons that can be picked. They change no run; run codes count them. */
  answers: string[];
  reasons: string[];
  badDayFactor: number;
  escalation: number;
  measures: { id: string; when: Condition }[];
  track: { at: number; values: [number, number][] }[];
}

export type Edition = Brand<string, 'Edition'>;
