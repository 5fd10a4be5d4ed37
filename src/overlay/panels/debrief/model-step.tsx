// Owns the class's attack on the model: one assumption picked, what it rests on, and the argument against it.
import type { Comparison } from '../../../debrief/comparison.ts';
import type { AssumptionsView } from '../../../run/assumptions-view.ts';
import { usePage } from '../../page-context.ts';
import { courseWords } from '../../words/course.ts';
import { modelWords as said } from '../../words/historians.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { useFetched } from '../archive/fetched.ts';
import { type Assumption, assumptionsFor } from './assumptions-for.ts';
import { Field } from './field.tsx';
import { useNotebook } from './notebook-context.ts';

/** Its name in the notebook, and the title under which it is printed. */
export const PICKED = 'model-picked';
export const PICKED_TITLE = 'model-title';

export function ModelStep({ comparison }: { comparison: Comparison }) {
  const { intents } = usePage();
  const assumptions = useFetched<AssumptionsView>('whole', () => intents.readAssumptions(true));
  return (
    <section class="debrief-sheet model-step" aria-labelledby="model-title" data-model>
      <h2 id="model-title">{said.title}</h2>
      <p>{said.lead}</p>
      {assumptions.value && <Pick all={assumptionsFor(assumptions.value, comparison)} />}
      {!assumptions.value && !assumptions.hasFailed && <p role="status">{said.loading}</p>}
      {assumptions.hasFailed && (
        <p role="alert">
          {said.failed}{' '}
          <button type="button" onClick={assumptions.retry}>
            {said.retry}
          </button>
        </p>
      )}
      <p>
        <ArchiveLink part="assumptions">{said.all}</ArchiveLink>
      </p>
      <div class="step-fields">
        <Field name="model-against" label={said.against} rows={4} hint={said.againstHint} />
        <Field name="model-instead" label={said.instead} rows={4} hint={said.insteadHint} />
      </div>
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}

function Pick({ all }: { all: Assumption[] }) {
  const notebook = useNotebook();
  const picked = all.find(({ id }) => id === notebook.read(PICKED)) ?? null;
  const pick = (id: string) => {
    notebook.write(PICKED, id);
    notebook.write(PICKED_TITLE, all.find((one) => one.id === id)?.title ?? '');
  };
  return (
    <>
      <p class="step-pick">
        <label for="model-pick">{said.pick}</label>
        <select id="model-pick" value={picked?.id ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{said.choose}</option>
          {(['gauges', 'events', 'decisions'] as const).map((group) => (
            <optgroup key={group} label={said.groups[group]}>
              {all
                .filter((one) => one.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      {picked && <Picked assumption={picked} />}
    </>
  );
}

function Picked({ assumption: { entry, title, says, ground, wouldChange } }: { assumption: Assumption }) {
  return (
    <div class="model-picked">
      <h3>{title}</h3>
      {says && <p>{says}</p>}
      <p>
        <strong>{said.ground}.</strong> {ground ?? said.unsaid}
      </p>
      {wouldChange && (
        <p>
          <strong>{said.change}.</strong> {wouldChange}
        </p>
      )}
      <ArchiveLink part="assumptions" entry={entry}>
        {said.open}
      </ArchiveLink>
    </div>
  );
}
