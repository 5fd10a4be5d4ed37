// Owns building the plan of a draft for the proof of reach, with the place in the files beside each index of it.
import { entriesOf, partsOf, type Draft, type Located } from './draft.ts';
import type { ConditionVariable } from './expression.ts';
import { minuteOf } from './hour.ts';
import { addsOf, itemsOf, linesOf, optionsOf, parsedIn } from './parts.ts';
import type { ReachAdd, ReachEffect, ReachItem, ReachOutcome, ReachPlan } from './reach-plan.ts';
import { regionOf, type Gate } from './region.ts';
import type { Decision, Effects } from './schema-decision.ts';
import type { Ending, Outcome, StoryEvent } from './schema-event.ts';
import type { Letter, MapMark } from './schema-chart.ts';
import type { Goal, Invariant } from './schema-goals.ts';
import type { Heading } from './schema-scenario.ts';
import type { Drift } from './schema-variables.ts';
import { within, type Place } from './source-file.ts';

/** Anything that may have a condition. */
interface Conditional {
  when?: string | undefined;
}
export interface PlacedOption {
  id: string;
  requires?: { when: string } | undefined;
  effects?: Effects | undefined;
}

/** What is shown for a while; `what` in an author's word. */
export interface Shown {
  what: 'mark' | 'letter' | 'position';
  from: string;
  until: string | undefined;
  when: string | undefined;
}

/** A plan with, beside each index of it, the place and the condition in the files. */
export interface PlacedPlan {
  plan: ReachPlan;
  items: (Located<Decision> | Located<StoryEvent>)[];
  /** By item and line; a fixed event is its own only option. */
  options: Located<PlacedOption>[][][];
  /** By item, then its outcomes. */
  outcomes: Located<Outcome>[][];
  /** By item. */
  texts: Located<Conditional>[][];
  drift: Located<Drift>[];
  endings: Located<Ending>[];
  spans: Located<Shown>[];
  finals: Located<Heading['measures'][number]>[];
  goals: Located<Goal>[];
  invariants: Located<Invariant>[];
  /** Where each amount that is added stands. */
  adds: Map<ReachAdd, { place: Place; gauge: number }>;
}

const VARIABLES = { file: 'variables.yaml', path: [] };

/** Lays a draft out for the proof. Variables must be those of the draft, and what the proof needs must not be lost. */
export function placePlan(draft: Draft, variables: ConditionVariable[]): PlacedPlan {
  const gateOf = (text: string | undefined): Gate => {
    if (text === undefined) return null;
    const parsed = parsedIn(draft, text);
    return parsed.ok ? parsed.value : undefined;
  };
  const adds: PlacedPlan['adds'] = new Map();
  const effectOf = effectReader(variables, adds);
  const heading = draft.contents['scenario.yaml'];
  const { gauges, facts } = draft.contents['variables.yaml']!;
  // As in the engine: at the same hour decisions stand before events, each in the order of files.
  const items = itemsOf(draft).toSorted((a, b) => minuteOf(a.value.at) - minuteOf(b.value.at));
  const options = items.map((item) => linesFor(item));
  const outcomes = items.map(outcomesFor);
  const texts = items.map(textsFor);
  const drift = partsOf(draft.contents['variables.yaml']!.drift, VARIABLES, 'drift');
  const endings = entriesOf(draft, 'endings.yaml');
  const spans = shownIn(draft).filter(({ value }) => value.when);
  const finals = partsOf(heading?.measures, { file: 'scenario.yaml', path: [] }, 'measures');
  const goals = partsOf(heading?.goals, { file: 'scenario.yaml', path: [] }, 'goals');
  const invariants = partsOf(heading?.invariants, { file: 'scenario.yaml', path: [] }, 'invariants');
  const lenses = heading?.lenses.map(({ id }) => id) ?? [];
  const plan: ReachPlan = {
    start: regionOf({
      gauges: gauges.map(({ start }) => (start >= 0 && start <= 100 ? [start, start] : [0, 100])),
      facts: facts.map(({ values }) => ({ values: values.length, may: [0] })),
    }),
    startsAt: minuteOf(heading?.clock.starts),
    valueCounts: variables.map((variable) => variable.values.length),
    lenses: lenses.length,
    badDayFactor: heading?.['bad-day-factor'] ?? Number.NaN,
    items: items.map(({ value }, index): ReachItem => ({
      at: minuteOf(value.at),
      when: gateOf(value.when),
      lines: options[index]!.map((line) =>
        line.map(({ value: option, place }) => ({
          requires: gateOf(option.requires?.when),
          effect: effectOf(option.effects, within(place, 'effects')),
        })),
      ),
      outcomes: outcomes[index]!.map(({ value: outcome, place }, number, all): ReachOutcome => ({
        chance: outcome.chance || number < all.length - 1 ? chancesOf(outcome.chance ?? {}, lenses) : null,
        times: (outcome.times ?? []).map(({ when, factor }) => ({ when: gateOf(when), factor })),
        historical: outcome.historical ?? false,
        effect: effectOf(outcome.effects, within(place, 'effects')),
      })),
      texts: texts[index]!.map((text) => gateOf(text.value.when)),
    })),
    drift: drift.map(({ value, place }) => ({
      when: gateOf(value.when),
      perDay: effectOf(value['per-day'] as Effects, within(place, 'per-day')).add,
    })),
    endings: placeEndings(draft, endings, gateOf),
    spans: spans.map(({ value }) => spanOf(value, gateOf)),
    finals: finals.map(({ value }) => gateOf(value.when)),
    goals: goals.map(({ value }) => gateOf(value.when)),
    invariants: invariants.map(({ value }) => gateOf(value.holds)),
  };
  return { plan, items, options, outcomes, texts, drift, endings, spans, finals, goals, invariants, adds };
}

