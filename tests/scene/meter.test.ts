import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandSpan, needleShare } from '../../src/scene/meter.ts';

const bands = ['TALK', 'WARN', 'BRINK', 'SHOTS', 'WAR'];
const bandEnds = [0.35, 0.55, 0.75, 0.92, 1];
const level = fc.double({ min: 0, max: 1, noNaN: true });

describe('the needle', () => {
  test('always stands in the band that the view names', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 4 }), fc.boolean(), (at, index, known) => {
        const share = needleShare({ level: at, band: bands[index]!, bands, ...(known ? { bandEnds } : {}) });
        const [from, to] = bandSpan(index, bands.length);
        expect(share).toBeGreaterThan(from);
        expect(share).toBeLessThan(to);
      }),
    );
  });

  test('moves within a band when the ends of the bands are known', () => {
    const at = (value: number) => needleShare({ level: value, band: 'BRINK', bands, bandEnds });
    expect(at(0.6)).toBeLessThan(at(0.7));
  });

  test('stands at the level if the band is not on the scale', () => {
    expect(needleShare({ level: 0.4, band: 'elsewhere', bands })).toBe(0.4);
  });
});
