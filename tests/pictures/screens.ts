// Owns the list of all screens and how each comes to stand. Adding one is an entry; its three pictures are made by the test.
import { signal } from '@preact/signals';
import { ARCHIVE_PARTS } from '../../src/overlay/archive-address.ts';
import { showErrorScreen } from '../../src/overlay/error-screen.ts';
import type { Page, PageState, Sheet } from '../../src/overlay/page-state.ts';
import { STEPS } from '../../src/overlay/panels/debrief/steps.ts';
import type { Session } from '../../src/overlay/session.ts';
import { PIECES } from '../../src/overlay/set-pieces.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { standInClass } from '../builders/live-stand-in.ts';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { emptyShelf, tinyCodes, visit } from '../builders/tiny-visit.ts';
import { october16, october27, strike } from '../builders/views.ts';
import { sitting } from './sitting-screens.ts';

export interface Stand {
  mount(page: Page, options?: { scene?: boolean }): HTMLElement;
  /** Draws the chart of a view where the page leaves room for it. */
  hang(view: CrisisView): Promise<void>;
  shows(selector: string): Promise<void>;
  click(selector: string): void;
  /** Shown from there, when all else stands. */
  scroll(selector: string): void;
}
export type Screen = (stand: Stand) => void | Promise<void>;

const atPlay = (view: CrisisView, state: Partial<PageState> = {}) => startHarness({ view, state }).page;

type Standing = Partial<PageState> & { isOnWall?: boolean };
/** A page of play with its chart: what the chart shows is another fixture's, of the same hour. */
const onChart =
  (view: CrisisView, { chart, alert, escalation }: CrisisView, { isOnWall = false, ...state }: Standing = {}): Screen =>
  async (stand) => {
    // One crisis: the level is the chart's, its cause and direction the page's.
    const { level, band } = escalation;
    const page = atPlay({ ...view, alert, escalation: { ...view.escalation, level, band: band.toLowerCase() } }, state);
    if (isOnWall) page.state.settings.view.value = 'projector';
    stand.mount(page, { scene: true });
    await stand.hang({ ...view, chart, alert, escalation: { ...escalation, direction: view.escalation.direction } });
  };
const onWall = { isOnWall: true };
/** With as many marks as a late hour has. */
const inWords = (view: CrisisView): CrisisView => ({
  ...view,
  chart: { marks: october27.chart.marks, summary: view.chart.summary },
});
const withoutChart = (view: CrisisView) => bare(() => atPlay(view, { withoutScene: signal(true) }));

/** The chart of the truth layer: as Washington had it, and with a ring about what it did not have. */
export function truthAt(isTrue: boolean): CrisisView {
  const { chart } = october27;
  const [first, ...others] = chart.marks;
  const ringed = { ...first!, id: 'stores', name: 'Warhead stores', kind: 'force' as const, circled: true as const };
  return { ...october27, chart: { ...chart, marks: isTrue ? [first!, ringed, ...others] : chart.marks } };
}

const onPath =
  (act: (stand: Stand) => void | Promise<void>, { isOnWall = false } = {}): Screen =>
  async (stand) => {
    const { page } = startHarness({ place: 'debrief', view: views.settled, state: { step: signal('path') } });
    if (isOnWall) page.state.settings.view.value = 'projector';
    stand.mount(page);
    await stand.shows('.player canvas');
    await stand.shows('.time-slider input');
    await act(stand);
  };
const slideTo = (share: number) => {
  const slider = document.querySelector<HTMLInputElement>('.time-slider input')!;
  slider.value = String(Number(slider.min) + (Number(slider.max) - Number(slider.min)) * share);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
};

const piece =
  (id: (typeof PIECES)[number], view: CrisisView = views.oneLine, { isOnWall = false } = {}): Screen =>
  async (stand) => {
    const page = atPlay(view);
    if (isOnWall) page.state.settings.view.value = 'projector';
    stand.mount(page, { scene: true });
    page.state.easel.shown.value = id;
    await stand.shows(`[data-piece=${id}] svg`);
  };

