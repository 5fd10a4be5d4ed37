// Owns taking numbers of the model otherwise: which number is meant, what it is now, and the story with another in its place.
import { assert } from '../base/assert.ts';
import type { Effect, Story, StoryItem } from './story.ts';

/** Names one number. Chances are 0..1; points are those of a gauge, 0..100, a day in drift; factors multiply a chance. */
export type NumberPlace =
  | { kind: 'bad-day' }
  | { kind: 'start'; gauge: string }
  | { kind: 'drift'; rule: number; gauge: string }
  /** An order's points. */
  | { kind: 'option'; decision: string; option: string; gauge: string }
  /** An event's points. `outcome` null for one that is certain. */
  | { kind: 'outcome'; event: string; outcome: string | null; gauge: string }
  | { kind: 'chance'; event: string; outcome: string; lens: string }
  | { kind: 'factor'; event: string; outcome: string; factor: number };

export interface NumberChange {
  place: NumberPlace;
  to: number;
}

/** The number at a place. Pure. Throws if there is none. */
export function numberAt(story: Story, place: NumberPlace): number {
  let found: number | undefined;
  visit(story, place, (number) => (found = number));
  assert(found !== undefined, `The story has no number at "${JSON.stringify(place)}".`);
  return found;
}

/** The story with other numbers. Pure: what is not changed is shared. Throws if a place holds none. */
export function changeNumbers(story: Story, changes: readonly NumberChange[]): Story {
  return changes.reduce((from, { place, to }) => {
    numberAt(from, place);
    return visit(from, place, () => to);
  }, story);
}

/** Rebuilds the story with the number at a place told to `tell` and replaced by its answer. */
function visit(story: Story, place: NumberPlace, tell: (number: number) => number): Story {
  switch (place.kind) {
    case 'bad-day':
      return { ...story, badDayFactor: tell(story.badDayFactor) };
    case 'start': {
      const slot = slotOf(story, place.gauge);
      return { ...story, start: story.start.map((level, index) => (index === slot ? tell(level) : level)) };
    }
    case 'drift': {
      const slot = slotOf(story, place.gauge);
      const drift = story.drift.map((rule, index) =>
        index === place.rule ? { ...rule, perDay: pairs(rule.perDay, slot, tell) } : rule,
      );
      return { ...story, drift };
    }
    case 'option':
      return { ...story, items: story.items.map((item) => inDecision(story, item, place, tell)) };
    default:
      return { ...story, items: story.items.map((item) => inEvent(story, item, place, tell)) };
  }
}

type Tell = (number: number) => number;

function inDecision(story: Story, item: StoryItem, place: NumberPlace & { kind: 'option' }, tell: Tell): StoryItem {
  if (item.kind !== 'decision' || item.id !== place.decision) return item;
  const slot = slotOf(story, place.gauge);
  const lines = item.lines.map((line) => ({
    ...line,
    options: line.options.map((option) =>
      option.id === place.option ? { ...option, effect: adds(option.effect, slot, tell) } : option,
    ),
  }));
  return { ...item, lines };
}

function inEvent(
  story: Story,
  item: StoryItem,
  place: NumberPlace & { kind: 'outcome' | 'chance' | 'factor' },
  tell: Tell,
): StoryItem {
  if (item.id !== place.event || item.kind === 'decision') return item;
  if (item.kind === 'fixed') {
    if (place.kind !== 'outcome') return item;
    return { ...item, effect: adds(item.effect, slotOf(story, place.gauge), tell) };
  }
  const outcomes = item.outcomes.map((outcome) => {
    if (outcome.id !== place.outcome) return outcome;
    if (place.kind === 'outcome') return { ...outcome, effect: adds(outcome.effect, slotOf(story, place.gauge), tell) };
    if (place.kind === 'factor') {
      const times = outcome.times.map((one, index) =>
        index === place.factor ? { ...one, factor: tell(one.factor) } : one,
      );
      return { ...outcome, times };
    }
    const lens = story.lenses.indexOf(place.lens);
    const chance = outcome.chance?.map((own, index) => (index === lens ? tell(own) : own)) ?? null;
    return { ...outcome, chance };
  });
  return { ...item, outcomes };
}

function adds({ set, add }: Effect, slot: number, tell: Tell): Effect {
  return { set, add: pairs(add, slot, tell) };
}

function pairs(all: readonly [number, number][], slot: number, tell: Tell): [number, number][] {
  return all.map(([at, points]) => [at, at === slot ? tell(points) : points]);
}

function slotOf({ variables }: Story, gauge: string): number {
  return variables.findIndex(({ id, kind }) => id === gauge && kind === 'gauge');
}
