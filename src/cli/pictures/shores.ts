// Owns turning the atlas into paths of a picture: projected, thinned, in whole pixels. Natural Earth by way of world-atlas
// (public domain). For what is baked by hand; nothing of it is shipped.
import { readFileSync } from 'node:fs';
import { type GeoPermissibleObjects, type GeoProjection, geoArea, geoAzimuthalEquidistant, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export interface Frame {
  width: number;
  height: number;
  centre: [longitude: number, latitude: number];
  /** Pixels a radian of the globe. */
  scale: number;
  /** Where the centre stands; the middle by default. */
  at?: [x: number, y: number];
}

/** Beyond the picture's edge, pixels: a shore's stroke may not show its end. */
const BLEED = 30;

export const projectionOf = ({ width, height, centre, scale, at = [width / 2, height / 2] }: Frame): GeoProjection =>
  geoAzimuthalEquidistant()
    .rotate([-centre[0], -centre[1]])
    .scale(scale)
    .translate(at)
    .precision(0.5)
    .clipAngle(62)
    .clipExtent([
      [-BLEED, -BLEED],
      [width + BLEED, height + BLEED],
    ]);

type Point = [x: number, y: number];

/** Pixels: what is smaller does not show. */
const TOLERANCE = 1.9;
const SMALLEST = 12;

/** An SVG path of a shape; a closed one without what is too small to show. Pure. */
export function pathOf(projection: GeoProjection, shape: GeoPermissibleObjects, isClosed: boolean): string {
  const rings: Point[][] = [];
  geoPath(projection, {
    beginPath() {},
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)!.push([x, y]),
    arc() {},
    closePath() {},
  })(shape);
  return rings
    .map((ring) => ring.filter((point, index) => index === 0 || far(point, ring[index - 1]!) > TOLERANCE))
    .filter((ring) => !isClosed || spread(ring) > SMALLEST)
    .map((ring) => draw(ring) + (isClosed ? 'z' : ''))
    .join('');
}

const far = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function spread(ring: Point[]): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}

/** Whole pixels, each against the last: half the bytes of places. */
function draw(ring: Point[]): string {
  let [x, y] = ring[0]!.map(Math.round) as Point;
  let text = `M${x} ${y}l`;
  for (const point of ring.slice(1)) {
    const [dx, dy] = [Math.round(point[0]) - x, Math.round(point[1]) - y];
    if (dx === 0 && dy === 0) continue;
    text += `${dx} ${dy} `;
    [x, y] = [x + dx, y + dy];
  }
  return text.trimEnd();
}

type Countries = GeometryCollection<{ name: string }>;

/** Cuba, and all other land. `detail`: 50m or, for a small part of the sea, 10m. */
export function shores(projection: GeoProjection, detail: '50m' | '10m'): { land: string; cuba: string } {
  const atlas = new URL(`../../../node_modules/world-atlas/countries-${detail}.json`, import.meta.url);
  const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: Countries }>;
  // The Maldives' ring is wound the wrong way and would flood the sheet: whatever covers half the globe goes.
  const countries = topology.objects.countries.geometries.filter(
    (geometry) => geoArea(feature(topology, geometry)) < 2 * Math.PI,
  );
  const isCuba = (geometry: (typeof countries)[number]) =>
    (geometry.properties as { name?: string } | undefined)?.name === 'Cuba';
  const others = countries.filter((one) => !isCuba(one)) as (Polygon | MultiPolygon)[];
  return {
    land: pathOf(projection, merge(topology, others as Polygon[]), true),
    cuba: pathOf(projection, feature(topology, countries.find(isCuba)!), true),
  };
}
