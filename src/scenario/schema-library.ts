// Owns the shapes of what a scenario cites: people, documents, the record, sources, glossary, and marks on the map.
import * as v from 'valibot';
import { Cites, Condition, Hour, Id, Sentence, textEntries } from './schema-text.ts';

export const Person = v.strictObject({
  id: Id,
  name: Sentence,
  role: Sentence,
  side: v.picklist(['washington', 'moscow', 'havana', 'un', 'allies', 'press']),
  temperament: v.optional(Sentence),
  /** Positions in order of date, each from a documented hour or day. */
  stance: v.array(v.strictObject({ from: Hour, text: Sentence, cites: Cites })),
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
  released: v.optional(v.number()),
  says: Sentence,
  /** An exact phrase of at most 25 words. */
  phrase: v.optional(Sentence),
  held: Sentence,
  ask: v.optional(v.strictObject({ origin: Sentence, purpose: Sentence, value: Sentence, limitation: Sentence })),
  cites: Cites,
});

export const RecordEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^T\d{3}$/, 'an entry number such as T012')),
  at: Hour,
  where: v.optional(Sentence),
  text: Sentence,
  /** Hour from which Washington knew; absent if only later. */
  known: v.optional(Hour),
  disputed: v.optional(Sentence),
  cites: Cites,
});

export const SOURCE_MARKS = ['verified', 'verified-book', 'scholarship', 'disputed', 'model'] as const;

export const Source = v.strictObject({
  title: Sentence,
  address: v.optional(Sentence),
  kind: v.picklist(['document', 'scholarship', 'press', 'memoir', 'model']),
  /** How far it was checked: see `docs/history.md`. */
  mark: v.picklist(SOURCE_MARKS),
  note: v.optional(Sentence),
});

export const Term = v.strictObject({ id: Id, term: Sentence, ...textEntries, cites: v.optional(Cites) });

const Position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** One thing on the chart. `known`: never drawn before; `when`: drawn while the condition holds. */
export const MapMark = v.strictObject({
  id: Id,
  kind: v.picklist(['site', 'ship', 'submarine', 'flight', 'line', 'place', 'force']),
  name: Sentence,
  side: v.picklist(['us', 'soviet', 'cuban', 'other']),
  /** For a site: `mrbm` or `irbm`; for a ship its type in a word or two. */
  type: v.optional(Sentence),
  known: Hour,
  /** Last hour at which it is drawn. */
  until: v.optional(Hour),
  when: v.optional(Condition),
  /** A fixed position, [longitude, latitude] in degrees, east and north positive. */
  place: v.optional(Position),
  /** A track: where it was when, in order of time; between two points it is drawn on the way. */
  track: v.optional(v.array(v.strictObject({ at: Hour, place: Position }))),
  /** What is said of it in the list that stands beside the chart. */
  says: Sentence,
  /** `fix` for a documented position, `illustrative` for one placed so that something can be drawn. */
  standing: v.picklist(['fix', 'illustrative']),
  cites: Cites,
});

export type Person = v.InferOutput<typeof Person>;
export type PrimaryDocument = v.InferOutput<typeof PrimaryDocument>;
export type RecordEntry = v.InferOutput<typeof RecordEntry>;
export type Source = v.InferOutput<typeof Source>;
export type Term = v.InferOutput<typeof Term>;
export type MapMark = v.InferOutput<typeof MapMark>;
