// Owns the course of the debrief: three phases, their steps in order, and what share of the lesson each phase has. Pure.
import type { courseWords } from '../../words/course.ts';

export type StepId = keyof typeof courseWords.steps;
export type PhaseId = keyof typeof courseWords.phases;

interface Phase {
  id: PhaseId;
  steps: readonly StepId[];
  /** Of the minutes of a lesson of 45: 15 for the debrief, 5 to write. */
  minutes: number;
}

const LESSON = 45;

export const PHASES: readonly Phase[] = [
  { id: 'describe', steps: ['felt', 'path', 'orders'], minutes: 4 },
  { id: 'analyse', steps: ['expected', 'bound', 'layers', 'luck', 'historians', 'model'], minutes: 10 },
  { id: 'apply', steps: ['beyond', 'context', 'writing', 'share'], minutes: 6 },
];

export const STEPS: readonly StepId[] = PHASES.flatMap(({ steps }) => steps);

/** The step of that name; the first for a name that is none. */
export const stepOf = (name: string): StepId => STEPS.find((step) => step === name) ?? STEPS[0]!;

export const phaseOf = (step: StepId): PhaseId => PHASES.find(({ steps }) => steps.includes(step))!.id;

/** The step before and the one after; null at the ends. */
export function neighbours(step: StepId): { back: StepId | null; next: StepId | null } {
  const at = STEPS.indexOf(step);
  return { back: STEPS[at - 1] ?? null, next: STEPS[at + 1] ?? null };
}

/** Minutes of each phase in a lesson of so many, at least one. A lesson of unknown length counts as one of 45. */
export function minutesOf(lesson: number): Record<PhaseId, number> {
  const share = (lesson || LESSON) / LESSON;
  const minutes = PHASES.map(({ id, minutes: own }) => [id, Math.max(1, Math.round(own * share))] as const);
  return Object.fromEntries(minutes) as Record<PhaseId, number>;
}
