// Owns the class board on the page: its bar, what comes in on one side, what the class did on the other.
import type { BoardDesk } from '../../board/board-desk.ts';
import { usePage } from '../../page-context.ts';
import { boardWords as said } from '../../words/board.ts';
import { boardDoor } from '../../words/doors.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import { AsideList } from './aside-list.tsx';
import { BoardCharts } from './board-charts.tsx';
import './board.css';
import { CollectPanel, useCollecting, usePasteAndDrop } from './collect-panel.tsx';
import { SideBar } from '../side-bar.tsx';
import { LeadDebrief } from './lead-debrief.tsx';
import { OutPanel } from './out-panel.tsx';
import { RunList } from './run-list.tsx';
import { VotesPanel } from './votes-panel.tsx';

export function BoardPanel() {
  const { state, intents } = usePage();
  const fetched = useFetched('board', intents.openBoard);
  const desk = fetched.value;
  return (
    <div class="board side-ground">
      <BoardBar desk={desk} />
      {desk && <Board desk={desk} />}
      <FetchLine of={fetched} failed={boardDoor.failed} />
      {desk && state.sheet.value?.kind === 'lead' && <LeadDebrief desk={desk} />}
    </div>
  );
}

function BoardBar({ desk }: { desk: BoardDesk | null }) {
  const { intents } = usePage();
  const runs = desk?.shown.value ?? [];
  const unfinished = runs.filter(({ ending }) => ending === null).length;
  return (
    <SideBar
      here="board"
      title={said.title}
      says={desk ? said.summary(runs.length, unfinished) : ''}
      leave={said.leave}
    >
      {(runs.length > 0 || (desk && desk.sittings.all.value.length > 0)) && (
        <>
          <button type="button" class="side-act" data-lead onClick={() => intents.openSheet({ kind: 'lead' })}>
            {said.lead}
          </button>
          <button type="button" onClick={() => window.print()}>
            {said.print}
          </button>
        </>
      )}
    </SideBar>
  );
}

function Board({ desk }: { desk: BoardDesk }) {
  const { state } = usePage();
  const collecting = useCollecting(desk);
  const isOver = usePasteAndDrop(collecting, () => state.place.peek() === 'board' && state.sheet.peek() === null);
  const isEmpty = desk.held.value.runs.length === 0;
  const hasVotes = desk.sittings.all.value.length > 0;
  return (
    <main class="board-ground">
      {isOver.value && <p class="board-drop">{said.collect.drop}</p>}
      <div class="board-in">
        <CollectPanel desk={desk} collecting={collecting} />
        <AsideList desk={desk} />
        <RunList desk={desk} />
        {(hasVotes || !isEmpty) && <OutPanel desk={desk} />}
      </div>
      {hasVotes || !isEmpty ? (
        <div class="board-charts">
          {!isEmpty && <BoardCharts desk={desk} />}
          <VotesPanel desk={desk} />
        </div>
      ) : (
        <FirstSteps />
      )}
    </main>
  );
}

/** What a teacher does before there is anything to see. */
function FirstSteps() {
  return (
    <section class="board-sheet first-steps" aria-labelledby="first-title">
      <h2 id="first-title">{said.first.title}</h2>
      <ol>
        {said.first.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
