// Owns the shape of one decision file: what was known, who advised what, what could be ordered, what came of it.
import * as v from 'valibot';
import { Sides } from './schema-debrief.ts';
import {
  Cites,
  Claim,
  Condition,
  Confidence,
  Dossier,
  Heard,
  Hour,
  Id,
  Sentence,
  Standing,
  VariableId,
  Year,
  groundEntries,
  textEntries,
} from './schema-text.ts';

/** What an order or an outcome does at once: facts are set first, then constants are added to gauges (which clamp). */
export const Effects = v.objectWithRest({ set: v.optional(v.record(VariableId, v.string())) }, v.number());

/** One line of the briefing. Never shown before `known`, the hour at which Washington had it. */
export const BriefingLine = v.strictObject({
  ...textEntries,
  known: Hour,
  when: v.optional(Condition),
  cites: Cites,
  opens: v.optional(Id),
});

/** One adviser's word: paraphrase of a documented position, the option it backs, and the specific thing feared. */
export const Advice = v.strictObject({
  who: Id,
  backs: v.optional(Id),
  after: v.optional(Hour),
  when: v.optional(Condition),
  says: Sentence,
  'plain-says': v.optional(Sentence),
  fears: Sentence,
  'plain-fears': v.optional(Sentence),
  cites: Cites,
});

/** What nobody in Washington could know at this hour, and what shows it. */
export const Unknown = v.strictObject({ ...textEntries, cites: Cites });

/** The second layer, opened after the decision: what the other side, or a captain at sea, knew or had decided at this hour. */
export const OtherSide = v.strictObject({
  side: v.picklist(['moscow', 'havana', 'sea']),
  text: Sentence,
  /** Year in which it became public. */
  since: Year,
  opens: v.optional(Id),
  cites: Cites,
});

/** The third layer: what came out later, and in which year. */
export const NowKnown = v.strictObject({
  side: v.picklist(['moscow', 'havana', 'washington', 'sea']),
  text: Sentence,
  since: Year,
  opens: v.optional(Id),
  cites: Cites,
});

export const Option = v.strictObject({
  id: Id,
  /** What Kennedy did. Exactly one in each line of a decision that happened, none in a branch decision. */
  historical: v.optional(v.literal(true)),
  /** In a branch decision only: what he would most likely have done, by our judgement. Exactly one in each line. */
  leaning: v.optional(v.literal(true)),
  /** The camp of scenario.yaml that would be most content with it: what a cautious or a hawkish President goes by. */
  leans: v.optional(Id),
  label: Sentence,
  text: Sentence,
  plain: v.optional(Sentence),
  'argued-by': v.optional(v.array(v.strictObject({ who: Id, when: v.optional(Hour), cites: Cites }))),
  /** `else`: the reason in words while it is closed, and `cites` what that reason rests on. */
  requires: v.optional(v.strictObject({ when: Condition, else: Sentence, cites: Cites })),
  effects: v.optional(Effects),
  /** What the President sees of it in the hours after; nothing that Washington learned only later. Paper, unless `heard`. */
  followed: v.strictObject({ ...textEntries, standing: Standing, heard: v.optional(Heard), cites: Cites }),
  /** For the debrief: what the evidence says would probably have come of it. */
  'would-have': v.optional(v.strictObject({ text: Sentence, confidence: Confidence, cites: Cites })),
});

export const Line = v.strictObject({ id: Id, title: Sentence, options: v.pipe(v.array(Option), v.minLength(2)) });

export const Decision = v.strictObject({
  id: Id,
  dossier: v.optional(Dossier),
  /** Which of several steps of one dossier decision this is, from 1. */
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** True for a decision that history never saw. */
  branch: v.optional(v.literal(true)),
  at: Hour,
  when: v.optional(Condition),
  phase: Id,
  title: Sentence,
  question: Sentence,
  'plain-question': v.optional(Sentence),
  /** What Kennedy did, in one sentence: told where a lesson takes this decision as he took it. No hindsight. */
  'in-a-line': v.optional(Sentence),
  /** Without it a decision that has a cable is heard by teletype, and one without comes unheard. */
  heard: v.optional(Heard),
  cable: v.optional(v.strictObject({ text: Sentence, known: Hour, cites: Cites })),
  briefing: v.pipe(v.array(BriefingLine), v.minLength(1)),
  'not-known-at-this-hour': v.pipe(v.array(Unknown), v.minLength(1)),
  advice: v.array(Advice),
  /** Either the options of a single line, or several lines that are settled one after another. */
  options: v.optional(v.pipe(v.array(Option), v.minLength(2))),
  lines: v.optional(v.pipe(v.array(Line), v.minLength(2))),
  /** What Kennedy chose, and why. Required unless `branch`. */
  record: v.optional(v.strictObject({ text: Sentence, why: Sentence, cites: Cites })),
  /** For a branch decision: the real plans and fears that it is built from. Required if `branch`. */
  basis: v.optional(v.strictObject({ text: Sentence, cites: Cites })),
  'they-knew': v.optional(v.array(OtherSide)),
  'now-you-know': v.array(NowKnown),
  dispute: v.optional(
    v.strictObject({
      claim: Sentence,
      sides: Sides,
      /** What would settle it, or why nothing can. */
      settles: v.optional(Sentence),
    }),
  ),
  claims: v.optional(v.array(Claim)),
  'class-question': Sentence,
  /** Of the sizes of its effects. */
  ...groundEntries,
});

export type Decision = v.InferOutput<typeof Decision>;
export type Option = v.InferOutput<typeof Option>;
export type Line = v.InferOutput<typeof Line>;
export type Effects = v.InferOutput<typeof Effects>;
