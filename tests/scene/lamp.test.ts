// Holds the light to the danger and to the hour.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { daylightAt, lampFor, lampOn } from '../../src/scene/lamp.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('the lamp draws in and the room darkens as escalation rises, and as night falls', () => {
  fc.assert(
    fc.property(share, share, share, (a, b, light) => {
      const order = [Math.min(a, b), Math.max(a, b)] as const;
      const pairs = [order.map((level) => lampFor(level, light)), order.map((night) => lampFor(light, 1 - night))];
      for (const [low, high] of pairs) {
        expect(high!.reach).toBeLessThanOrEqual(low!.reach);
        expect(high!.dark).toBeGreaterThanOrEqual(low!.dark);
        expect(high!.dark).toBeLessThanOrEqual(1);
        expect(high!.reach).toBeGreaterThan(0.5);
      }
    }),
  );
});

test('wherever the lamp is turned, its picture covers the pane', () => {
  const side = fc.integer({ min: 200, max: 2400 });
  fc.assert(
    fc.property(side, side, share, share, fc.boolean(), (width, height, x, y, isLoss) => {
      const { reach } = lampFor(1, 0, isLoss);
      const { at, half } = lampOn({ width, height }, reach, { at: { x: x * width, y: y * height }, isLoss });
      expect(Math.max(at.x, width - at.x, at.y, height - at.y)).toBeLessThanOrEqual(half);
    }),
  );
});

describe('daylight', () => {
  test.each([
    ['1962-10-24T12:00-04:00', 1],
    ['1962-10-27T02:00-04:00', 0],
    ['1962-10-27T21:00-04:00', 0],
    ['1962-11-20T18:45-05:00', 0],
    ['1962-11-20T10:00-05:00', 1],
  ])('at %s is %d', (hour, light) => {
    expect(daylightAt(parseHour(hour))).toBe(light);
  });

  test('does not jump when the clocks are put back', () => {
    const before = daylightAt(parseHour('1962-10-27T18:10-04:00'));
    const after = daylightAt(parseHour('1962-10-28T17:10-05:00'));
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(1);
    expect(after).toBeCloseTo(before, 10);
  });
});
