// Owns the proof that a long text is cut without loss, at places where no code is parted, with its lines still countable.
import { describe, expect, it } from 'vitest';
import { sliceText } from '../../../src/overlay/board/slice-text.ts';

const CODE = '23DH-0RYQ-MDY3-33AT-YKW5-F89B-2Q0X-RS';

describe.each([
  ['lines', Array.from({ length: 500 }, (_, line) => `${line},${CODE}`).join('\n')],
  ['lines ended as on Windows', Array.from({ length: 500 }, () => CODE).join('\r\n')],
  ['one line with commas', Array.from({ length: 500 }, () => CODE).join(', ')],
  ['one line with spaces', Array.from({ length: 500 }, () => CODE).join(' ')],
])('a long text of %s', (_, text) => {
  const slices = [...sliceText(text, 400)];

  it('comes whole, in parts that are small enough', () => {
    expect(slices.map((slice) => slice.text).join('')).toBe(text);
    for (const slice of slices) expect(slice.text.length).toBeLessThanOrEqual(400);
  });

  it('is cut between codes, and knows how many lines came before', () => {
    expect(slices.flatMap((slice) => slice.text.match(/23DH[^ ,\r\n]*/g))).toEqual(
      Array.from({ length: 500 }, () => CODE),
    );
    let before = '';
    for (const { text: part, linesBefore } of slices) {
      expect(linesBefore).toBe(before.split(/\r\n?|\n/).length - 1);
      before += part;
    }
  });
});

describe('a text', () => {
  it.each([
    ['', []],
    ['short', ['short']],
    ['x'.repeat(25), ['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]],
  ])('%j becomes %j', (text, parts) => {
    expect([...sliceText(text, 10)].map((slice) => slice.text)).toEqual(parts);
  });
});
