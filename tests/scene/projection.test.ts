import { geoAzimuthalEquidistant, geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCoast } from '../../src/scene/coast.ts';
import { APPROACHES_PLATE, CUBA_PLATE, REGIONS, TOWNS } from '../../src/scene/gazetteer.ts';
import { azimuthalEquidistant, layPlate } from '../../src/scene/projection.ts';

const CENTRE = [-71, 27.6] as const;
const ours = azimuthalEquidistant(CENTRE, 1760);
const theirs = geoAzimuthalEquidistant().rotate([-CENTRE[0], -CENTRE[1]]).scale(1760).translate([0, 0]).precision(0);

const place = fc.tuple(fc.double({ min: -130, max: -10, noNaN: true }), fc.double({ min: -20, max: 70, noNaN: true }));
const coast = readCoast();

describe('the projection', () => {
  test('is the one with which the coast was baked', () => {
    fc.assert(
      fc.property(place, (at) => {
        const [x, y] = theirs(at)!;
        const { x: ourX, y: ourY } = ours.forward(at);
        expect(ourX).toBeCloseTo(x, 6);
        expect(ourY).toBeCloseTo(y, 6);
      }),
    );
  });

  test('is undone by its inverse', () => {
    fc.assert(
      fc.property(place, (at) => {
        const [longitude, latitude] = ours.backward(ours.forward(at));
        expect(longitude).toBeCloseTo(at[0], 6);
        expect(latitude).toBeCloseTo(at[1], 6);
      }),
    );
  });
});

describe('a plate', () => {
  const panes = [
    { width: 955, height: 528 },
    { width: 390, height: 388 },
    { width: 1340, height: 900 },
    { width: 1400, height: 300 },
  ];

  test.each(panes)('lies whole in a pane of $width by $height', (size) => {
    for (const plate of [CUBA_PLATE, APPROACHES_PLATE]) {
      const frame = layPlate(coast, plate, size, { border: 18, west: 238 });
      const middle = frame.toPane(plate.centre);
      expect(middle.x - (plate.width / 2) * frame.pixelsPerMile).toBeGreaterThanOrEqual(frame.inner.x - 0.01);
      expect(middle.x + (plate.width / 2) * frame.pixelsPerMile).toBeLessThanOrEqual(
        frame.inner.x + frame.inner.width + 0.01,
      );
      expect(middle.y - (plate.height / 2) * frame.pixelsPerMile).toBeGreaterThanOrEqual(frame.inner.y - 0.01);
    }
  });

  test('keeps a nautical mile true near its middle', () => {
    const frame = layPlate(coast, APPROACHES_PLATE, { width: 955, height: 528 }, { border: 18, west: 0 });
    const [havana, maisi] = [
      [-82.37, 23.13],
      [-74.14, 20.245],
    ] as const;
    const [a, b] = [frame.toPane(havana), frame.toPane(maisi)];
    const miles = ((geoDistance([...havana], [...maisi]) * 180) / Math.PI) * 60;
    expect(Math.hypot(a.x - b.x, a.y - b.y) / frame.pixelsPerMile / miles).toBeCloseTo(1, 1);
  });
});

describe('the coast', () => {
  test('has Cuba from Cape San Antonio to Cape Maisí', () => {
    const points = coast.cuba.flatMap((ring) =>
      Array.from({ length: ring.length / 2 }, (_, index) =>
        coast.projection.backward({ x: ring[index * 2]!, y: ring[index * 2 + 1]! }),
      ),
    );
    const longitudes = points.map(([longitude]) => longitude);
    expect(Math.min(...longitudes)).toBeCloseTo(-84.95, 1);
    expect(Math.max(...longitudes)).toBeCloseTo(-74.13, 1);
  });

  test('does not flood the sheet: the middle of the Atlantic is outside every ring', () => {
    const at = coast.projection.forward([-60, 28]);
    const inside = coast.land.filter((ring) => holds(ring, at.x, at.y));
    expect(inside).toHaveLength(0);
    const inFlorida = coast.projection.forward([-81.5, 28]);
    expect(coast.land.some((ring) => holds(ring, inFlorida.x, inFlorida.y))).toBe(true);
  });
});

describe('the gazetteer', () => {
  test('reads every row: towns have places, names have ways of three points', () => {
    for (const { name, at, rank } of TOWNS) {
      expect(name).not.toBe('');
      expect(at.every(Number.isFinite)).toBe(true);
      expect([1, 2, 3]).toContain(rank);
    }
    for (const { ways, text } of REGIONS) {
      expect(text).not.toBe('');
      for (const way of ways) expect(way.flat().filter(Number.isFinite)).toHaveLength(6);
    }
  });
});

/** Even-odd rule. */
function holds(ring: Float32Array, x: number, y: number): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 2; index < ring.length; last = index, index += 2) {
    const [ax, ay, bx, by] = [ring[index]!, ring[index + 1]!, ring[last]!, ring[last + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
