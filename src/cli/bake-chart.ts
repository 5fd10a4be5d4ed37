// Owns the making of the chart's coast: Natural Earth by way of world-atlas, projected once, thinned and packed. Run by
// hand, result committed: npx tsx src/cli/bake-chart.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEquidistant, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Azimuthal equidistant near the middle of the quarantine, so that rings of distance about Cuba stay nearly round. */
const CENTRE: [longitude: number, latitude: number] = [-71, 27.6];
const UNITS_PER_RADIAN = 1760;
/** The sheet in chart units about the centre, with a bleed so that a pane of any shape still finds sea at its edges. */
const SHEET = { left: -1260, top: -760, right: 1260, bottom: 800 };
/** Where the close plate may look: kept finer there. */
const CLOSE = { left: -620, top: -170, right: 320, bottom: 420 };
/** Tolerances of thinning, in chart units of two nautical miles. */
const FINE = 0.1;
const COARSE = 0.35;
/** One chart unit is this many whole steps in the packed rings. */
const STEPS = 8;

type Countries = GeometryCollection<{ name: string }>;
type Land = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

const atlas = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url);
const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: Countries }>;

const projection = geoAzimuthalEquidistant()
  .rotate([-CENTRE[0], -CENTRE[1]])
  .scale(UNITS_PER_RADIAN)
  .translate([0, 0])
  .precision(0.2)
  .clipAngle(62)
  .clipExtent([
    [SHEET.left, SHEET.top],
    [SHEET.right, SHEET.bottom],
  ]);

// The Maldives' ring is wound the wrong way in the 10m file and would flood the sheet: whatever covers half the globe goes.
const geometries = topology.objects.countries.geometries.filter(
  (geometry) => geoArea(feature(topology, geometry)) < 2 * Math.PI,
) as Land[];
const isCuba = (geometry: Land) => geometry.properties?.name === 'Cuba';

type Ring = [x: number, y: number][];

function ringsOf(shape: GeoPermissibleObjects): Ring[] {
  const rings: Ring[] = [];
  const pen = {
    beginPath() {},
    moveTo(x: number, y: number) {
      rings.push([[x, y]]);
    },
    lineTo(x: number, y: number) {
      rings.at(-1)!.push([x, y]);
    },
    arc() {},
    closePath() {},
  };
  geoPath(projection, pen)(shape);
  return rings;
}

const isClose = ([x, y]: [number, number]) => x > CLOSE.left && x < CLOSE.right && y > CLOSE.top && y < CLOSE.bottom;

/** Douglas and Peucker's thinning with a finer tolerance where the close plate looks; keeps both ends. */
function thin(ring: Ring): Ring {
  const keep = new Set([0, ring.length - 1]);
  const stack: [number, number][] = [[0, ring.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop()!;
    const [ax, ay] = ring[from]!;
    const [bx, by] = ring[to]!;
    const length = Math.hypot(bx - ax, by - ay);
    let worst = 0;
    let at = -1;
    for (let index = from + 1; index < to; index++) {
      const [x, y] = ring[index]!;
      const away =
        length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
      const weighed = away / (isClose([x, y]) ? FINE : COARSE);
      if (weighed > worst) [worst, at] = [weighed, index];
    }
    if (worst <= 1) continue;
    keep.add(at);
    stack.push([from, at], [at, to]);
  }
  return ring.filter((_, index) => keep.has(index));
}

/** Islets smaller than a dot on either plate are noise to the engraver. */
function spread(ring: Ring): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys);
}

/** Whole steps, each against the last, zigzagged and written in base 64 from `?` on: half the bytes of a JSON list. */
function pack(ring: Ring): string {
  let text = '';
  let last: [number, number] = [0, 0];
  const put = (value: number) => {
    let rest = value < 0 ? ~(value << 1) : value << 1;
    for (; rest >= 32; rest >>>= 5) text += String.fromCharCode((rest & 31) + 32 + 63);
    text += String.fromCharCode(rest + 63);
  };
  for (const [x, y] of ring) {
    const next: [number, number] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    put(next[0] - last[0]);
    put(next[1] - last[1]);
    last = next;
  }
  return text;
}

const packAll = (rings: Ring[], smallest: (ring: Ring) => number) =>
  rings
    .filter((ring) => spread(ring) > smallest(ring))
    .map(thin)
    .filter((ring) => ring.length > 1)
    .map(pack);

const islet = (ring: Ring) => (isClose(ring[0]!) ? 0.7 : 1.6);
const land = merge(topology, geometries.filter((geometry) => !isCuba(geometry)) as Polygon[]);
const cuba = feature(topology, geometries.find(isCuba)!);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);

const chart = {
  about: 'Coast and borders: Natural Earth (public domain) by way of world-atlas. Written by src/cli/bake-chart.ts.',
  centre: CENTRE,
  unitsPerRadian: UNITS_PER_RADIAN,
  steps: STEPS,
  sheet: SHEET,
  land: packAll(ringsOf(land), islet),
  cuba: packAll(ringsOf(cuba), islet),
  borders: packAll(ringsOf(borders), () => 0),
};
const text = JSON.stringify(chart);
writeFileSync(new URL('../scene/coast.json', import.meta.url), text);
console.log(`${chart.land.length} rings of land, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
