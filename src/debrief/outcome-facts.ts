// Owns the differences at the end: every gauge, also those that Washington never saw, as a band in either lane.
import { bandOf, slotOf } from '../run/gauge-view.ts';
import type { Trace } from '../run/trace.ts';
import type { Telling } from '../run/view-source.ts';
import type { GaugeOutcome } from './comparison.ts';

/** In the scenario's order. Pure. */
export function gaugeOutcomes(telling: Telling, you: Trace, record: Trace): GaugeOutcome[] {
  return telling.script.gauges.map((gauge) => {
    const slot = slotOf(telling, gauge.id);
    return {
      name: gauge.name,
      hidden: gauge.shown === 'hidden',
      you: bandOf(gauge, you.values[slot]!).name,
      record: bandOf(gauge, record.values[slot]!).name,
    };
  });
}
