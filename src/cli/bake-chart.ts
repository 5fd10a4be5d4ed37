// Owns the making of the chart's coast: Natural Earth by way of world-atlas, projected once, thinned and packed. Run by
// hand, result committed: npx tsx src/cli/bake-chart.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEquidistant } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packRing, ringsOf, spreadOf, thinRing, type BakedRing } from './bake-rings.ts';

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

const isClose = ([x, y]: [number, number]) => x > CLOSE.left && x < CLOSE.right && y > CLOSE.top && y < CLOSE.bottom;

const packAll = (rings: BakedRing[], smallest: (ring: BakedRing) => number) =>
  rings
    .filter((ring) => spreadOf(ring) > smallest(ring))
    .map((ring) => thinRing(ring, (at) => (isClose(at) ? FINE : COARSE)))
    .filter((ring) => ring.length > 1)
    .map((ring) => packRing(ring, STEPS));

/** Islets smaller than a dot on either plate are noise to the engraver. */
const islet = (ring: BakedRing) => (isClose(ring[0]!) ? 0.7 : 1.6);
const land = merge(topology, geometries.filter((geometry) => !isCuba(geometry)) as Polygon[]);
const cuba = feature(topology, geometries.find(isCuba)!);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);

const chart = {
  about: 'Coast and borders: Natural Earth (public domain) by way of world-atlas. Written by src/cli/bake-chart.ts.',
  centre: CENTRE,
  unitsPerRadian: UNITS_PER_RADIAN,
  steps: STEPS,
  sheet: SHEET,
  land: packAll(ringsOf(projection, land), islet),
  cuba: packAll(ringsOf(projection, cuba), islet),
  borders: packAll(ringsOf(projection, borders), () => 0),
};
const text = JSON.stringify(chart);
writeFileSync(new URL('../scene/coast.json', import.meta.url), text);
console.log(`${chart.land.length} rings of land, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
