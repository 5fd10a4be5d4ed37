// Owns the first step of the debrief: one word each on how it felt, before anything is explained.
import type { Debrief } from '../../page-state.ts';
import { courseWords, feltWords as said } from '../../words/course.ts';
import { Field } from './field.tsx';

export function FeltStep({ debrief }: { debrief: Debrief }) {
  return (
    <section class="debrief-sheet felt" aria-labelledby="felt-title">
      <h2 id="felt-title">{said.title}</h2>
      <p>{said.ended(debrief.ending.title)}</p>
      <p>{said.lead}</p>
      <Field name="felt" label={said.label} />
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}
