// Owns the comparison: your run beside the record, decision by decision, with the escalation line of both.
import { assert } from '../base/assert.ts';
import { formatHour, parseHour } from '../base/hours.ts';
import type { Story } from '../engine/story.ts';
import { horizonOf } from '../run/horizon.ts';
import type { RunLog } from '../run/log.ts';
import { replayThrough } from '../run/replay.ts';
import { type DecisionStep, type Trace, lastStep } from '../run/trace.ts';
import { citedSources, hourOf } from '../run/view-source.ts';
import { type Debriefing, type Meeting, rowOf } from './comparison-row.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { debateViews } from './debates.ts';
import { laneOf } from './lane.ts';
import { momentsOf } from './moments.ts';
import { gaugeOutcomes } from './outcome-facts.ts';
import { truthMarkViews } from './truth-chart.ts';
import { truthFacts } from './truth.ts';

/**
 * Lays a finished run beside the record, which is the golden log of the same story. Pure. Throws if either log does not
 * replay or has not ended: a comparison of half a run would tell what the player has still to decide.
 */
export function compareWithRecord(from: Debriefing & { log: RunLog; golden: RunLog }): Comparison {
  const you = replayThrough(from.linked, from.log);
  const record = replayThrough(from.linked, from.golden);
  const gauge = from.script.gauges.find(
    ({ id }) => id === from.linked.story.variables[from.linked.story.escalation]!.id,
  )!;
  const { tone, ...ending } = endingOf(from, you);
  const { tone: _, ...recordEnding } = endingOf(from, record);
  const rows = marked(meetings(you, record).map((meeting) => rowOf(from, meeting)));
  const { parted } = horizonOf(from, you);
  return {
    from: formatHour(parseHour(from.script.clock.starts)),
    to: formatHour(parseHour(from.script.clock.ends)),
    bands: gauge.bands.map(({ name, upTo }) => ({ name, upTo: upTo / 100 })),
    you: laneOf(from, you),
    record: laneOf(from, record),
    rows,
    ending: { ...ending, tone },
    recordEnding,
    gauges: gaugeOutcomes(from, you, record),
    moments: momentsOf(from, { you, record }, rows),
    truth: truthFacts(from.library, from.script),
    truthMarks: truthMarkViews(from.library, from.script),
    debates: debateViews(from, rows),
    structures: from.library.structures.map((one) => ({ ...one, cites: citedSources(from, one.cites) })),
    crises: from.library.crises,
    writing: from.library.writing,
    core: coreOf(from.linked.story, from.log.lesson),
    parted: Number.isFinite(parted) ? formatHour(parted) : null,
  };
}

/** A chain of events begins with these: what a lesson thought worth asking. */
function coreOf({ lessons }: Story, played: string): string[] {
  const own = lessons.find(({ id }) => id === played)?.decisions;
  const cuts = lessons.flatMap(({ decisions }) => (decisions ? [decisions] : []));
  return own ?? cuts.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Every decision of either lane, in the story's order, which is that of hours. */
function meetings(you: Trace, record: Trace): Meeting[] {
  const yours = decisionsOf(you);
  const theirs = decisionsOf(record);
  const items = [...new Set([...yours.keys(), ...theirs.keys()])].toSorted((a, b) => a - b);
  return items.map((item) => ({ you: yours.get(item) ?? null, record: theirs.get(item) ?? null }));
}

function decisionsOf(trace: Trace): Map<number, DecisionStep> {
  const decisions = trace.steps.filter((step) => step.kind === 'decision');
  return new Map(decisions.map((step) => [step.item, step]));
}

/** A letter where the player's own order differed. What chance, the lesson or an earlier order brought has none. */
function marked(rows: ComparisonRow[]): ComparisonRow[] {
  let marks = 0;
  const isParting = ({ relation, taken }: ComparisonRow) => relation === 'different' && !taken;
  return rows.map((row) => (isParting(row) ? { ...row, mark: letters(marks++) } : row));
}

/** A to Z, then AA, AB … */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function endingOf(from: Debriefing, trace: Trace): Comparison['ending'] {
  assert(trace.ending !== null, 'Only a run that has ended can be laid beside the record.');
  const { id } = from.linked.story.endings[trace.ending]!;
  const { title, tone } = from.script.endings[id]!;
  return { id, title, tone, at: formatHour(hourOf(from, lastStep(trace).at)) };
}
