// Owns the votes of classes on the board: for each decision both votes, how talk moved them, what was ordered, what Kennedy did.
import { useMemo } from 'preact/hooks';
import type { Sitting } from '../../../classroom/sitting.ts';
import type { BoardDesk } from '../../board/board-desk.ts';
import { votesOf } from '../../board/votes.ts';
import { usePage } from '../../page-context.ts';
import { boardVoteWords as said } from '../../words/votes.ts';
import { ChartFigure } from './chart-figure.tsx';

export function VotesPanel({ desk }: { desk: BoardDesk }) {
  const sittings = desk.sittings.all.value;
  if (sittings.length === 0) return null;
  return (
    <>
      <h2 class="board-over" id="votes-title">
        {said.title}
      </h2>
      <p class="board-hint board-over-says">{said.says}</p>
      {sittings.map((sitting, index) => (
        <ClassVotes key={sitting.id} desk={desk} sitting={sitting} number={index + 1} />
      ))}
    </>
  );
}

function ClassVotes({ desk, sitting, number }: { desk: BoardDesk; sitting: Sitting; number: number }) {
  const { script } = usePage().state;
  const votes = useMemo(() => votesOf(sitting, script, desk.recorded), [sitting, script, desk]);
  const lesson = script.lessons.find(({ id }) => id === sitting.log.lesson)?.title ?? sitting.log.lesson;
  return (
    <section class="board-sheet board-votes" data-votes={sitting.id}>
      <h3>{said.sitting(number, lesson, sitting.room.pupils)}</h3>
      {desk.sittings.fromFiles.value.has(sitting.id) && (
        <p class="board-buttons">
          <button type="button" onClick={() => desk.sittings.remove(sitting.id)}>
            {said.remove}
          </button>
        </p>
      )}
      {votes.map(({ chart, decided, reason }) => (
        <article key={chart.id} class="vote-told">
          <p class="chart-over">{chart.over}</p>
          <ChartFigure chart={chart} />
          <p>
            <strong>{decided}</strong> {reason && said.why(reason)}
          </p>
        </article>
      ))}
    </section>
  );
}
