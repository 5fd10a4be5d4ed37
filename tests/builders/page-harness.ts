// Owns a page on fixtures: signals that a test sets and intents that it reads back.
import { signal } from '@preact/signals';
import type { Script } from '../../src/engine/script.ts';
import type { Intents, Page, PageState, Place, Sheet } from '../../src/overlay/page-state.ts';
import { FIRST_STEP } from '../../src/overlay/debrief-address.ts';
import { openRunStore } from '../../src/overlay/run-store.ts';
import { NO_PRESET, openSettings } from '../../src/overlay/settings.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { comparison } from './comparisons.ts';
import { source } from './page-decisions.ts';
import { views } from './page-views.ts';

/** The words of a title page and a premise; what a run shows comes in views. */
export const titleScript = {
  title: 'Thirteen Days',
  subtitle: 'The Cuban Missile Crisis, decision by decision',
  role: 'You are John F. Kennedy, President of the United States. You read only what Washington had at that hour, hear what your advisers fear, and decide.',
  premise: [
    {
      title: 'What you must know before the first morning',
      text: 'In 1961 you let exiles land in Cuba. They failed. Since then Washington has tried to bring Castro down in secret, and Moscow has sent him arms.\n\nIn September you said in public: if there were ever missiles that could strike the United States, the gravest issues would arise.',
      plain: null,
      cites: ['FRUS10-429'],
    },
    { title: 'Your morning', text: 'It is Tuesday. You are in your bedroom, with the papers.', plain: null, cites: [] },
  ],
  clock: { starts: '1962-10-16T08:45-04:00', ends: '1962-11-21T12:00-05:00' },
  phases: [],
  lenses: [
    {
      id: 'low',
      title: 'Low',
      text: 'Both leaders held the reins. War was never as near as it looked (Bundy).',
      cites: [],
    },
    {
      id: 'middle',
      title: 'Middle',
      text: 'Neither wanted war, but things went wrong that neither had ordered.',
      cites: [],
    },
    {
      id: 'high',
      title: 'High',
      text: 'Between one in three and even, Kennedy is said to have thought. We were lucky (Ellsberg).',
      cites: [],
    },
  ],
  lessons: [
    { id: 'full', title: 'Full', says: 'The whole crisis.', minutes: 75, decisions: 16, pauses: [], debrief: null },
  ],
  camps: [],
  forecast: null,
  reasons: [],
  glossary: [],
  gauges: [],
  decisions: {},
  events: {},
  endings: {},
  people: {},
  sources: {
    'FRUS10-429': { title: 'Statement of 13 September 1962', kind: 'document', mark: 'verified' },
  },
  map: [],
  letters: [],
} satisfies Script;

export interface Harness {
  page: Page;
  place: ReturnType<typeof signal<Place>>;
  view: ReturnType<typeof signal<CrisisView | null>>;
  /** Every intent in order, as `name` or `name:argument`. */
  sent: string[];
}

const paper = {
  title: 'Khrushchev to Kennedy, public',
  date: '27 October 1962',
  from: 'N. S. Khrushchev',
  to: 'J. F. Kennedy',
  says: 'He will take out of Cuba the means that Kennedy calls offensive, if the like is taken out of Turkey.',
  phrase: 'You are disturbed over Cuba.',
  held: 'Department of State, Presidential Correspondence',
  released: 1962,
  ask: { origin: 'The Premier.', purpose: 'To raise the price.', value: 'His terms.', limitation: 'Not his fears.' },
  sources: [source('FRUS6-66')],
};

const debrief = (view: CrisisView) => ({
  ending: view.ending ?? views.settled.ending,
  comparison,
  hindsight: { said: [], recall: null, pauses: [] },
  failed: false,
  code: '7F3K-9QWX-2M4T-80',
  shortCode: null,
  minutes: 45,
  steps: null,
  link: 'https://example.org/#r=7F3K9QWX2M4T80',
  own: true,
});

/** A browser that keeps nothing. */
const forgetful = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

export function startHarness(
  over: { place?: Place; view?: CrisisView | null; state?: Partial<PageState> } = {},
): Harness {
  const sent: string[] = [];
  const place = signal<Place>(over.place ?? 'play');
  const view = signal<CrisisView | null>(over.view === undefined ? views.oneLine : over.view);
  const sheet = signal<Sheet | null>(null);
  const step = signal(over.state?.step?.value ?? FIRST_STEP);
  const notices = signal(over.state?.notices?.value ?? []);
  const tell = (name: string) => (argument?: unknown) =>
    void sent.push(argument === undefined ? name : `${name}:${JSON.stringify(argument)}`);
  const intents: Intents = {
    toTitle: tell('toTitle'),
    toPremise: tell('toPremise'),
    begin: tell('begin'),
    resume: tell('resume'),
    openCode: (code) => (
      tell('openCode')(code),
      Promise.resolve(code === 'GOOD' ? null : 'This code does not add up.')
    ),
    choose: (picks) => (tell('choose')(picks), null),
    preview: () => null,
    codeSoFar: () => null,
    answerPause: tell('answerPause'),
    proceed: tell('proceed'),
    rewind: tell('rewind'),
    takeUpPrevious: tell('takeUpPrevious'),
    toDebrief: tell('toDebrief'),
    toStep: (to) => (tell('toStep')(to), (step.value = to), undefined),
    openSheet: (next) => (tell('openSheet')(next.kind), (sheet.value = next), undefined),
    closeSheet: () => (tell('closeSheet')(), (sheet.value = null), undefined),
    dismiss: (id) => (
      tell('dismiss')(id),
      (notices.value = notices.value.filter((notice) => notice.id !== id)),
      undefined
    ),
    findCabinet: () => Promise.resolve(null),
    findLayers: () =>
      Promise.resolve({ theyKnew: comparison.rows[0]!.theyKnew, nowYouKnow: comparison.rows[0]!.nowYouKnow }),
    toSide: tell('toSide'),
    openLive: () => Promise.reject(new Error('This page has no class server.')),
    leaveSide: tell('leaveSide'),
    openBoard: () => new Promise(() => undefined),
    openSitting: () => new Promise(() => undefined),
    readCasting: () => new Promise(() => undefined),
    knownByNow: () => [],
    openPaperPack: () => new Promise(() => undefined),
    openTeachDesk: () => new Promise(() => undefined),
    toArchive: (to) => tell('toArchive')(to),
    leaveArchive: tell('leaveArchive'),
    readArchive: () => new Promise(() => undefined),
    readAssumptions: () => new Promise(() => undefined),
    readPaths: () => new Promise(() => undefined),
    findPaper: (id) => Promise.resolve(id === 'D24' ? paper : null),
    openLuck: () => new Promise(() => {}),
    openCounting: () => new Promise(() => {}),
    drawComparison: () => Promise.resolve(() => undefined),
    drawTruthChart: () => Promise.reject(new Error('This page has no scene.')),
  };
  const state: PageState = {
    script: titleScript,
    place,
    view,
    kept: signal(null),
    hasPrevious: signal(false),
    choice: { lesson: 'full', lens: 'middle', fate: 'seeded', seed: null },
    sheet,
    debrief: signal(view.value ? debrief(view.value) : null),
    store: openRunStore(forgetful),
    archive: signal(null),
    withoutScene: signal(false),
    download: signal(null),
    settings: openSettings(openRunStore(forgetful), NO_PRESET),
    heard: signal([]),
    easel: { shown: signal(null), told: signal([]), rests: signal({}) },
    ...over.state,
    step,
    notices,
  };
  return { page: { state, intents }, place, view, sent };
}
