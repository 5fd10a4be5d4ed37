// Owns the picture that views may see: it is put together here from a trace and the script, and from nothing else.
import { alertView } from './alert-view.ts';
import { aftermathView } from './aftermath-view.ts';
import { chartView } from './chart-view.ts';
import { clockView } from './clock-view.ts';
import type { CrisisView } from './crisis-view.ts';
import { decisionView } from './decision-view.ts';
import { dispatchViews } from './dispatch-view.ts';
import { endingView } from './ending-view.ts';
import { escalationView } from './escalation-view.ts';
import { gaugeViews } from './gauge-view.ts';
import { letterViews } from './letters-view.ts';
import { type Paused, pauseView } from './pause-view.ts';
import { stepViews } from './steps-view.ts';
import { type Trace, lastStep } from './trace.ts';
import { type Telling, type ViewSource, viewSource } from './view-source.ts';

/** The crisis at the hour where a trace stands. Pure. Nothing in it was known later, and no hidden gauge is in it. */
export function crisisView(telling: Telling, trace: Trace, log: Paused): CrisisView {
  const source = viewSource(telling, trace);
  const step = lastStep(trace);
  const atHand = trace.stage !== 'ended' && step.kind === 'decision' ? step : null;
  return {
    stage: trace.stage,
    clock: clockView(source),
    phase: phaseView(source),
    decision: atHand && decisionView(source, atHand),
    aftermath: atHand && trace.stage === 'aftermath' ? aftermathView(source, atHand) : null,
    dispatches: dispatchViews(source),
    gauges: gaugeViews(source),
    escalation: escalationView(source),
    alert: alertView(source),
    chart: chartView(source),
    letters: letterViews(source),
    steps: stepViews(source),
    ending: trace.ending === null ? null : endingView(source, trace.ending),
    pause: trace.stage === 'aftermath' ? pauseView(source, log) : null,
  };
}

function phaseView({ linked, script, trace }: ViewSource): CrisisView['phase'] {
  const id = linked.story.items[lastStep(trace).item]!.phase;
  return { id, title: script.phases.find((phase) => phase.id === id)?.title ?? '' };
}
