// Owns one lane of the comparison: the escalation line of a run as steps, and where it stops.
import { civilAt, formatHour, washingtonOffset } from '../base/hours.ts';
import { type Trace, type TraceStep, lastStep } from '../run/trace.ts';
import { type Telling, hourOf } from '../run/view-source.ts';
import type { Lane } from './comparison.ts';

const DAY_MINUTES = 1440;

/** A step at each item that moved the escalation gauge, and one at each midnight through which it drifted. Pure. */
export function laneOf(telling: Telling, trace: Trace): Lane {
  const slot = telling.linked.story.escalation;
  const steps: Lane['escalation'] = [];
  const push = (minute: number, value: number) => {
    const point = { at: formatHour(minute), level: value / 100 };
    if (steps.at(-1)?.level === point.level) return;
    // Items of one minute make one step.
    if (steps.at(-1)?.at === point.at) steps.pop();
    steps.push(point);
  };
  push(hourOf(telling, 0), trace.steps[0]!.before[slot]!);
  trace.steps.forEach((step, index) => {
    push(hourOf(telling, step.at), step.before[slot]!);
    push(hourOf(telling, step.at), step.after[slot]!);
    for (const [minute, value] of driftSteps(telling, step, trace.steps[index + 1])) push(minute, value);
  });
  return { escalation: steps, until: formatHour(hourOf(telling, lastStep(trace).at)) };
}

/** [minute, value] at each midnight on the way to the next item; drift is even from one item to the next. */
function driftSteps(telling: Telling, step: TraceStep, next: TraceStep | undefined): [number, number][] {
  if (!next) return [];
  const slot = telling.linked.story.escalation;
  const [from, to] = [hourOf(telling, step.at), hourOf(telling, next.at)];
  const [before, after] = [step.after[slot]!, step.drifted[slot]!];
  if (before === after) return [];
  const steps: [number, number][] = [];
  for (let minute = midnightAfter(from); minute < to; minute = midnightAfter(minute)) {
    steps.push([minute, before + ((after - before) * (minute - from)) / (to - from)]);
  }
  return steps;
}

/** The next midnight by Washington's clocks, which also change at the end of summer time. */
function midnightAfter(minute: number): number {
  const { hour, minute: ofHour } = civilAt(minute, washingtonOffset(minute));
  const midnight = minute + DAY_MINUTES - hour * 60 - ofHour;
  return midnight + washingtonOffset(minute) - washingtonOffset(midnight);
}
