// Owns what a teacher sets for a class before it begins: how the class plays, and which run.
import * as v from 'valibot';
import { slugSchema } from './ids.ts';

/** Cabinet: every decision is put to the class. Own pace: each seat plays a run of its own, and the teacher holds and releases. */
export const MODES = ['cabinet', 'own-pace'] as const;
export type Mode = (typeof MODES)[number];

/** `own`: dice of each seat's own; at one's own pace only. */
export const classFateSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('history') }),
  v.strictObject({ kind: v.literal('seeded'), seed: v.pipe(v.string(), v.regex(/^\d{1,20}$/)) }),
  v.strictObject({ kind: v.literal('own') }),
]);

/** Ids of lesson and lens are the scenario's; the rest are the settings that a link to a run can carry. */
export const settingsSchema = v.strictObject({
  mode: v.picklist(MODES),
  lesson: slugSchema,
  lens: slugSchema,
  fate: classFateSchema,
  reading: v.picklist(['full', 'plain']),
  forecast: v.picklist(['offered', 'off', 'required']),
  reveal: v.picklist(['end', 'step']),
});
export type ClassSettings = v.InferOutput<typeof settingsSchema>;
