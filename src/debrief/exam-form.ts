// Owns the forms of exam writing: what each is built from. What they ask stands in the words; the questions, in the scenario.
import type { ExamQuestion } from '../scenario/schema-debrief.ts';

export type ExamForm = ExamQuestion['form'];

export interface FormParts {
  /** Whose chain of events: an exam asks about what happened; only an inquiry may lay a run beside it. */
  chains: readonly ('record' | 'you')[];
  /** A dispute with both sides, as claims to argue with. */
  claims: boolean;
  /** The comparison with another crisis that the reader has filled in. */
  structures: boolean;
  /** Papers with their provenance. */
  papers: boolean;
  /** What is written, part by part. */
  boxes: readonly string[];
}

const ONE = ['answer'] as const;
const PLAIN: FormParts = { chains: ['record'], claims: false, structures: false, papers: true, boxes: ONE };

export const FORM_PARTS: Record<ExamForm, FormParts> = {
  account: PLAIN,
  'how-far': { ...PLAIN, claims: true },
  narrative: PLAIN,
  importance: { ...PLAIN, claims: true },
  'two-crises': { ...PLAIN, structures: true, papers: false },
  'two-leaders': { ...PLAIN, structures: false },
  'short-answer': { ...PLAIN, claims: true, boxes: ['a', 'b', 'c'] },
  inquiry: { ...PLAIN, chains: ['record', 'you'], claims: true, boxes: ['claim', 'evidence', 'counter', 'action'] },
};
