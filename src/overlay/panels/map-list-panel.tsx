// Owns the map as a list: the accessible version of the chart, one row for each mark.
import type { ChartMarkView, CrisisView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import './map-list-panel.css';
import { SheetFrame } from './sheet.tsx';
import { SourceChip } from './source-chips.tsx';
import { TableHead } from './table-head.tsx';

export function MapListPanel({ view }: { view: CrisisView }) {
  const { marks, summary } = view.chart;
  const { name, side, kind, where, says } = words.sheets.mapColumns;
  return (
    <SheetFrame title={words.sheets.map} look="wide">
      <p>{summary || words.sheets.mapEmpty}</p>
      {marks.length > 0 && (
        <table class="facts" role="table">
          <TableHead titles={[name, side, kind, where, says]} />
          <tbody role="rowgroup">
            {inGroups(marks).map((mark) => (
              <MarkRow key={mark.id} mark={mark} />
            ))}
          </tbody>
        </table>
      )}
    </SheetFrame>
  );
}

function MarkRow({ mark }: { mark: ChartMarkView }) {
  const columns = words.sheets.mapColumns;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {mark.name}
      </th>
      <td role="cell" data-label={columns.side}>
        {words.side[mark.side]}
      </td>
      <td role="cell" data-label={columns.kind}>
        {words.mark[mark.kind]}
        {mark.type && `, ${words.type[mark.type] ?? mark.type}`}
      </td>
      <td role="cell" data-label={columns.where}>
        {formatPoint(mark.points.at(-1))}
      </td>
      <td role="cell" data-label={columns.says}>
        {mark.says} {notesOf(mark).join(' ')} <SourceChip sources={mark.cites} />
      </td>
    </tr>
  );
}

/** Things of one kind together, in the order in which they came to be known. */
export function inGroups(marks: ChartMarkView[]): ChartMarkView[] {
  const order = Object.keys(words.mark);
  return marks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What the chart says with fill, strokes and grease pencil. */
export function notesOf({ reading, state, circled, illustrative }: ChartMarkView): string[] {
  const said = words.sheets;
  return [
    ...(reading ? [said.reading[reading.estimate ? 'estimate' : 'known'](reading.band)] : []),
    ...(state ? [said.state[state]] : []),
    ...(circled ? [said.circled] : []),
    ...(illustrative ? [said.illustrative] : []),
  ];
}

/** [-82.4, 23.1] as '23.1° N, 82.4° W'. */
export function formatPoint(point: [number, number] | undefined): string {
  if (!point) return '';
  const [east, north] = point;
  const degrees = (value: number) => `${Math.abs(value).toFixed(1)}°`;
  return `${degrees(north)} ${north < 0 ? 'S' : 'N'}, ${degrees(east)} ${east < 0 ? 'W' : 'E'}`;
}
