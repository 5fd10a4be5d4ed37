// Holds the measure of words: which are easy, and the formula against a value reckoned by hand.
import { describe, expect, it } from 'vitest';
import { daleChallScore, hardWords } from '../../src/scenario/easy-words.ts';

describe('hard words', () => {
  it.each([
    ['The men stopped the ships and went home.', []],
    ['Whose families cried, and who tried harder?', []],
    ['The quarantine stops merchant ships.', ['quarantine', 'merchant']],
    ['He met Khrushchev and 42 men of NATO.', []],
    ['“The blockade,” he said: “a blockade.”', ['blockade', 'blockade']],
  ])('of “%s”', (text, hard) => {
    expect(hardWords([text])).toEqual(hard);
  });

  it('leave out a name that only ever opens a sentence, and keep a hard word that does', () => {
    expect(hardWords(['Deterrence holds.', 'It is called deterrence.', 'Castro goes.'])).toEqual([
      'deterrence',
      'deterrence',
    ]);
  });
});

it('the score is that of Dale and Chall', () => {
  // Ten words in two sentences, one of them hard: 0.1579 x 10 + 0.0496 x 5 + 3.6365.
  expect(daleChallScore(['The men go home now. They see the old blockade.'])).toBeCloseTo(5.4635, 4);
  // None hard, so nothing is added.
  expect(daleChallScore(['The men go home now.'])).toBeCloseTo(0.248, 4);
  expect(daleChallScore([])).toBeNaN();
});

it('common words ask for younger readers than learned ones', () => {
  const learned = daleChallScore(['The administration anticipated an unfavourable determination.']);
  expect(learned).toBeGreaterThan(daleChallScore(['They thought that the answer would be no.']) + 5);
});
