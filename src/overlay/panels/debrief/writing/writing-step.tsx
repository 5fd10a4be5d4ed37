// Owns exam writing: a form, its question, and what to build an answer from. The words are the reader's own.
import type { Comparison } from '../../../../debrief/comparison.ts';
import { type FormParts, FORM_PARTS } from '../../../../debrief/exam-form.ts';
import { courseWords } from '../../../words/course.ts';
import { formWords, writingWords as said } from '../../../words/writing.ts';
import { useNotebook } from '../notebook-context.ts';
import { AnswerPart } from './answer-part.tsx';
import { ChainPart } from './chain-part.tsx';
import { ClaimsPart } from './claims-part.tsx';
import { FORM, readForm } from './fields.ts';
import { PapersPart } from './papers-part.tsx';
import { StructuresPart } from './structures-part.tsx';
import './writing-step.css';

export function WritingStep({ comparison }: { comparison: Comparison }) {
  const notebook = useNotebook();
  const picked = readForm(comparison, notebook.read);
  if (!picked) return null;
  const { form, question } = picked;
  const { board, asks, rules } = formWords[form];
  return (
    <>
      <section class="debrief-sheet writing" aria-labelledby="writing-title" data-writing={form}>
        <h2 id="writing-title">{said.title}</h2>
        <p>{said.lead}</p>
        <p class="step-pick">
          <label for="writing-pick">{said.pick}</label>
          <select id="writing-pick" value={form} onChange={(event) => notebook.write(FORM, event.currentTarget.value)}>
            {comparison.writing.map((one) => (
              <option key={one.form} value={one.form}>
                {formWords[one.form].board}: {formWords[one.form].name}
              </option>
            ))}
          </select>
        </p>
        <p class="writing-question">
          <span>{said.question}</span> {question}
        </p>
        <p>
          <b>{board}.</b> {asks}
        </p>
        {rules && (
          <p class="writing-rules">
            {said.rules}: {rules}
          </p>
        )}
      </section>
      <Material comparison={comparison} parts={FORM_PARTS[form]} />
      <AnswerPart comparison={comparison} form={form} />
      <p class="step-kept-below">{courseWords.kept}</p>
    </>
  );
}

/** What an answer is built from. */
function Material({ comparison, parts }: { comparison: Comparison; parts: FormParts }) {
  return (
    <>
      {parts.chains.map((lane) => (
        <ChainPart key={lane} comparison={comparison} lane={lane} />
      ))}
      {parts.structures && <StructuresPart comparison={comparison} />}
      {parts.claims && <ClaimsPart debates={comparison.debates} />}
      {parts.papers && <PapersPart comparison={comparison} />}
    </>
  );
}
