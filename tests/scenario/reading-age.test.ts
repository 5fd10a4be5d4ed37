// Holds the measure of reading: what is counted, and the formula against a value reckoned by hand.
import { describe, expect, it } from 'vitest';
import { addCounts, readingAge, readingCounts } from '../../src/scenario/reading-age.ts';

describe('what is counted', () => {
  it.each([
    ['', { sentence: 0, word: 0, syllable: 0 }],
    ['The cat sat on the mat.', { sentence: 1, word: 6, syllable: 6 }],
    ['No full stop', { sentence: 1, word: 3, syllable: 3 }],
    ['One. Two! “Three?” He said so.', { sentence: 4, word: 6, syllable: 6 }],
    ['He came at 2.5 p.m. on time.', { sentence: 1, word: 7, syllable: 8 }],
    ['158 warheads - no more', { sentence: 1, word: 4, syllable: 5 }],
  ])('%s', (text, counts) => {
    expect(readingCounts(text)).toEqual(counts);
  });

  it('texts taken together are counted as one', () => {
    expect(addCounts(['The cat sat.', 'It slept on.'].map(readingCounts))).toEqual({
      sentence: 2,
      word: 6,
      syllable: 6,
    });
  });
});

it('the age is the Flesch-Kincaid grade and five years', () => {
  // 0.39 x 10 + 11.8 x 1.4 - 15.59 = 4.83: a hundred words in ten sentences with 140 syllables.
  expect(readingAge({ sentence: 10, word: 100, syllable: 140 })).toBeCloseTo(9.83, 10);
});

it('long words and long sentences ask for older readers', () => {
  const age = (text: string) => readingAge(readingCounts(text));
  expect(age('The administration anticipated an unfavourable determination.')).toBeGreaterThan(
    age('They thought that the answer would be no.') + 5,
  );
});
