// Owns what the debrief tells of the record: in a sentence, decision by decision, and how things stood at the end.
import type { Comparison, ComparisonRow } from '../../debrief/comparison.ts';
import { debriefWords as said } from '../words-debrief.ts';
import { words } from '../words.ts';
import { ArchiveLink } from './archive-link.tsx';
import { ComparisonRows } from './comparison-rows.tsx';
import { GaugeOutcomes } from './comparison-table.tsx';
import { HourTables } from './player/hour-tables.tsx';

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

/** The parts of the debrief after the ending, one sheet each, in the order in which a class goes through them. */
export function DebriefRecord({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <RowsPart comparison={comparison} />
      <OutcomesPart comparison={comparison} />
    </>
  );
}

/** Every decision in a line, which opens to the whole of it; then how both ended, and the same hour by hour. */
function RowsPart({ comparison }: { comparison: Comparison }) {
  return (
    <section class="debrief-sheet" aria-labelledby="table-title">
      <h2 id="table-title">{said.table}</h2>
      <p>{said.rowsSay}</p>
      <ComparisonRows comparison={comparison} />
      <p class="debrief-ends">
        {said.ended} <strong>{comparison.ending.title}</strong>. {said.recordEnded}{' '}
        <strong>{comparison.recordEnding.title}</strong>.
      </p>
      <HourTables comparison={comparison} />
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
