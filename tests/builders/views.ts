// Owns four views of the crisis for scene tests: positions after the dossier's places, everything else made for the test.
import type { ChartMarkView, CrisisView } from '../../src/run/crisis-view.ts';

type Mark = Partial<ChartMarkView> & Pick<ChartMarkView, 'id' | 'kind' | 'name'>;

const mark = (given: Mark): ChartMarkView => ({
  side: 'us',
  type: '',
  points: [],
  trail: [],
  says: '',
  illustrative: true,
  cites: [],
  ...given,
});

const site = (id: string, name: string, type: string, point: [number, number]) =>
  mark({ id, kind: 'site', name, type, side: 'soviet', points: [point], illustrative: false });

export const SAN_CRISTOBAL: ChartMarkView[] = [
  site('p01', 'San Cristóbal MRBM 1', 'mrbm', [-83.299, 22.668]),
  site('p02', 'San Cristóbal MRBM 2', 'mrbm', [-83.25, 22.683]),
  site('p03', 'San Cristóbal MRBM 3', 'mrbm', [-83.14, 22.711]),
];
export const SITES: ChartMarkView[] = [
  ...SAN_CRISTOBAL,
  site('p04', 'San Cristóbal MRBM 4', 'mrbm', [-82.981, 22.782]),
  site('p05', 'Sagua la Grande MRBM 1', 'mrbm', [-80.028, 22.729]),
  site('p06', 'Sagua la Grande MRBM 2', 'mrbm', [-79.865, 22.653]),
  site('p07', 'Guanajay IRBM 1', 'irbm', [-82.657, 22.95]),
  site('p08', 'Guanajay IRBM 2', 'irbm', [-82.603, 22.957]),
  site('p09', 'Remedios IRBM', 'irbm', [-79.583, 22.417]),
];

/** As the scenario has them: one mark for each group. */
export const SITE_GROUPS: ChartMarkView[] = [
  site('san-cristobal', 'San Cristóbal', 'mrbm', [-83.2, 22.7]),
  site('guanajay', 'Guanajay', 'irbm', [-82.65, 22.95]),
  site('sagua', 'Sagua la Grande', 'mrbm', [-79.95, 22.7]),
  site('remedios', 'Remedios', 'irbm', [-79.6, 22.4]),
];

const WALNUT: ChartMarkView = mark({
  id: 'walnut',
  kind: 'line',
  name: 'Quarantine line',
  type: 'quarantine',
  illustrative: false,
  points: [
    [-70.93, 28.04],
    [-69.89, 27.61],
    [-68.8, 26.98],
    [-67.6, 26.01],
    [-66.63, 24.86],
    [-65.91, 23.57],
    [-65.45, 22.18],
    [-65.27, 20.75],
    [-65.28, 20.02],
  ],
});

const ship = (id: string, name: string, side: ChartMarkView['side'], ...track: [number, number][]) =>
  mark({ id, kind: 'ship', name, side, type: 'ship', points: [track.at(-1)!], trail: track.slice(0, -1) });

const FLEET: ChartMarkView[] = [
  { ...ship('essex', 'Essex', 'us', [-69.4, 26.4], [-68.4, 24.6], [-67.33, 23.33]), illustrative: false },
  ship('newport-news', 'Newport News', 'us', [-72, 30.5], [-70, 28], [-68.5, 25.5]),
  ship('enterprise', 'Enterprise', 'us', [-74.6, 17.2], [-76, 18]),
  ship('independence', 'Independence', 'us', [-72.2, 19.2], [-73.6, 18.4]),
];

const blank: CrisisView = {
  stage: 'decision',
  clock: {
    at: '1962-10-24T10:00-04:00',
    date: 'Wednesday 24 October 1962',
    washington: '10:00',
    moscow: '17:00',
    day: 9,
  },
  phase: { id: 'quarantine', title: 'Quarantine' },
  decision: null,
  aftermath: null,
  dispatches: [],
  gauges: [],
  escalation: {
    level: 0.2,
    band: 'TALK',
    bands: ['TALK', 'WARN', 'BRINK', 'SHOTS', 'WAR'],
    bandEnds: [0.35, 0.55, 0.75, 0.92, 1],
    says: '',
    direction: 'steady',
    cause: '',
  },
  alert: { forces: 5, sac: 5 },
  chart: { marks: [], summary: '' },
  letters: [],
  steps: [],
  ending: null,
  pause: null,
};

const about = (id: string, title: string, question: string): CrisisView['decision'] => ({
  id,
  branch: false,
  title,
  question,
  cable: null,
  briefing: [],
  notKnown: [],
  advice: [],
  lines: [],
});

/** Nearly nothing is known: three sites in one place. */
export const october16: CrisisView = {
  ...blank,
  decision: about('secrecy', 'Three sites', 'Who is told?'),
  escalation: { ...blank.escalation, level: 0.18 },
  chart: { marks: SAN_CRISTOBAL, summary: '' },
};

