// Owns the making of the two charts among the set pieces: the sea before the line, and eastern Cuba. Shores, the line, the
// lost plane's track and where ships stand, as paths. Run by hand, result committed: npx tsx src/cli/bake-piece-charts.ts
import { writeFileSync } from 'node:fs';
import { type GeoProjection, geoGraticule } from 'd3-geo';
import { DEFAULT_FOLDER, loadScenario } from './read-folder.ts';
import { type Frame, pathOf, projectionOf, shores } from './pictures/shores.ts';

type Place = [longitude: number, latitude: number];

const SHEET = { width: 900, height: 560 };

/** Places to show, not fixes: three that wait, four that come. */
const WAITING: Place[] = [
  [-69.9, 26.2],
  [-67.6, 24.2],
  [-66.7, 21.6],
];
const COMING: Place[] = [
  [-61.2, 26.2],
  [-58.6, 24.9],
  [-62.3, 23.3],
  [-61, 20.4],
];
/** On from where the plane was lost it would have left the island by the north coast. */
const NEVER_FLOWN: Place[] = [
  [-76.6, 22.2],
  [-77.6, 24.2],
];

const scenario = await loadScenario(DEFAULT_FOLDER);
if (!scenario.ok) throw new Error('The scenario must check without an error before its charts are drawn.');
const { map } = scenario.value;
/** Way of a mark of the chart; the scenario owns where it runs, and what it rests on. */
const wayOf = (id: string): Place[] => map.find((mark) => mark.id === id)!.track!.map(({ place }) => place);

const LINE = wayOf('quarantine-line');
const TRACK = wayOf('lost-flight');
const LOST = TRACK.at(-1)!;

const line = projectionOf({ ...SHEET, centre: [-70.5, 23.4], scale: 2050, at: [430, 315] } satisfies Frame);
const east = projectionOf({ ...SHEET, centre: [-76.2, 21.2], scale: 7400, at: [410, 340] } satisfies Frame);

const along = (projection: GeoProjection, places: Place[]) =>
  pathOf(projection, { type: 'LineString', coordinates: places }, false);
const spots = (projection: GeoProjection, places: Place[]) =>
  places.map((place) => projection(place)!.map(Math.round) as [number, number]);
const grid = (projection: GeoProjection, degrees: number) =>
  pathOf(projection, geoGraticule().step([degrees, degrees])(), false);

const charts = {
  lineChart: {
    ...shores(line, '50m'),
    grid: grid(line, 5),
    line: along(line, LINE),
    waiting: spots(line, WAITING),
    coming: spots(line, COMING),
  },
  eastChart: {
    ...shores(east, '10m'),
    grid: grid(east, 1),
    track: along(east, TRACK),
    neverFlown: along(east, [LOST, ...NEVER_FLOWN]),
    lost: spots(east, [LOST])[0]!,
  },
};

const json = `${JSON.stringify(charts, null, 2)}\n`;
writeFileSync(new URL('../overlay/panels/set-pieces/charts.json', import.meta.url), json);
console.log(`charts.json: ${json.length} bytes`);
