// Owns the assumptions as they may be shown: all of them, or what tells nothing that is hidden or still to come.
import { formatDayAndClock, parseHour } from '../base/hours.ts';
import type {
  AssumedDecision,
  AssumedDrift,
  AssumedEffect,
  AssumedEvent,
  AssumedGauge,
  AssumedMeasure,
  AssumedOption,
  AssumedOutcome,
  Assumptions,
  CitedGround,
  Clause,
  Grounded,
} from '../engine/assumptions.ts';
import type { Script } from '../engine/script.ts';
import type { Cited, SourceView } from './crisis-view.ts';
import { type Horizon } from './horizon.ts';
import { citedSources, holds } from './view-source.ts';

/** A condition in words, all parts of which must hold. */
export interface ConditionView {
  clauses: string[];
  /** True where a part is kept back with a hidden gauge. */
  isCut: boolean;
}
/** Points on a gauge by its name. */
export interface PointsView {
  gauge: string;
  name: string;
  points: number;
}
export interface EffectView {
  set: string[];
  add: PointsView[];
}

export interface AssumptionsView {
  /** False while a run is under way: then hidden gauges, and what is still to come, are left out. */
  isWhole: boolean;
  badDayFactor: number;
  lenses: (Omit<Assumptions['lenses'][number], 'cites'> & Cited)[];
  measures: AssumedMeasure[];
  runs: number;
  opinions: (Omit<Assumptions['opinions'][number], 'cites'> & Cited)[];
  gauges: (Omit<AssumedGauge, 'cites'> & Cited)[];
  drift: DriftView[];
  decisions: DecisionAssumedView[];
  events: EventAssumedView[];
  track: TrackView[];
}
export interface DriftView extends Grounded, Cited {
  id: string;
  when: ConditionView;
  perDay: PointsView[];
}
interface ItemView extends Grounded, Cited {
  id: string;
  title: string;
  date: string;
  phase: string;
  branch: boolean;
  when: ConditionView;
}
export interface DecisionAssumedView extends ItemView {
  lines: { title: string; options: OptionAssumedView[] }[];
}
export interface OptionAssumedView extends EffectView {
  id: string;
  label: string;
  historical: boolean;
  leaning: boolean;
  requires: ConditionView;
}
export interface EventAssumedView extends ItemView {
  outcomes: OutcomeAssumedView[];
}
export interface OutcomeAssumedView extends EffectView {
  id: string;
  says: string | null;
  historical: boolean;
  chance: AssumedOutcome['chance'];
  times: { when: ConditionView; factor: number }[];
  bad: boolean;
}
export interface TrackView {
  date: string;
  values: { gauge: string; name: string; aim: number; reached: number | null }[];
}

interface From {
  assumptions: Assumptions;
  script: Script;
  /** Null for all of it. */
  horizon: Horizon | null;
}

/** Pure. */
export function assumptionsView(from: From): AssumptionsView {
  const { assumptions, script, horizon } = from;
  const { drift, decisions, events, badDayFactor, lenses, runs } = assumptions;
  const teller = new Teller(from);
  return {
    isWhole: horizon === null,
    badDayFactor,
    lenses: lenses.map((lens) => ({ ...lens, cites: citedSources({ script, now: horizon?.now }, lens.cites) })),
    runs,
    measures: assumptions.measures.map((measure) => (horizon ? { ...measure, note: null } : measure)),
    opinions: horizon
      ? []
      : assumptions.opinions.map(({ cites, ...opinion }) => ({ ...opinion, cites: citedSources({ script }, cites) })),
    gauges: assumptions.gauges.filter(({ id }) => teller.isTold(id)).map((gauge) => teller.grounded(gauge)),
    drift: drift.filter((one) => isInForce(horizon, one)).flatMap((one) => teller.drift(one)),
    decisions: decisions
      .filter(({ id }) => !horizon || horizon.settled.includes(id))
      .map((decision) => teller.decision(decision)),
    events: events.filter(({ id }) => !horizon || horizon.heard.has(id)).map((event) => teller.event(event)),
    track: horizon ? [] : assumptions.track.map((point) => teller.track(point)),
  };
}

