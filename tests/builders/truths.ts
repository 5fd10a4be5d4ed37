// Owns two figures as they really were, for tests of the truth layer: one with a strip in the picture, one without.
import type { TruthFact, TruthMarkView } from '../../src/debrief/comparison.ts';
import { source } from './page-decisions.ts';

export const truthFixture: TruthFact[] = [
  {
    id: 'N06',
    what: 'When the medium-range missiles were ready',
    strip: 'Launchers ready',
    really: [
      {
        at: '1962-10-16T08:45-04:00',
        text: 'None of 24 was ready.',
        short: 'none of 24',
        since: 2008,
        cites: [source('GRO')],
      },
      {
        at: '1962-10-20T09:00-05:00',
        text: 'Eight of 24 were ready.',
        short: '8 of 24',
        since: 2008,
        cites: [source('GRO')],
      },
      {
        at: '1962-10-27T06:00-05:00',
        text: 'All 24 were ready.',
        short: 'all 24',
        since: 2008,
        cites: [source('GRO')],
      },
    ],
    believed: [
      { at: '1962-10-22T17:00-04:00', text: 'Four sites are ready.', cites: [source('REEV')] },
      { at: '1962-10-27T10:00-04:00', text: 'Five of six sites are ready.', cites: [source('REEV')] },
    ],
    disputed: null,
  },
  {
    id: 'N12',
    what: 'Cruise missiles',
    strip: null,
    really: [
      { at: '1962-10-27T02:00-05:00', text: 'Some stood 15 miles from the base.', short: null, since: null, cites: [] },
    ],
    believed: [],
    disputed: 'How strong they were.',
  },
];

export const truthMarksFixture: TruthMarkView[] = [
  {
    id: 'warhead-stores',
    name: 'Warhead stores',
    says: 'Photographed, and not recognised.',
    at: '1962-10-16T08:45-04:00',
    until: null,
    since: 2008,
    illustrative: false,
    cites: [source('GRO')],
  },
  {
    id: 'b-59',
    name: 'B-59',
    says: 'One of her torpedoes is nuclear.',
    at: '1962-10-27T12:00-04:00',
    until: '1962-10-29T20:00-05:00',
    since: 2002,
    illustrative: true,
    cites: [source('GRO')],
  },
];
