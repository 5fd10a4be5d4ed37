// Owns the proof of base 32: what is written is read back, and what people mistype is forgiven or named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSymbols, numberOf, parseSymbols, symbolsOf } from '../../src/base/crockford.ts';

const symbols = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 40 });

describe('symbols as text', () => {
  it('stand in groups of four', () => {
    expect(formatSymbols([7, 31, 23, 1, 0, 20, 4, 19, 9])).toBe('7ZQ1-0M4K-9');
    expect(formatSymbols([])).toBe('');
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(symbols, (list) => {
        expect(parseSymbols(formatSymbols(list))).toEqual({ ok: true, value: list });
      }),
    );
  });

  it.each(['7zq1 0m4k 9', ' 7ZQI-OM4K-9 ', '7zql\u20110m4k\u20139', '7ZQ10M4K9'])('forgive "%s"', (text) => {
    expect(parseSymbols(text)).toEqual(parseSymbols('7ZQ1-0M4K-9'));
  });

  it.each([
    ['7ZU1', 'U'],
    ['7Z!1', '!'],
    ['7Z1😀', '😀'],
  ])('name what is wrong in "%s"', (text, character) => {
    expect(parseSymbols(text)).toEqual({ ok: false, error: character });
  });
});

describe('numbers as symbols', () => {
  it('are read back at any size', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 200n }), (number) => {
        expect(numberOf(symbolsOf(number))).toBe(number);
      }),
    );
  });

  it('never end in a zero', () => {
    expect(symbolsOf(1024n)).toEqual([0, 0, 1]);
  });
});
