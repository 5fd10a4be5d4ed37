// Owns the names that stand on the chart whatever happens: towns, capes, waters and countries as a sheet of 1962 called them.
// Positions: P-rows of the dossier's places where there is one, else an ordinary gazetteer. Tables, read once at start.
import type { Plate, Place } from './projection.ts';

/** The close plate: Cuba, the Straits and southern Florida. */
export const CUBA_PLATE: Plate = { name: 'cuba', centre: [-79, 23.6], width: 780, height: 550 };
/** The wide plate: Washington to Jamaica, western Cuba to the ships' way in. The instruments take what lies west of it. */
export const APPROACHES_PLATE: Plate = { name: 'approaches', centre: [-69.6, 27.9], width: 1640, height: 1390 };

export interface Town {
  name: string;
  at: Place;
  kind: 'capital' | 'city' | 'base' | 'cape';
  /** 3 stays even on a phone, 1 only where there is room on the close plate. */
  rank: 1 | 2 | 3;
}

/** name | longitude latitude | kind | rank */
const TOWN_ROWS = `
Washington       | -77.04 38.90 | capital | 3
Havana           | -82.37 23.13 | capital | 3
New York         | -73.97 40.75 | city    | 2
Norfolk          | -76.33 36.95 | base    | 2
Miami            | -80.19 25.77 | city    | 3
Guantánamo       | -75.15 19.91 | base    | 3
Cape Maisí       | -74.14 20.25 | cape    | 2
Bermuda          | -64.68 32.36 | base    | 3
San Juan         | -66.11 18.47 | base    | 2
Key West         | -81.69 24.58 | base    | 2
Nassau           | -77.35 25.06 | city    | 2
Cape Canaveral   | -80.53 28.46 | cape    | 2
New Orleans      | -90.07 29.95 | city    | 2
Atlanta          | -84.39 33.75 | city    | 2
Charleston       | -79.93 32.78 | city    | 1
Kingston         | -76.79 17.97 | city    | 2
Port-au-Prince   | -72.34 18.54 | city    | 1
Santo Domingo    | -69.90 18.47 | city    | 2
Mérida           | -89.62 20.97 | city    | 1
Cape Hatteras    | -75.53 35.25 | cape    | 1
Tampa            | -82.46 27.95 | city    | 1
Santiago de Cuba | -75.82 20.02 | city    | 1
Camagüey         | -77.92 21.38 | city    | 1
Santa Clara      | -79.97 22.41 | city    | 1
Cienfuegos       | -80.45 22.15 | city    | 1
Pinar del Río    | -83.70 22.42 | city    | 1
Mariel           | -82.75 22.99 | city    | 1
Holguín          | -76.26 20.89 | city    | 1
Grand Turk       | -71.14 21.47 | city    | 1
`;

export interface Region {
  id: string;
  text: string;
  kind: 'water' | 'land';
  /** `great` for oceans and the largest countries. */
  size: 'great' | 'middle' | 'small';
  /** Lines along which the name may be set, best first; each from its left end to its right. */
  ways: Place[][];
}

