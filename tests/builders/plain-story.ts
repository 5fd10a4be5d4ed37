// Builds stories by hand, for rules that a whole scenario would hide: one gauge or two, and only the items at stake.
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import type {
  ChanceItem,
  DecisionItem,
  Edition,
  Effect,
  FixedItem,
  Story,
  StoryOutcome,
} from '../../src/engine/story.ts';

const HOUR = 60;
export const NOTHING: Effect = { set: [], add: [] };

/** Two gauges (slots 0 and 1, both at 50) and a fact (slot 2: no, yes, maybe); lenses low and high. */
export function plainStory(over: Partial<Story>): LinkedStory {
  return linkStory({
    id: 'plain',
    edition: 'PLAINPLA' as Edition,
    startsAt: 0,
    variables: [
      { id: 'heat', kind: 'gauge', values: [] },
      { id: 'trust', kind: 'gauge', values: [] },
      { id: 'said', kind: 'fact', values: ['no', 'yes', 'maybe'] },
    ],
    gaugeCount: 2,
    start: [50, 50, 0],
    items: [],
    drift: [],
    endings: [{ id: 'last', dossier: null, historical: true, from: 0, when: null }],
    phases: ['only'],
    lenses: ['low', 'high'],
    lessons: [{ id: 'full', decisions: null }],
    answers: [],
    reasons: [],
    badDayFactor: 1.5,
    escalation: 0,
    measures: [],
    track: [],
    ...over,
  });
}

const base = (id: string, hour: number) => ({
  id,
  dossier: null,
  phase: 'only',
  at: hour * HOUR,
  day: Math.floor(hour / 24),
  when: null,
  branch: false,
});

export const fixed = (id: string, hour: number, over: Partial<FixedItem> = {}): FixedItem => ({
  ...base(id, hour),
  kind: 'fixed',
  effect: NOTHING,
  ...over,
});

export const outcome = (id: string, over: Partial<StoryOutcome> = {}): StoryOutcome => ({
  id,
  historical: false,
  chance: null,
  times: [],
  bad: false,
  effect: NOTHING,
  ...over,
});

export const chance = (id: string, hour: number, outcomes: StoryOutcome[]): ChanceItem => ({
  ...base(id, hour),
  kind: 'chance',
  outcomes,
});

/** One line; the first option is the historical one, and each adds its points to the first gauge. */
export const decision = (id: string, hour: number, points: number[]): DecisionItem => ({
  ...base(id, hour),
  kind: 'decision',
  lines: [
    {
      id,
      options: points.map((each, index) => ({
        id: `option-${index}`,
        historical: index === 0,
        requires: null,
        effect: { set: [], add: [[0, each]] },
      })),
    },
  ],
});
