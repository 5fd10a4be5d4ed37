// Owns the measure of reading: how old a reader must be for a text, by the Flesch-Kincaid grade.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A pupil in grade n of an American school is about n + 5 years old. */
const AGE_OF_GRADE_0 = 5;

/** What the formula counts. */
export interface ReadingCounts {
  sentence: number;
  word: number;
  syllable: number;
}

/** Sentences, words and syllables of a text. A text without a full stop is one sentence. Pure. */
export function readingCounts(text: string): ReadingCounts {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // A stop ends a sentence if a capital, a quotation or the end follows: "at 2.5 p.m. on Sunday" goes on.
  const ends = text.trim().match(/[.!?]+["”’)]*(?=\s+["“(]?\p{Lu}|$)/gu);
  return {
    sentence: words.length === 0 ? 0 : Math.max(1, ends?.length ?? 0),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Figures are counted as read at a glance: one syllable. */
function syllablesOf(word: string): number {
  return /\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1;
}

export function addCounts(all: readonly ReadingCounts[]): ReadingCounts {
  const sum = (key: keyof ReadingCounts) => all.reduce((total, counts) => total + counts[key], 0);
  return { sentence: sum('sentence'), word: sum('word'), syllable: sum('syllable') };
}

/**
 * Age in years at which a text of these counts is read with ease: grade + 5 (J. P. Kincaid and others, 1975). NaN for
 * no words. One sentence alone says little; the formula is meant for a hundred words or so. Pure.
 */
export function readingAge(counts: ReadingCounts): number {
  return fleschKincaid({ ...counts }) + AGE_OF_GRADE_0;
}
