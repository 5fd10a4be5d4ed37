// Owns the shape of casting.yaml: the roles of a class that plays together, and what each may tell.
import * as v from 'valibot';
import { Cites, Condition, Hour, Id, Sentence } from './schema-text.ts';

/** How freely a thing known may be told: at once, when somebody asks for it, to the President alone, or never. */
export const TELLINGS = ['freely', 'asked', 'president', 'nobody'] as const;

/** Pupils in a class. */
const ClassSize = v.pipe(v.number(), v.integer('a whole number of pupils'), v.minValue(1), v.maxValue(60));

export const CastRole = v.strictObject({
  id: Id,
  /** A person of people.yaml, from whom name, office, temperament and positions come. Left out for a role of the class's own. */
  who: v.optional(Id),
  name: v.optional(Sentence),
  /** For a person only where people.yaml speaks to the player: "your brother". So too `temperament`. */
  office: v.optional(Sentence),
  temperament: v.optional(Sentence),
  /** The seat goes round: another pupil sits in it at each decision. */
  rotates: v.optional(v.literal(true)),
  /** The class size that brings the role in, and the one from which two pupils share it. */
  from: ClassSize,
  'pair-from': v.optional(ClassSize),
  /** How two share it. */
  pair: v.optional(Sentence),
  was: Sentence,
  wants: Sentence,
  /** What he fears from first to last. For a person the fears of each hour stand in people.yaml. */
  fears: v.optional(Sentence),
  /** What to do in the room: a task, never a quotation. */
  argue: Sentence,
  /** From when to when he is in the room, and what the pupil does otherwise. */
  there: Sentence,
  /** What he knows that others may not, from an hour on. `when`: where that presupposes what history did. */
  knows: v.array(
    v.strictObject({
      text: Sentence,
      from: Hour,
      when: v.optional(Condition),
      tell: v.picklist(TELLINGS),
      cites: Cites,
    }),
  ),
  cites: Cites,
});

/** A scenario without roles has an empty list, and no role cards. */
export const Casting = v.strictObject({
  /** Between these class sizes every pupil has a seat of their own; `check` counts them. */
  sizes: v.optional(v.strictObject({ smallest: ClassSize, largest: ClassSize })),
  /** What may be told to whom, for all roles. */
  rule: v.optional(Sentence),
  roles: v.array(CastRole),
});

export type CastRole = v.InferOutput<typeof CastRole>;
export type Casting = v.InferOutput<typeof Casting>;
export type Telling = (typeof TELLINGS)[number];
