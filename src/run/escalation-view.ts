// Owns the escalation instrument: how high, in which band, and what moved it last.
import { parseHour } from '../base/hours.ts';
import type { EscalationView } from './crisis-view.ts';
import { reportOf } from './dispatch-view.ts';
import { type Direction, bandOf, directionOf, valuesAtLastDecision } from './gauge-view.ts';
import type { TraceStep } from './trace.ts';
import { type ViewSource, optionTold } from './view-source.ts';

export function escalationView(source: ViewSource): EscalationView {
  const { linked, script, trace } = source;
  const slot = linked.story.escalation;
  const gauge = script.gauges.find(({ id }) => id === linked.story.variables[slot]!.id)!;
  const { name, says } = bandOf(gauge, trace.values[slot]!);
  const before = valuesAtLastDecision(trace)[slot]!;
  const direction = directionOf(before, trace.values[slot]!);
  return {
    level: trace.values[slot]! / 100,
    band: name,
    bands: gauge.bands.map((band) => band.name),
    bandEnds: gauge.bands.map(({ upTo }) => upTo / 100),
    says,
    direction,
    before: before / 100,
    ...causeOf(source, direction),
  };
}

interface Push {
  what: string;
  by: 'order' | 'event';
  points: number;
}

const SIGN = { rising: 1, falling: -1, steady: 0 } as const;

/**
 * The strongest push since the last decision that made any. Where the level has moved, only pushes that way explain it;
 * empty if there was none, and only time went by.
 */
function causeOf(source: ViewSource, direction: Direction): Pick<EscalationView, 'cause' | 'causedBy'> {
  const pushes: Push[] = [];
  for (const step of source.trace.steps.toReversed()) {
    pushes.push(...pushesOf(source, step));
    if (step.kind === 'decision' && step.orders.length > 0 && pushes.length > 0) break;
  }
  const sign = SIGN[direction];
  const [strongest] = pushes
    .filter(({ points }) => sign === 0 || Math.sign(points) === sign)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return strongest ? { cause: strongest.what, causedBy: strongest.by } : { cause: '' };
}

/** Orders by their label; events by their title, but only once their report is in. */
function pushesOf(source: ViewSource, step: TraceStep): Push[] {
  const slot = source.linked.story.escalation;
  const pushes: Push[] = [];
  if (step.kind === 'decision') {
    for (const order of step.orders) {
      const points = order.after[slot]! - order.before[slot]!;
      pushes.push({ what: optionTold(source, step, order).label, by: 'order', points });
    }
  } else {
    const report = reportOf(source, step);
    const points = step.after[slot]! - step.before[slot]!;
    const title = source.script.events[source.linked.items[step.item]!.id]?.title;
    if (report && title && parseHour(report.known) <= source.now) pushes.push({ what: title, by: 'event', points });
  }
  return pushes.filter(({ points }) => points !== 0);
}