/** What drifts only under conditions that may still come tells of them. */
function isInForce(horizon: Horizon | null, { condition }: AssumedDrift): boolean {
  return horizon === null || holds(condition, horizon.values);
}

/** Tells each number without the gauges that are hidden. */
class Teller {
  readonly #names: Map<string, string>;
  readonly #horizon: Horizon | null;
  readonly #sources: (keys: string[]) => SourceView[];

  constructor({ assumptions, script, horizon }: From) {
    const told = assumptions.gauges.filter(({ shown }) => !horizon || shown !== 'hidden');
    this.#names = new Map(told.map(({ id, name }) => [id, name]));
    this.#horizon = horizon;
    this.#sources = (keys) => citedSources({ script, now: horizon?.now }, keys);
  }

  isTold(gauge: string): boolean {
    return this.#names.has(gauge);
  }

  /** What a number rests on came out later in part: it is told when the run is over. */
  grounded<T extends CitedGround>(number: T): Omit<T, 'cites'> & Cited {
    const told = { ...number, cites: this.#horizon ? [] : this.#sources(number.cites) };
    return this.#horizon ? { ...told, ground: null, wouldChange: null } : told;
  }

  /** None where nothing is left to tell. */
  drift({ id, when, perDay, ground, wouldChange, cites }: AssumedDrift): DriftView[] {
    const points = this.#points(perDay);
    if (points.length === 0) return [];
    return [this.grounded({ id, when: this.#condition(when), perDay: points, ground, wouldChange, cites })];
  }

  decision({ lines, ...decision }: AssumedDecision): DecisionAssumedView {
    return {
      ...this.#item(decision),
      lines: lines.map(({ title, options }) => ({ title, options: options.map((option) => this.#option(option)) })),
    };
  }

  event({ outcomes, ...event }: AssumedEvent): EventAssumedView {
    return {
      ...this.#item(event),
      // What was reported of it may be looked up at once.
      cites: this.#sources(event.cites),
      outcomes: outcomes.map((outcome) => this.#outcome(event.id, outcome)),
    };
  }

  track({ at, values }: Assumptions['track'][number]): TrackView {
    return {
      date: formatDayAndClock(parseHour(at)),
      values: values.map((value) => ({ ...value, name: this.#names.get(value.gauge) ?? value.gauge })),
    };
  }

  #item(item: Omit<AssumedDecision, 'lines'>): ItemView {
    const { id, title, at, phase, branch, when, ground, wouldChange, cites } = item;
    const date = formatDayAndClock(parseHour(at));
    return this.grounded({ id, title, date, phase, branch, when: this.#condition(when), ground, wouldChange, cites });
  }

  /** What Kennedy ordered is for the comparison. */
  #option({ id, label, historical, leaning, requires, effect }: AssumedOption): OptionAssumedView {
    const isTold = this.#horizon === null;
    return {
      id,
      label,
      historical: historical && isTold,
      leaning: leaning && isTold,
      requires: this.#condition(requires),
      ...this.#effect(effect),
    };
  }

  /** In a run only what happened is told in the words of its report. */
  #outcome(event: string, { times, effect, says, ...outcome }: AssumedOutcome): OutcomeAssumedView {
    const hasHappened = !this.#horizon || this.#horizon.heard.get(event) === outcome.id;
    return {
      ...outcome,
      historical: outcome.historical && hasHappened,
      says: hasHappened ? says : null,
      times: times.map(({ when, factor }) => ({ when: this.#condition(when), factor })),
      ...this.#effect(effect),
    };
  }

  #effect({ set, add }: AssumedEffect): EffectView {
    return { set, add: this.#points(add) };
  }

  #points(all: { gauge: string; points: number }[]): PointsView[] {
    return all.flatMap(({ gauge, points }) => {
      const name = this.#names.get(gauge);
      return name === undefined ? [] : [{ gauge, name, points }];
    });
  }

  #condition(clauses: Clause[]): ConditionView {
    const told = clauses.filter(({ gauges }) => gauges.every((gauge) => this.isTold(gauge)));
    return { clauses: told.map(({ text }) => text), isCut: told.length < clauses.length };
  }
}
