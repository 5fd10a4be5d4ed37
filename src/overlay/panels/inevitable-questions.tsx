// Owns the two questions of hindsight about 1962: when peace was bound to come, and how long war was still open.
import { type Signal, useSignal } from '@preact/signals';
import { type Answers, type Sums, sumsOf } from '../../debrief/two-questions.ts';
import { hindsightWords } from '../words-hindsight.ts';
import { DangerScale } from './danger-scale.tsx';
import { TableHead } from './table-head.tsx';

const said = hindsightWords.inevitable;
const NOTHING: Answers = said.hours.map(() => null);
type Step = 'first' | 'second' | 'shown';

export function InevitableQuestions() {
  const step = useSignal<Step>('first');
  const peace = useSignal(NOTHING);
  const war = useSignal(NOTHING);
  const sums = step.value === 'shown' ? sumsOf(peace.value, war.value) : null;
  return (
    <div class="inevitable">
      <h3>{said.title}</h3>
      <p>{said.lead}</p>
      {step.value === 'first' && (
        <Question asks={said.first} answers={peace} next={said.next} onNext={() => (step.value = 'second')} />
      )}
      {step.value === 'second' && (
        // A key of its own: the first answers must not stand under the second question.
        <Question
          key="second"
          asks={said.second}
          answers={war}
          next={said.show}
          onNext={() => (step.value = 'shown')}
        />
      )}
      {sums && <Outcome {...{ peace: peace.value, war: war.value, sums }} />}
      {sums && (
        <button
          type="button"
          onClick={() => {
            peace.value = war.value = NOTHING;
            step.value = 'first';
          }}
        >
          {said.again}
        </button>
      )}
    </div>
  );
}

interface QuestionProps {
  asks: string;
  answers: Signal<Answers>;
  next: string;
  onNext(): void;
}

function Question({ asks, answers, next, onNext }: QuestionProps) {
  const complaint = useSignal('');
  const isDone = answers.value.every((answer) => answer !== null);
  return (
    <div class="inevitable-question">
      <p class="inevitable-asks">{asks}</p>
      {said.hours.map(({ id, title }, hour) => (
        <DangerScale
          key={id}
          title={title}
          value={answers.value[hour] ?? null}
          onSay={(danger) => (answers.value = answers.value.with(hour, danger))}
        />
      ))}
      <p role="alert">{isDone ? '' : complaint}</p>
      <button type="button" onClick={() => (isDone ? onNext() : (complaint.value = said.missing))} data-next>
        {next}
      </button>
    </div>
  );
}

function Outcome({ peace, war, sums }: { peace: Answers; war: Answers; sums: Sums }) {
  const { columns } = said;
  const says = [said.must, sums.over > 0 && said.over(sums.over), sums.under > 0 && said.under(sums.under)].filter(
    Boolean,
  );
  return (
    <div role="status">
      <table>
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
      <p>{sums.over + sums.under === 0 ? said.exact : says.join(' ')}</p>
      <p>{said.study}</p>
    </div>
  );
}
