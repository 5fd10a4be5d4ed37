// Owns chance: dice that are a pure function of seed and occasion, so that one more throw never shifts another.
import type { Halves } from './hash.ts';

/**
 * Philox4x32 with 10 rounds (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011), a keyed
 * counter: it passes BigCrush, needs no state, and its authors publish test vectors, which our tests repeat.
 */
const ROUNDS = 10;
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;

/** Dice of different use never meet, even on the same occasion. */
export const STREAMS = { fate: 0, policy: 1 } as const;
export type Stream = (typeof STREAMS)[keyof typeof STREAMS];

/** A number in [0, 1) with 53 random bits, the same whenever seed, occasion and stream are. Pure. */
export function throwDice(seed: Halves, occasion: Halves, stream: Stream): number {
  return throwWith(seed.low, seed.high, occasion, stream);
}

/** The same by the seed's halves, for whoever keeps a million of them in plain arrays. Pure. */
export function throwWith(seedLow: number, seedHigh: number, occasion: Halves, stream: Stream): number {
  // The block of philox4x32 in plain numbers: play-outs throw by the million, and arrays would cost half the time.
  let c0 = occasion.low | 0;
  let c1 = occasion.high | 0;
  let c2: number = stream;
  let c3 = 0;
  let k0 = seedLow | 0;
  let k1 = seedHigh | 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next0 = multiplyHigh(MULTIPLIER_1, c2) ^ c1 ^ k0;
    const next2 = multiplyHigh(MULTIPLIER_0, c0) ^ c3 ^ k1;
    c1 = Math.imul(MULTIPLIER_1, c2);
    c3 = Math.imul(MULTIPLIER_0, c0);
    c0 = next0;
    c2 = next2;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  return ((c0 >>> 5) * 2 ** 26 + (c1 >>> 6)) / 2 ** 53;
}

/** A seed of 64 bits from a whole number of any size or sign, which wraps. Pure. */
export function seedHalves(seed: bigint): Halves {
  const wrapped = BigInt.asUintN(64, seed);
  return { high: Number(wrapped >> 32n), low: Number(wrapped & 0xffff_ffffn) };
}

/** Writes the block of a counter under a key into `out`; all are unsigned 32-bit words, the first the lowest. */
export function philox4x32(out: Uint32Array, from: ArrayLike<number>, under: ArrayLike<number>): void {
  let c0 = from[0]!;
  let c1 = from[1]!;
  let c2 = from[2]!;
  let c3 = from[3]!;
  let k0 = under[0]!;
  let k1 = under[1]!;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = multiplyHigh(MULTIPLIER_0, c0);
    const high1 = multiplyHigh(MULTIPLIER_1, c2);
    const low0 = Math.imul(MULTIPLIER_0, c0);
    const low1 = Math.imul(MULTIPLIER_1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + WEYL_0) | 0;
    k1 = (k1 + WEYL_1) | 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

/** The upper 32 bits of a 32 by 32 bit product, by halves of 16 bits; every sum on the way stays below 2^32. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carry = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) | 0;
}