/** text | kind size | line from left to right | how the line may move, degrees east and north */
const ROOMY = '0 1.2, 0 -1.2, 2 0, -2 0, 0 2.6, 0 -2.6, 3 1.5, -3 -1.5, 4 -3, -3 3';
const NEAR = '0 0.4, 0 -0.4, 0.6 0, -0.6 0';
const REGION_ROWS = `
ATLANTIC OCEAN     | water great  | -72.5 34.4, -65 34.9, -57.5 34.2     | ${ROOMY}
GULF OF MEXICO     | water great  | -94 25.6, -89.5 26, -84.3 25.6       | -0.8 0, -1.5 0.8, -1.5 -0.8, 0 0.4
CARIBBEAN SEA      | water great  | -77.5 15.4, -72 15.3, -66 15.6       | 0 0.7, -2 0.7, -4 1, 2 0.8, 3 1.2, -6 1.5, -6 3
SARGASSO SEA       | water middle | -63.5 29.2, -60.5 29.3, -57.5 29     | ${ROOMY}
STRAITS OF FLORIDA | water small  | -83.6 23.9, -81.6 24.02, -80.1 24.5  | -0.6 0, -1 0.1, 0.3 -0.2
YUCATAN CHANNEL    | water small  | -86.6 20.6, -85.8 21.6, -85.2 22.8   | -0.3 -0.2, 0.4 0
WINDWARD PASSAGE   | water small  | -74.4 18.7, -73.9 19.7, -73.5 20.6   | 0.2 0.3, -0.3 -0.3
OLD BAHAMA CHANNEL | water small  | -79.1 23, -77.7 22.3, -76.4 21.6     | -0.2 0.15, 0.6 -0.3
GULF OF BATABANÓ   | water small  | -83.4 22.05, -82.5 22.2, -81.8 22.25 | 0 -0.15, -0.3 -0.1
UNITED STATES      | land great   | -90 34.6, -85 35.8, -79.6 36.2       | -1.5 0, -2.5 1, -2 -1.5, 0 1, -4 0
FLORIDA            | land small   | -81.75 28.3, -81.4 27.4, -81.1 26.2  | 0.1 -0.2, -0.15 0.2, 0 0.5
CUBA               | land middle  | -79.2 22, -78 21.4, -76.5 20.65      | 0.3 -0.1, -0.3 0.1, -0.9 0.3
ISLE OF PINES      | land small   | -84.2 21.28, -82.8 21.3, -81.6 21.3  | 0.2 -0.35, 0.4 -0.5
DOM. REP.          | land small   | -71.6 19.2, -70.4 19, -69.2 18.9     | ${NEAR}
JAMAICA            | land small   | -78.9 17.35, -77.3 17.25, -75.9 17.35 | 0 1.6, 0 -0.4
PUERTO RICO        | land small   | -67.9 17.4, -66.4 17.35, -65 17.4    | 0 -0.4, 0 -0.8
BAHAMA ISLANDS     | land small   | -76.3 26.3, -74.6 24.8, -73 23.2     | 0.5 0.3, 1 0.6, -0.3 -0.2, 1.4 1
MEXICO             | land middle  | -99.2 20.4, -98 19.2, -97 18.2       | ${NEAR}
YUCATÁN            | land small   | -90.2 19.9, -89 20.2, -87.8 20.5     | ${NEAR}
BR. HONDURAS       | land small   | -88.1 17.6, -86.6 17.5, -85 17.5     | ${NEAR}
HONDURAS           | land small   | -88 14.8, -86.4 14.9, -84.8 15       | ${NEAR}
COLOMBIA           | land small   | -75.5 9, -74.2 9, -72.8 8.9          | ${NEAR}
VENEZUELA          | land middle  | -70 9.6, -67 9.4, -64 9.4            | ${NEAR}
LEEWARD ISLANDS    | land small   | -61.4 18.4, -60.5 16.8, -60.2 15.1   | 0.4 0, 0.8 0.5
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

const places = (text: string): Place[] =>
  text.split(',').map((pair) => {
    const [east, north] = pair.trim().split(/\s+/).map(Number);
    return [east!, north!];
  });

const moved = (way: Place[], [east, north]: Place): Place[] =>
  way.map(([longitude, latitude]) => [longitude + east, latitude + north]);

export const TOWNS: Town[] = rows(TOWN_ROWS).map(([name, at, kind, rank]) => ({
  name: name!,
  at: places(at!)[0]!,
  kind: kind as Town['kind'],
  rank: Number(rank) as Town['rank'],
}));

export const REGIONS: Region[] = rows(REGION_ROWS).map(([text, nature, way, shifts]) => {
  const [kind, size] = nature!.split(' ') as [Region['kind'], Region['size']];
  const first = places(way!);
  return {
    id: `region ${text}`,
    text: text!,
    kind,
    size,
    ways: [first, ...places(shifts!).map((by) => moved(first, by))],
  };
});

/** The island's long axis: what stands beside it should not lie on it. */
export const CUBA_SPINE = places(
  '-84.6 22.05, -83.2 22.6, -81.8 22.85, -80 22.45, -78.6 21.7, -77.2 20.9, -75.6 20.5, -74.3 20.25',
);

/** Where the compass rose is engraved on each plate. */
export const ROSE: Record<string, Place> = { cuba: [-73.2, 26.6], approaches: [-56.4, 19.2] };
