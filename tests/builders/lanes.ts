// Owns comparisons for scene tests: a long run with many partings on 27 October, one that ended early, one like the record.
import type { Comparison, ComparisonRow, Lane } from '../../src/debrief/comparison.ts';
import { truthFixture } from './truths.ts';

const HOURS = [
  '1962-10-16T11:50-04:00',
  '1962-10-18T17:00-04:00',
  '1962-10-20T14:30-04:00',
  '1962-10-22T19:00-04:00',
  '1962-10-23T20:00-04:00',
  '1962-10-24T10:00-04:00',
  '1962-10-25T07:15-04:00',
  '1962-10-26T10:00-04:00',
  '1962-10-26T18:00-04:00',
  '1962-10-27T10:17-04:00',
  '1962-10-27T14:30-04:00',
  '1962-10-27T16:00-04:00',
  '1962-10-27T19:45-04:00',
  '1962-10-27T21:00-04:00',
  '1962-10-28T09:00-05:00',
  '1962-11-02T10:00-05:00',
  '1962-11-08T10:00-05:00',
  '1962-11-20T18:00-05:00',
] as const;
const RECORD = [0.2, 0.24, 0.3, 0.62, 0.66, 0.75, 0.7, 0.68, 0.72, 0.84, 0.93, 0.9, 0.86, 0.88, 0.5, 0.42, 0.36, 0.2];
const APART = [0.2, 0.24, 0.38, 0.62, 0.66, 0.85, 0.8, 0.68, 0.72, 0.8, 0.96, 0.97, 0.9, 0.93, 0.7, 0.55, 0.5, 0.3];

const lane = (levels: number[], until: string): Lane => ({
  escalation: levels.map((level, index) => ({ at: HOURS[index]!, level })),
  until,
});

const row = (index: number, relation: ComparisonRow['relation'], mark: string | null): ComparisonRow => ({
  decision: `decision-${index}`,
  title: `Decision ${index}`,
  at: HOURS[index]!,
  date: '',
  relation,
  mark,
  you: relation === 'only-record' ? null : 'yours',
  taken: false,
  record: relation === 'only-you' ? null : 'the record’s',
  why: null,
  wouldHave: null,
  standing: null,
  youKnew: [],
  theyKnew: [],
  nowYouKnow: [],
  dispute: null,
  question: '',
});

const rows = (relationOf: (index: number) => ComparisonRow['relation']): ComparisonRow[] => {
  let marks = 0;
  return HOURS.map((_, index) => {
    const relation = relationOf(index);
    return row(index, relation, relation === 'same' ? null : String.fromCharCode(65 + marks++));
  });
};

const BANDS = [
  { name: 'TALK', upTo: 0.35 },
  { name: 'WARN', upTo: 0.55 },
  { name: 'BRINK', upTo: 0.75 },
  { name: 'SHOTS', upTo: 0.92 },
  { name: 'WAR', upTo: 1 },
];
const AXIS = {
  from: '1962-10-16T08:45-04:00',
  to: '1962-11-21T12:00-05:00',
  bands: BANDS,
  moments: [],
  truth: truthFixture,
  truthMarks: [],
  debates: [],
  structures: [],
  crises: [],
  writing: [],
  core: [],
  parted: null,
};
const END = '1962-11-21T12:00-05:00';
const recordEnding = { id: 'pledge', title: 'A pledge, and a secret', at: '1962-11-20T18:00-05:00' };

/** Parted on the 20th, on two days at sea, and five times on the 27th. */
export const apart: Comparison = {
  ...AXIS,
  you: lane(APART, END),
  record: lane(RECORD, END),
  rows: rows((index) => ([2, 5, 6, 9, 10, 11, 12, 13, 15].includes(index) ? 'different' : 'same')),
  ending: { id: 'trade', title: 'The trade in the open', tone: 'unsettled', at: END },
  recordEnding,
};

const STOP = '1962-10-27T23:00-04:00';
/** A strike on the 27th: the run stops that night, and the record goes on. */
export const early: Comparison = {
  ...AXIS,
  you: lane([...APART.slice(0, 12), 1], STOP),
  record: lane(RECORD, END),
  rows: rows((index) => (index > 12 ? 'only-record' : ([5, 10, 11].includes(index) && 'different') || 'same')),
  ending: { id: 'general-war', title: 'General war', tone: 'nuclear', at: STOP },
  recordEnding,
};

/** Every order as Kennedy gave it. */
export const alike: Comparison = {
  ...AXIS,
  you: lane(RECORD, END),
  record: lane(RECORD, END),
  rows: rows(() => 'same'),
  ending: recordEnding && { ...recordEnding, tone: 'settled' },
  recordEnding,
};

export const COMPARISONS = { apart, early, alike };
