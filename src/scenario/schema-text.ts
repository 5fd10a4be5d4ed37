// Owns the smallest shapes of the format: ids, hours, conditions, texts with two reading levels, citations.
import * as v from 'valibot';
import { HOUR_FORM, isInCalendar } from './hour.ts';

/** Kebab-case id of an item, option, outcome, ending, person or document: `second-letter`, `D24`. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'an id: letters and digits in words joined by hyphens'),
);

/** Name of a gauge or fact. Conditions use it as an identifier, so no hyphens: `first_letter`. */
export const VariableId = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'a name: small letters, digits and underscores'),
);

/** An hour with its offset from UTC, to the minute: `1962-10-27T10:17-04:00`. */
export const Hour = v.pipe(
  v.string(),
  v.regex(HOUR_FORM, 'an hour with its offset, such as 1962-10-27T10:17-04:00'),
  v.check((hour) => !HOUR_FORM.test(hour) || isInCalendar(hour), 'an hour that exists in the calendar'),
);

/** A condition in the Common Expression Language, checked against the variables: `tension >= 70`. */
export const Condition = v.pipe(v.string(), v.nonEmpty('a condition such as tension >= 70'));

export const Sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('some text'));

/** Keys of `sources.yaml`. At least one: every claim has a source, and the model's own numbers cite `MODEL`. */
export const Cites = v.pipe(v.array(v.string()), v.minLength(1, 'at least one source key'));

/** Keys of `sources.yaml` where there may be none, as on a screen of the premise that claims nothing. */
export const SomeCites = v.array(v.string());

/** Dossier numbers: Q decision, E event, F ending, S claim of the textbook check, T entry of the record. */
export const Dossier = v.pipe(v.string(), v.regex(/^[QEF]\d\d$/, 'a dossier number such as Q14, E10 or F01'));
export const Claim = v.pipe(v.string(), v.regex(/^S\d\d$/, 'a claim number such as S23'));

/** The year in which something that was secret or unknown became public. */
export const Year = v.pipe(v.number(), v.integer('a year such as 1992'), v.minValue(1900), v.maxValue(2100));

/** What a number rests on, and what would change it: the two sentences of the page of assumptions. */
export const groundEntries = { ground: v.optional(Sentence), 'would-change': v.optional(Sentence) };

/** How well grounded a consequence is. */
export const STANDINGS = ['documented', 'supported', 'plausible', 'speculative'] as const;
export const Standing = v.picklist(STANDINGS);

/** How sure the dossier is of a counterfactual. */
export const CONFIDENCES = ['high', 'medium-high', 'medium', 'low-medium', 'low', 'speculative'] as const;
export const Confidence = v.picklist(CONFIDENCES);

/** What is heard when news or a decision comes. `silence` also stills the room's hum until the next decision. */
export const HEARD = [
  'teletype',
  'typewriter',
  'telephone',
  'radio',
  'sonar',
  'jet',
  'ship',
  'bell',
  'silence',
] as const;
export const Heard = v.picklist(HEARD);

/** A text in the normal wording and, where it is written, for a reading age of 11 to 12. */
export const textEntries = { text: Sentence, plain: v.optional(Sentence) };

export type Standing = v.InferOutput<typeof Standing>;
export type Heard = v.InferOutput<typeof Heard>;
export type Confidence = v.InferOutput<typeof Confidence>;
