import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandSpan, shareOnScale, wayOnScale } from '../../src/base/band-scale.ts';

const bands = ['TALK', 'WARN', 'BRINK', 'SHOTS', 'WAR'];
const bandEnds = [0.35, 0.55, 0.75, 0.92, 1];
const level = fc.double({ min: 0, max: 1, noNaN: true });

describe('a level on the scale', () => {
  test('always stands in the band that is named', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 4 }), fc.boolean(), (at, index, known) => {
        const share = shareOnScale({ level: at, band: bands[index]!, bands, ...(known ? { bandEnds } : {}) });
        const [from, to] = bandSpan(index, bands.length);
        expect(share).toBeGreaterThan(from);
        expect(share).toBeLessThan(to);
      }),
    );
  });

  test('moves within a band when the ends of the bands are known', () => {
    const at = (value: number) => shareOnScale({ level: value, band: 'BRINK', bands, bandEnds });
    expect(at(0.6)).toBeLessThan(at(0.7));
  });

  test('stands at the level if the band is not on the scale', () => {
    expect(shareOnScale({ level: 0.4, band: 'elsewhere', bands })).toBe(0.4);
  });
});

describe('the way to it', () => {
  const now = { level: 0.63, band: 'BRINK', bands, bandEnds, direction: 'rising' as const };

  test.each([
    ['from another band', 0.3, 'rising', 'TALK'],
    ['from the very edge of another', 0.35, 'rising', 'TALK'],
    ['from just beyond that edge', 0.351, 'rising', 'WARN'],
    ['within one band', 0.58, 'rising', null],
    ['down from above', 1, 'falling', 'WAR'],
  ] as const)('%s starts where it stood and ends where it stands', (_, before, direction, left) => {
    const way = wayOnScale({ ...now, before, direction })!;
    expect(way.left).toBe(left);
    expect(way.to).toBe(shareOnScale(now));
    expect(Math.sign(way.to - way.from)).toBe(direction === 'rising' ? 1 : -1);
  });

  test.each([
    ['nothing moved', { direction: 'steady', before: 0.62 }],
    ['nobody knows where it stood', {}],
  ] as const)('is none where %s', (_, over) => {
    expect(wayOnScale({ ...now, ...over })).toBeNull();
  });
});
