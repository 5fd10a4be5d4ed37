// Owns the last step of the debrief: the run's codes, printing all of it, forgetting what was written, and the ways out.
import { useSignal } from '@preact/signals';
import { usePage } from '../../page-context.ts';
import type { Debrief } from '../../page-state.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { boardDoor, teachDoor } from '../../words/doors.ts';
import { words } from '../../words/page.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { ReadingButton } from '../reading-switch.tsx';
import { SideLink } from '../side-link.tsx';
import { useNotebook } from './notebook-context.ts';
import { RunCodePanel } from '../code/run-code-panel.tsx';

export function ShareStep({ debrief }: { debrief: Debrief }) {
  return (
    <>
      <RunCodePanel debrief={debrief} />
      <Written />
      <DebriefNav debrief={debrief} />
    </>
  );
}

/** Printing takes along every step; what was written can be taken off a machine that others use. */
function Written() {
  const notebook = useNotebook();
  const isAsking = useSignal(false);
  const hasWords = Object.values(notebook.written.value).some((text) => text !== '');
  return (
    <section class="debrief-sheet" aria-labelledby="print-title">
      <h2 id="print-title">{said.printTitle}</h2>
      <p>{said.printSays}</p>
      <p class="step-buttons">
        <button type="button" onClick={() => window.print()} data-print>
          {said.print}
        </button>
        {hasWords && !isAsking.value && (
          <button type="button" onClick={() => (isAsking.value = true)} data-forget>
            {said.forget}
          </button>
        )}
      </p>
      {isAsking.value && (
        <p class="step-buttons" role="group" aria-label={said.forget}>
          {said.forgetAsk}
          <button
            type="button"
            onClick={() => {
              notebook.forget();
              isAsking.value = false;
            }}
            data-forget-yes
          >
            {said.forgetYes}
          </button>
          <button type="button" onClick={() => (isAsking.value = false)}>
            {said.forgetNo}
          </button>
        </p>
      )}
    </section>
  );
}

function DebriefNav({ debrief }: { debrief: Debrief }) {
  const { intents } = usePage();
  return (
    <nav class="debrief-nav" aria-label={said.out}>
      <ReadingButton />
      {debrief.own && (
        <button type="button" onClick={() => intents.openSheet({ kind: 'log' })}>
          {said.again}
        </button>
      )}
      <ArchiveLink part="record" class="button">
        {words.archive.title}
      </ArchiveLink>
      <SideLink to="board" class="button">
        {boardDoor.title}
      </SideLink>
      <SideLink to="teach" class="button">
        {teachDoor.title}
      </SideLink>
      <button type="button" onClick={intents.toTitle}>
        {said.toTitle}
      </button>
    </nav>
  );
}
