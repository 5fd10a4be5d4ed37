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

  it('notice any two wrong symbols in a code of 31, and so in any shorter one', () => {
    // The code is linear: what two mistakes do to the word of zeros they do to every word.
    let unnoticed = 0;
    for (let left = 0; left < 31; left++) {
      for (let right = left + 1; right < 31; right++) {
        for (let pair = 0; pair < 31 * 31; pair++) {
          const symbols = Array.from({ length: 31 }, () => 0);
          symbols[left] = 1 + (pair % 31);
          symbols[right] = 1 + Math.floor(pair / 31);
          if (isChecked(symbols)) unnoticed++;
        }
      }
    }
    expect(unnoticed).toBe(0);
  });

  it('refuse what is too short to hold them', () => {
    expect(isChecked([])).toBe(false);
    expect(isChecked([0])).toBe(false);
  });
});
