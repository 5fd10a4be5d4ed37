// Owns the shapes of what a scenario cites: people, documents, the record, sources, glossary, numbers and claims.
import * as v from 'valibot';
import { Cites, Claim, Condition, Hour, Id, Sentence, Year, textEntries } from './schema-text.ts';

/** A documented position from an hour on, until the next. `when`: where it presupposes what history did. */
export const Stance = v.strictObject({
  from: Hour,
  when: v.optional(Condition),
  text: Sentence,
  /** The specific thing feared. */
  fears: v.optional(Sentence),
  /** A camp of scenario.yaml; absent for those who lean to none, or are not there any more. */
  leans: v.optional(Id),
  cites: Cites,
});

export const Person = v.strictObject({
  id: Id,
  name: Sentence,
  role: Sentence,
  side: v.picklist(['washington', 'moscow', 'havana', 'un', 'allies', 'press']),
  temperament: v.optional(Sentence),
  /** Positions in order of date, each from a documented hour or day. */
  stance: v.array(Stance),
});

export const PrimaryDocument = v.strictObject({
  id: Id,
  title: Sentence,
  /** When it was made, as the record has it. */
  date: Sentence,
  from: Sentence,
  to: Sentence,
  /** The hour Washington had it; absent for papers that it did not see in the crisis. */
  known: v.optional(Hour),
  /** Year it became public. */
  released: v.optional(Year),
  says: Sentence,
  /** An exact phrase of at most 25 words. */
  phrase: v.optional(Sentence),
  held: Sentence,
  ask: v.optional(v.strictObject({ origin: Sentence, purpose: Sentence, value: Sentence, limitation: Sentence })),
  /** Other records of the same event, to read beside this one. */
  beside: v.optional(v.array(Id)),
  cites: Cites,
});

export const RecordEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^T\d{3}$/, 'an entry number such as T012')),
  at: Hour,
  where: v.optional(Sentence),
  text: Sentence,
  /** Hour from which Washington knew; absent if only later. */
  known: v.optional(Hour),
  /** Who knew it then, without hindsight. */
  'who-knew': v.optional(Sentence),
  /** Year in which it became public, where it was not so at once. */
  since: v.optional(Year),
  disputed: v.optional(Sentence),
  cites: Cites,
});

export const SOURCE_MARKS = ['verified', 'verified-book', 'scholarship', 'disputed', 'model'] as const;

export const Source = v.strictObject({
  title: Sentence,
  address: v.optional(Sentence),
  kind: v.picklist(['document', 'scholarship', 'press', 'memoir', 'reference', 'model']),
  /** How far it was checked: see `docs/history.md`. */
  mark: v.picklist(SOURCE_MARKS),
  /**
   * Hour before which its title would tell what nobody knows yet. Left out, the last day of the crisis or of the months after
   * that the title names.
   */
  known: v.optional(Hour),
  note: v.optional(Sentence),
});

/** A hard word. `forms`: others under which it is marked in a text (`blockades`). */
export const Term = v.strictObject({
  id: Id,
  term: Sentence,
  forms: v.optional(v.array(Sentence)),
  ...textEntries,
  cites: Cites,
});

/** What a strip of the debrief's picture has room for. */
const Short = v.pipe(v.string(), v.regex(/^\S.{0,24}\S$/, 'at most 26 characters, for a strip of the picture'));

/** A figure of 1962: what Washington believed, by date, what it really was, by date, and what is known now. */
export const KeyNumber = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^N\d\d$/, 'a number such as N01')),
  what: Sentence,
  believed: v.array(v.strictObject({ from: Hour, text: Sentence, cites: Cites })),
  /**
   * The same hours as they really were, for the debrief; each holds until the next. With `short` the figure has a strip of
   * its own in the picture. `since` is the year in which it came out; left out where that is not on record.
   */
  really: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          from: Hour,
          text: Sentence,
          short: v.optional(Short),
          since: v.optional(Year),
          cites: Cites,
        }),
      ),
      v.minLength(1),
    ),
  ),
  /** The name of its strip in the picture. */
  strip: v.optional(Short),
  now: v.strictObject({ text: Sentence, since: v.optional(Year), cites: Cites }),
  disputed: v.optional(Sentence),
});

export const VERDICTS = ['confirmed', 'refined', 'contradicted', 'open'] as const;

/** What revision cards and textbooks say, and what the record says of it. Carried by the `claims` of decisions. */
export const TextbookClaim = v.strictObject({
  id: Claim,
  from: v.picklist(['cards', 'textbook']),
  claim: Sentence,
  verdict: v.picklist(VERDICTS),
  /** Where good historians do not agree. */
  disputed: v.optional(v.literal(true)),
  record: Sentence,
  cites: Cites,
});

export type Person = v.InferOutput<typeof Person>;
export type PrimaryDocument = v.InferOutput<typeof PrimaryDocument>;
export type RecordEntry = v.InferOutput<typeof RecordEntry>;
export type Source = v.InferOutput<typeof Source>;
export type Stance = v.InferOutput<typeof Stance>;
export type KeyNumber = v.InferOutput<typeof KeyNumber>;
export type TextbookClaim = v.InferOutput<typeof TextbookClaim>;
export type Term = v.InferOutput<typeof Term>;
