// Owns where historians differ: the disputes that this run touches first, both sides with their works, and the reader's own stand.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { DebateView } from '../../../debrief/comparison.ts';
import { courseWords } from '../../words/course.ts';
import { historianWords as said } from '../../words/historians.ts';
import { SourceChip } from '../source-chips.tsx';
import { Field } from './field.tsx';
import './historians-step.css';
import { useNotebook } from './notebook-context.ts';

/** So many are shown at first: a class has time for one or two. */
const FIRST = 5;
/** Orders told with one dispute. */
const MOST_TOUCHED = 2;

export const standField = (debate: DebateView): string => `stand-${debate.id}`;
export const reasonField = (debate: DebateView): string => `stand-why-${debate.id}`;
/** The stand of a reader who takes neither side. */
export const NEITHER = 'neither';

export function HistoriansStep({ debates }: { debates: DebateView[] }) {
  const isAll = useSignal(false);
  const shown = isAll.value ? debates : debates.slice(0, FIRST);
  return (
    <section class="debrief-sheet historians" aria-labelledby="historians-title" data-historians>
      <h2 id="historians-title">{said.title}</h2>
      <p>{debates.length === 0 ? said.none : said.lead}</p>
      {shown.map((debate, index) => (
        <Debate key={debate.id} debate={debate} isOpen={index === 0} />
      ))}
      {shown.length < debates.length && (
        <button type="button" onClick={() => (isAll.value = true)}>
          {said.more(debates.length - shown.length)}
        </button>
      )}
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}

function Debate({ debate, isOpen }: { debate: DebateView; isOpen: boolean }) {
  const { title, about, sides, settles } = debate;
  return (
    <details class="debate" open={isOpen} data-debate={debate.id}>
      <summary>
        <strong>{title}</strong>
        <span class="row-when">{about === 'crisis' ? said.crisis : debate.touches[0]?.title}</span>
      </summary>
      <Touches debate={debate} />
      <div class="debate-sides">
        {sides.map((side) => (
          <section key={side.who}>
            <h3>{side.who}</h3>
            <p>{side.says}</p>
            <p class="debate-works">
              {said.works} {side.cites.map((source) => source.title).join('; ')}
            </p>
            <SourceChip sources={side.cites} />
          </section>
        ))}
      </div>
      {settles && (
        <p class="debate-settles">
          <strong>{said.settles}.</strong> {settles}
        </p>
      )}
      <Stand debate={debate} />
    </details>
  );
}

/** The player's own orders that the dispute is about, beside Kennedy's. */
function Touches({ debate }: { debate: DebateView }) {
  const own = debate.touches.filter(({ you, taken }) => you !== null && !taken).slice(0, MOST_TOUCHED);
  if (own.length === 0) return null;
  return (
    <ul class="debate-touches" aria-label={said.touches}>
      {own.map(({ decision, title, you, record, relation }) => (
        <li key={decision}>
          <b>{title}</b> {relation === 'same' ? said.same : relation === 'different' && said.parted} {said.you} {you}.{' '}
          {relation === 'different' && record !== null && `${said.record} ${record}.`}
        </li>
      ))}
    </ul>
  );
}

function Stand({ debate }: { debate: DebateView }) {
  const name = useId();
  const notebook = useNotebook();
  const field = standField(debate);
  const stand = notebook.read(field);
  const choices = [...debate.sides.map(({ who }) => [who, who] as const), [NEITHER, said.neither] as const];
  return (
    <div class="debate-stand">
      <fieldset>
        <legend>{said.stand}</legend>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={stand === value}
              onChange={() => notebook.write(field, value)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <Field name={reasonField(debate)} label={said.why} rows={2} hint={said.whyHint} />
    </div>
  );
}
