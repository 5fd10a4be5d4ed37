// Owns the decision as the page shows it: what is known at this hour, who says what, and what can be ordered.
import { formatMonthDay, parseHour } from '../base/hours.ts';
import type { LinkedDecision } from '../engine/link.ts';
import { isOpen } from '../engine/rules.ts';
import type { Script, ScriptDecision } from '../engine/script.ts';
import type { AdviceView, BriefingView, DecisionView, LineView, OptionView } from './crisis-view.ts';
import type { DecisionStep } from './trace.ts';
import { type Telling, type ViewSource, citedSources, holds, isKnown, said } from './view-source.ts';
import { knownSince } from './words.ts';

type ScriptOption = ScriptDecision['lines'][number]['options'][number];

/** Briefing and advice are judged by the values on entering, so that settling one line does not rewrite what was read. */
export function decisionView(source: ViewSource, step: DecisionStep): DecisionView {
  const item = source.linked.items[step.item] as LinkedDecision;
  const told = source.script.decisions[item.id]!;
  const { heard } = told;
  const cable = told.cable && isKnown(source, told.cable.known) ? told.cable : null;
  return {
    id: item.id,
    branch: source.linked.story.items[step.item]!.branch,
    title: told.title,
    question: said(source, told.question),
    cable: cable?.text ?? null,
    ...(cable && { cableCites: citedSources(source, cable.cites) }),
    ...(heard && { heard }),
    briefing: briefingViews(source, told, step),
    notKnown: told.notKnown.map((unknown) => ({
      text: said(source, unknown),
      cites: citedSources(source, unknown.cites),
    })),
    advice: adviceViews(source, told, step),
    lines: lineViews(source, step),
  };
}

/** The lines that are shown where a run enters a decision; `now` is the decision's hour. */
export function briefingViews(
  source: Telling & Pick<ViewSource, 'now'>,
  told: ScriptDecision,
  step: DecisionStep,
): BriefingView[] {
  return told.briefing
    .filter(({ known, when }) => isKnown(source, known) && holds(when, step.before))
    .map((line) => ({
      text: said(source, line),
      known: knownSince(parseHour(line.known)),
      document: line.opens,
      cites: citedSources(source, line.cites),
    }));
}

/** Who speaks where a run enters a decision; `now` is the decision's hour. */
export function adviceViews(
  source: Telling & Pick<ViewSource, 'now'>,
  told: ScriptDecision,
  step: DecisionStep,
): AdviceView[] {
  const options = told.lines.flatMap((line) => line.options);
  return told.advice
    .filter(({ after, when }) => isKnown(source, after) && holds(when, step.before))
    .map(({ who, backs, says, fears, cites }) => ({
      who,
      name: source.script.people[who]?.name ?? who,
      role: source.script.people[who]?.role ?? '',
      says: said(source, says),
      fears: said(source, fears),
      backs: options.find(({ id }) => id === backs)?.label ?? null,
      cites: citedSources(source, cites),
    }));
}

/** The lines of a decision, each as the orders so far leave it. */
export function lineViews(source: ViewSource, step: DecisionStep): LineView[] {
  const item = source.linked.items[step.item] as LinkedDecision;
  return item.lines.map((_, line) => lineView(source, step, line));
}

function lineView(source: ViewSource, step: DecisionStep, line: number): LineView {
  const item = source.linked.items[step.item] as LinkedDecision;
  const told = source.script.decisions[item.id]!.lines[line]!;
  const order = step.orders[line];
  // A settled line is judged by the values it was settled in: its own effect may have closed its other options.
  const values = order ? order.before : step.after;
  return {
    id: told.id,
    title: told.title,
    chosen: order ? told.options[order.option]!.id : null,
    options: item.lines[line]!.options.map((option, index) =>
      optionView(source, told.options[index]!, isOpen(option, values)),
    ),
  };
}

function optionView(source: ViewSource, option: ScriptOption, open: boolean): OptionView {
  return {
    id: option.id,
    label: option.label,
    text: said(source, option),
    arguedBy: arguedByViews(source, option),
    cites: citedSources(source, optionCites(source, option)),
    closed: option.closed && !open ? option.closed.text : null,
    ...(option.closed && !open && { closedCites: citedSources(source, option.closed.cites) }),
  };
}

/** What an option rests on: where somebody has argued for it, else what is known of what would follow. */
function optionCites(source: Pick<ViewSource, 'now'>, { arguedBy: all, followed }: ScriptOption): string[] {
  const argued = all.filter(({ when }) => isKnown(source, when));
  return [...new Set(argued.length > 0 ? argued.flatMap(({ cites }) => cites) : followed.cites)];
}

/** Those who had argued for an option by `now`. */
export function arguedByViews(source: Telling & Pick<ViewSource, 'now'>, option: ScriptOption): string[] {
  return option.arguedBy
    .filter(({ when }) => isKnown(source, when))
    .map(({ who, when }) => arguedBy(source.script, who, when));
}

/** 'McNamara, 26 October' */
function arguedBy(script: Script, who: string, when: string | null): string {
  const name = script.people[who]?.name ?? who;
  return when === null ? name : `${name}, ${formatMonthDay(parseHour(when))}`;
}
