// Owns the two questions of hindsight about 1962: when peace was bound to come, and how long war was still open.
import { Fragment } from 'preact';
import { useSignal } from '@preact/signals';
import { type Answers, type Sums, sumsOf } from '../../../debrief/two-questions.ts';
import { namedSources } from '../../../scenario/named-source.ts';
import type { Notebook } from '../../notebook.ts';
import { usePage } from '../../page-context.ts';
import { courseWords } from '../../words/course.ts';
import { hindsightWords } from '../../words/hindsight.ts';
import { DangerScale } from '../danger-scale.tsx';
import { SourceMark } from '../source-chips.tsx';
import { TableHead } from '../table-head.tsx';
import { useNotebook } from './notebook-context.ts';
import { numberIn } from './numbers.ts';

const said = hindsightWords.inevitable;
type Asked = 'peace' | 'war';
const fieldOf = (asked: Asked, hour: string) => `${asked}-${hour}`;

/** What was answered to one of the two, by hour. */
export const answersIn = (notebook: Notebook, asked: Asked): Answers =>
  said.hours.map(({ id }) => numberIn(notebook.read(fieldOf(asked, id))));

/** Both answers together, once they have been laid side by side; null before. */
export function boundSums(notebook: Notebook): Sums | null {
  if (notebook.read('bound-step') !== 'shown') return null;
  return sumsOf(answersIn(notebook, 'peace'), answersIn(notebook, 'war'));
}

export function InevitableQuestions() {
  const notebook = useNotebook();
  const step = notebook.read('bound-step');
  const sums = boundSums(notebook);
  const isSecond = step === 'second';
  const again = () => {
    for (const { id } of said.hours) {
      notebook.write(fieldOf('peace', id), '');
      notebook.write(fieldOf('war', id), '');
    }
    notebook.write('bound-step', '');
  };
  return (
    <section class="debrief-sheet hindsight inevitable" aria-labelledby="bound-title" data-bound>
      <h2 id="bound-title">{said.title}</h2>
      <p>{said.lead}</p>
      {!sums && !isSecond && (
        <Question asked="peace" next={said.next} onNext={() => notebook.write('bound-step', 'second')} />
      )}
      {!sums && isSecond && (
        // A key of its own: the first answers must not stand under the second question.
        <Question key="second" asked="war" next={said.show} onNext={() => notebook.write('bound-step', 'shown')} />
      )}
      {sums && <Outcome sums={sums} />}
      {sums && (
        <button type="button" onClick={again}>
          {said.again}
        </button>
      )}
      <p class="step-kept">{courseWords.kept}</p>
    </section>
  );
}

function Question({ asked, next, onNext }: { asked: Asked; next: string; onNext(): void }) {
  const notebook = useNotebook();
  const { script } = usePage().state;
  const complaint = useSignal('');
  const answers = answersIn(notebook, asked);
  const isDone = answers.every((answer) => answer !== null);
  return (
    <div class="inevitable-question">
      <p class="inevitable-asks">{asked === 'peace' ? said.first : said.second}</p>
      {said.hours.map(({ id, title, cites }, hour) => (
        <Fragment key={id}>
          <DangerScale
            title={title}
            value={answers[hour] ?? null}
            onSay={(danger) => notebook.write(fieldOf(asked, id), String(danger))}
          />
          <p class="inevitable-rests">
            <SourceMark sources={namedSources(script.sources, cites)} of={title} />
          </p>
        </Fragment>
      ))}
      <p role="alert">{isDone ? '' : complaint}</p>
      <button type="button" onClick={() => (isDone ? onNext() : (complaint.value = said.missing))} data-next>
        {next}
      </button>
    </div>
  );
}

function Outcome({ sums }: { sums: Sums }) {
  return (
    <div role="status">
      <SumsTable sums={sums} />
      <p>{saysOf(sums)}</p>
      <p>{said.study}</p>
    </div>
  );
}

/** Both answers by hour, with what they make together. */
export function SumsTable({ sums }: { sums: Sums }) {
  const { columns } = said;
  const notebook = useNotebook();
  const [peace, war] = [answersIn(notebook, 'peace'), answersIn(notebook, 'war')];
  return (
    <table class="facts">
      <TableHead titles={[columns.hour, columns.peace, columns.war, columns.sum]} />
      <tbody>
        {said.hours.map(({ id, title }, hour) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{peace[hour]} %</td>
            <td>{war[hour]} %</td>
            <td>
              <strong>{sums.sums[hour]} %</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the two add up, in a sentence. */
export function saysOf({ over, under }: Sums): string {
  if (over + under === 0) return said.exact;
  return [said.must, over > 0 && said.over(over), under > 0 && said.under(under)].filter(Boolean).join(' ');
}
