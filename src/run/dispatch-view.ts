// Owns the news: what reached Washington since the last order, never before its hour, and what the lesson decided meanwhile.
import { formatDayAndClock, parseHour } from '../base/hours.ts';
import type { LinkedChance } from '../engine/link.ts';
import type { ScriptReport } from '../engine/script.ts';
import type { DispatchView } from './crisis-view.ts';
import { isTaken, takenTold } from './taken-decision.ts';
import { type Trace, type TraceStep, playedDecisions } from './trace.ts';
import { type Telling, type ViewSource, citedSources, hourOf, said } from './view-source.ts';

/** Oldest first. A report is told once, at the first stop that comes after its event and not before its hour. */
export function dispatchViews(source: ViewSource): DispatchView[] {
  const stops = stopsOf(source, source.trace);
  return source.trace.steps
    .flatMap((step, index) => {
      const news = newsOf(source, step);
      if (!news) return [];
      const told = stops.findIndex((stop) => stop.index > index && stop.hour >= news.hour);
      return told === stops.length - 1 && told >= 0 ? [{ id: source.linked.items[step.item]!.id, ...news }] : [];
    })
    .toSorted((a, b) => a.hour - b.hour)
    .map(({ hour, cites, ...news }) => ({
      ...news,
      known: formatDayAndClock(hour),
      cites: citedSources(source, cites),
    }));
}

/** What a step brings to the page as news, with the hour from which it may be told; null if nothing. */
function newsOf(source: ViewSource, step: TraceStep) {
  if (isTaken(step)) return { ...takenTold(source, step), hour: hourOf(source, step.at), taken: true };
  const report = reportOf(source, step);
  if (!report) return null;
  const { known, heard, cites } = report;
  return { text: said(source, report), cites, hour: parseHour(known), taken: false, ...(heard && { heard }) };
}

/** The report of what an event came to; null if it came to nothing that is reported. */
export function reportOf({ linked, script }: Telling, step: TraceStep): ScriptReport | null {
  if (step.kind === 'passed' || step.kind === 'decision') return null;
  const item = linked.items[step.item]!;
  const told = script.events[item.id]!;
  if (step.kind === 'fixed') return told.report;
  const outcome = (item as LinkedChance).outcomes[step.outcome]!;
  return told.outcomes[outcome.id] ?? told.report;
}

/** Where the page stopped: at each decision that was asked, in the aftermath of the last, and at the end. */
function stopsOf(telling: Telling, trace: Trace): { index: number; hour: number }[] {
  const stops = playedDecisions(trace).map((step) => ({
    index: trace.steps.indexOf(step),
    hour: hourOf(telling, step.at),
  }));
  const last = { index: trace.steps.length, hour: hourOf(telling, trace.steps.at(-1)!.at) };
  return trace.stage === 'decision' ? stops : [...stops, last];
}
