// Owns the debrief: the comparison scene, how the run ended, the same as a table, decision by decision, and the code to share it.
import type { Comparison, ComparisonRow } from '../../debrief/comparison.ts';
import { usePage } from '../page-context.ts';
import type { Debrief } from '../page-state.ts';
import { debriefWords as said } from '../words-debrief.ts';
import { boardDoor } from '../words-doors.ts';
import { words } from '../words.ts';
import { ArchiveLink } from './archive-link.tsx';
import { BoardLink } from './board-place.tsx';
import { ComparisonRows } from './comparison-rows.tsx';
import { ComparisonScene } from './comparison-scene.tsx';
import { ComparisonTable, GaugeOutcomes } from './comparison-table.tsx';
import './debrief-panel.css';
import { EndingCauses } from './ending-panel.tsx';
import { LatePart } from './late-part.tsx';
import { ReadingButton } from './reading-switch.tsx';
import { RunCodePanel } from './run-code-panel.tsx';
import { SourceChip, StandingChip } from './source-chips.tsx';

/** From two days on the empty rest of the axis is seen, and needs its sentence. */
const EMPTY_MS = 2 * 24 * 60 * 60 * 1000;

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
      {comparison && <Lead comparison={comparison} />}
      {!comparison && !debrief.failed && <p role="status">{said.loading}</p>}
      {debrief.failed && (
        <p role="alert">
          {said.failed}{' '}
          <button type="button" onClick={intents.toDebrief}>
            {said.retry}
          </button>
        </p>
      )}
      {comparison && <ComparisonScene comparison={comparison} part="ComparisonPlayer" />}
      <article class="debrief-ending" aria-labelledby="debrief-ending">
        <h2 id="debrief-ending">{ending.title}</h2>
        <p>{ending.text}</p>
        <StandingChip standing={ending.standing} parted={ending.parted} />
        <EndingCauses ending={ending} />
        <p class="meta">
          <SourceChip sources={ending.cites} />
        </p>
      </article>
      {comparison && <Parts comparison={comparison} />}
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
      <BoardLink class="button">{boardDoor.title}</BoardLink>
      <button type="button" onClick={() => window.print()}>
        {said.print}
      </button>
      <button type="button" onClick={intents.toTitle}>
        {said.toTitle}
      </button>
    </nav>
  );
}

/** What the picture shows, and where its heights come from. */
function Lead({ comparison }: { comparison: Comparison }) {
  const isCut = Date.parse(comparison.record.until) - Date.parse(comparison.you.until) > EMPTY_MS;
  return (
    <p class="debrief-lead">
      {summary(comparison.rows)} {said.legend} {isCut && said.stopped}{' '}
      <ArchiveLink part="assumptions">{words.archive.assumptions}</ArchiveLink>
    </p>
  );
}

/** The parts of the debrief after the ending, one sheet each, in the order in which a class goes through them. */
function Parts({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <TablePart comparison={comparison} />
      <RowsPart comparison={comparison} />
      <OutcomesPart comparison={comparison} />
    </>
  );
}

function TablePart({ comparison }: { comparison: Comparison }) {
  return (
    <section class="debrief-sheet" aria-labelledby="table-title">
      <h2 id="table-title">{said.table}</h2>
      <ComparisonTable comparison={comparison} />
      <p class="debrief-ends">
        {said.ended} <strong>{comparison.ending.title}</strong>. {said.recordEnded}{' '}
        <strong>{comparison.recordEnding.title}</strong>.
      </p>
      <ComparisonScene comparison={comparison} part="HourTables" />
    </section>
  );
}

/** Decision by decision: after the ending, since it takes the longest to read. */
function RowsPart({ comparison }: { comparison: Comparison }) {
  return (
    <section class="debrief-sheet" aria-labelledby="rows-title">
      <h2 id="rows-title">{said.rows}</h2>
      <p>{said.rowsSay}</p>
      <ComparisonRows comparison={comparison} />
    </section>
  );
}

/** How things stood at each end, what the run kept hidden too. */
function OutcomesPart({ comparison }: { comparison: Comparison }) {
  if ((comparison.gauges ?? []).length === 0) return null;
  return (
    <section class="debrief-sheet" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{said.gauges}</h2>
      <p>
        {said.gaugesSay}{' '}
        <ArchiveLink part="assumptions" entry="gauges">
          {words.archive.assumptions}
        </ArchiveLink>
      </p>
      <GaugeOutcomes comparison={comparison} />
    </section>
  );
}

/** How often the two runs went apart, and in which way. */
function summary(rows: ComparisonRow[]): string {
  const own = rows.filter((row) => !row.taken);
  const count = (relation: ComparisonRow['relation']) => own.filter((row) => row.relation === relation).length;
  const sentences = [
    [count('different'), said.parted],
    [count('only-record'), said.unmet],
    [count('only-you'), said.unseen],
  ] as const;
  const told = sentences.flatMap(([number, sentence]) => (number > 0 ? [sentence(number)] : []));
  const taken = rows.length - own.length;
  const parted = told.length === 0 ? [said.allSame] : [...told, said.letters];
  return [...parted, ...(taken > 0 ? [said.taken(taken)] : [])].join(' ');
}
