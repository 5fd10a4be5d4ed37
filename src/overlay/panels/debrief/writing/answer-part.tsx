// Owns the answer itself: boxes to write in, how many words they hold, and taking them away as text.
import { useSignal } from '@preact/signals';
import type { Comparison } from '../../../../debrief/comparison.ts';
import { type ExamForm, FORM_PARTS } from '../../../../debrief/exam-form.ts';
import { saveFile } from '../../../board/save-file.ts';
import { formWords, writingWords as said } from '../../../words/writing.ts';
import { Field } from '../field.tsx';
import { useNotebook } from '../notebook-context.ts';
import { writingAsText } from './as-text.ts';
import { boxField, wordsIn } from './fields.ts';

const ROWS = { one: 14, several: 4 };

export function AnswerPart({ comparison, form }: { comparison: Comparison; form: ExamForm }) {
  const notebook = useNotebook();
  const told = useSignal('');
  const { boxes } = FORM_PARTS[form];
  const words = boxes.reduce((sum, box) => sum + wordsIn(notebook.read(boxField(form, box))), 0);
  const asText = () => writingAsText(comparison, notebook.read);
  const copy = () => {
    const copying = navigator.clipboard?.writeText(asText()) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (told.value = said.copied),
      () => (told.value = said.notCopied),
    );
  };
  return (
    <section class="debrief-sheet writing-answer" aria-labelledby="answer-title" data-answer>
      <h2 id="answer-title">{said.writeTitle}</h2>
      <p class="writing-starts">
        {said.starts} <i>{formWords[form].starts.join('  ·  ')}</i>
      </p>
      {boxes.map((box) => (
        <Field
          key={`${form}-${box}`}
          name={boxField(form, box)}
          label={said.boxes[box]!}
          rows={boxes.length === 1 ? ROWS.one : ROWS.several}
        />
      ))}
      <p class="step-buttons">
        <output aria-live="off" data-words>
          {said.words(words)}
        </output>
        <button type="button" onClick={copy}>
          {said.copy}
        </button>
        <button type="button" onClick={() => saveFile(said.file, asText(), 'text/plain;charset=utf-8')} data-download>
          {said.download}
        </button>
        <button type="button" onClick={() => window.print()}>
          {said.print}
        </button>
      </p>
      <p role="status">{told.value}</p>
    </section>
  );
}
