// Owns the trace: what replaying a log went through, item by item. Every view and every comparison is computed from it.
import type { Values } from '../engine/story.ts';
import type { Stage } from './crisis-view.ts';

export interface Trace {
  stage: Stage;
  /** Items entered or passed over, in order. The last one is where the run stands. */
  steps: TraceStep[];
  /** Values where the run stands. */
  values: Values;
  /** Index among the story's endings, once the run has ended. */
  ending: number | null;
}

interface StepBase {
  /** Index among the story's items. */
  item: number;
  /** Minutes since the story's start. */
  at: number;
  /** Values on entering the item. */
  before: Values;
  /** Values once its effects were applied; for the decision at hand, those of the lines settled so far. */
  after: Values;
  /** Values on entering the next item, after drift; the same as `after` where the run stands. */
  drifted: Values;
}
/** Its condition did not hold. */
export interface PassedStep extends StepBase {
  kind: 'passed';
}
export interface FixedStep extends StepBase {
  kind: 'fixed';
}
export interface ChanceStep extends StepBase {
  kind: 'chance';
  /** Index among the event's outcomes. */
  outcome: number;
}
export interface DecisionStep extends StepBase {
  kind: 'decision';
  /** One for each line settled so far, in order of line. */
  orders: TraceOrder[];
  /** Index of its first pick among the log's picks; null if the lesson took the decision as Kennedy did. */
  pick: number | null;
}
export type TraceStep = PassedStep | FixedStep | ChanceStep | DecisionStep;

export interface TraceOrder {
  /** Index among the decision's lines, and among that line's options. */
  line: number;
  option: number;
  before: Values;
  after: Values;
}

/** The step where the run stands. A run always stands somewhere: every story has an item. */
export function lastStep(trace: Trace): TraceStep {
  return trace.steps.at(-1)!;
}

/** Decisions that the player was asked, in order. */
export function playedDecisions(trace: Trace): DecisionStep[] {
  return trace.steps.filter((step): step is DecisionStep => step.kind === 'decision' && step.pick !== null);
}
