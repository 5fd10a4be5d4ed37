// Owns hindsight in the debrief: recall a forecast, then see what was written; then two questions that do not add up.
import { formatDate, parseHour } from '../../../base/hours.ts';
import type { Hindsight, SaidBefore } from '../../../debrief/hindsight.ts';
import { hindsightWords as said } from '../../words/hindsight.ts';
import { DangerScale } from '../danger-scale.tsx';
import './hindsight-panel.css';
import { useNotebook } from './notebook-context.ts';
import { TableHead } from '../table-head.tsx';
import { numberIn } from './numbers.ts';

export function HindsightPanel({ hindsight }: { hindsight: Hindsight }) {
  const notebook = useNotebook();
  const remembered = numberIn(notebook.read('recall'));
  const isShown = notebook.read('recall-shown') !== '';
  const asked = hindsight.recall === null ? null : hindsight.said[hindsight.recall]!;
  return (
    <section class="debrief-sheet hindsight" aria-labelledby="hindsight-title" data-hindsight>
      <h2 id="hindsight-title">{said.title}</h2>
      {hindsight.said.length === 0 && <p>{said.none}</p>}
      {asked && !isShown && <Recall asked={asked} remembered={remembered} />}
      {asked && isShown && <Remembered then={asked.danger!} now={remembered} />}
      {hindsight.said.length > 0 && (isShown || !asked) && <SaidTable entries={hindsight.said} />}
      {hindsight.pauses.length > 0 && <Pauses pauses={hindsight.pauses} />}
    </section>
  );
}

function Recall({ asked, remembered }: { asked: SaidBefore; remembered: number | null }) {
  const notebook = useNotebook();
  return (
    <div class="hindsight-recall">
      <DangerScale
        title={said.recall(dateOf(asked.at), asked.title)}
        value={remembered}
        onSay={(danger) => notebook.write('recall', String(danger))}
      />
      <button type="button" onClick={() => notebook.write('recall-shown', 'yes')} data-recall>
        {remembered === null ? said.skip : said.show}
      </button>
    </div>
  );
}

export function Remembered({ then, now }: { then: number; now: number | null }) {
  return (
    <p role="status">
      <strong>{now === null ? said.written(then) : said.remembered(then, now)}</strong> {said.bias}
    </p>
  );
}

export function SaidTable({ entries }: { entries: SaidBefore[] }) {
  const { columns } = said;
  return (
    <div class="hindsight-table">
      <table role="table">
        <caption class="aside">{said.table}</caption>
        <TableHead titles={[columns.when, columns.danger, columns.answer, columns.reason]} />
        <tbody role="rowgroup">
          {entries.map((entry) => (
            <SaidRow key={entry.decision} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SaidRow({ entry }: { entry: SaidBefore }) {
  const { title, at, orders, danger, answer, reason, words, source } = entry;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="hindsight-date">{dateOf(at)}</span> {title}
        <span class="hindsight-orders">
          {said.ordered} {orders.join('; ')}
        </span>
      </th>
      <td role="cell">{danger === null ? said.unsaid : <Bar danger={danger} />}</td>
      <td role="cell">{answer ?? said.unsaid}</td>
      <td role="cell">
        {reason ?? (words === '' ? said.unsaid : '')}
        {words !== '' && <q class="hindsight-words">{words}</q>}
        {source && (
          <span class="hindsight-source">
            {said.source} {source}
          </span>
        )}
      </td>
    </tr>
  );
}

function Bar({ danger }: { danger: number }) {
  return (
    <span class="hindsight-bar">
      <span class="hindsight-number">{danger} %</span>
      <span class="hindsight-track" aria-hidden="true">
        <span class="hindsight-fill" style={{ inlineSize: `${danger}%` }} />
      </span>
    </span>
  );
}

export function Pauses({ pauses }: Pick<Hindsight, 'pauses'>) {
  return (
    <>
      <h3>{said.pauses}</h3>
      <dl class="hindsight-pauses">
        {pauses.map(({ decision, title, asks, words }) => (
          <div key={decision}>
            <dt>
              {title}: {asks}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** 'Saturday 27 October': everybody here knows the year. */
const dateOf = (hour: string): string => formatDate(parseHour(hour)).replace(/ \d{4}$/, '');
