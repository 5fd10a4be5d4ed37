// Owns the numbers of the model that a reader may take otherwise: each with its range, its ground and its place in the story.
import type { AssumedEffect, AssumedEvent, AssumedOutcome, Assumptions, Clause } from '../engine/assumptions.ts';
import type { NumberPlace } from '../engine/change-numbers.ts';
import type { Library, Script } from '../engine/script.ts';

/** Sections of the page of assumptions. */
export const NUMBER_SECTIONS = ['events', 'decisions', 'drift', 'gauges', 'bad-days'] as const;
export type NumberSection = (typeof NUMBER_SECTIONS)[number];

export interface LuckNumber {
  place: NumberPlace;
  section: NumberSection;
  /** Its entry on the page of assumptions. */
  entry: string;
  /** What it belongs to, such as an event's title. */
  of: string;
  /** What exactly, such as an outcome and a gauge. */
  what: { kind: NumberPlace['kind']; outcome?: string; option?: string; gauge?: string; when?: string };
  /** As it stands, and how far it may be moved. Chances in per cent; everything else as the page of assumptions has it. */
  now: number;
  low: number;
  high: number;
  step: number;
  /** The scenario's own range under this lens, where it has one: a chance has, points have not. */
  range: [number, number] | null;
  ground: string | null;
}

interface From {
  assumptions: Assumptions;
  script: Pick<Script, 'gauges'>;
  library: Pick<Library, 'events'>;
  /** Chances are those of this lens. */
  lens: string;
}

/** Every number that a run can hang on, in the order of the page of assumptions. Pure. */
export function luckNumbers(from: From): LuckNumber[] {
  const { assumptions } = from;
  const { events, decisions, drift, gauges, badDayFactor } = assumptions;
  const nameOf = (gauge: string) => from.script.gauges.find(({ id }) => id === gauge)?.name ?? gauge;
  return [
    ...events.flatMap((event) => eventNumbers(from, event, nameOf)),
    ...decisions.flatMap(({ id, title, ground, lines }) =>
      lines.flatMap(({ options }) =>
        options.flatMap((option) =>
          pointsOf(option.effect, (gauge) => ({
            place: { kind: 'option', decision: id, option: option.id, gauge },
            section: 'decisions',
            entry: id,
            of: title,
            what: { kind: 'option', option: option.label, gauge: nameOf(gauge) },
            ground,
          })),
        ),
      ),
    ),
    ...drift.flatMap(({ id, when, perDay, ground }, rule) =>
      pointsOf({ set: [], add: perDay }, (gauge) => ({
        place: { kind: 'drift', rule, gauge },
        section: 'drift',
        entry: id,
        of: whenTold(when),
        what: { kind: 'drift', gauge: nameOf(gauge) },
        ground,
      })),
    ),
    ...gauges.map(({ id, name, start, ground }): LuckNumber => ({
      place: { kind: 'start', gauge: id },
      section: 'gauges',
      entry: id,
      of: name,
      what: { kind: 'start', gauge: name },
      now: start,
      low: 0,
      high: 100,
      step: 1,
      range: null,
      ground,
    })),
    {
      place: { kind: 'bad-day' },
      section: 'bad-days',
      entry: 'bad-days',
      of: '',
      what: { kind: 'bad-day' },
      now: badDayFactor,
      low: 1,
      high: 2 * badDayFactor,
      step: 0.05,
      range: null,
      ground: null,
    },
  ];
}

type Named = (gauge: string) => string;

function eventNumbers(from: From, event: AssumedEvent, nameOf: Named): LuckNumber[] {
  return event.outcomes.flatMap((outcome) => {
    const common = { section: 'events' as const, entry: event.id, of: event.title, ground: event.ground };
    const told = outcomeTold(from, event, outcome);
    const isCertain = event.outcomes.length === 1;
    return [
      ...chanceOf(from, event, outcome),
      ...outcome.times.map(({ when, factor }, index): LuckNumber => ({
        ...common,
        place: { kind: 'factor', event: event.id, outcome: outcome.id, factor: index },
        what: { kind: 'factor', outcome: told, when: whenTold(when) },
        now: factor,
        low: 0,
        high: Math.max(1, 2 * factor),
        step: 0.01,
        range: null,
      })),
      ...pointsOf(outcome.effect, (gauge) => ({
        ...common,
        place: { kind: 'outcome', event: event.id, outcome: isCertain ? null : outcome.id, gauge },
        what: { kind: 'outcome', outcome: told, gauge: nameOf(gauge) },
      })),
    ];
  });
}

/** A chance may be moved as far as any of the three lenses goes. */
function chanceOf(from: From, event: AssumedEvent, outcome: AssumedOutcome): LuckNumber[] {
  const { lens } = from;
  const { id, chance } = outcome;
  const range = chance?.[lens];
  if (!chance || !range) return [];
  const all = Object.values(chance).flat();
  return [
    {
      place: { kind: 'chance', event: event.id, outcome: id, lens },
      section: 'events',
      entry: event.id,
      of: event.title,
      what: { kind: 'chance', outcome: outcomeTold(from, event, outcome) },
      now: (range[0] + range[1]) / 2,
      low: Math.min(...all),
      high: Math.max(...all),
      step: 0.1,
      range,
      ground: event.ground,
    },
  ];
}

/** As what follows "If", else as it was reported; empty for what nobody heard of. */
const outcomeTold = ({ library }: From, event: AssumedEvent, { id, says }: AssumedOutcome): string =>
  library.events[event.id]?.whatIf[id] ?? says ?? '';

type Moved = Omit<LuckNumber, 'now' | 'low' | 'high' | 'step' | 'range'>;

/** Points may be moved from none to twice as many: no archive gives a range. */
function pointsOf({ add }: AssumedEffect, tell: (gauge: string) => Moved): LuckNumber[] {
  return add.map(({ gauge, points }) => ({
    ...tell(gauge),
    now: points,
    low: Math.min(0, 2 * points),
    high: Math.max(0, 2 * points),
    step: 0.1,
    range: null,
  }));
}

const whenTold = (when: readonly Clause[]): string => when.map(({ text }) => text).join('; ');

/** The number as the story holds it: chances there are 0..1. Pure. */
export function inStory({ place }: Pick<LuckNumber, 'place'>, number: number): number {
  return place.kind === 'chance' ? number / 100 : number;
}
