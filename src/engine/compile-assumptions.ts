// Owns compiling the assumptions: every number of the model beside what it rests on, with conditions in words. Build side only.
import { parseHour } from '../base/hours.ts';
import type { Decision, Effects, Option } from '../scenario/schema-decision.ts';
import type { Outcome, StoryEvent } from '../scenario/schema-event.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import type { Gauge } from '../scenario/schema-variables.ts';
import type {
  AssumedDecision,
  AssumedEffect,
  AssumedEvent,
  AssumedGauge,
  AssumedOption,
  AssumedOutcome,
  Assumptions,
  Clause,
  Grounded,
  Points,
} from './assumptions.ts';
import { compileConditionOrNull, linesOf } from './compile-parts.ts';
import { conditionClauses, factClause } from './condition-words.ts';
import { measureHistory } from './measure-history.ts';

/** Runs that are counted for each lens: enough for whole per cents, and quick enough for a build. */
export const RUNS = 6000;

/** Compiles every number that the model uses. Pure. Throws on a scenario that the checker would have refused. */
export function compileAssumptions(scenario: Scenario): Assumptions {
  const { heading, variables } = scenario;
  const measured = measureHistory(scenario, RUNS);
  return {
    badDayFactor: heading['bad-day-factor'],
    lenses: heading.lenses,
    opinions: heading.opinions ?? [],
    runs: RUNS,
    measures: heading.measures.map(({ id, title, note, aims }) => ({
      id,
      title,
      note: note ?? null,
      aims: aims ?? null,
      reached: measured.measures[id]!,
    })),
    gauges: variables.gauges.map(compileGauge),
    drift: variables.drift.map((drift, index) => ({
      id: `drift-${index + 1}`,
      ...grounded(drift),
      cites: drift.cites,
      when: clauses(scenario, drift.when),
      condition: compileConditionOrNull(scenario, drift.when),
      perDay: pointsOf(drift['per-day']),
    })),
    decisions: scenario.decisions.map((decision) => compileDecision(scenario, decision)).toSorted(byHour),
    events: scenario.events.map((event) => compileEvent(scenario, event)).toSorted(byHour),
    track: measured.track,
  };
}

function compileGauge({ id, name, meaning, unit, shown, start, bands, ...gauge }: Gauge): AssumedGauge {
  return {
    id,
    name,
    meaning,
    unit: unit ?? null,
    shown,
    start,
    bands: bands.map((band, index) => ({
      from: index === 0 ? 0 : bands[index - 1]!['up-to'],
      upTo: band['up-to'],
      name: band.name,
      says: band.says,
    })),
    ...grounded(gauge),
    cites: gauge.cites,
  };
}

function compileItem(scenario: Scenario, item: Decision | StoryEvent) {
  const { id, title, at, phase, branch, when } = item;
  return { id, title, at, phase, branch: branch ?? false, when: clauses(scenario, when), ...grounded(item) };
}

function compileDecision(scenario: Scenario, decision: Decision): AssumedDecision {
  return {
    ...compileItem(scenario, decision),
    // The sizes follow the record, or what a branch is built from.
    cites: (decision.record ?? decision.basis)?.cites ?? [],
    lines: linesOf(decision).map(({ title, options }) => ({
      title,
      options: options.map((option) => compileOption(scenario, option)),
    })),
  };
}

function compileOption(scenario: Scenario, option: Option): AssumedOption {
  return {
    id: option.id,
    label: option.label,
    historical: option.historical ?? false,
    leaning: option.leaning ?? false,
    requires: clauses(scenario, option.requires?.when),
    effect: effectOf(scenario, option.effects),
  };
}

function compileEvent(scenario: Scenario, event: StoryEvent): AssumedEvent {
  const certain: AssumedOutcome = {
    id: event.id,
    says: event.report?.text ?? null,
    historical: !event.branch,
    chance: null,
    times: [],
    bad: false,
    effect: effectOf(scenario, event.effects),
  };
  return {
    ...compileItem(scenario, event),
    cites: event.cites,
    outcomes: event.outcomes?.map((outcome) => compileOutcome(scenario, outcome)) ?? [certain],
  };
}

function compileOutcome(scenario: Scenario, outcome: Outcome): AssumedOutcome {
  return {
    id: outcome.id,
    says: outcome.report?.text ?? null,
    historical: outcome.historical ?? false,
    chance: outcome.chance ?? null,
    times: (outcome.times ?? []).map(({ when, factor }) => ({ when: clauses(scenario, when), factor })),
    bad: outcome.bad ?? false,
    effect: effectOf(scenario, outcome.effects),
  };
}

function effectOf({ variables }: Scenario, effects: Effects | undefined): AssumedEffect {
  const { set = {}, ...add } = effects ?? {};
  return {
    set: Object.entries(set).flatMap(([name, value]) => {
      const fact = variables.facts.find(({ id }) => id === name);
      return fact ? [factClause(fact, fact.values.indexOf(value))] : [];
    }),
    add: pointsOf(add as Record<string, number>),
  };
}

const pointsOf = (points: Record<string, number>): Points[] =>
  Object.entries(points).map(([gauge, amount]) => ({ gauge, points: amount }));

function clauses(scenario: Scenario, when: string | undefined): Clause[] {
  return conditionClauses(compileConditionOrNull(scenario, when), scenario.variables);
}

const grounded = (from: { ground?: string | undefined; 'would-change'?: string | undefined }): Grounded => ({
  ground: from.ground ?? null,
  wouldChange: from['would-change'] ?? null,
});

const byHour = (a: { at: string }, b: { at: string }) => parseHour(a.at) - parseHour(b.at);
