// Owns what every part of the view is made from: rules, words, and how far the run has come.
import { parseHour } from '../base/hours.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type Reader, linkCondition } from '../engine/link-condition.ts';
import type { Script, ScriptDecision, Worded } from '../engine/script.ts';
import type { Values } from '../engine/story.ts';
import { namedSources } from '../scenario/named-source.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Reading, SourceView } from './crisis-view.ts';
import { type DecisionStep, type Trace, type TraceOrder, lastStep } from './trace.ts';

export interface Telling {
  linked: LinkedStory;
  script: Script;
  /** Which wording is told; the normal one if left out. */
  reading?: Reading;
}
export interface ViewSource extends Telling {
  trace: Trace;
  /** Minutes since 1970: the hour of the item where the run stands. Nothing known later may be told. */
  now: number;
}

export function viewSource(telling: Telling, trace: Trace): ViewSource {
  return { ...telling, trace, now: hourOf(telling, lastStep(trace).at) };
}

/** Minutes since 1970 of a minute of the story. */
export function hourOf({ linked }: Telling, at: number): number {
  return linked.story.startsAt / 60_000 + at;
}

/** False for what Washington had only later than now. */
export function isKnown(source: Pick<ViewSource, 'now'>, hour: string | null): boolean {
  return hour === null || parseHour(hour) <= source.now;
}

/** Each condition becomes a closure once: every view asks some hundreds of them. */
const readers = new WeakMap<Condition, Reader>();

/** True if there is no condition or it holds in `values`. */
export function holds(condition: Condition | null, values: Values): boolean {
  if (condition === null) return true;
  let reader = readers.get(condition);
  if (!reader) readers.set(condition, (reader = linkCondition(condition)));
  return reader(values) === true;
}

/** A text in the wording that is being read; the normal one where no plain one is written. */
export function said({ reading }: Pick<Telling, 'reading'>, { text, plain }: Worded): string {
  return reading === 'plain' ? (plain ?? text) : text;
}

/** Citations with what may be told of the sources at `now`; without it, all. A key that is not among them is left out. */
export function citedSources(
  { script, now }: Pick<Telling, 'script'> & { now?: number | undefined },
  keys: readonly string[],
): SourceView[] {
  return namedSources(script.sources, keys, now);
}

/** The words of the option that an order chose. */
export function optionTold(
  { linked, script }: Telling,
  step: DecisionStep,
  { line, option }: TraceOrder,
): ScriptDecision['lines'][number]['options'][number] {
  return script.decisions[linked.items[step.item]!.id]!.lines[line]!.options[option]!;
}

/** The labels of a decision's orders in one line. */
export function orderLabel(telling: Telling, step: DecisionStep): string {
  return step.orders.map((order) => optionTold(telling, step, order).label).join('; ');
}
