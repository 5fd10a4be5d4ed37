// Owns the shape of variables.yaml: gauges, facts, drift with the clock, and the reference track of 1962.
import * as v from 'valibot';
import { Cites, Condition, Hour, Sentence, VariableId, groundEntries } from './schema-text.ts';

const Level = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** A gauge holds 0 to 100 and clamps. It is told in bands; `upTo` is the highest value of a band, the last is 100. */
export const Gauge = v.strictObject({
  id: VariableId,
  code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "the dossier's three capitals, such as TEN")),
  name: Sentence,
  /** What it measures, and in what unit if not points of 100. */
  meaning: Sentence,
  start: Level,
  shown: v.picklist(['yes', 'estimate', 'hidden']),
  unit: v.optional(Sentence),
  bands: v.pipe(v.array(v.strictObject({ 'up-to': Level, name: Sentence, says: Sentence })), v.minLength(2)),
  /** Of the value at the start and the bands. */
  ...groundEntries,
  cites: Cites,
});

/** Values as clauses (`the missiles are still a secret`), for the page that tells conditions in words. */
const Clauses = v.record(v.string(), Sentence);

export const Fact = v.strictObject({
  id: VariableId,
  meaning: Sentence,
  clauses: v.optional(Clauses),
  /** What is said where a condition asks that a value does not hold. */
  'clauses-not': v.optional(Clauses),
  /** The closed set, first the value at the start. */
  values: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a value: small letters and digits in words joined by hyphens'),
      ),
    ),
    v.minLength(2),
  ),
});

/** Points a day added to gauges while the condition holds (always, if there is none). */
export const Drift = v.strictObject({
  when: v.optional(Condition),
  'per-day': v.record(VariableId, v.number()),
  ...groundEntries,
  ground: Sentence,
  cites: Cites,
});

/** Where Kennedy's own picks must pass: values at an hour, each within `TRACK_TOLERANCE` points. */
export const TrackPoint = v.strictObject({ at: Hour, values: v.record(VariableId, Level) });

export const Variables = v.strictObject({
  gauges: v.pipe(v.array(Gauge), v.minLength(1)),
  facts: v.array(Fact),
  drift: v.array(Drift),
  track: v.array(TrackPoint),
});

export type Gauge = v.InferOutput<typeof Gauge>;
export type Fact = v.InferOutput<typeof Fact>;
export type Drift = v.InferOutput<typeof Drift>;
export type Variables = v.InferOutput<typeof Variables>;
