// Owns fixtures of what the page shows: each stage of a run as data.
import type { CrisisView, DecisionView, EndingView, GaugeView } from '../../src/run/crisis-view.ts';
import { FRUS, STERN, neverSeen, secondLetter, threeLines } from './page-decisions.ts';

const gauge = (id: string, name: string, over: Partial<GaugeView> = {}): GaugeView => ({
  id,
  name,
  meaning: 'How near both governments and their forces think war to be.',
  estimate: false,
  level: 0.78,
  band: 'at the brink',
  says: 'Orders for war lie ready on both sides.',
  direction: 'rising',
  ...over,
});

const base: CrisisView = {
  stage: 'decision',
  clock: {
    at: '1962-10-27T10:17-04:00',
    date: 'Saturday 27 October 1962',
    washington: '10:17',
    moscow: '17:17',
    day: 12,
  },
  phase: { id: 'black-saturday', title: 'Black Saturday' },
  decision: secondLetter,
  aftermath: null,
  dispatches: [
    {
      id: 'u2-lost',
      text: 'A reconnaissance aircraft is overdue over eastern Cuba.',
      known: 'Saturday 27 October, 10:05',
      cites: [STERN],
      taken: false,
    },
  ],
  gauges: [
    gauge('tension', 'Tension'),
    gauge('alliance', 'Alliance', { band: 'holding', direction: 'steady', level: 0.6 }),
    gauge('pressure', 'Pressure on you', { band: 'heavy', level: 0.7 }),
    gauge('readiness', 'Readiness to strike', { band: 'nearly ready', level: 0.66 }),
    gauge('soviet', 'Soviet readiness in Cuba', { estimate: true, band: 'most sites ready', level: 0.8 }),
    gauge('channel', 'Channels', { band: 'crossed', direction: 'falling', level: 0.35 }),
  ],
  escalation: {
    level: 0.78,
    band: 'brink',
    bands: ['talk', 'warn', 'brink', 'shots', 'war'],
    says: 'Orders for war lie ready on both sides.',
    direction: 'rising',
    cause: 'The second letter',
  },
  alert: { forces: 3, sac: 2 },
  chart: {
    summary: 'On the chart: 6 missile sites, 3 ships and 1 line.',
    marks: [
      {
        id: 'san-cristobal',
        kind: 'site',
        name: 'San Cristóbal',
        side: 'soviet',
        type: 'mrbm',
        points: [[-83.2, 22.7]],
        trail: [],
        says: 'Four sites for medium-range missiles.',
        illustrative: false,
        cites: [],
      },
      {
        id: 'grozny',
        kind: 'ship',
        name: 'Grozny',
        side: 'soviet',
        type: 'tanker',
        points: [[-67.4, 20.1]],
        trail: [[-60, 21]],
        says: 'Sails on towards the line.',
        illustrative: true,
        cites: [],
      },
    ],
  },
  letters: [],
  steps: [
    {
      pick: 0,
      decision: 'secrecy',
      title: 'Keep the discovery secret, or go public?',
      date: 'Tuesday 16 October',
      label: 'Tight secrecy, for about a week',
      ways: [0],
      branch: false,
    },
    {
      pick: 1,
      decision: 'course',
      title: 'The main course of action',
      date: 'Saturday 20 October',
      label: 'A naval blockade, with the strike kept ready',
      ways: [0],
      branch: false,
    },
  ],
  ending: null,
  pause: null,
};

const settled: EndingView = {
  id: 'pledge',
  dossier: 'F01',
  title: 'A pledge and a secret',
  tone: 'settled',
  standing: 'documented',
  text: 'The missiles go home on the decks of Soviet ships, counted from the air. You have promised not to invade. Of Turkey nothing is said in public.',
  after: 'The Jupiters leave Turkey in April 1963. A direct line between Washington and Moscow follows in the summer.',
  afterCites: [FRUS],
  causes: [
    { text: 'You gave him time, and a way back that he could show at home.', cites: [] },
    { text: 'The trade stayed a secret, so nobody had to refuse it.', cites: [FRUS] },
  ],
  cites: [FRUS],
};

const nuclear: EndingView = {
  ...settled,
  id: 'general-war',
  dossier: 'F15',
  title: 'General war',
  tone: 'nuclear',
  standing: 'speculative',
  text: 'The first weapon was used on the beach east of Havana at about nine in the morning. There was no second decision. By the evening there was nobody in Washington to give one.',
  after: '',
};

/** One view for each state that the page can show. */
export const views = {
  oneLine: base,
  threeLines: { ...base, decision: threeLines, dispatches: [] },
  branch: { ...base, decision: neverSeen, dispatches: [] },
  aftermath: {
    ...base,
    stage: 'aftermath',
    dispatches: [],
    aftermath: {
      parts: [
        {
          label: 'Answer the first letter in public; deal with Turkey in private',
          text: 'The letter goes out at 20:05 and is given to the press, so that Moscow has it before the cable office does. Your brother is already in his car.',
          standing: 'documented',
          cites: [FRUS],
        },
      ],
    },
  },
  settled: { ...base, stage: 'ended', decision: null, dispatches: [], ending: settled },
  war: { ...base, stage: 'ended', decision: null, dispatches: [], ending: { ...settled, tone: 'war' } },
  nuclear: { ...base, stage: 'ended', decision: null, dispatches: [], ending: nuclear },
} as const satisfies Record<string, CrisisView>;

/** Texts that nobody should write, and that may not break the page. */
export function hostileView(): CrisisView {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente'.repeat(4);
  const markup = '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
  const decision: DecisionView = {
    ...threeLines,
    title: `${long} ${markup}`,
    question: `${markup} ${long}`,
    briefing: secondLetter.briefing.map((line) => ({ ...line, text: `${markup} ${long} ${line.text.repeat(8)}` })),
    notKnown: [long, markup].map((text) => ({ text, cites: [] })),
    lines: threeLines.lines.map((line) => ({
      ...line,
      title: long,
      options: line.options.map((one) => ({
        ...one,
        label: long,
        text: markup + one.text.repeat(20),
        arguedBy: [long],
      })),
    })),
  };
  return { ...base, decision, clock: { ...base.clock, date: long } };
}
