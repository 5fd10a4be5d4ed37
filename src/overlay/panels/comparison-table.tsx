// Owns how things stood at each end, as a table, and the way to a decision's entry from anywhere in the debrief.
import type { Comparison, ComparisonRow } from '../../debrief/comparison.ts';
import { debriefWords as said } from '../words-debrief.ts';
import './comparison-table.css';
import { TableHead } from './table-head.tsx';

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

export const rowId = (row: ComparisonRow): string => `row-${row.decision}`;

/** Opens the entry and puts the reader there, without an entry in the browser's history. */
export function showRow(row: ComparisonRow): void {
  const entry = document.getElementById(rowId(row));
  if (!(entry instanceof HTMLDetailsElement)) return;
  entry.open = true;
  entry.scrollIntoView({ block: 'start' });
  entry.querySelector('summary')?.focus();
}
