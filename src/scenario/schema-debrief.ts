// Owns the shapes of what the debrief asks beyond single decisions: disputes about the whole, and structures to compare by.
import * as v from 'valibot';
import { Cites, Id, Sentence } from './schema-text.ts';

/** One side of a dispute: names, what they hold, and the works that say so. */
export const Side = v.strictObject({ who: Sentence, says: Sentence, cites: Cites });

export const Sides = v.pipe(v.array(Side), v.minLength(2));

/** What historians dispute about the whole. `settles`: what would settle it, or why nothing can. */
export const Debate = v.strictObject({
  id: Id,
  question: Sentence,
  sides: Sides,
  settles: Sentence,
  /** Decisions that it touches. */
  decisions: v.pipe(v.array(Id), v.minLength(1)),
});

/** What any two crises can be compared by. `here` is the scenario's own. */
export const Structure = v.strictObject({ id: Id, title: Sentence, here: Sentence, cites: Cites });

/** Another crisis to compare with, by name alone: nothing is claimed about it. */
export const OtherCrisis = v.strictObject({ id: Id, title: Sentence, when: Sentence, region: Sentence });

/** Forms of exam writing that the debrief knows. */
export const EXAM_FORMS = [
  'account',
  'how-far',
  'narrative',
  'importance',
  'two-crises',
  'two-leaders',
  'short-answer',
  'inquiry',
] as const;

/** A question in the manner of one form; a form without one is not offered. */
export const ExamQuestion = v.strictObject({ form: v.picklist(EXAM_FORMS), question: Sentence });

export const DebriefAsks = v.strictObject({
  debates: v.optional(v.array(Debate)),
  structures: v.optional(v.array(Structure)),
  crises: v.optional(v.array(OtherCrisis)),
  writing: v.optional(v.array(ExamQuestion)),
});

export type Debate = v.InferOutput<typeof Debate>;
export type Structure = v.InferOutput<typeof Structure>;
export type OtherCrisis = v.InferOutput<typeof OtherCrisis>;
export type ExamQuestion = v.InferOutput<typeof ExamQuestion>;
export type DebriefAsks = v.InferOutput<typeof DebriefAsks>;
