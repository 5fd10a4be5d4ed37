// Owns the gauges that Washington can read. Hidden ones stop here.
import type { ScriptGauge } from '../engine/script.ts';
import type { Values } from '../engine/story.ts';
import type { GaugeView } from './crisis-view.ts';
import { type Trace, playedDecisions } from './trace.ts';
import type { ViewSource } from './view-source.ts';

export type Direction = GaugeView['direction'];

/** A change of less than a point in a hundred is none. */
const STEADY_POINTS = 1;

export function gaugeViews(source: ViewSource): GaugeView[] {
  const since = valuesAtLastDecision(source.trace);
  return source.script.gauges.flatMap((gauge) => {
    if (gauge.shown === 'hidden') return [];
    const slot = slotOf(source, gauge.id);
    const { name, says } = bandOf(gauge, source.trace.values[slot]!);
    return [
      {
        id: gauge.id,
        name: gauge.name,
        meaning: gauge.meaning,
        estimate: gauge.shown === 'estimate',
        level: source.trace.values[slot]! / 100,
        band: name,
        says,
        direction: directionOf(since[slot]!, source.trace.values[slot]!),
      },
    ];
  });
}

/** The band in which a value lies: the first whose upper end it does not pass. */
export function bandOf(gauge: ScriptGauge, value: number): ScriptGauge['bands'][number] {
  return gauge.bands.find(({ upTo }) => value <= upTo) ?? gauge.bands.at(-1)!;
}

export function directionOf(before: number, now: number): Direction {
  if (Math.abs(now - before) < STEADY_POINTS) return 'steady';
  return now > before ? 'rising' : 'falling';
}

/** Index among the values of a gauge by its id. */
export function slotOf({ linked }: Pick<ViewSource, 'linked'>, id: string): number {
  return linked.story.variables.findIndex((variable) => variable.id === id);
}

/** Values before the last orders that were given; those of the start if none were. */
export function valuesAtLastDecision(trace: Trace): Values {
  const given = playedDecisions(trace).filter((step) => step.orders.length > 0 && !isAtHand(trace, step));
  return (given.at(-1) ?? trace.steps[0]!).before;
}

/** True for a decision of which lines are still to settle: its orders are not given yet. */
function isAtHand(trace: Trace, step: Trace['steps'][number]): boolean {
  return trace.stage === 'decision' && step === trace.steps.at(-1);
}
