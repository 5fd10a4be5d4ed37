// Owns the proof of the check symbols: every single mistake and every swap of neighbours is noticed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSymbols, isChecked } from '../../src/base/check-symbols.ts';

const symbol = fc.integer({ min: 0, max: 31 });
const checked = fc
  .array(symbol, { minLength: 1, maxLength: 40 })
  .map((symbols) => [...symbols, ...checkSymbols(symbols)]);

describe('check symbols', () => {
  it('accept what was not touched', () => {
    fc.assert(fc.property(checked, isChecked));
  });

  it('notice every single wrong symbol', () => {
    fc.assert(
      fc.property(checked, (symbols) => {
        for (let place = 0; place < symbols.length; place++) {
          for (let wrong = 0; wrong < 32; wrong++) {
            if (wrong !== symbols[place]) expect(isChecked(symbols.with(place, wrong))).toBe(false);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('notice two unlike neighbours that were swapped', () => {
    fc.assert(
      fc.property(checked, (symbols) => {
        for (let place = 1; place < symbols.length; place++) {
          const [left, right] = [symbols[place - 1]!, symbols[place]!];
          if (left !== right) expect(isChecked(symbols.with(place, left).with(place - 1, right))).toBe(false);
        }
      }),
    );
  });

  it('notice any two wrong symbols in a code of up to 31', () => {
    fc.assert(
      fc.property(
        fc.array(symbol, { minLength: 2, maxLength: 29 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        (payload, a, b, x, y) => {
          const symbols = [...payload, ...checkSymbols(payload)];
          const [left, right] = [a % symbols.length, b % symbols.length];
          fc.pre(left !== right);
          expect(isChecked(symbols.with(left, symbols[left]! ^ x).with(right, symbols[right]! ^ y))).toBe(false);
        },
      ),
    );
  });

  it('refuse what is too short to hold them', () => {
    expect(isChecked([])).toBe(false);
    expect(isChecked([0])).toBe(false);
  });
});
