// Owns what is asked of the counting desk and what it answers: plain data, so that a worker can be sent it.
import type { WayCount } from './count-ways.ts';
import type { Leans } from './plan.ts';
import type { PlayedRun } from './retrace.ts';
import type { Story } from './story.ts';
import type { Way } from './way.ts';

/** Runs and the seed of the first, a decimal; the others count on from it. */
export interface Sample {
  runs: number;
  seed: string;
}

/** The run's own orders in all worlds: from the start, under each lens. */
export interface SpreadQuestion extends Sample {
  kind: 'spread';
  run: PlayedRun;
}
/** The throw of this run whose other outcome changes the endings most. */
export interface ThrowQuestion {
  kind: 'throw';
  run: PlayedRun;
  /** The dice of the search, and fresh ones for what it found: the winner of a search is flattered by the dice that chose it. */
  search: Sample;
  recount: Sample;
}
/** Some ways from one place of the run on, under one lens. */
export interface WaysQuestion extends Sample {
  kind: 'ways';
  run: PlayedRun;
  /** Just before an order or a throw of the run; null for the start. */
  at: { decision: string } | { event: string } | null;
  ways: Way[];
  lens: string;
}
export type LuckQuestion = SpreadQuestion | ThrowQuestion | WaysQuestion;

/** Every throw of the run that could have fallen otherwise, each way that it could: the first half of a `ThrowQuestion`. */
export interface SearchQuestion extends Sample {
  kind: 'search';
  run: PlayedRun;
}
/** What a desk takes: questions whose answers over some runs and over others add up to that over all. */
export type DeskQuestion = SpreadQuestion | SearchQuestion | WaysQuestion;

export interface SpreadAnswer {
  kind: 'spread';
  runs: number;
  /** In the story's order. */
  lenses: { lens: string; count: WayCount }[];
}
export interface ThrowAnswer {
  kind: 'throw';
  runs: number;
  /** How many throws of the run could have fallen otherwise, and in how many other ways. */
  throws: number;
  others: number;
  /** Null if no throw could have fallen otherwise. */
  found: FoundThrow | null;
}
export interface FoundThrow {
  event: string;
  /** Ids of outcomes: what happened, and what else could have. */
  happened: string;
  other: string;
  /** The chance that the other had then, 0..1. */
  chance: number;
  /** From there on: as it happened, and otherwise. */
  ways: [WayCount, WayCount];
}
export interface WaysAnswer {
  kind: 'ways';
  runs: number;
  ways: WayCount[];
}
export type LuckAnswer = SpreadAnswer | ThrowAnswer | WaysAnswer;

export interface SearchAnswer {
  kind: 'search';
  runs: number;
  /** In order; ids of outcomes, and by ending the runs that end there from the throw on. */
  throws: {
    event: string;
    happened: string;
    endings: number[];
    /** `chance`: that it had then, 0..1. */
    others: { outcome: string; chance: number; endings: number[] }[];
  }[];
}
export type DeskAnswer = SpreadAnswer | SearchAnswer | WaysAnswer;

/** What the desk is sent. It must be opened first. */
export type ToDesk =
  | { kind: 'open'; story: Story; leans: Leans }
  | { kind: 'ask'; id: number; question: DeskQuestion }
  | { kind: 'drop'; id: number };

/** What it sends. A question that was dropped is not heard of again. */
export type FromDesk =
  /** The share of the work that is done, 0..1. */
  | { kind: 'looked'; id: number; done: number }
  | { kind: 'answered'; id: number; answer: DeskAnswer }
  | { kind: 'failed'; id: number; message: string };
