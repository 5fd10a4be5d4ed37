// Owns the runs on the class board one by one: opening one beside the record, removing it, clearing all, undo.
import { useSignal } from '@preact/signals';
import type { BoardDesk } from '../../board/board-desk.ts';
import type { FoundRun } from '../../../debrief/find-codes.ts';
import { usePage } from '../../page-context.ts';
import { boardWords } from '../../words/board.ts';

const said = boardWords.runs;

export function RunList({ desk }: { desk: BoardDesk }) {
  const { runs } = desk.held.value;
  const isOpen = useSignal(false);
  return (
    <section class="board-sheet runs">
      {runs.length > 0 && (
        <details open={isOpen.value} onToggle={(event) => (isOpen.value = event.currentTarget.open)}>
          <summary>
            <h2>{said.title(runs.length)}</h2>
          </summary>
          {/* A thousand rows are drawn only for somebody who looks. */}
          {isOpen.value && (
            <ol>
              {runs.map((run, index) => (
                <RunItem key={`${index} ${run.code}`} run={run} number={index + 1} desk={desk} />
              ))}
            </ol>
          )}
        </details>
      )}
      <p class="board-hint">{said.kept}</p>
      <Clearing desk={desk} />
    </section>
  );
}

function RunItem({ run, number, desk }: { run: FoundRun; number: number; desk: BoardDesk }) {
  const { state, intents } = usePage();
  const problem = useSignal('');
  const lesson = state.script.lessons.find(({ id }) => id === run.log.lesson)?.title ?? run.log.lesson;
  const ending = run.ending === null ? null : desk.endings[run.ending];
  const title =
    ending == null
      ? said.unfinished(state.script.decisions[run.waitsAt ?? '']?.title ?? '')
      : (state.script.endings[ending]?.title ?? ending);
  const name = said.of(number, lesson, title);
  return (
    <li>
      <code>{run.code}</code>
      <span>
        {lesson}, {title}
      </span>
      <span class="board-buttons">
        {ending != null && (
          <button
            type="button"
            aria-label={`${said.open}. ${name}`}
            onClick={() => void intents.openCode(run.code).then((found) => (problem.value = found ?? ''))}
          >
            {said.open}
          </button>
        )}
        <button type="button" aria-label={`${said.remove}. ${name}`} onClick={() => desk.removeRun(run)}>
          {said.remove}
        </button>
      </span>
      <span role="alert">{problem.value}</span>
    </li>
  );
}

function Clearing({ desk }: { desk: BoardDesk }) {
  const isAsking = useSignal(false);
  const { runs, aside } = desk.held.value;
  const isEmpty = runs.length + aside.length === 0;
  return (
    <div class="board-buttons">
      {desk.canUndo.value && (
        <button type="button" data-undo onClick={desk.undo}>
          {said.undo}
        </button>
      )}
      {!isEmpty && !isAsking.value && (
        <button type="button" data-clear onClick={() => (isAsking.value = true)}>
          {said.clear}
        </button>
      )}
      {!isEmpty && isAsking.value && (
        <div role="group" aria-labelledby="clear-ask" class="board-ask">
          <p id="clear-ask">{said.clearAsk(runs.length)}</p>
          <button
            type="button"
            class="board-yes"
            onClick={() => {
              isAsking.value = false;
              desk.clear();
            }}
          >
            {said.clearYes}
          </button>
          <button type="button" ref={(button) => button?.focus()} onClick={() => (isAsking.value = false)}>
            {said.clearNo}
          </button>
        </div>
      )}
    </div>
  );
}
