// Owns the proof of mixed-radix numbers: digits come back in order, and the end is seen.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Digit, readMixed, writeMixed } from '../../src/run/mixed-radix.ts';

const digits = fc.array(
  fc.tuple(fc.nat(), fc.integer({ min: 2, max: 1_048_576 })).map(([digit, radix]): Digit => [digit % radix, radix]),
  { maxLength: 40 },
);

it('digits come back in order, and the number is done after the last', () => {
  fc.assert(
    fc.property(digits, (written) => {
      const reader = readMixed(writeMixed(written));
      for (const [digit, radix] of written) {
        expect(reader.isDone()).toBe(false);
        expect(reader.take(radix)).toBe(digit);
      }
      expect(reader.isDone()).toBe(true);
    }),
  );
});

it('a digit outside its radix is refused', () => {
  expect(() => writeMixed([[3, 3]])).toThrow('"3" is no digit in radix 3');
});
