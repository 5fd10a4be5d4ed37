// Owns the proof of the dice: the generator's published vectors, and evenness against tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STREAMS, philox4x32, seedHalves, throwDice } from '../../src/base/dice.ts';
import { fnv1a64 } from '../../src/base/hash.ts';

const SHIP = fnv1a64('shot-at-sea');

const words = (text: string) => text.split(' ').map((word) => Number.parseInt(word, 16));

describe('philox4x32', () => {
  // kat_vectors of Random123, "philox4x32 10".
  it.each([
    ['0 0 0 0', '0 0', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('gives the authors’ block for counter %s and key %s', (counter, key, expected) => {
    const out = new Uint32Array(4);
    philox4x32(out, words(counter), words(key));
    expect([...out].map((word) => word.toString(16).padStart(8, '0')).join(' ')).toBe(expected);
  });
});

describe('throwDice', () => {
  it('gives the same number for the same seed, occasion and stream, whatever was thrown before', () => {
    const first = throwDice(seedHalves(1962n), SHIP, STREAMS.fate);
    for (let other = 0n; other < 100n; other += 1n) throwDice(seedHalves(other), SHIP, STREAMS.fate);
    expect(throwDice(seedHalves(1962n), SHIP, STREAMS.fate)).toBe(first);
  });

  it('keeps these numbers from edition to edition, or old seeds would give other worlds', () => {
    expect([0n, 1962n, 2n ** 64n - 1n].map((seed) => throwDice(seedHalves(seed), SHIP, STREAMS.fate)))
      .toMatchInlineSnapshot(`
      [
        0.3890909092581366,
        0.8619479343815526,
        0.017929481455993268,
      ]
    `);
    expect(throwDice(seedHalves(1962n), SHIP, STREAMS.policy)).toMatchInlineSnapshot(`0.04305082059592402`);
  });

  it('uses all 64 bits of the seed', () => {
    const numbers = [0n, 1n, 2n ** 32n, 2n ** 63n].map((seed) => throwDice(seedHalves(seed), SHIP, STREAMS.fate));
    expect(new Set(numbers).size).toBe(4);
  });

  it('wraps seeds that are too large or below zero', () => {
    expect(seedHalves(2n ** 64n + 5n)).toEqual(seedHalves(5n));
    expect(seedHalves(-1n)).toEqual({ high: 0xffff_ffff, low: 0xffff_ffff });
  });

  // Chi-square over 100 cells has 99 degrees of freedom; tables give 148.23 for one chance in 1,000 and 61.14 for the
  // other end. Neighbouring seeds, and one seed over many occasions, must both be even.
  it.each([
    ['neighbouring seeds', (n: number) => throwDice(seedHalves(BigInt(n)), SHIP, STREAMS.fate)],
    ['many occasions', (n: number) => throwDice(seedHalves(1962n), fnv1a64(`event-${n}`), STREAMS.fate)],
    ['both streams', (n: number) => throwDice(seedHalves(BigInt(n >> 1)), SHIP, (n & 1) as 0 | 1)],
  ])('falls evenly over %s', (_name, numberOf) => {
    const cells = Array.from({ length: 100 }, () => 0);
    const throws = 100_000;
    for (let n = 0; n < throws; n += 1) cells[Math.floor(numberOf(n) * 100)]! += 1;
    const expected = throws / cells.length;
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(148.23);
    expect(chiSquare).toBeGreaterThan(61.14);
  });

  it('leaves fate and policy independent of one another on the same occasion', () => {
    // 10 by 10 cells have 81 degrees of freedom: 126.08 at one in 1,000.
    const cells = Array.from({ length: 100 }, () => 0);
    for (let n = 0; n < 50_000; n += 1) {
      const seed = seedHalves(BigInt(n));
      const row = Math.floor(throwDice(seed, SHIP, STREAMS.fate) * 10);
      cells[row * 10 + Math.floor(throwDice(seed, SHIP, STREAMS.policy) * 10)]! += 1;
    }
    expect(cells.reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(148.23);
  });
});

it('throwDice is the block of Philox for its seed, occasion and stream', () => {
  const word = fc.nat({ max: 0xffff_ffff });
  fc.assert(
    fc.property(word, word, word, word, (low, high, occasionLow, occasionHigh) => {
      const block = new Uint32Array(4);
      philox4x32(block, [occasionLow, occasionHigh, STREAMS.policy, 0], [low, high]);
      const number = ((block[0]! >>> 5) * 2 ** 26 + (block[1]! >>> 6)) / 2 ** 53;
      expect(throwDice({ low, high }, { low: occasionLow, high: occasionHigh }, STREAMS.policy)).toBe(number);
    }),
    { numRuns: 2000 },
  );
});
