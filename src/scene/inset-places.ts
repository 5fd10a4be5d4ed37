// Owns what the insets show whatever happens: which part of the world each is, and the names that stand on it.
// Positions: P-rows of the dossier's places where there is one, else an ordinary gazetteer.
import type { Town } from './gazetteer.ts';
import type { InsetName } from './inset-coast.ts';
import type { Place } from './projection.ts';

export interface InsetPlate {
  centre: Place;
  /** What must be seen, nautical miles. */
  width: number;
  height: number;
  towns: Town[];
}

const city = (name: string, at: Place, kind: Town['kind'] = 'city', rank: Town['rank'] = 2): Town => ({
  name,
  at,
  kind,
  rank,
});

export const MOSCOW: Place = [37.62, 55.75];
export const WASHINGTON: Place = [-77.04, 38.9];

export const INSET_PLATES: Record<InsetName, InsetPlate> = {
  europe: {
    centre: [20.5, 47.8],
    width: 1960,
    height: 1420,
    towns: [
      city('Moscow', MOSCOW, 'capital', 3),
      city('Berlin', [13.4, 52.52], 'city', 3),
      city('London', [-0.13, 51.5]),
      city('Paris', [2.35, 48.86]),
      city('Rome', [12.5, 41.9]),
      city('Ankara', [32.86, 39.93]),
    ],
  },
  bering: {
    centre: [-172.5, 67.2],
    width: 1330,
    height: 720,
    towns: [
      city('Eielson', [-147.1, 64.67], 'base'),
      city('Kotzebue', [-162.6, 66.88]),
      city('Anadyr', [177.5, 64.73]),
    ],
  },
};
