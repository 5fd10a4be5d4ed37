// Owns the proof of the replay's pace: no caption stands for less than it takes to read.
import { describe, expect, it } from 'vitest';
import { readingMs, wordCount } from '../../src/debrief/pace.ts';

it.each([
  ['Who may know?', 3],
  ['Soviet ships – about sixteen – turn', 5],
  ['', 0],
  ['well-known U-2', 2],
])('counts the words of "%s"', (text, words) => expect(wordCount(text)).toBe(words));

describe('a caption stands', () => {
  const text = Array.from({ length: 60 }, () => 'word').join(' ');

  it.each([
    [[], 'usual', 2500],
    [['one two'], 'fast', 2500],
    [[text], 'usual', 20_900],
    [[text, text], 'usual', 40_900],
    [[text], 'slow', 30_900],
  ] as const)('%#: as long as its words take', (texts, pace, ms) => expect(readingMs([...texts], pace)).toBe(ms));
});
