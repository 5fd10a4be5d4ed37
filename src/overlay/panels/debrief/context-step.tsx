// Owns context instead of verdicts: one order, with what could be known, what came out and what we bring along kept apart.
import type { Comparison, ComparisonRow } from '../../../debrief/comparison.ts';
import { courseWords } from '../../words/course.ts';
import { beyondWords as said } from '../../words/historians.ts';
import { SourceChip } from '../source-chips.tsx';
import './beyond-step.css';
import { Field } from './field.tsx';
import { useNotebook } from './notebook-context.ts';
import { ownAndRest } from './own-and-rest.ts';

/** Lines of a column: the rest stands decision by decision. */
const MOST_LINES = 4;

export const ORDER = 'context-order';

/** What could be known, what came out, and what the reader brings: kept apart, for one order. */
export function ContextStep({ comparison: { rows } }: { comparison: Comparison }) {
  const notebook = useNotebook();
  const { own } = ownAndRest(rows);
  const row = contextRow(own, notebook.read(ORDER));
  if (!row) return null;
  return (
    <section class="debrief-sheet context" aria-labelledby="context-title">
      <h2 id="context-title">{said.contextTitle}</h2>
      <p>{said.contextLead}</p>
      <p class="step-pick">
        <label for="context-pick">{said.order}</label>
        <select
          id="context-pick"
          value={row.decision}
          onChange={(event) => notebook.write(ORDER, event.currentTarget.value)}
        >
          {own.map(({ decision, title }) => (
            <option key={decision} value={decision}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <b>{said.yours}</b> {row.you}. {row.record && row.relation === 'different' && `${said.his} ${row.record}.`}
      </p>
      <Columns row={row} />
      <Field name="context-given" label={said.given} rows={3} hint={said.givenHint} />
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}

/** The order that was picked; else the first at which the run parted, else its first. */
export function contextRow(own: ComparisonRow[], picked: string): ComparisonRow | undefined {
  return own.find(({ decision }) => decision === picked) ?? own.find(({ relation }) => relation !== 'same') ?? own[0];
}

function Columns({ row }: { row: ComparisonRow }) {
  return (
    <div class="context-columns">
      <section>
        <h3>{said.known}</h3>
        <ul class="layer-lines">
          {row.youKnew.slice(0, MOST_LINES).map((line) => (
            <li key={line.text}>
              {line.text} <SourceChip sources={line.cites} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{said.later}</h3>
        <ul class="layer-lines">
          {row.nowYouKnow.slice(0, MOST_LINES).map((line) => (
            <li key={line.text}>
              {line.text} <SourceChip sources={line.cites} />
            </li>
          ))}
          {row.nowYouKnow.length === 0 && <li>{said.laterNothing}</li>}
        </ul>
      </section>
      <section>
        <h3>{said.ours}</h3>
        <Field name="context-ours" label={said.ours} rows={5} hint={said.oursHint} />
      </section>
    </div>
  );
}
