// Owns the shapes of what the chart shows: marks on the map, and letters on their way between the two capitals.
import * as v from 'valibot';
import { Cites, Condition, Hour, Id, Sentence, Standing, VariableId, Year, textEntries } from './schema-text.ts';

const Position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);

/** What became of what a mark stands for; left out where it stands as it was. */
export const MARK_STATES = ['attacked', 'leaving', 'lost'] as const;

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
  /** A gauge whose band is told beside the mark, as far as Washington reads it: a hidden gauge may not stand here. */
  shows: v.optional(VariableId),
  /** `attacked` is crossed out, `leaving` drawn broken, `lost` crossed where its way ends. */
  state: v.optional(v.picklist(MARK_STATES)),
  /** Ringed in grease pencil until this hour: it is what the room looks at. */
  'circled-until': v.optional(Hour),
  /**
   * Not Washington's: so it really was from `known` on, drawn in the debrief alone. `since` is the year in which it came
   * out; `instead` names the mark that Washington had for it.
   */
  truth: v.optional(v.strictObject({ since: Year, instead: v.optional(Id) })),
  /** What is said of it in the list that stands beside the chart. */
  says: Sentence,
  /** `fix` for a documented position, `illustrative` for one placed so that something can be drawn. */
  standing: v.picklist(['fix', 'illustrative']),
  cites: Cites,
});

/** A letter between the two capitals, as far as Washington knew of it. */
export const Letter = v.strictObject({
  id: Id,
  /** What it is called: 'Khrushchev's second letter'. */
  title: Sentence,
  from: v.picklist(['washington', 'moscow']),
  /** `cable` takes hours, `hand` goes from one hand to another, `radio` is heard by everybody at once. */
  by: v.picklist(['cable', 'hand', 'radio']),
  /** When it was handed over; left out where that is not on record. */
  sent: v.optional(Hour),
  /** From when Washington knew of it: for a letter of its own when it went, for any other when the first part came. */
  known: Hour,
  /** When all of it was there. */
  arrives: Hour,
  /** Where the hour of arrival is reckoned and not on record. */
  about: v.optional(v.literal(true)),
  /** Last hour at which it is told, where no other letter answers it. */
  until: v.optional(Hour),
  when: v.optional(Condition),
  /** The letter that it answers; several, where paths differ in which of them was sent. */
  answers: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  /** What it says, in a sentence. */
  ...textEntries,
  /** `documented` for a letter that was written; anything else for one of a branch, which is told and never quoted. */
  standing: Standing,
  cites: Cites,
});

export type MapMark = v.InferOutput<typeof MapMark>;
export type Letter = v.InferOutput<typeof Letter>;
