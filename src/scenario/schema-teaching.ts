// Owns the shape of teaching.yaml: what a teacher needs beside the crisis itself, each sentence with its sources.
import * as v from 'valibot';
import { Cites, Claim, Id, Sentence } from './schema-text.ts';

/** For one decision: what pupils get wrong, what to lay beside it, and a question to press. Never what was right to order. */
export const AnswerNote = v.strictObject({
  decision: Id,
  /** What pupils often write or say. */
  wrong: Sentence,
  /** What the record has, to be laid beside it. */
  but: Sentence,
  /** Claims of the textbook check that say the same; none that the record confirms. */
  claims: v.optional(v.array(Claim)),
  press: Sentence,
  cites: Cites,
});

/** One answer of a quiz question. A wrong one is somebody's belief: it names the textbook claim that it comes from. */
export const QuizAnswer = v.strictObject({
  text: Sentence,
  right: v.optional(v.literal(true)),
  claim: v.optional(Claim),
  /** What is wrong with it; for the key. */
  because: v.optional(Sentence),
});

/** A question of the quiz that is written weeks later. Answers are shown in the order of the file. */
export const QuizItem = v.strictObject({
  id: Id,
  asks: Sentence,
  answers: v.pipe(v.array(QuizAnswer), v.minLength(2), v.maxLength(5)),
  /** Why the right one is right. */
  key: Sentence,
  cites: Cites,
});

/** A level of the rubric, from the lowest. It grades reasons; examples are ours, and argue for options of every kind. */
export const RubricLevel = v.strictObject({
  id: Id,
  title: Sentence,
  says: Sentence,
  /** What would lift a reason to the next level; left out at the highest. */
  next: v.optional(Sentence),
  examples: v.pipe(v.array(v.strictObject({ decision: Id, option: Id, text: Sentence })), v.minLength(1)),
});

export const Teaching = v.strictObject({
  notes: v.optional(v.array(AnswerNote)),
  quiz: v.optional(v.array(QuizItem)),
  rubric: v.optional(v.array(RubricLevel)),
});

export type AnswerNote = v.InferOutput<typeof AnswerNote>;
export type QuizItem = v.InferOutput<typeof QuizItem>;
export type RubricLevel = v.InferOutput<typeof RubricLevel>;
export type Teaching = v.InferOutput<typeof Teaching>;
