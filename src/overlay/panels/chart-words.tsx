// Owns what stands in the chart's place where no chart can be drawn: the same marks in words, so that no desk stands empty.
import type { CrisisView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './chart-words.css';
import { formatPoint, inGroups, notesOf } from './map-list-panel.tsx';
import { SourceMark } from './source-chips.tsx';

export function ChartWords({ view }: { view: CrisisView }) {
  const { intents } = usePage();
  const { marks, summary } = view.chart;
  return (
    <section class="chart-words" aria-labelledby="chart-words-title">
      <div class="chart-words-sheet">
        <h2 id="chart-words-title">{words.sheets.chartWords}</h2>
        <p>{summary || words.sheets.mapEmpty}</p>
        <ul>
          {inGroups(marks).map((mark) => (
            <li key={mark.id} data-side={mark.side}>
              <strong>{mark.name}</strong>{' '}
              <small>
                {words.mark[mark.kind]}, {formatPoint(mark.points.at(-1))}
              </small>
              <span>
                {mark.says} {notesOf(mark).join(' ')} <SourceMark sources={mark.cites} of={mark.name} />
              </span>
            </li>
          ))}
        </ul>
        <button type="button" onClick={() => intents.openSheet({ kind: 'map' })}>
          {words.bar.map}
        </button>
      </div>
    </section>
  );
}
