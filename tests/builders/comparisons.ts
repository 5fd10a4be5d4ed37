// Owns a fixture of a run laid beside the record: agreed, parted, only yours, only the record's.
import type { Choice, Comparison, ComparisonRow, DebateView, Happening, Moment } from '../../src/debrief/comparison.ts';
import { source } from './page-decisions.ts';
import { truthFixture, truthMarksFixture } from './truths.ts';

const row = (over: Partial<ComparisonRow>): ComparisonRow => ({
  decision: 'secrecy',
  title: 'Keep the discovery secret, or go public?',
  at: '1962-10-16T08:45-04:00',
  date: 'Tuesday 16 October, 08:45',
  relation: 'same',
  mark: null,
  you: 'Tight secrecy, for about a week',
  taken: false,
  record: 'Tight secrecy, for about a week',
  why: {
    text: 'To keep the first move, to stop Moscow from hiding the missiles, and to avoid a stampede three weeks before elections.',
    cites: [source('REEV')],
  },
  wouldHave: null,
  standing: 'documented',
  youKnew: [
    {
      text: 'A U-2 photographed launch sites in western Cuba.',
      known: 'known since Tuesday 16 October, 08:45',
      cites: [source('REEV')],
    },
  ],
  theyKnew: [
    { side: 'havana', text: 'Castro expected the Americans to find them.', since: 1992, cites: [source('GRO')] },
  ],
  nowYouKnow: [
    {
      side: 'moscow',
      text: 'Moscow suspected nothing until the broadcast was announced.',
      since: 1992,
      cites: [source('GRO')],
    },
  ],
  dispute: null,
  question: 'A free press held the story because the President asked. Should it have?',
  ...over,
});

const choice = (label: string, who: string, says: string): Choice => ({
  orders: [
    { line: '', label, text: 'He may sign by Sunday. Ankara was not asked.', arguedBy: [], standing: 'supported' },
  ],
  advice: [
    { who, name: who, role: 'Adviser', says, fears: 'A quarrel in NATO.', backs: label, cites: [source('STERN')] },
  ],
});

const happening = (over: Partial<Happening>): Happening => ({
  kind: 'order',
  title: 'Keep the discovery secret, or go public?',
  text: 'Tight secrecy, for about a week',
  learnt: null,
  decision: 'secrecy',
  mark: null,
  taken: false,
  cites: [],
  ...over,
});
const shotDown = happening({
  kind: 'event',
  title: 'A U-2 is missing',
  text: 'A U-2 over Cuba has been shot down. The pilot is dead.',
  learnt: 'Saturday 27 October, 14:03',
  decision: null,
  cites: [source('REEV')],
});
const trade = { title: 'A second letter', decision: 'second-letter', mark: 'A' };

const MOMENTS: Moment[] = [
  {
    at: '1962-10-16T08:45-04:00',
    date: 'Tuesday 16 October, 08:45',
    moscow: '15:45',
    you: [happening({})],
    record: [happening({})],
    together: true,
  },
  {
    at: '1962-10-27T10:17-04:00',
    date: 'Saturday 27 October, 10:17',
    moscow: '17:17',
    you: [happening({ ...trade, text: 'Accept the trade, openly' })],
    record: [happening({ ...trade, text: 'Answer the first letter in public' }), shotDown],
    together: false,
  },
  {
    at: '1962-10-28T12:00-05:00',
    date: 'Sunday 28 October, 12:00',
    moscow: '20:00',
    you: [happening({ kind: 'ending', title: 'General war', text: '', decision: null })],
    record: [],
    together: false,
  },
  {
    at: '1962-11-20T18:00-05:00',
    date: 'Tuesday 20 November, 18:00',
    moscow: '02:00',
    you: [],
    record: [happening({ kind: 'ending', title: 'A pledge and a secret', text: '', decision: null })],
    together: false,
  },
];

const debatesFixture: DebateView[] = [
  {
    id: 'second-letter',
    about: 'decision',
    title: 'Ignoring the second letter was the stroke that saved the peace.',
    sides: [
      { who: 'Robert Kennedy', says: 'Yes: answer the letter you like.', cites: [source('RFK')] },
      { who: 'Stern', says: 'A myth: the private trade was the point.', cites: [source('STERN')] },
    ],
    settles: 'What he would have done without it cannot be heard on any tape.',
    touches: [
      {
        decision: 'second-letter',
        title: 'A second letter',
        you: 'Accept the trade, openly',
        record: 'Answer the first letter in public; deal with Turkey in private',
        relation: 'different',
        taken: false,
      },
    ],
  },
  {
    id: 'luck',
    about: 'crisis',
    title: 'Was peace luck or judgement?',
    sides: [
      { who: 'Stern', says: 'Judgement.', cites: [source('STERN')] },
      { who: 'Sherwin', says: 'Luck.', cites: [source('GRO')] },
    ],
    settles: 'It happened once.',
    touches: [],
  },
];

