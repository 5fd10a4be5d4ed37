// Owns the making of the insets' coasts: Europe and the Bering Strait, from the same source as the chart but coarser, with
// the borders of 1962. Run by hand, result committed: npx tsx src/cli/bake-insets.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoAzimuthalEquidistant, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { packRing, ringsOf, spreadOf, thinRing, type BakedRing } from './bake-rings.ts';

type Countries = GeometryCollection<{ name: string }>;
type Land = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { properties?: { name: string } };

const atlas = new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url);
const topology = JSON.parse(readFileSync(atlas, 'utf8')) as Topology<{ countries: Countries }>;
const geometries = topology.objects.countries.geometries as Land[];
const nameOf = (geometry: Land) => geometry.properties?.name ?? '';

/** Units in a radian, the same for both insets: one unit is about four nautical miles. */
const UNITS_PER_RADIAN = 880;
const STEPS = 4;
const TOLERANCE = 0.6;
const ISLET = 7;

/** `half` in chart units about the centre. Two units of bleed are cut away with the frame. */
const SHEETS = {
  europe: { centre: [17, 49] as [number, number], half: [350, 260] },
  bering: { centre: [-172, 66.5] as [number, number], half: [250, 180] },
};

const SOVIET = ['Russia', 'Ukraine', 'Belarus', 'Moldova', 'Lithuania', 'Latvia', 'Estonia'].concat([
  'Georgia',
  'Armenia',
  'Azerbaijan',
  'Kazakhstan',
  'Uzbekistan',
  'Turkmenistan',
  'Kyrgyzstan',
  'Tajikistan',
]);
const YUGOSLAV = new Set(['Serbia', 'Croatia', 'Slovenia', 'Bosnia and Herz.', 'Macedonia', 'Montenegro', 'Kosovo']);
const CZECHOSLOVAK = ['Czechia', 'Slovakia'];
/** Allies of Moscow under the Warsaw treaty, without East Germany; Albania had in fact left. */
const BLOC = [...SOVIET, ...CZECHOSLOVAK, 'Poland', 'Hungary', 'Romania', 'Bulgaria'];

/** Which state of 1962 a country of today belongs to. */
function stateOf(name: string): string {
  if (SOVIET.includes(name)) return 'Soviet Union';
  if (YUGOSLAV.has(name)) return 'Yugoslavia';
  return CZECHOSLOVAK.includes(name) ? 'Czechoslovakia' : name;
}

/** The border between the two German states from the Baltic to Czechoslovakia, by an ordinary gazetteer, generalised. */
const INNER_GERMAN: [number, number][] = [
  [10.9, 53.95],
  [10.75, 53.6],
  [11.6, 53.05],
  [10.95, 52.85],
  [11.05, 52.2],
  [10.6, 51.9],
  [10.55, 51.55],
  [9.95, 51.35],
  [10.1, 50.6],
  [10.75, 50.3],
  [11.5, 50.4],
  [12.1, 50.32],
];

interface Sheet {
  centre: [number, number];
  half: number[];
}

/** How a sheet lays the globe flat. */
function projectionOf({ centre, half }: Sheet): GeoProjection {
  return geoAzimuthalEquidistant()
    .rotate([-centre[0], -centre[1]])
    .scale(UNITS_PER_RADIAN)
    .translate([0, 0])
    .precision(0.3)
    .clipAngle(60)
    .clipExtent([
      [-half[0]!, -half[1]!],
      [half[0]!, half[1]!],
    ]);
}

const packed = (rings: BakedRing[], least: number) =>
  rings
    .filter((ring) => spreadOf(ring) > least)
    .map((ring) => thinRing(ring, () => TOLERANCE))
    .filter((ring) => ring.length > 1)
    .map((ring) => packRing(ring, STEPS));

const pick = (names: string[]) => geometries.filter((geometry) => names.includes(nameOf(geometry))) as Polygon[];

/** East Germany: the inner border, and Germany's own ring from its end back to its start by way of the Oder. */
function eastGermany(): GeoPermissibleObjects {
  const germany = feature(
    topology,
    geometries.find((geometry) => nameOf(geometry) === 'Germany')!,
  ) as unknown as {
    geometry: { coordinates: [number, number][][][] };
  };
  const rings = germany.geometry.coordinates.map(([ring]) => ring!);
  const main = rings.toSorted((a, b) => b.length - a.length)[0]!.slice(0, -1);
  const nearest = ([east, north]: [number, number]) =>
    main.reduce((best, [x, y], index) => {
      const far = ([a, b]: [number, number]) => Math.hypot((a - east) * 0.6, b - north);
      return far([x, y]) < far(main[best]!) ? index : best;
    }, 0);
  const [from, to] = [nearest(INNER_GERMAN.at(-1)!), nearest(INNER_GERMAN[0]!)];
  const walk = (step: number) => {
    const way: [number, number][] = [];
    for (let index = from; index !== to; index = (index + step + main.length) % main.length) way.push(main[index]!);
    return way;
  };
  // Of the two ways round, the one that reaches the Oder.
  const east = [walk(1), walk(-1)].find((way) => Math.max(...way.map(([x]) => x)) > 14)!;
  const ring = [...INNER_GERMAN, ...east, INNER_GERMAN[0]!];
  // A ring wound against the clock would stand for all the rest of the globe.
  const area = ring.slice(1).reduce((sum, [x, y], index) => sum + (x - ring[index]![0]) * (y + ring[index]![1]), 0);
  return { type: 'Polygon', coordinates: [area > 0 ? ring : ring.toReversed()] };
}

const land = merge(topology, geometries as Polygon[]);
const bloc = merge(topology, pick(BLOC));
const borders = mesh(
  topology,
  topology.objects.countries,
  (a, b) => stateOf(nameOf(a as Land)) !== stateOf(nameOf(b as Land)),
);
const inner: GeoPermissibleObjects = { type: 'LineString', coordinates: INNER_GERMAN };

const insets = Object.fromEntries(
  Object.entries(SHEETS).map(([name, { centre, half }]) => {
    const projection = projectionOf({ centre, half });
    const drawn = (...shapes: GeoPermissibleObjects[]) => shapes.flatMap((shape) => ringsOf(projection, shape));
    const inset = {
      centre,
      half,
      land: packed(drawn(land), ISLET),
      bloc: packed(drawn(bloc, eastGermany()), ISLET),
      borders: packed(drawn(borders, inner), 3),
    };
    return [name, inset];
  }),
);
const text = JSON.stringify({
  about: 'Coast and borders: Natural Earth (public domain) by way of world-atlas. Written by src/cli/bake-insets.ts.',
  unitsPerRadian: UNITS_PER_RADIAN,
  steps: STEPS,
  ...insets,
});
writeFileSync(new URL('../scene/insets.json', import.meta.url), text);
console.log(`${text.length} bytes, ${gzipSync(text).length} gzipped`);
