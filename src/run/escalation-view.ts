// Owns the escalation instrument: how high, in which band, and what moved it last.
import { parseHour } from '../base/hours.ts';
import type { EscalationView } from './crisis-view.ts';
import { reportOf } from './dispatch-view.ts';
import { bandOf, directionOf, valuesAtLastDecision } from './gauge-view.ts';
import type { TraceStep } from './trace.ts';
import { type ViewSource, optionTold } from './view-source.ts';

export function escalationView(source: ViewSource): EscalationView {
  const { linked, script, trace } = source;
  const slot = linked.story.escalation;
  const gauge = script.gauges.find(({ id }) => id === linked.story.variables[slot]!.id)!;
  const { name, says } = bandOf(gauge, trace.values[slot]!);
  const before = valuesAtLastDecision(trace)[slot]!;
  return {
    level: trace.values[slot]! / 100,
    band: name,
    bands: gauge.bands.map((band) => band.name),
    bandEnds: gauge.bands.map(({ upTo }) => upTo / 100),
    says,
    direction: directionOf(before, trace.values[slot]!),
    before: before / 100,
    cause: causeOf(source),
  };
}

interface Push {
  what: string;
  points: number;
}

/** The strongest push since the last decision that made any; empty if nothing has pushed yet. */
function causeOf(source: ViewSource): string {
  const pushes: Push[] = [];
  for (const step of source.trace.steps.toReversed()) {
    pushes.push(...pushesOf(source, step));
    if (step.kind === 'decision' && step.orders.length > 0 && pushes.length > 0) break;
  }
  const strongest = pushes.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  return strongest?.what ?? '';
}

/** Orders by their label; events by their title, but only once their report is in. */
function pushesOf(source: ViewSource, step: TraceStep): Push[] {
  const slot = source.linked.story.escalation;
  const pushes: Push[] = [];
  if (step.kind === 'decision') {
    for (const order of step.orders) {
      const points = order.after[slot]! - order.before[slot]!;
      pushes.push({ what: optionTold(source, step, order).label, points });
    }
  } else {
    const report = reportOf(source, step);
    const points = step.after[slot]! - step.before[slot]!;
    const title = source.script.events[source.linked.items[step.item]!.id]?.title;
    if (report && title && parseHour(report.known) <= source.now) pushes.push({ what: title, points });
  }
  return pushes.filter(({ points }) => points !== 0);
}
