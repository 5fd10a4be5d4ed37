// Owns a chart on the page: rows of bars, or a spread in columns; words and numbers first, hatched where Kennedy stands.
import { useSignal } from '@preact/signals';
import { chartPicture } from '../../board/chart-picture.ts';
import type { Chart, ChartRow } from '../../board/charts.ts';
import { pngOf, saveFile } from '../../board/save-file.ts';
import { boardWords as said } from '../../words/board.ts';
import { voteWords } from '../../words/votes.ts';
import './chart-figure.css';

interface ChartFigureProps {
  chart: Chart;
  /** Of the title; null where that stands above already, and no picture is offered. */
  heading?: 'h2' | 'h4' | null;
}

export function ChartFigure({ chart, heading: Heading = 'h4' }: ChartFigureProps) {
  const { id, title, says, saysMark } = chart;
  return (
    <figure class={`chart chart-${chart.kind}`} id={Heading ? id : undefined} data-chart={id}>
      <figcaption>
        {Heading && <Heading>{title}</Heading>}
        <p>
          {says} {saysMark}
        </p>
      </figcaption>
      {chart.kind === 'spread' ? <Spread chart={chart} /> : <Bars chart={chart} />}
      {Heading && <PictureButtons chart={chart} />}
    </figure>
  );
}

function Bars({ chart }: { chart: Chart }) {
  const told = ({ before, count }: ChartRow) =>
    before === undefined ? said.count(count, chart.of) : voteWords.pair(before, count);
  const longest = Math.max(...chart.rows.map((row) => told(row).length));
  return (
    <ul class="tally" style={{ '--count': String(longest) }}>
      {chart.rows.map((row) => (
        <li key={row.id} class={row.mark ? 'tally-row tally-marked' : 'tally-row'}>
          <span class="tally-label">
            {row.label} {row.mark && <b class="tally-mark">{row.mark}</b>}
          </span>
          {row.before === undefined ? <Fill row={row} of={chart.of} /> : <Pair row={row} chart={chart} />}
          <span class="tally-count">{told(row)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Before above, hatched; after below, full. The numbers stand beside them. */
function Pair({ row, chart }: { row: ChartRow; chart: Chart }) {
  const before = { ...row, count: row.before ?? 0 };
  return (
    <span class="pair">
      <Fill row={before} of={chart.ofBefore ?? 1} />
      <Fill row={row} of={chart.of} />
    </span>
  );
}

function Spread({ chart }: { chart: Chart }) {
  const most = Math.max(1, ...chart.rows.map(({ count }) => count));
  const { median } = chart;
  return (
    <div class="spread">
      {median !== null && (
        <p
          class={`spread-median ${median > 70 ? 'spread-late' : ''}`}
          aria-hidden="true"
          style={{ '--at': String((median / 10 + 0.5) / chart.rows.length) }}
        >
          <span>{said.middle(median)}</span>
        </p>
      )}
      <ol>
        {chart.rows.map((row) => (
          <li key={row.id}>
            <span class="spread-count">{row.count > 0 ? row.count : ''}</span>
            <Fill row={row} of={most} />
            <span class="spread-step">
              <span class="aside">{row.count === 0 ? '0: ' : ': '}</span>
              {row.label}
              <span class="aside"> %</span>
            </span>
          </li>
        ))}
      </ol>
      <p class="spread-axis">{said.axis}</p>
    </div>
  );
}

/** Drawn only: the number stands beside it. */
function Fill({ row, of }: { row: ChartRow; of: number }) {
  return (
    <span class="fill-room" aria-hidden="true">
      {row.count > 0 && <span class="fill" style={{ '--part': String(row.count / of) }} />}
    </span>
  );
}

function PictureButtons({ chart }: { chart: Chart }) {
  const problem = useSignal('');
  const name = `excomm-${chart.id}`;
  const save = async (kind: 'png' | 'svg') => {
    const picture = chartPicture(chart);
    problem.value = '';
    if (kind === 'svg') saveFile(`${name}.svg`, picture.svg, 'image/svg+xml');
    else {
      await pngOf(picture).then(
        (blob) => saveFile(`${name}.png`, blob, 'image/png'),
        () => (problem.value = said.pictureFailed),
      );
    }
  };
  return (
    <p class="chart-save">
      {(['png', 'svg'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-label={said.picture.label(chart.title, said.picture[kind])}
          onClick={() => void save(kind)}
        >
          {said.picture[kind]}
        </button>
      ))}
      <span role="alert">{problem.value}</span>
    </p>
  );
}