type GateReader = (text: string | undefined) => Gate;

/** What is wrong with an ending's place, hour or missing condition is told elsewhere; here it may come at any time. */
function placeEndings(draft: Draft, endings: Located<Ending>[], gateOf: GateReader): ReachPlan['endings'] {
  const ends = minuteOf(draft.contents['scenario.yaml']?.clock.ends);
  return endings.map(({ value }, index) => ({
    from: value.from && !(minuteOf(value.from) > ends) ? minuteOf(value.from) : Number.NEGATIVE_INFINITY,
    when: index === endings.length - 1 ? (value.when ? undefined : null) : value.when ? gateOf(value.when) : undefined,
    texts: value.causes.map((cause) => gateOf(cause.when)),
  }));
}

function linesFor(item: Located<Decision> | Located<StoryEvent>): Located<PlacedOption>[][] {
  if ('question' in item.value) return linesOf(item as Located<Decision>).map(optionsOf);
  return item.value.outcomes ? [] : [[item as Located<StoryEvent>]];
}

function outcomesFor({ value, place }: Located<Decision> | Located<StoryEvent>): Located<Outcome>[] {
  return 'question' in value ? [] : partsOf(value.outcomes, place, 'outcomes');
}

function textsFor({ value, place }: Located<Decision> | Located<StoryEvent>): Located<Conditional>[] {
  if (!('question' in value)) return [];
  return [...partsOf(value.briefing, place, 'briefing'), ...partsOf(value.advice, place, 'advice')];
}

/** Marks and letters are shown from one hour to another, a stance from its hour on: the next one may not hold. */
function shownIn(draft: Draft): Located<Shown>[] {
  const lasting =
    (what: Shown['what']) =>
    ({ value: { known, until, when }, place }: Located<MapMark> | Located<Letter>): Located<Shown> => ({
      value: { what, from: known, until, when },
      place,
    });
  const stances = entriesOf(draft, 'people.yaml').flatMap(({ value, place }) => partsOf(value.stance, place, 'stance'));
  return [
    ...entriesOf(draft, 'map.yaml').map(lasting('mark')),
    ...entriesOf(draft, 'letters.yaml').map(lasting('letter')),
    ...stances.map(({ value: { from, when }, place }): Located<Shown> => ({
      value: { what: 'position', from, until: undefined, when },
      place,
    })),
  ];
}

function spanOf({ from, until, when }: Shown, gateOf: GateReader): ReachPlan['spans'][number] {
  return {
    from: minuteOf(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : minuteOf(until),
    when: gateOf(when),
  };
}

/** 0 to 1 by lens; a lens that is missing is told elsewhere, and may then have any chance. */
function chancesOf(chance: NonNullable<Outcome['chance']>, lenses: string[]): number[] {
  return lenses.map((lens) => {
    const range = chance[lens];
    return range ? (range[0] + range[1]) / 200 : Number.NaN;
  });
}

/**
 * Reads effects into slots. What is misspelt is told elsewhere; here it may have been meant for any gauge, or any fact,
 * so that the mistake does not make other things look unreachable.
 */
function effectReader(
  variables: ConditionVariable[],
  adds: PlacedPlan['adds'],
): (effects: Effects | undefined, place: Place) => ReachEffect {
  const slots = new Map(variables.map((variable, slot) => [variable.id, slot]));
  const slotsOf = (kind: 'gauge' | 'fact') =>
    variables.flatMap((variable, slot) => (variable.kind === kind ? [slot] : []));
  return (effects, place) => {
    const result: ReachEffect = { set: [], add: [] };
    for (const [name, value] of Object.entries(effects?.set ?? {})) {
      const slot = slots.get(name);
      const fact = slot === undefined ? undefined : variables[slot];
      if (fact?.kind !== 'fact') result.set.push(...slotsOf('fact').map((any) => [any, null] as const));
      else result.set.push([slot!, fact.values.includes(value) ? fact.values.indexOf(value) : null]);
    }
    for (const [name, points] of addsOf(effects)) {
      const slot = slots.get(name);
      const isGauge = slot !== undefined && variables[slot]!.kind === 'gauge';
      if (!isGauge) result.add.push(...slotsOf('gauge').map((any) => [any, null] as const));
      else {
        const add = [slot, Number.isFinite(points) ? points : null] as const;
        // That 0 moves nothing is told elsewhere.
        if (points !== 0) adds.set(add, { place: within(place, name), gauge: slot });
        result.add.push(add);
      }
    }
    return result;
  };
}
