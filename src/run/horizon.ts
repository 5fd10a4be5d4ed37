// Owns how far a run can see: the hour where it stands, where it left what happened in 1962, and the papers on its desk.
import { parseHour } from '../base/hours.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Values } from '../engine/story.ts';
import { reportOf } from './dispatch-view.ts';
import type { RunLog } from './log.ts';
import { replay, replayThrough } from './replay.ts';
import type { Stage } from './crisis-view.ts';
import type { DecisionStep, Trace, TraceStep } from './trace.ts';
import { type Telling, type ViewSource, holds, isKnown, viewSource } from './view-source.ts';

export interface Horizon {
  /** Minutes since 1970. */
  now: number;
  /** Minutes since 1970 of the first order or reported event that history did not see; infinite while there is none. */
  parted: number;
  values: Values;
  /** Ids of the decisions that the run has met, in order; the one at hand is the last. */
  met: string[];
  /** Ids of the decisions of which every order was given. */
  settled: string[];
  /** Ids of the events of which Washington has heard, with the outcome that happened (the event's own id, if certain). */
  heard: Map<string, string>;
  /** By paper: the decisions that have laid it on the desk. */
  opened: Map<string, string[]>;
}

/** The trace of a run at the stage at which it is shown. Throws if the log does not fit the story. */
export function traceOf(linked: LinkedStory, log: RunLog, stage: Stage): Trace {
  return stage === 'aftermath' ? replay(linked, log) : replayThrough(linked, log);
}

/** How far a run can see where it stands. Pure. */
export function horizonOf(telling: Telling, trace: Trace): Horizon {
  const source = viewSource(telling, trace);
  const decisions = trace.steps.filter((step): step is DecisionStep => step.kind === 'decision');
  const idOf = (step: TraceStep) => source.linked.items[step.item]!.id;
  const heard = trace.steps.filter((step) => isHeard(source, step));
  return {
    now: source.now,
    parted: partedAt(source),
    values: trace.values,
    met: decisions.map(idOf),
    settled: decisions.filter((step) => isSettled(source, step)).map(idOf),
    heard: new Map(heard.map((step) => [idOf(step), outcomeOf(source, step)?.id ?? idOf(step)])),
    opened: openedPapers(source, decisions),
  };
}

function isSettled({ linked }: ViewSource, step: DecisionStep): boolean {
  const item = linked.items[step.item]!;
  return item.kind === 'decision' && step.orders.length === item.lines.length;
}

function outcomeOf({ linked }: ViewSource, step: TraceStep) {
  const item = linked.items[step.item]!;
  return step.kind === 'chance' && item.kind === 'chance' ? item.outcomes[step.outcome]! : null;
}

function isHeard(source: ViewSource, step: TraceStep): boolean {
  const report = reportOf(source, step);
  return report !== null && isKnown(source, report.known);
}

function partedAt(source: ViewSource): number {
  const first = source.trace.steps.find((step) => hasParted(source, step));
  return first ? source.linked.story.startsAt / 60_000 + first.at : Infinity;
}

/**
 * An order that Kennedy did not give, or an event that fell otherwise, once the news of it or of what happened instead is
 * due: before that the cut itself would tell what nobody in the room knows.
 */
function hasParted(source: ViewSource, step: TraceStep): boolean {
  const item = source.linked.items[step.item]!;
  if (step.kind === 'decision' && item.kind === 'decision') {
    if (source.linked.story.items[step.item]!.branch) return true;
    return step.orders.some(({ line, option }) => !item.lines[line]!.options[option]!.historical);
  }
  if (step.kind !== 'chance' || item.kind !== 'chance') return false;
  const { outcomes } = item;
  const happened = outcomes.findIndex(({ historical }) => historical);
  if (happened === step.outcome) return false;
  if (isHeard(source, step)) return true;
  return happened >= 0 && isHeard(source, { ...step, outcome: happened });
}

function openedPapers(source: ViewSource, decisions: DecisionStep[]): Map<string, string[]> {
  const opened = new Map<string, string[]>();
  for (const step of decisions) {
    const { id } = source.linked.items[step.item]!;
    for (const { opens, known, when } of source.script.decisions[id]?.briefing ?? []) {
      if (opens === null || !isKnown(source, known) || !holds(when, step.before)) continue;
      const already = opened.get(opens) ?? [];
      if (!already.includes(id)) opened.set(opens, [...already, id]);
    }
  }
  return opened;
}

/** True for what Washington had by an hour, and before the run went its own way. */
export function isWithin({ now, parted }: Horizon, hour: string): boolean {
  const minute = parseHour(hour);
  return minute <= now && minute < parted;
}
