// Owns the check of reach: builds the plan of a draft for the proof, and tells what the proof found.
import type { Findings } from '../diagnostics.ts';
import { RULE_FILES, entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import type { ConditionVariable } from '../expression.ts';
import { minuteOf } from '../hour.ts';
import { addsOf, itemsOf, linesOf, optionsOf, parsedIn, variablesOf } from '../parts.ts';
import { findUnreachable, type ReachEffect, type ReachItem, type ReachOption, type ReachPlan } from '../reach.ts';
import type { Gate } from '../region.ts';
import { whyNever } from '../region-words.ts';
import type { Decision, Effects } from '../schema-decision.ts';
import type { Ending, StoryEvent } from '../schema-event.ts';
import { within, type Place } from '../source-file.ts';

/** With one of these lost in a broken file nothing can be proved: what could have led somewhere may be what is lost. */
const NEEDED =
  'at when requires else effects set options lines outcomes otherwise from clock starts gauges facts values start drift per-day'.split(
    ' ',
  );

/** A plan with, beside each index of it, the place and the condition in the files. */
interface PlacedPlan {
  plan: ReachPlan;
  items: (Located<Decision> | Located<StoryEvent>)[];
  /** By item: the options of each line. */
  options: Located<{ id: string; requires?: { when: string } | undefined }>[][][];
  /** By item. */
  texts: Located<{ when?: string | undefined }>[][];
  endings: Located<Ending>[];
}

export function checkReach(draft: Draft, findings: Findings): void {
  const variables = variablesOf(draft);
  if (!variables || isLost(draft, ...RULE_FILES, ...NEEDED)) return;
  if (new Set(variables.map(({ id }) => id)).size < variables.length) return;
  const placed = placePlan(draft, variables);
  const hours = [placed.plan.startsAt, ...placed.plan.items.map((item) => item.at)];
  if (placed.items.length === 0 || hours.some(Number.isNaN)) return;
  const found = findUnreachable(placed.plan);
  const why = (gate: Gate, region: Parameters<typeof whyNever>[1]) => whyNever(gate, region, variables);
  for (const { item, in: region } of found.items) {
    const { value, place } = placed.items[item]!;
    const reason = why(placed.plan.items[item]!.when, region);
    findings.report('item-never-reached', conditionPlace(value, place), { name: value.id, reason });
  }
  for (const { item, line, option, in: region } of found.options) {
    const { value, place } = placed.options[item]![line]![option]!;
    const reason = why(placed.plan.items[item]!.lines[line]![option]!.requires, region);
    findings.report('option-never-open', within(place, 'requires', 'when'), { name: value.id, reason });
  }
  for (const { item, line } of found.stuckLines) {
    const place = placed.options[item]![line]![0]!.place;
    findings.report('line-can-close', { file: place.file, path: place.path.slice(0, -1) }, {}, { of: 'key' });
  }
  for (const { item, text, in: region } of found.itemTexts) {
    const place = within(placed.texts[item]![text]!.place, 'when');
    const what = String(place.path.at(-3)) === 'advice' ? 'advice' : 'line';
    findings.report('text-never-shown', place, { what, reason: why(placed.plan.items[item]!.texts[text], region) });
  }
  for (const { ending, in: region } of found.endings) {
    const { value, place } = placed.endings[ending]!;
    const reason = region
      ? `Wherever it is tried, ${why(placed.plan.endings[ending]!.when, region)}`
      : 'No run gets so far';
    findings.report('ending-never-reached', conditionPlace(value, place), { name: value.id, reason });
  }
  for (const { ending, text, in: region } of found.endingTexts) {
    const place = within(placed.endings[ending]!.place, 'causes', text, 'when');
    const reason = why(placed.plan.endings[ending]!.texts[text], region);
    findings.report('text-never-shown', place, { what: 'cause', reason }, { hint: `In this ending ${reason}.` });
  }
}

const conditionPlace = (value: { when?: string | undefined }, place: Place) =>
  within(place, value.when ? 'when' : 'id');

function placePlan(draft: Draft, variables: ConditionVariable[]): PlacedPlan {
  const gateOf = (text: string | undefined): Gate => {
    if (text === undefined) return null;
    const parsed = parsedIn(draft, text);
    return parsed.ok ? parsed.value : undefined;
  };
  const effectOf = effectReader(variables);
  // As in the engine: at the same hour decisions stand before events, each in the order of files.
  const items = itemsOf(draft).toSorted((a, b) => minuteOf(a.value.at) - minuteOf(b.value.at));
  const endings = entriesOf(draft, 'endings.yaml');
  const options = items.map((item) => linesFor(item));
  const texts = items.map((item) => textsFor(item));
  const { gauges, facts, drift } = draft.contents['variables.yaml']!;
  const ends = minuteOf(draft.contents['scenario.yaml']?.clock.ends);
  const start = gauges.map((gauge) => gauge.start);
  const plan: ReachPlan = {
    start: { low: start, high: start, facts: [...gauges.map(() => null), ...facts.map(() => new Set([0]))] },
    startsAt: minuteOf(draft.contents['scenario.yaml']?.clock.starts),
    valueCounts: variables.map((variable) => variable.values.length),
    items: items.map(({ value }, index): ReachItem => ({
      at: minuteOf(value.at),
      when: gateOf(value.when),
      lines: options[index]!.map((line) =>
        line.map(({ value: option }): ReachOption => ({
          requires: gateOf(option.requires?.when),
          effect: effectOf(option.effects),
        })),
      ),
      texts: texts[index]!.map((text) => gateOf(text.value.when)),
    })),
    drift: drift.map(({ when, 'per-day': perDay }) => ({
      when: gateOf(when),
      perDay: effectOf(perDay as Effects).add,
    })),
    // What is wrong with an ending's place, hour or missing condition is told elsewhere; here it may come at any time.
    endings: endings.map(({ value }, index) => ({
      from: value.from && !(minuteOf(value.from) > ends) ? minuteOf(value.from) : Number.NEGATIVE_INFINITY,
      when: value.when ? gateOf(value.when) : index === endings.length - 1 ? null : undefined,
      texts: value.causes.map((cause) => gateOf(cause.when)),
    })),
  };
  return { plan, items, options, texts, endings };
}

type PlacedOption = Located<{
  id: string;
  requires?: { when: string } | undefined;
  effects?: Effects | undefined;
}>;

function linesFor(item: Located<Decision> | Located<StoryEvent>): PlacedOption[][] {
  if ('question' in item.value) return linesOf(item as Located<Decision>).map(optionsOf);
  const { outcomes } = item.value;
  return [outcomes ? partsOf(outcomes, item.place, 'outcomes') : [item as Located<StoryEvent>]];
}

function textsFor({ value, place }: Located<Decision> | Located<StoryEvent>): Located<{ when?: string | undefined }>[] {
  if (!('question' in value)) return [];
  return [...partsOf(value.briefing, place, 'briefing'), ...partsOf(value.advice, place, 'advice')];
}

/**
 * Reads effects into slots. What is misspelt is told elsewhere; here it may have been meant for any gauge, or any fact,
 * so that the mistake does not make other things look unreachable.
 */
function effectReader(variables: ConditionVariable[]): (effects: Effects | undefined) => ReachEffect {
  const slots = new Map(variables.map((variable, slot) => [variable.id, slot]));
  const slotsOf = (kind: 'gauge' | 'fact') =>
    variables.flatMap((variable, slot) => (variable.kind === kind ? [slot] : []));
  return (effects) => {
    const result: ReachEffect = { set: [], add: [] };
    for (const [name, value] of Object.entries(effects?.set ?? {})) {
      const slot = slots.get(name);
      const fact = slot === undefined ? undefined : variables[slot];
      if (fact?.kind !== 'fact') result.set.push(...slotsOf('fact').map((any): [number, null] => [any, null]));
      else result.set.push([slot!, fact.values.includes(value) ? fact.values.indexOf(value) : null]);
    }
    for (const [name, points] of addsOf(effects)) {
      const slot = slots.get(name);
      const isGauge = slot !== undefined && variables[slot]!.kind === 'gauge';
      if (isGauge) result.add.push([slot, Number.isFinite(points) ? points : null]);
      else result.add.push(...slotsOf('gauge').map((any): [number, null] => [any, null]));
    }
    return result;
  };
}
