// Owns the step beyond the man and beyond 1962: structures that any two crises can be compared by.
import type { Comparison } from '../../../debrief/comparison.ts';
import { courseWords } from '../../words/course.ts';
import { beyondWords as said } from '../../words/historians.ts';
import { SourceChip } from '../source-chips.tsx';
import './beyond-step.css';
import { Field } from './field.tsx';
import { useNotebook } from './notebook-context.ts';

export const CRISIS = 'beyond-crisis';
export const thereField = (structure: string): string => `beyond-${structure}`;

export function BeyondStep({ comparison }: { comparison: Comparison }) {
  return (
    <section class="debrief-sheet beyond" aria-labelledby="beyond-title" data-beyond>
      <h2 id="beyond-title">{said.title}</h2>
      <p>{said.lead}</p>
      <Structures comparison={comparison} />
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}

function Structures({ comparison: { structures, crises } }: { comparison: Comparison }) {
  const notebook = useNotebook();
  const chosen = crises.find(({ id }) => id === notebook.read(CRISIS));
  const there = chosen ? said.name(chosen) : said.columns.there;
  return (
    <>
      {crises.length > 0 && (
        <p class="step-pick">
          <label for="beyond-pick">{said.pick}</label>
          <select
            id="beyond-pick"
            value={chosen?.id ?? ''}
            onChange={(event) => notebook.write(CRISIS, event.currentTarget.value)}
          >
            <option value="">{said.choose}</option>
            {crises.map((crisis) => (
              <option key={crisis.id} value={crisis.id}>
                {said.name(crisis)}
              </option>
            ))}
          </select>
        </p>
      )}
      <div class="structures">
        {structures.map(({ id, title, here, cites }) => (
          <section key={id} aria-labelledby={`structure-${id}`}>
            <h3 id={`structure-${id}`}>{title}</h3>
            <div class="structure-here">
              <h4>{said.columns.here}</h4>
              <p>{here}</p>
              <SourceChip sources={cites} />
            </div>
            <Field name={thereField(id)} label={there} of={title} rows={2} />
          </section>
        ))}
      </div>
    </>
  );
}
