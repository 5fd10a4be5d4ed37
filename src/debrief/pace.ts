// Owns the pace of a replay: how long a caption stands, so that it can be read to its end. Pure.

/** Words in a minute: silent reading of a text with names and figures in it (pupils of 14 to 16 read at 150 to 200). */
export const PACES = { slow: 120, usual: 180, fast: 270 } as const;
export type Pace = keyof typeof PACES;

/** Nothing passes in less, ms: the eye has to find the new place first. */
const LEAST_MS = 2500;
/** For finding the two lines in the picture, ms, besides the words. */
const LOOK_MS = 900;

/** How long texts stand that are read one after the other, ms. */
export function readingMs(texts: string[], pace: Pace): number {
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  return Math.max(LEAST_MS, LOOK_MS + Math.round((words * 60_000) / PACES[pace]));
}

/** Figures and hyphened words count as one. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
