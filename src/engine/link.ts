// Owns linking: condition trees become closures once, so that neither back end interprets a tree at play. No `eval`.
import { fnv1a64, type Halves } from '../base/hash.ts';
import { unreachable } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import { type Test, linkCondition } from './link-condition.ts';
import type { Effect, Story, StoryItem } from './story.ts';

export { linkCondition } from './link-condition.ts';

export interface LinkedOption {
  id: string;
  historical: boolean;
  /** Null if it is always open. */
  requires: Test | null;
  effect: Effect;
}
export interface LinkedLine {
  id: string;
  options: LinkedOption[];
  /** Names the line to the dice. */
  key: Halves;
}
export interface LinkedOutcome {
  id: string;
  historical: boolean;
  /** Chance 0..1 by lens; null for the last, which takes the rest. */
  chance: number[] | null;
  times: { when: Test; factor: number }[];
  bad: boolean;
  effect: Effect;
}
interface LinkedBase {
  id: string;
  /** Minutes since the start. */
  at: number;
  day: number;
  /** Days to the next item, 0 after the last: what drift is multiplied by. */
  daysToNext: number;
  /** Null if it is always due. */
  when: Test | null;
}
export interface LinkedDecision extends LinkedBase {
  kind: 'decision';
  lines: LinkedLine[];
}
export interface LinkedFixed extends LinkedBase {
  kind: 'fixed';
  effect: Effect;
}
export interface LinkedChance extends LinkedBase {
  kind: 'chance';
  outcomes: LinkedOutcome[];
  /** Names the event to the dice. */
  key: Halves;
}
export type LinkedItem = LinkedDecision | LinkedFixed | LinkedChance;

export interface LinkedDrift {
  when: Test | null;
  perDay: [number, number][];
}

/** A story ready to be played: the same data, with closures for conditions. Read it, never write to it. */
export interface LinkedStory {
  story: Story;
  items: LinkedItem[];
  /** Days from the start of the clock to the first item. */
  daysToFirst: number;
  drift: LinkedDrift[];
  /** `when` is null for the ending that takes the rest. */
  endings: { id: string; from: number; when: Test | null }[];
  measures: { id: string; when: Test }[];
}

const DAY_MINUTES = 1440;

/** Links a compiled story. Pure; needs no Node, no CEL and no permission of a content security policy. */
export function linkStory(story: Story): LinkedStory {
  return {
    story,
    daysToFirst: (story.items[0]?.at ?? 0) / DAY_MINUTES,
    items: story.items.map((item, index) => {
      const next = story.items[index + 1];
      return linkItem(item, next ? (next.at - item.at) / DAY_MINUTES : 0);
    }),
    drift: story.drift.map(({ when, perDay }) => ({ when: linkTest(when), perDay })),
    endings: story.endings.map(({ id, from, when }) => ({ id, from, when: linkTest(when) })),
    measures: story.measures.map(({ id, when }) => ({ id, when: linkCondition(when) as Test })),
  };
}

function linkItem(item: StoryItem, daysToNext: number): LinkedItem {
  const base = { id: item.id, at: item.at, day: item.day, daysToNext, when: linkTest(item.when) };
  switch (item.kind) {
    case 'decision':
      return {
        ...base,
        kind: 'decision',
        lines: item.lines.map(({ id, options }) => ({
          id,
          key: fnv1a64(`${item.id}/${id}`),
          options: options.map((option) => ({ ...option, requires: linkTest(option.requires) })),
        })),
      };
    case 'fixed':
      return { ...base, kind: 'fixed', effect: item.effect };
    case 'chance':
      return {
        ...base,
        kind: 'chance',
        key: fnv1a64(item.id),
        outcomes: item.outcomes.map((outcome) => ({
          ...outcome,
          times: outcome.times.map(({ when, factor }) => ({ when: linkCondition(when) as Test, factor })),
        })),
      };
    default:
      return unreachable(item);
  }
}

function linkTest(condition: Condition | null): Test | null {
  return condition && (linkCondition(condition) as Test);
}
