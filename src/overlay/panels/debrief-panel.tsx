// Owns the debrief: the comparison scene, how the run ended, the same as a table, decision by decision, and the code to share it.
import { usePage } from '../page-context.ts';
import type { Debrief } from '../page-state.ts';
import { debriefWords as said } from '../words-debrief.ts';
import { boardDoor } from '../words-doors.ts';
import { words } from '../words.ts';
import { ArchiveLink } from './archive-link.tsx';
import { SideLink } from './side-link.tsx';
import './debrief-panel.css';
import { EndingCauses } from './ending-panel.tsx';
import { LatePart } from './late-part.tsx';
import { ReadingButton } from './reading-switch.tsx';
import { RunCodePanel } from './run-code-panel.tsx';
import { SourceChip, StandingChip } from './source-chips.tsx';

/** What needs the record comes with it, and not before the first decision. */
const fetchLead = async () => (await import('./debrief-record.tsx')).DebriefLead;
const fetchPlayer = async () => (await import('./player/comparison-player.tsx')).ComparisonPlayer;
const fetchRecord = async () => (await import('./debrief-record.tsx')).DebriefRecord;
const fetchLuck = async () => (await import('./luck/luck-panel.tsx')).LuckPanel;
const fetchHindsight = async () => (await import('./hindsight-panel.tsx')).HindsightPanel;

export function DebriefPanel({ debrief }: { debrief: Debrief }) {
  const { intents } = usePage();
  const { ending, comparison } = debrief;
  return (
    <main class="debrief" data-ending={ending.id}>
      <header class="debrief-head">
        <h1 tabIndex={-1} data-heading>
          {said.title}
        </h1>
        {!debrief.own && <p>{said.another}</p>}
      </header>
      {comparison && <LatePart fetch={fetchLead} failed={said.recordFailed} props={{ comparison }} />}
      {!comparison && !debrief.failed && <p role="status">{said.loading}</p>}
      {debrief.failed && (
        <p role="alert">
          {said.failed}{' '}
          <button type="button" onClick={intents.toDebrief}>
            {said.retry}
          </button>
        </p>
      )}
      {comparison && <LatePart fetch={fetchPlayer} failed={said.sceneFailed} props={{ comparison }} />}
      <article class="debrief-ending" aria-labelledby="debrief-ending">
        <h2 id="debrief-ending">{ending.title}</h2>
        <p>{ending.text}</p>
        <StandingChip standing={ending.standing} parted={ending.parted} />
        <EndingCauses ending={ending} />
        <p class="meta">
          <SourceChip sources={ending.cites} />
        </p>
      </article>
      {comparison && <LatePart fetch={fetchRecord} failed={said.recordFailed} props={{ comparison }} />}
      {debrief.hindsight && (
        <LatePart fetch={fetchHindsight} failed={said.hindsightFailed} props={{ hindsight: debrief.hindsight }} />
      )}
      {comparison && (
        <LatePart key={debrief.code} fetch={fetchLuck} failed={said.luckFailed} props={{ run: debrief.code }} />
      )}
      <RunCodePanel debrief={debrief} />
      <DebriefNav debrief={debrief} />
    </main>
  );
}

function DebriefNav({ debrief }: { debrief: Debrief }) {
  const { intents } = usePage();
  return (
    <nav class="debrief-nav">
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
      <button type="button" onClick={() => window.print()}>
        {said.print}
      </button>
      <button type="button" onClick={intents.toTitle}>
        {said.toTitle}
      </button>
    </nav>
  );
}