const sheet =
  (wanted: Sheet, open: () => Page = () => atPlay(views.oneLine)): Screen =>
  async (stand) => {
    const page = open();
    stand.mount(page);
    page.intents.openSheet(wanted);
    await stand.shows('dialog');
  };

/** A visit whose run was played to its end by each decision's first open option, with a word before each order. */
function ended(): Session {
  const session = begun();
  for (let guard = 0; session.view.value!.stage !== 'ended' && guard < 50; guard++) {
    if (session.view.value!.stage === 'aftermath') session.intents.proceed();
    else orderFirst(session);
  }
  session.intents.toDebrief();
  return session;
}

function begun(search = '?fate=history'): Session {
  const session = visit(emptyShelf(), search);
  session.intents.toPremise(session.state.choice);
  session.intents.begin();
  return session;
}

function orderFirst(session: Session): void {
  const { id, lines } = session.view.value!.decision!;
  const picks = lines.map((line) => ({ line: line.id, option: line.options.find(({ closed }) => !closed)!.id }));
  const note = { danger: 40, answer: null, reason: null, words: 'It leaves them a way back.', source: null };
  session.intents.choose(picks, id === 'first-word' ? note : null);
}

const step =
  (id: string): Screen =>
  async (stand) => {
    const session = ended();
    stand.mount(session);
    session.intents.toStep(id);
    await stand.shows(`[data-step="${id}"]:not([hidden])`);
    await stand.shows(FETCHED[id] ?? '[data-step]');
  };

/** What a step, a part or a place fetches behind the page. */
const FETCHED: Record<string, string> = {
  luck: '.luck-play',
  path: '.player',
  writing: '.writing',
  historians: '.debate, [data-step="historians"] p',
  layers: '.comparison-row',
  paths: '.paths-picture svg, .paths svg, .archive-paths svg',
};

const side =
  (place: 'board' | 'class' | 'paper' | 'teach', ready: string): Screen =>
  async (stand) => {
    const session = visit(emptyShelf());
    stand.mount(session);
    session.intents.toSide(place);
    await stand.shows(ready);
  };

const live =
  (place: 'join' | 'desk' | 'screen', ready: string, seated = true): Screen =>
  async (stand) => {
    // As on the page: a place opens on what stands already, with its look.
    const { page, place: at } = startHarness({ place: 'title', view: null });
    page.intents.openLive = () => Promise.resolve(standInClass(seated));
    stand.mount(page);
    at.value = place;
    await stand.shows(ready);
  };

const part =
  (id: (typeof ARCHIVE_PARTS)[number]): Screen =>
  async (stand) => {
    const session = visit(emptyShelf());
    stand.mount(session);
    session.intents.toArchive({ part: id, entry: null }, true);
    await stand.shows(id === 'paths' ? FETCHED['paths']! : `.archive-${id} *`);
  };

const each = <Id extends string>(prefix: string, ids: readonly Id[], make: (id: Id) => Screen) =>
  Object.fromEntries(ids.map((id) => [`${prefix}-${id}`, make(id)]));

const bare =
  (page: () => Page): Screen =>
  (stand) =>
    void stand.mount(page());

