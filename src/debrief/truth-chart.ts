// Owns the chart of 1962 at any hour, as Washington had it or as it really was, and the list of what was really where.
import { parseHour } from '../base/hours.ts';
import type { Library, Script, TruthMark } from '../engine/script.ts';
import { chartView } from '../run/chart-view.ts';
import type { ChartMarkView, CrisisView } from '../run/crisis-view.ts';
import type { RunLog } from '../run/log.ts';
import { replayThrough } from '../run/replay.ts';
import type { Trace } from '../run/trace.ts';
import { crisisView } from '../run/view.ts';
import { citedSources, hourOf } from '../run/view-source.ts';
import type { Debriefing } from './comparison-row.ts';
import type { TruthMarkView } from './comparison.ts';

/** In order of hour. Pure. */
export function truthMarkViews(library: Library, script: Script): TruthMarkView[] {
  return library.truthMarks
    .map(({ id, name, says, known, until, truth, standing, cites }) => ({
      id,
      name,
      says,
      at: known,
      until: until ?? null,
      since: truth.since,
      illustrative: standing === 'illustrative',
      cites: citedSources({ script }, cites),
    }))
    .toSorted((a, b) => parseHour(a.at) - parseHour(b.at));
}

/** The record's chart at a minute since 1970; `isTrue`: with what Washington did not have, ringed. */
export type ChartAt = (minute: number, isTrue: boolean) => CrisisView;

/** Replays the record once; each chart after that is made of it. Throws if the golden log does not fit the story. */
export function startTruthChart(from: Debriefing & { golden: RunLog }): ChartAt {
  const record = replayThrough(from.linked, from.golden);
  return (minute, isTrue) => {
    const trace = traceUntil(from, record, minute);
    const source = { ...from, trace, now: minute };
    const believed = chartView(source).marks.filter(isNear).map(unringed);
    const chart = isTrue
      ? withTruth(believed, from, chartView({ ...source, script: truthScript(from) }).marks)
      : believed;
    // Letters are told in the page, and would turn the sheet to Europe.
    return { ...crisisView(from, trace, from.golden), letters: [], chart: { marks: chart, summary: '' } };
  };
}

/** As if the run stood at what it last came to. */
function traceUntil(from: Debriefing, { steps }: Trace, minute: number): Trace {
  const past = steps.filter(({ at }) => hourOf(from, at) <= minute);
  const told = past.length > 0 ? past : steps.slice(0, 1);
  return { stage: 'decision', steps: told, values: told.at(-1)!.after, ending: null };
}

const truthScript = ({ script, library }: Debriefing): Script => ({ ...script, map: library.truthMarks });

function withTruth(believed: ChartMarkView[], { library }: Debriefing, truths: ChartMarkView[]): ChartMarkView[] {
  const drawn = new Set(truths.map(({ id }) => id));
  const replaced = new Set(library.truthMarks.flatMap((mark) => replacedBy(mark, drawn)));
  return [
    ...believed.filter(({ id }) => !replaced.has(id)),
    ...truths.map((mark) => ({ ...mark, circled: true as const })),
  ];
}

const replacedBy = ({ id, truth }: TruthMark, drawn: Set<string>): string[] =>
  truth.instead !== undefined && drawn.has(id) ? [truth.instead] : [];

/** Degrees east and north within which the two sheets lie: Turkey and Alaska would lay their insets over the island. */
const NEAR = { west: -95, east: -48, south: 14, north: 42 };

function isNear({ points }: ChartMarkView): boolean {
  const { west, east, south, north } = NEAR;
  return points.some(([x, y]) => x >= west && x <= east && y >= south && y <= north);
}

/** On this chart a ring says that Washington did not have it. */
function unringed(mark: ChartMarkView): ChartMarkView {
  const bare = { ...mark };
  delete bare.circled;
  return bare;
}
