// Owns mixed-radix numbers: digits that each have a radix of their own, least first, closed by a 1.
import { assert } from '../base/assert.ts';

/** [digit, radix]: 0 <= digit < radix. */
export type Digit = [digit: number, radix: number];

/** The number that the digits make, with a 1 above them that marks the end. Pure. */
export function writeMixed(digits: Digit[]): bigint {
  return digits.reduceRight((number, [digit, radix]) => {
    assert(digit >= 0 && digit < radix, `"${digit}" is no digit in radix ${radix}.`);
    return number * BigInt(radix) + BigInt(digit);
  }, 1n);
}

export interface MixedReader {
  /** The next digit in this radix. A number that was not written so gives digits that mean nothing. */
  take(radix: number): number;
  /** True once only the closing 1 is left. Digits in radix 2 and above keep it false before. */
  isDone(): boolean;
}

export function readMixed(number: bigint): MixedReader {
  let rest = number;
  return {
    take(radix) {
      const digit = Number(rest % BigInt(radix));
      rest /= BigInt(radix);
      return digit;
    },
    isDone: () => rest === 1n,
  };
}