export const SCREENS: Record<string, Screen> = {
  title: bare(() => startHarness({ place: 'title', view: null }).page),
  premise: bare(() => startHarness({ place: 'premise' }).page),
  'chart-16-october': onChart(views.oneLine, october16),
  'chart-27-october': onChart(views.oneLine, october27),
  decision: bare(() => atPlay(views.oneLine)),
  'decision-of-three-lines': bare(() => atPlay(views.threeLines)),
  'decision-on-a-branch': bare(() => atPlay(views.branch)),
  confirm: async (stand) => {
    stand.mount(atPlay(views.oneLine));
    stand.click('[data-option] input:enabled');
    await stand.shows('[data-option] input:checked');
    await stand.shows('[data-primary]:not([disabled], [aria-disabled=true])');
    stand.click('[data-primary]');
    await stand.shows('[data-cancel]');
  },
  aftermath: onChart(views.aftermath, october27),
  'aftermath-without-chart': withoutChart(inWords(views.aftermath)),
  pause: bare(() =>
    atPlay({
      ...views.aftermath,
      pause: { asks: 'What would you have to see to change your mind?', number: 1, of: 2, words: '' },
    }),
  ),
  'without-chart': withoutChart(inWords(views.oneLine)),
  notice: bare(() =>
    atPlay(views.oneLine, {
      notices: signal([{ id: 'full', text: 'This browser keeps nothing more. Play goes on.' }]),
    }),
  ),
  captions: onChart(views.oneLine, october27, { heard: signal(['radio', 'telephone']) }),
  'note-form': async (stand) => {
    stand.mount(begun());
    await stand.shows('[data-option] input:enabled');
    for (const line of document.querySelectorAll('[data-line]')) {
      line.querySelector<HTMLInputElement>('[data-option] input:enabled')!.click();
    }
    await stand.shows('[data-primary]:not(.primary-waiting)');
    stand.click('[data-primary]');
    await stand.shows('[data-note="danger"]');
    stand.scroll('.orders-bar');
  },
  'projector-16-october': onChart(views.threeLines, october16, onWall),
  'projector-27-october': onChart(views.oneLine, october27, onWall),
  'projector-aftermath': onChart(views.aftermath, october27, onWall),
  'ending-settled': onChart(views.settled, october16),
  'ending-war': onChart(views.war, strike),
  'ending-without-chart': withoutChart(inWords(views.settled)),
  'ending-nuclear': bare(() => atPlay(views.nuclear)),
  ...each('piece', PIECES, (id) => piece(id, id === 'ending' ? views.settled : views.oneLine)),
  'sheet-log': sheet({ kind: 'log' }),
  'sheet-map': sheet({ kind: 'map' }),
  'sheet-gauges': sheet({ kind: 'gauges' }),
  'sheet-help': sheet({ kind: 'help' }),
  'sheet-sources': sheet({ kind: 'sources', sources: views.oneLine.dispatches[0]!.cites }),
  'sheet-paper': async (stand) => {
    await sheet({ kind: 'document', id: 'D24' })(stand);
    await stand.shows('dialog blockquote, dialog dl, dialog p');
  },
  'sheet-cabinet': async (stand) => {
    await sheet({ kind: 'cabinet' }, begun)(stand);
    await stand.shows('dialog h3');
  },
  comparison: onPath(() => undefined),
  'projector-overdue': piece('overdue', views.oneLine, onWall),
  'projector-comparison': onPath((stand) => stand.scroll('.player'), onWall),
  'comparison-in-course': onPath(() => slideTo(0.6)),
  'comparison-truth': onPath(async (stand) => {
    slideTo(0.6);
    stand.click('.player-truth input');
    await stand.shows('.truth-sheet[data-true]');
    stand.scroll('.truth-strips');
  }),
  'luck-counted': async (stand) => {
    await step('luck')(stand);
    stand.click('[aria-labelledby="luck-spread"] .luck-play');
    await stand.shows('.luck-told');
    stand.scroll('.luck-told');
  },
  ...each('debrief', STEPS, step),
  ...each('archive', ARCHIVE_PARTS, part),
  board: async (stand) => {
    const shelf = emptyShelf();
    shelf.held.set('excomm.board', tinyCodes(24).join('\n'));
    const session = visit(shelf);
    stand.mount(session);
    session.intents.toSide('board');
    await stand.shows('#codes');
  },
  'board-empty': side('board', '#codes'),
  class: side('class', '.class-set-up form'),
  'sitting-read': sitting('opened'),
  'sitting-vote': sitting('first'),
  'sitting-talk': sitting('talk'),
  'sitting-votes': sitting('revealed'),
  'sitting-order': sitting('decided'),
  teach: side('teach', '.give .qr'),
  paper: side('paper', '.pack-form'),
  join: live('join', '.join form', false),
  seat: live('join', 'main'),
  desk: live('desk', '.live-desk'),
  screen: live('screen', '.live-wall'),
  error: () => {
    document.body.innerHTML = '<div id="overlay"></div>';
    showErrorScreen(document.querySelector<HTMLElement>('#overlay')!, new Error('The scenario could not be read.'));
  },
};