/** Ships near the line, all sites, both rows of the rack lit. */
export const october24: CrisisView = {
  ...blank,
  decision: about('first-ships', 'Ships near the line', 'What are the Essex and her aircraft to do about the Kimovsk?'),
  escalation: { ...blank.escalation, level: 0.7, band: 'BRINK' },
  alert: { forces: 3, sac: 2 },
  chart: {
    marks: [
      ...SITE_GROUPS,
      WALNUT,
      ...FLEET,
      { ...ship('kimovsk', 'Kimovsk', 'soviet', [-63.9, 24.2], [-60, 25.6], [-55.7, 27.3]), illustrative: false },
      ship('gagarin', 'Yuri Gagarin', 'soviet', [-53, 26.5], [-56, 25.8], [-59, 25]),
      ship('bucharest', 'Bucharest', 'soviet', [-62, 28.6], [-65, 27.8], [-67.4, 27.3]),
      ship('volker', 'Völkerfreundschaft', 'other', [-61, 29.4], [-65, 28.6]),
      ship('poltava', 'Poltava', 'soviet', [-45, 33], [-42, 33]),
    ],
    summary: '',
  },
};

/** A lost aircraft, hunted submarines, the Grozny at the line. */
export const october27: CrisisView = {
  ...blank,
  decision: about('u2-lost', 'A U-2 is lost', 'What of the batteries? And of the Grozny?'),
  escalation: { ...blank.escalation, level: 0.9, band: 'SHOTS' },
  alert: { forces: 3, sac: 2 },
  chart: {
    marks: [
      ...SITE_GROUPS,
      WALNUT,
      ...FLEET,
      ship('randolph', 'Randolph', 'us', [-67.5, 29], [-66, 28]),
      ship('grozny', 'Grozny', 'soviet', [-50, 24.4], [-56, 23.4], [-61.5, 22.5]),
      ship('marucla', 'Marucla', 'other', [-70, 28], [-75.1, 27]),
      ship('kennedy', 'Joseph P. Kennedy Jr.', 'us', [-70, 27], [-74.8, 27.1]),
      mark({ id: 'b59', kind: 'submarine', name: 'C-19', side: 'soviet', type: 'Foxtrot', points: [[-65.5, 28]] }),
      mark({ id: 'b36', kind: 'submarine', name: 'C-26', side: 'soviet', type: 'Foxtrot', points: [[-69.5, 22]] }),
      mark({ id: 'b4', kind: 'submarine', name: 'C-23', side: 'soviet', type: 'Foxtrot', points: [[-70, 25]] }),
      mark({
        id: 'anderson',
        kind: 'flight',
        name: 'U-2',
        type: 'U-2',
        points: [
          [-81.31, 28.43],
          [-78.4, 22.51],
          [-77.92, 21.38],
          [-77.12, 20.34],
          [-75.21, 20.14],
          [-74.43, 20.3],
          [-75.78, 20.93],
        ],
      }),
      mark({ id: 'cigli', kind: 'site', name: 'Çiğli', type: 'jupiter', points: [[27.01, 38.51]] }),
    ],
    summary: '',
  },
};

/** A branch: an air strike under way, before any line was drawn. */
export const strike: CrisisView = {
  ...blank,
  decision: about('after-strike', 'After the first wave', 'What now?'),
  escalation: { ...blank.escalation, level: 0.97, band: 'WAR' },
  alert: { forces: 2, sac: 2 },
  chart: {
    marks: [
      ...SITES,
      mark({ id: 'homestead', kind: 'force', name: 'Homestead AFB', points: [[-80.38, 25.49]] }),
      mark({ id: 'key-west', kind: 'force', name: 'Key West', points: [[-81.69, 24.58]] }),
      mark({
        id: 'san-julian',
        kind: 'site',
        name: 'San Julián',
        type: 'IL-28',
        side: 'soviet',
        points: [[-84.152, 22.095]],
      }),
      mark({
        id: 'santa-clara',
        kind: 'site',
        name: 'Santa Clara',
        type: 'MiG-21',
        side: 'soviet',
        points: [[-79.944, 22.492]],
      }),
      mark({
        id: 'wave-1',
        kind: 'flight',
        name: 'First wave',
        type: 'strike',
        points: [
          [-80.38, 25.49],
          [-81.6, 24],
          [-82.9, 23],
        ],
      }),
      mark({
        id: 'wave-2',
        kind: 'flight',
        name: 'Second wave',
        type: 'strike',
        points: [
          [-81.31, 28.43],
          [-80.6, 25.4],
          [-79.9, 23.1],
        ],
      }),
    ],
    summary: '',
  },
};

export const VIEWS = { october16, october24, october27, strike };
