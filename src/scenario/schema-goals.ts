// Owns the shapes of goals and invariants: what an author wants of many runs, and of every one.
import * as v from 'valibot';
import { Condition, Id, Sentence } from './schema-text.ts';

/** Whose orders runs are counted by. */
export const POLICIES = ['history', 'uniform', 'cautious', 'hawkish'] as const;

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A share of all runs by one policy. Exactly one of `ending`, `when` and `each` says of which. */
export const Goal = v.strictObject({
  id: Id,
  /** Runs that end here. */
  ending: v.optional(Id),
  /** Runs whose last state is so. */
  when: v.optional(Condition),
  /** Each ending, or each option, by itself. */
  each: v.optional(v.picklist(['ending', 'option'])),
  policy: v.picklist(POLICIES),
  /** Under every lens, if left out. */
  lens: v.optional(Id),
  /** Per cent of all runs; one bound at least. */
  'at-least': v.optional(Percent),
  'at-most': v.optional(Percent),
  why: Sentence,
});

/** What holds in every state of every run. */
export const Invariant = v.strictObject({ id: Id, holds: Condition, why: Sentence });

export type PolicyName = (typeof POLICIES)[number];
export type Goal = v.InferOutput<typeof Goal>;
export type Invariant = v.InferOutput<typeof Invariant>;
