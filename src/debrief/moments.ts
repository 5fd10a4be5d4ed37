// Owns the moments of a comparison: each hour at which either run came to an order, an event or its end, told for both.
import { MOSCOW_OFFSET, formatClock, formatDayAndClock, formatHour, parseHour } from '../base/hours.ts';
import { reportOf } from '../run/dispatch-view.ts';
import { type Trace, type TraceStep, lastStep } from '../run/trace.ts';
import { type Telling, citedSources, hourOf, optionTold, orderLabel, said } from '../run/view-source.ts';
import type { ComparisonRow, Happening, Moment } from './comparison.ts';

/** What each run came through, oldest first. `rows` give the letters of the partings. Pure. */
export function momentsOf(
  telling: Telling,
  { you, record }: { you: Trace; record: Trace },
  rows: Pick<ComparisonRow, 'decision' | 'mark'>[],
): Moment[] {
  const marks = new Map(rows.map(({ decision, mark }) => [decision, mark]));
  const yours = happeningsOf(telling, you, marks);
  const theirs = happeningsOf(telling, record, marks);
  const minutes = [...new Set([...yours.keys(), ...theirs.keys()])].toSorted((a, b) => a - b);
  return minutes.map((minute) => {
    const [mine, its] = [yours.get(minute) ?? [], theirs.get(minute) ?? []];
    return {
      at: formatHour(minute),
      date: formatDayAndClock(minute),
      moscow: formatClock(minute, MOSCOW_OFFSET),
      you: mine,
      record: its,
      together: told(mine) === told(its),
    };
  });
}

/** What is read: whether the lesson gave an order does not make it another. */
const told = (all: Happening[]): string => JSON.stringify(all.map(({ kind, title, text }) => [kind, title, text]));

function happeningsOf(telling: Telling, trace: Trace, marks: Map<string, string | null>): Map<number, Happening[]> {
  const found = new Map<number, Happening[]>();
  const add = (minute: number, happening: Happening) =>
    void found.set(minute, [...(found.get(minute) ?? []), happening]);
  for (const step of trace.steps) {
    const happening = step.kind === 'decision' ? orderTold(telling, step, marks) : eventTold(telling, step);
    if (happening) add(hourOf(telling, step.at), happening);
  }
  if (trace.ending !== null) add(hourOf(telling, lastStep(trace).at), endingTold(telling, trace.ending));
  return found;
}

function orderTold(
  telling: Telling,
  step: Extract<TraceStep, { kind: 'decision' }>,
  marks: Map<string, string | null>,
): Happening {
  const { id } = telling.linked.items[step.item]!;
  return {
    kind: 'order',
    title: telling.script.decisions[id]!.title,
    text: orderLabel(telling, step),
    learnt: null,
    decision: id,
    mark: marks.get(id) ?? null,
    taken: step.pick === null,
    // An order rests on what tells of its carrying out, or of what would have come of it.
    cites: citedSources({ script: telling.script }, [
      ...new Set(step.orders.flatMap((order) => optionTold(telling, step, order).followed.cites)),
    ]),
  };
}

/** An event as its report tells it, and when Washington had that report; null for one that nobody reported. */
function eventTold(telling: Telling, step: TraceStep): Happening | null {
  const report = reportOf(telling, step);
  if (!report) return null;
  const known = parseHour(report.known);
  return {
    kind: 'event',
    title: telling.script.events[telling.linked.items[step.item]!.id]!.title,
    text: said(telling, report),
    learnt: known > hourOf(telling, step.at) ? formatDayAndClock(known) : null,
    decision: null,
    mark: null,
    taken: false,
    cites: citedSources({ script: telling.script }, report.cites),
  };
}

function endingTold(telling: Telling, ending: number): Happening {
  const { title, cites } = telling.script.endings[telling.linked.story.endings[ending]!.id]!;
  const sources = citedSources({ script: telling.script }, cites);
  return { kind: 'ending', title, text: '', learnt: null, decision: null, mark: null, taken: false, cites: sources };
}
