// Owns the course of the debrief: three phases, the steps that a lesson has of each, and what share of the lesson each has. Pure.
import { DEBRIEF_PHASES, type DebriefPhase, type DebriefSteps } from '../../../scenario/debrief-steps.ts';
import type { courseWords } from '../../words/course.ts';

export type StepId = keyof typeof courseWords.steps;
export type PhaseId = DebriefPhase;

export interface Phase {
  id: PhaseId;
  steps: readonly StepId[];
}

/** Of a lesson of 45 minutes: 15 for the debrief, 5 to write. */
const MINUTES: Readonly<Record<PhaseId, number>> = { describe: 4, analyse: 10, apply: 6 };
const LESSON = 45;

/** Every phase with the steps that a lesson has of it; with all for a lesson that names none. The last step is in every debrief. */
export function phasesOf(lesson: DebriefSteps | null): Phase[] {
  const { describe, analyse, apply } = lesson ?? DEBRIEF_PHASES;
  return [
    { id: 'describe', steps: describe },
    { id: 'analyse', steps: analyse },
    { id: 'apply', steps: [...apply, 'share'] },
  ];
}

export const PHASES: readonly Phase[] = phasesOf(null);
export const STEPS: readonly StepId[] = stepsIn(PHASES);

export function stepsIn(phases: readonly Phase[]): StepId[] {
  return phases.flatMap(({ steps }) => steps);
}

/** The steps that a lesson leaves out. */
export const othersThan = (phases: readonly Phase[]): StepId[] => {
  const own = stepsIn(phases);
  return STEPS.filter((step) => !own.includes(step));
};

/** The step of that name; the first for a name that is none. */
export const stepOf = (name: string): StepId => STEPS.find((step) => step === name) ?? STEPS[0]!;

export const phaseOf = (step: StepId): PhaseId => PHASES.find(({ steps }) => steps.includes(step))!.id;

/** The lesson's steps before and after this one, which may be one that the lesson leaves out; null at the ends. */
export function neighbours(
  step: StepId,
  phases: readonly Phase[] = PHASES,
): { back: StepId | null; next: StepId | null } {
  const own = stepsIn(phases);
  const at = own.indexOf(step);
  if (at >= 0) return { back: own[at - 1] ?? null, next: own[at + 1] ?? null };
  const place = STEPS.indexOf(step);
  const before = own.filter((one) => STEPS.indexOf(one) < place);
  return { back: before.at(-1) ?? null, next: own.find((one) => !before.includes(one)) ?? null };
}

/** Minutes of each phase in a lesson of so many, at least one. A lesson of unknown length counts as one of 45. */
export function minutesOf(lesson: number): Record<PhaseId, number> {
  const share = (lesson || LESSON) / LESSON;
  const minutes = Object.entries(MINUTES).map(([id, own]) => [id, Math.max(1, Math.round(own * share))] as const);
  return Object.fromEntries(minutes) as Record<PhaseId, number>;
}
