// Owns the comparison as a table: one row for each decision, your order beside Kennedy's.
import type { Comparison, ComparisonRow } from '../../../debrief/comparison.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import './comparison-table.css';
import { TableHead } from '../table-head.tsx';
import { rowId, useShowRow } from './show-row.ts';

/** Some of the rows, as a table of that name. */
export function ComparisonTable({ rows, label }: { rows: ComparisonRow[]; label: string }) {
  const { mark, when, decision, you, record } = said.columns;
  return (
    <table class="facts comparison" role="table" aria-label={label}>
      <TableHead titles={[mark, when, decision, you, record]} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <TableRow key={row.decision} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ row }: { row: ComparisonRow }) {
  const columns = said.columns;
  return (
    <tr role="row" data-relation={row.relation}>
      <td role="cell" data-label={columns.mark}>
        <MarkLink row={row} />
      </td>
      <td role="cell" data-label={columns.when}>
        {row.date}
      </td>
      <th scope="row" role="rowheader">
        {row.title}
      </th>
      <td role="cell" data-label={columns.you}>
        {row.you ?? said.notYou} {row.taken && <small>({said.lessonGave})</small>}
      </td>
      <td role="cell" data-label={columns.record}>
        {row.record ?? said.notRecord}
      </td>
    </tr>
  );
}

/** The letter of the picture; it leads to the decision's own entry. */
function MarkLink({ row }: { row: ComparisonRow }) {
  const showRow = useShowRow();
  if (row.mark === null) return <>{said.noMark[row.relation]}</>;
  return (
    <a
      class="mark"
      href={`#${rowId(row)}`}
      onClick={(event) => {
        event.preventDefault();
        showRow(row);
      }}
    >
      {row.mark}
    </a>
  );
}

/** How things stood at each end, those too that the run kept hidden. */
export function GaugeOutcomes({ comparison }: { comparison: Comparison }) {
  const { name, you, record } = said.gaugeColumns;
  return (
    <table class="facts" role="table" aria-labelledby="outcomes-title">
      <TableHead titles={[name, you, record]} />
      <tbody role="rowgroup">
        {(comparison.gauges ?? []).map((gauge) => (
          <tr role="row" key={gauge.name}>
            <th scope="row" role="rowheader">
              {gauge.name} {gauge.hidden && <small>({said.hidden})</small>}
            </th>
            <td role="cell" data-label={you}>
              {gauge.you}
            </td>
            <td role="cell" data-label={record}>
              {gauge.record}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
