// Owns compiling what a teacher needs beside the crisis. Build side only.
import type { Scenario } from '../scenario/schema-scenario.ts';
import type { Teaching } from './teaching.ts';

/** Compiles notes, quiz and rubric; a scenario may have none of them. Pure. */
export function compileTeaching({ teaching: { notes = [], quiz = [], rubric = [] } }: Scenario): Teaching {
  return {
    notes: Object.fromEntries(
      notes.map(({ decision, wrong, but, claims, press, cites }) => [
        decision,
        { wrong, but, claims: claims ?? [], press, cites },
      ]),
    ),
    quiz: quiz.map(({ id, asks, answers, key, cites }) => ({
      id,
      asks,
      answers: answers.map(({ text, right, claim, because }) => ({
        text,
        right: right ?? false,
        claim: claim ?? null,
        because: because ?? null,
      })),
      key,
      cites,
    })),
    rubric: rubric.map(({ id, title, says, next, examples }) => ({ id, title, says, next: next ?? null, examples })),
  };
}