export const comparison: Comparison = {
  moments: MOMENTS,
  truth: truthFixture,
  truthMarks: truthMarksFixture,
  debates: debatesFixture,
  structures: [{ id: 'time', title: 'How long had they?', here: 'Six days in secret.', cites: [source('STERN')] }],
  crises: [
    { id: 'suez', title: 'Suez', when: '1956', region: 'Africa and the Middle East' },
    { id: 'berlin-wall', title: 'Berlin and the Wall', when: '1961', region: 'Europe' },
  ],
  core: ['secrecy', 'second-letter'],
  writing: [
    { form: 'account', question: 'Write an account of how missiles became a crisis.' },
    { form: 'inquiry', question: 'Was peace luck or judgement?' },
  ],
  parted: '1962-10-27T10:17-04:00',
  from: '1962-10-16T08:45-04:00',
  to: '1962-11-21T12:00-05:00',
  bands: [
    { name: 'talk', upTo: 0.3 },
    { name: 'warn', upTo: 0.5 },
    { name: 'brink', upTo: 0.75 },
    { name: 'shots', upTo: 0.9 },
    { name: 'war', upTo: 1 },
  ],
  you: {
    escalation: [
      { at: '1962-10-16T08:45-04:00', level: 0.2 },
      { at: '1962-10-22T19:00-04:00', level: 0.55 },
      { at: '1962-10-27T10:17-04:00', level: 0.85 },
    ],
    until: '1962-10-28T12:00-05:00',
  },
  record: {
    escalation: [
      { at: '1962-10-16T08:45-04:00', level: 0.2 },
      { at: '1962-10-22T19:00-04:00', level: 0.55 },
      { at: '1962-10-27T10:17-04:00', level: 0.8 },
      { at: '1962-10-28T09:00-05:00', level: 0.4 },
    ],
    until: '1962-11-21T12:00-05:00',
  },
  rows: [
    row({}),
    row({
      decision: 'second-letter',
      title: 'A second letter',
      at: '1962-10-27T10:17-04:00',
      date: 'Saturday 27 October, 10:17',
      relation: 'different',
      mark: 'A',
      you: 'Accept the trade, openly',
      record: 'Answer the first letter in public; deal with Turkey in private',
      choices: {
        you: choice('Accept the trade, openly', 'Stevenson', 'The price is fair.'),
        record: choice('Answer the first letter in public', 'Thompson', 'He will take the first letter.'),
      },
      wouldHave: {
        text: 'It is his own text, so he very probably agrees, a day sooner or no later. Turkey is bitter and NATO quarrels.',
        confidence: 'high',
        cites: [source('NSA-JUP2')],
      },
      dispute: {
        claim: 'Ignoring the second letter was the stroke that saved the peace.',
        sides: [
          {
            who: 'Robert Kennedy, Schlesinger, Sorensen',
            says: 'Yes: answer the letter you like.',
            cites: [source('RFK')],
          },
          { who: 'Stern', says: 'A myth: the private trade was the point.', cites: [source('STERN')] },
        ],
        settles: 'What he would have done without it cannot be heard on any tape.',
      },
    }),
    row({
      decision: 'sunday-strike',
      title: 'The second wave',
      relation: 'only-you',
      mark: 'B',
      at: '1962-10-28T06:00-05:00',
      date: 'Sunday 28 October, 06:00',
      record: null,
      why: null,
      standing: 'speculative',
    }),
    row({
      decision: 'bombers',
      title: 'The IL-28 bombers',
      relation: 'only-record',
      mark: 'C',
      at: '1962-11-02T10:00-05:00',
      date: 'Friday 2 November, 10:00',
      you: null,
      standing: null,
    }),
  ],
  ending: { id: 'general-war', title: 'General war', tone: 'nuclear', at: '1962-10-28T12:00-05:00' },
  gauges: [
    { name: 'Tension', hidden: false, you: 'war', record: 'warned' },
    { name: 'Khrushchev’s room for retreat', hidden: true, you: 'none', record: 'some' },
  ],
  recordEnding: { id: 'pledge', title: 'A pledge and a secret', at: '1962-11-20T18:00-05:00' },
};
