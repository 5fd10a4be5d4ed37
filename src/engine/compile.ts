// Owns compiling the rules: a checked scenario becomes a Story, plain data with numbers for names. Build side only.
import { assert } from '../base/assert.ts';
import { canonicalJson, fingerprint } from '../base/hash.ts';
import { daysBetween, parseHour } from '../base/hours.ts';
import type { Decision, Effects, Option } from '../scenario/schema-decision.ts';
import type { Outcome, StoryEvent } from '../scenario/schema-event.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { compileCondition, compileConditionOrNull, linesOf, slotOf } from './compile-parts.ts';
import type { Edition, Effect, Story, StoryItem, StoryLine, StoryOutcome, StoryVariable } from './story.ts';

export { compileLibrary, compileScript } from './compile-words.ts';

/**
 * Compiles the rules of a scenario that has been checked. Pure. Values stand in the order of the file, gauges first;
 * items in order of hour, and at the same hour decisions before events, each in the order of files. Throws on a
 * scenario that the checker would have refused.
 */
export function compileStory(scenario: Scenario): Story {
  const { heading, variables } = scenario;
  const starts = parseHour(heading.clock.starts);
  const minute = (hour: string) => parseHour(hour) - starts;
  const rules: Omit<Story, 'edition' | 'measures' | 'track'> = {
    id: heading.id,
    startsAt: starts * 60_000,
    variables: compileVariables(scenario),
    gaugeCount: variables.gauges.length,
    start: [...variables.gauges.map(({ start }) => start), ...variables.facts.map(() => 0)],
    items: compileItems(scenario, starts),
    drift: variables.drift.map(({ when, 'per-day': perDay }) => ({
      when: compileConditionOrNull(scenario, when),
      perDay: compilePoints(scenario, perDay),
    })),
    endings: scenario.endings.map(({ id, dossier, historical, from, when }) => ({
      id,
      dossier: dossier ?? null,
      historical: historical ?? false,
      from: from ? minute(from) : 0,
      when: compileConditionOrNull(scenario, when),
    })),
    phases: heading.phases.map(({ id }) => id),
    lenses: heading.lenses.map(({ id }) => id),
    lessons: heading.lessons.map(({ id, decisions }) => ({ id, decisions: decisions ?? null })),
    answers: (heading.forecast?.answers ?? []).map(({ id }) => id),
    reasons: (heading.reasons ?? []).map(({ id }) => id),
    badDayFactor: heading['bad-day-factor'],
    escalation: slotOf(scenario, heading.escalation),
  };
  return {
    ...rules,
    // Measures and the reference track are left out of the edition: they judge a run and never change it.
    edition: fingerprint(canonicalJson(rules)) as Edition,
    measures: heading.measures.map(({ id, when }) => ({ id, when: compileCondition(scenario, when) })),
    track: variables.track.map(({ at, values }) => ({ at: minute(at), values: compilePoints(scenario, values) })),
  };
}

function compileVariables({ variables }: Scenario): StoryVariable[] {
  return [
    ...variables.gauges.map(({ id }): StoryVariable => ({ id, kind: 'gauge', values: [] })),
    ...variables.facts.map(({ id, values }): StoryVariable => ({ id, kind: 'fact', values })),
  ];
}

function compileItems(scenario: Scenario, starts: number): StoryItem[] {
  const items = [
    ...scenario.decisions.map((decision) => compileDecision(scenario, decision, starts)),
    ...scenario.events.map((event) => compileEvent(scenario, event, starts)),
  ].toSorted((a, b) => a.at - b.at);
  assert(items.length > 0, `The scenario "${scenario.heading.id}" has neither a decision nor an event.`);
  return items;
}

function compileBase(scenario: Scenario, item: Decision | StoryEvent, starts: number) {
  const at = parseHour(item.at);
  return {
    id: item.id,
    dossier: item.dossier ?? null,
    phase: item.phase,
    at: at - starts,
    day: daysBetween(starts, at),
    when: compileConditionOrNull(scenario, item.when),
    branch: item.branch ?? false,
  };
}

function compileDecision(scenario: Scenario, decision: Decision, starts: number): StoryItem {
  const lines = linesOf(decision).map(({ id, options }): StoryLine => ({
    id,
    options: options.map((option) => compileOption(scenario, option)),
  }));
  return { ...compileBase(scenario, decision, starts), kind: 'decision', lines };
}

function compileOption(scenario: Scenario, option: Option) {
  return {
    id: option.id,
    historical: option.historical ?? option.leaning ?? false,
    requires: compileConditionOrNull(scenario, option.requires?.when),
    effect: compileEffect(scenario, option.effects),
  };
}

function compileEvent(scenario: Scenario, event: StoryEvent, starts: number): StoryItem {
  const base = compileBase(scenario, event, starts);
  if (!event.outcomes) return { ...base, kind: 'fixed', effect: compileEffect(scenario, event.effects) };
  return { ...base, kind: 'chance', outcomes: event.outcomes.map((outcome) => compileOutcome(scenario, outcome)) };
}

function compileOutcome(scenario: Scenario, outcome: Outcome): StoryOutcome {
  const { chance } = outcome;
  return {
    id: outcome.id,
    historical: outcome.historical ?? false,
    chance: chance
      ? scenario.heading.lenses.map(({ id }) => {
          const range = chance[id];
          assert(range, `Outcome "${outcome.id}" has no chance for the lens "${id}".`);
          // Per cent to 0..1, the middle of the range.
          return (range[0] + range[1]) / 200;
        })
      : null,
    times: (outcome.times ?? []).map(({ when, factor }) => ({ when: compileCondition(scenario, when), factor })),
    bad: outcome.bad ?? false,
    effect: compileEffect(scenario, outcome.effects),
  };
}

function compileEffect(scenario: Scenario, effects: Effects | undefined): Effect {
  const { set = {}, ...add } = effects ?? {};
  return {
    set: Object.entries(set).map(([fact, value]) => {
      const index = scenario.variables.facts.find(({ id }) => id === fact)?.values.indexOf(value) ?? -1;
      assert(index >= 0, `The fact "${fact}" has no value "${value}".`);
      return [slotOf(scenario, fact), index];
    }),
    add: compilePoints(scenario, add as Record<string, number>),
  };
}

function compilePoints(scenario: Scenario, points: Record<string, number>): [number, number][] {
  return Object.entries(points).map(([gauge, amount]) => [slotOf(scenario, gauge), amount]);
}
