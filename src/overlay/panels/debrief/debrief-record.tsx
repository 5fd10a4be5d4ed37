// Owns what the debrief tells of the record: in a sentence, as a table, decision by decision, and how things stood at the end.
import type { Comparison, ComparisonRow } from '../../../debrief/comparison.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { words } from '../../words/page.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { ComparisonRows } from './comparison-rows.tsx';
import { ComparisonTable, GaugeOutcomes } from './comparison-table.tsx';
import { ownAndRest } from './own-and-rest.ts';
import { HourTables } from '../player/hour-tables.tsx';

/** From two days on the empty rest of the axis is seen, and needs its sentence. */
const EMPTY_MS = 2 * 24 * 60 * 60 * 1000;

/** What the picture shows, and where its heights come from. */
export function DebriefLead({ comparison }: { comparison: Comparison }) {
  const isCut = Date.parse(comparison.record.until) - Date.parse(comparison.you.until) > EMPTY_MS;
  return (
    <p class="debrief-lead">
      {summary(comparison.rows)} {said.legend} {isCut && said.stopped}{' '}
      <ArchiveLink part="assumptions">{words.archive.assumptions}</ArchiveLink>
    </p>
  );
}

/** Every order of either lane, and how both ended. */
export function TablePart({ comparison }: { comparison: Comparison }) {
  const { own, rest } = ownAndRest(comparison.rows);
  return (
    <section class="debrief-sheet" aria-labelledby="table-title">
      <h2 id="table-title">{said.table}</h2>
      <ComparisonTable rows={own} label={said.table} />
      <p class="debrief-ends">
        {said.ended} <strong>{comparison.ending.title}</strong>. {said.recordEnded}{' '}
        <strong>{comparison.recordEnding.title}</strong>.
      </p>
      {rest.length > 0 && (
        <details class="hour-table">
          <summary>{said.rest(rest.length)}</summary>
          <ComparisonTable rows={rest} label={said.rest(rest.length)} />
        </details>
      )}
      <HourTables comparison={comparison} />
      <OutcomesPart comparison={comparison} />
    </section>
  );
}

/** Decision by decision: after the ending, since it takes the longest to read. */
export function RowsPart({ comparison }: { comparison: Comparison }) {
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
    <details class="hour-table">
      <summary id="outcomes-title">{said.gauges}</summary>
      <p>
        {said.gaugesSay}{' '}
        <ArchiveLink part="assumptions" entry="gauges">
          {words.archive.assumptions}
        </ArchiveLink>
      </p>
      <GaugeOutcomes comparison={comparison} />
    </details>
  );
}

/** How often the two runs went apart, and in which way. */
export function summary(rows: ComparisonRow[]): string {
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
