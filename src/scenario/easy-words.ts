// Owns the measure of words: how many of a text are not among those that a child of nine knows (Dale and Chall, 1995).
import { daleChall } from 'dale-chall';
import { daleChallFormula } from 'dale-chall-formula';
import { readingCounts } from './reading-age.ts';

const EASY = new Set(daleChall);
/** Endings that leave an easy word easy, longest first, each with what may stand in its place. */
const ENDINGS: readonly [ending: string, instead: readonly string[]][] = [
  ['iest', ['y']],
  ['ily', ['y']],
  ['ied', ['y']],
  ['ies', ['y']],
  ['ier', ['y']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['ly', ['', 'le']],
  ['s', ['']],
  ['d', ['']],
];

/** A word of a text: in small letters, and whether it stands with a capital at the start of a sentence. */
interface Word {
  small: string;
  opens: boolean;
}

/** Words that are not names by their capital, in order. Figures are none. */
function wordsOf(text: string): Word[] {
  return text.split(/(?<=[.!?:]["”’)]*)\s+/u).flatMap((sentence) =>
    [...sentence.matchAll(/\p{L}[\p{L}’']*/gu)].flatMap(({ 0: word, index }) => {
      const isCapital = /^\p{Lu}/u.test(word);
      // In the midst of a sentence a capital is a name's, and so are capitals alone; at its start one says nothing.
      if (isCapital && (index > 1 || /^\p{Lu}{2,}/u.test(word))) return [];
      return [{ small: word.toLowerCase().replace(/[’']s?$/, ''), opens: isCapital }];
    }),
  );
}

/** Words of texts that are not easy, in small letters, each as often as it stands there. Names and figures are easy. Pure. */
export function hardWords(texts: readonly string[]): string[] {
  const all = texts.flatMap(wordsOf);
  // What opens sentences and is nowhere written small is a name as well.
  const written = new Set(all.filter(({ opens }) => !opens).map(({ small }) => small));
  return all.flatMap(({ small, opens }) => (isEasy(small) || (opens && !written.has(small)) ? [] : [small]));
}

function isEasy(word: string): boolean {
  if (EASY.has(word)) return true;
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    // "stopped" is "stop" with its last letter twice.
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...instead.map((tail) => stem + tail), ...single].some((each) => EASY.has(each));
  });
}

/**
 * The Dale-Chall score of texts taken together: up to 4.9 for a reader of ten, 5.0 to 5.9 for one of eleven or twelve, a
 * point more for every two years. NaN for no words. Pure.
 */
export function daleChallScore(texts: readonly string[]): number {
  const counts = texts.map(readingCounts);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return daleChallFormula({
    sentence: sum(counts.map(({ sentence }) => sentence)),
    word: sum(counts.map(({ word }) => word)),
    difficultWord: hardWords(texts).length,
  });
}
