// Owns the making of the title page's chart: the sea about Cuba as one small picture. Natural Earth by way of
// world-atlas (public domain). Run by hand, result committed: npx tsx src/cli/bake-title-chart.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type GeoPermissibleObjects, geoArea, geoAzimuthalEquidistant, geoCircle, geoGraticule, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';

const WIDTH = 1600;
const HEIGHT = 1000;
/** Cuba stands right of the middle: the title sheet lies on the left. */
const CENTRE: [longitude: number, latitude: number] = [-86, 24.6];
const SCALE = 2900;
/** Pixels: what is smaller does not show. */
const TOLERANCE = 1.9;
const SMALLEST = 12;
/** The 1,020 nautical miles that the CIA gave the SS-4 missile, from San Cristóbal; half of it for the eye. */
const SAN_CRISTOBAL: [longitude: number, latitude: number] = [-83.05, 22.72];
const RANGES_NM = [510, 1020];

type Countries = GeometryCollection<{ name: string }>;

const atlas = new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url);
const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: Countries }>;
const projection = geoAzimuthalEquidistant()
  .rotate([-CENTRE[0], -CENTRE[1]])
  .scale(SCALE)
  .translate([WIDTH / 2, HEIGHT / 2])
  .precision(0.5)
  .clipAngle(62)
  .clipExtent([
    [-30, -30],
    [WIDTH + 30, HEIGHT + 30],
  ]);

type Point = [x: number, y: number];

function pathOf(shape: GeoPermissibleObjects, isClosed: boolean): string {
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

// The Maldives' ring is wound the wrong way and would flood the sheet: whatever covers half the globe goes.
const countries = topology.objects.countries.geometries.filter(
  (geometry) => geoArea(feature(topology, geometry)) < 2 * Math.PI,
);
const isCuba = (geometry: (typeof countries)[number]) =>
  (geometry.properties as { name?: string } | undefined)?.name === 'Cuba';
const land = pathOf(merge(topology, countries.filter((one) => !isCuba(one)) as Polygon[]), true);
const cuba = pathOf(feature(topology, countries.find(isCuba)!), true);
const grid = pathOf(geoGraticule().step([5, 5])(), false);
const ranges = RANGES_NM.map((miles) =>
  pathOf(
    geoCircle()
      .center(SAN_CRISTOBAL)
      .radius(miles / 60)(),
    false,
  ),
).join('');

const lines = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">`,
  '<!-- Written by src/cli/bake-title-chart.ts: do not edit. Coast: Natural Earth, public domain. -->',
  '<rect width="1600" height="1000" fill="#c3cdc8"/>',
  `<defs><path id="l" d="${land}"/><path id="c" d="${cuba}"/></defs>`,
  '<g fill="none" stroke-linejoin="round" stroke="#b3c0bd">',
  '<g stroke-width="34" stroke="#bcc8c4"><use href="#l"/><use href="#c"/></g>',
  '<g stroke-width="20"><use href="#l"/><use href="#c"/></g>',
  '<g stroke-width="9" stroke="#a7b6b3"><use href="#l"/><use href="#c"/></g></g>',
  `<path d="${grid}" fill="none" stroke="#8d9c98" stroke-width="1"/>`,
  '<g stroke="#2b3a41" stroke-width="1.5" stroke-linejoin="round"><use href="#l" fill="#e8dfc6"/><use href="#c" fill="#efe2bd"/></g>',
  `<path d="${ranges}" fill="none" stroke="#a02c1c" stroke-width="2" stroke-dasharray="14 5 2 5" opacity=".75"/>`,
  '</svg>',
];
const svg = lines.join('');
writeFileSync(new URL('../overlay/title-chart.svg', import.meta.url), svg);
console.log(`title-chart.svg: ${svg.length} bytes, ${gzipSync(svg).length} gzip`);
