// Owns the tables of the debrief on paper: the player's orders beside Kennedy's, and what was said before each.
import { formatDate, parseHour } from '../../../../base/hours.ts';
import type { Comparison, ComparisonRow } from '../../../../debrief/comparison.ts';
import type { Hindsight, SaidBefore } from '../../../../debrief/hindsight.ts';
import { debriefWords } from '../../../words/debrief.ts';
import { hindsightWords } from '../../../words/hindsight.ts';
import { paperWords as said } from '../../../words/debrief-paper.ts';

/** Orders that were asked for, and what Kennedy met that this run did not; those of the lesson are only counted. */
export function OrdersTable({ comparison: { rows } }: { comparison: Comparison }) {
  const { when, decision, you, record } = debriefWords.columns;
  const taken = rows.filter((row) => row.taken).length;
  return (
    <>
      <table class="paper-orders">
        <thead>
          <tr>
            {['', when, decision, you, record].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !row.taken)
            .map((row) => (
              <OrderRow key={row.decision} row={row} />
            ))}
        </tbody>
      </table>
      {taken > 0 && <p>{said.given(taken)}</p>}
    </>
  );
}

function OrderRow({ row: { mark, date, title, you, record, relation } }: { row: ComparisonRow }) {
  return (
    <tr>
      <td>{mark}</td>
      <td class="paper-date">{date.replace(/^\w+ /, '')}</td>
      <th scope="row">{title}</th>
      <td>{you ?? said.none}</td>
      <td>{relation === 'same' ? said.same : (record ?? said.none)}</td>
    </tr>
  );
}

export function SaidList({ hindsight: { said: entries, pauses } }: { hindsight: Hindsight }) {
  const { columns, unsaid } = hindsightWords;
  return (
    <>
      {entries.length > 0 && (
        <table class="paper-said">
          <thead>
            <tr>
              {[columns.when, columns.danger, columns.answer, columns.reason].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.decision}>
                <th scope="row">
                  {dayOf(entry)} {entry.title}
                </th>
                <td>{entry.danger === null ? unsaid : `${entry.danger} %`}</td>
                <td>{entry.answer ?? unsaid}</td>
                <td>
                  {entry.reason} {entry.words !== '' && <q class="own-words">{entry.words}</q>}{' '}
                  {entry.source && `(${entry.source})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pauses.map(({ decision, asks, words }) => (
        <p key={decision}>
          <b>{asks}</b> <span class="own-words">{words}</span>
        </p>
      ))}
    </>
  );
}

const dayOf = ({ at }: SaidBefore): string =>
  formatDate(parseHour(at))
    .replace(/^\w+ /, '')
    .replace(/ \d{4}$/, '');
