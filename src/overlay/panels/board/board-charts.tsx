// Owns the charts of the class board in order: where it divided most, decision by decision, and how the runs ended.
import type { BoardDecision, BoardView } from '../../../debrief/board-view.ts';
import type { BoardDesk } from '../../board/board-desk.ts';
import { chartsOf, endingChart, headingOf } from '../../board/charts.ts';
import { boardWords as said } from '../../words/board.ts';
import { ChartFigure } from './chart-figure.tsx';

export function BoardCharts({ desk }: { desk: BoardDesk }) {
  const view = desk.view.value;
  const endings = endingChart(view);
  return (
    <>
      <LessonFilter desk={desk} />
      <section class="board-sheet" aria-labelledby="divided-title">
        <h2 id="divided-title">{said.divided.title}</h2>
        {view.unfinished > 0 && (
          <p class="board-hint">
            {said.unfinished(view.unfinished)} {said.stoppedAt(view.stopped)}
          </p>
        )}
        <Divided view={view} />
      </section>
      <h2 class="board-over" id="decisions-title">
        {said.decisions}
      </h2>
      {view.decisions.map((decision) => (
        <Decision key={decision.id} view={view} decision={decision} />
      ))}
      {endings && (
        <section class="board-sheet">
          <ChartFigure chart={endings} heading="h2" />
        </section>
      )}
    </>
  );
}

/** Only where the runs are of more than one lesson. */
function LessonFilter({ desk }: { desk: BoardDesk }) {
  const lessons = desk.lessons.value;
  if (lessons.length < 2) return null;
  const all = desk.held.value.runs.length;
  return (
    <section class="board-sheet board-filter">
      <p>{said.filter.mixed(lessons.map(({ title, count }) => said.filter.one(title, count)))}</p>
      <label for="board-lesson">{said.filter.label}</label>
      <select
        id="board-lesson"
        value={desk.lesson.value}
        onChange={(event) => desk.showLesson(event.currentTarget.value)}
      >
        <option value="">{said.filter.all(all)}</option>
        {lessons.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {said.filter.one(title, count)}
          </option>
        ))}
      </select>
    </section>
  );
}

function Divided({ view }: { view: BoardView }) {
  if (view.mostDivided.length === 0) return <p>{view.runs === 1 ? said.divided.alone : said.divided.none}</p>;
  return (
    <ol class="divided">
      {view.mostDivided.map(({ decision: id, line }) => {
        const decision = view.decisions.find((one) => one.id === id)!;
        const part = decision.parts.find((one) => one.line === line)!;
        const { over, title } = headingOf(decision, part);
        return (
          <li key={`${id} ${line}`}>
            <p class="chart-over">{over}</p>
            <h3>{title}</h3>
            <p class="board-hint">{said.divided.apart(Math.round((part.divided ?? 0) * 100))}</p>
            <p class="class-question">{decision.ask}</p>
            <button
              type="button"
              aria-label={`${said.divided.go}: ${decision.title}`}
              onClick={() => {
                const heading = document.querySelector<HTMLElement>(`[data-board-decision="${id}"] h3`);
                heading?.focus();
                heading?.scrollIntoView();
              }}
            >
              {said.divided.go}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Decision({ view, decision }: { view: BoardView; decision: BoardDecision }) {
  const charts = chartsOf(view, decision);
  return (
    <section class="board-sheet board-decision" data-board-decision={decision.id}>
      <p class="chart-over">{decision.day}</p>
      <h3 tabIndex={-1}>{decision.title}</h3>
      <p class="class-question">
        <b>{said.question}:</b> {decision.ask}
      </p>
      <div class="board-figures">
        {charts.map((chart) => (
          <ChartFigure key={chart.id} chart={chart} />
        ))}
      </div>
    </section>
  );
}
