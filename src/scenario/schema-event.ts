// Owns the shapes of events.yaml and endings.yaml: what the President does not choose, and where a run can end.
import * as v from 'valibot';
import { Effects } from './schema-decision.ts';
import { Cites, Condition, Dossier, Heard, Hour, Id, Sentence, Standing, Year, textEntries } from './schema-text.ts';

/** News of an event as Washington had it, shown at the first stop at or after `known`. Comes by teletype unless `heard`. */
export const Report = v.strictObject({ ...textEntries, known: Hour, heard: v.optional(Heard), cites: Cites });

/** A range in per cent, [least, most], both 0 to 100. The dice use its middle; the assumptions page shows both ends. */
const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const Range = v.tuple([Percent, Percent]);

export const Outcome = v.strictObject({
  id: Id,
  /** What happened in 1962. At most one in an event; exactly one if the event has a dossier number and is not `branch`. */
  historical: v.optional(v.literal(true)),
  /** Chance for each lens, or `otherwise` for the outcome that takes the rest. The last outcome is `otherwise`, no other. */
  chance: v.optional(v.record(Id, Range)),
  /** The chance is multiplied by each factor whose condition holds, then kept within 0 and 1. */
  times: v.optional(v.array(v.strictObject({ when: Condition, factor: v.pipe(v.number(), v.minValue(0)) }))),
  otherwise: v.optional(v.literal(true)),
  /** A mishap: chances of later events on the same day are raised by the scenario's bad-day factor. */
  bad: v.optional(v.literal(true)),
  /** After "If": `the plane had come home`. The debrief names the outcome so where the dice are thrown again. */
  'what-if': v.optional(Sentence),
  effects: v.optional(Effects),
  report: v.optional(Report),
});

export const StoryEvent = v.strictObject({
  id: Id,
  dossier: v.optional(Dossier),
  /** True for an event that can only occur on paths that history never took. */
  branch: v.optional(v.literal(true)),
  at: Hour,
  when: v.optional(Condition),
  phase: Id,
  title: Sentence,
  /** A fixed event has `effects` and no `outcomes`; a chance event has two outcomes or more and no `effects`. */
  effects: v.optional(Effects),
  report: v.optional(Report),
  outcomes: v.optional(v.pipe(v.array(Outcome), v.minLength(2))),
  /** What the numbers rest on; says "our judgement" where they rest on nothing better. */
  ground: Sentence,
  'would-change': v.optional(Sentence),
  cites: Cites,
  'now-you-know': v.optional(v.array(v.strictObject({ text: Sentence, since: Year, cites: Cites }))),
});

export const TONES = ['settled', 'unsettled', 'war', 'nuclear'] as const;

export const Ending = v.strictObject({
  id: Id,
  dossier: v.optional(Dossier),
  title: Sentence,
  /** Where the golden log of 1962 must end. Exactly one in a scenario. */
  historical: v.optional(v.literal(true)),
  /** Not tried before this hour. */
  from: v.optional(Hour),
  when: v.optional(Condition),
  /** The ending of a run that reaches the last item without any other. Exactly one, and it stands last. */
  otherwise: v.optional(v.literal(true)),
  tone: v.picklist(TONES),
  standing: Standing,
  ...textEntries,
  /** What the months and years after look like; documented for history, marked by `standing` for the rest. */
  after: Sentence,
  'plain-after': v.optional(Sentence),
  /** What the years after rest on, where that is not what the ending rests on. */
  'after-cites': v.optional(Cites),
  /** The chain: every cause whose condition holds is told, in this order. One that says more than what was ordered has `cites`. */
  causes: v.pipe(
    v.array(v.strictObject({ when: Condition, ...textEntries, cites: v.optional(Cites) })),
    v.minLength(1),
  ),
  cites: Cites,
});

export type Outcome = v.InferOutput<typeof Outcome>;
export type StoryEvent = v.InferOutput<typeof StoryEvent>;
export type Ending = v.InferOutput<typeof Ending>;
