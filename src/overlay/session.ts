// Owns a visit to the page from its start: the runs that the browser keeps, the signals that panels see, all intents.
import { type Signal, batch, effect, signal, untracked } from '@preact/signals';
import type { CrisisView, Reading } from '../run/crisis-view.ts';
import { openKeptRuns } from './kept-runs.ts';
import type { ArchiveSpot } from './archive-address.ts';
import { whenIdle } from './later.ts';
import { FIRST_STEP } from './debrief-address.ts';
import type { ArchiveAt, Download, Heard, Intents, Page, Place, Sheet } from './page-state.ts';
import { PREVIOUS_KEY, RUN_KEY } from './run-store.ts';
import { archiveIntents, arriveInArchive } from './session-archive.ts';
import { boardIntents } from './session-board.ts';
import { debriefIntents, rereadDebrief } from './session-debrief.ts';
import { liveIntents } from './session-live.ts';
import { playIntents } from './session-play.ts';
import { sittingIntents } from './session-sitting.ts';
import { sideIntents } from './session-side.ts';
import { teachIntents } from './session-teach.ts';
import { openSettings } from './settings.ts';
import { type Tools, type Visit, addNotice, dropNotice, openRun, showRun, withRest } from './visit.ts';

export interface Session extends Page {
  place: Signal<Place>;
  sheet: Signal<Sheet | null>;
  view: Signal<CrisisView | null>;
  archive: Signal<ArchiveAt | null>;
  step: Signal<string>;
  withoutScene: Signal<boolean>;
  download: Signal<Download | null>;
  heard: Signal<Heard[]>;
  notify(text: string): void;
  /** Takes back a sentence that no longer holds. */
  takeBack(text: string): void;
  /** Where an address inside the archive leads; `whole` if the browser's history has kept it. */
  arriveInArchive(spot: ArchiveSpot, whole: boolean | null): ArchiveAt;
  /** False for a place that has nothing to show any more. */
  isThere(place: Place): boolean;
  /** What the address shows while the run on the page belongs to a class; null for one's own. */
  classHash(): string | null;
  /** The code in the address while another's run is shown; null else. */
  shownCode(): string | null;
}

/** Takes up the run that the browser keeps, if it can be read. */
export function openSession(tools: Tools): Session {
  const visit = startVisit(tools);
  const notify = (text: string) => addNotice(visit, text);
  tools.preset.ignored.forEach(notify);
  takeUpKept(visit);
  effect(() => reread(visit, visit.settings.reading.value));
  effect(() => lookAhead(visit));

  const { place, sheet, view, hasPrevious, notices, debrief, step, archive, withoutScene } = visit;
  const heard = signal<Heard[]>([]);
  const download = signal<Download | null>(null);
  const { script } = tools;
  const { choice } = tools.preset;
  const play = playIntents(visit);
  return {
    state: {
      script,
      choice,
      settings: visit.settings,
      heard,
      easel: { shown: signal(null), told: signal([]), rests: signal({}) },
      place,
      sheet,
      view,
      kept: visit.offered,
      hasPrevious,
      notices,
      debrief,
      step,
      store: tools.store,
      archive,
      withoutScene,
      download,
    },
    intents: {
      ...placeIntents(visit),
      ...play,
      ...sittingIntents(visit, play),
      ...debriefIntents(visit),
      ...archiveIntents(visit),
      ...boardIntents(visit),
      ...sideIntents(visit),
      ...teachIntents(visit),
      ...liveIntents(visit),
    },
    place,
    sheet,
    view,
    archive,
    step,
    withoutScene,
    download,
    heard,
    notify,
    takeBack: (text) => dropNotice(visit, text),
    arriveInArchive: (spot, whole) => arriveInArchive(visit, spot, whole),
    isThere: visit.isThere,
    classHash: () => visit.classHash,
    shownCode: () => (debrief.value && !debrief.value.own ? debrief.value.code.replaceAll('-', '') : null),
  };
}

function startVisit(tools: Tools): Visit {
  const visit: Visit = {
    tools,
    settings: openSettings(tools.store, tools.preset.settings),
    kept: openKeptRuns(tools.store, tools, (text) => addNotice(visit, text)),
    run: null,
    previous: null,
    choice: tools.preset.choice,
    place: signal<Place>('title'),
    home: 'play',
    sheet: signal<Sheet | null>(null),
    view: signal<CrisisView | null>(null),
    offered: signal(null),
    hasPrevious: signal(false),
    notices: signal([]),
    debrief: signal(null),
    step: signal(FIRST_STEP),
    archive: signal(null),
    shown: null,
    gate: null,
    onPauseWords: null,
    classHash: null,
    withoutScene: signal(false),
    loan: null,
    isThere: (place) =>
      place === 'play' || place === 'premise'
        ? visit.view.peek() !== null
        : place !== 'debrief' || visit.debrief.peek() !== null,
  };
  return visit;
}

function placeIntents(visit: Visit): Pick<Intents, 'toTitle' | 'resume' | 'openSheet' | 'closeSheet' | 'dismiss'> {
  const { place, sheet, notices } = visit;
  return {
    toTitle: () =>
      batch(() => {
        sheet.value = null;
        place.value = 'title';
      }),
    resume: () => {
      if (visit.run) place.value = 'play';
    },
    openSheet: (opened) => {
      const open = () => void (sheet.value = opened);
      // What hard words mean comes with the later chapters.
      if (opened.kind === 'words') withRest(visit, open);
      else open();
    },
    closeSheet: () => {
      sheet.value = null;
    },
    dismiss: (id) => {
      notices.value = notices.value.filter((notice) => notice.id !== id);
    },
  };
}

function takeUpKept(visit: Visit): void {
  const log = visit.kept.restore(RUN_KEY);
  visit.previous = visit.kept.restore(PREVIOUS_KEY);
  visit.hasPrevious.value = visit.previous !== null;
  if (!log) return;
  visit.run = openRun(visit, log);
  showRun(visit);
}

/** What comes after an aftermath is worked out while it is read. */
function lookAhead(visit: Visit): void {
  const view = visit.view.value;
  if (view?.stage !== 'aftermath') return;
  whenIdle(() => {
    // Later chapters are told only once their words are there.
    if (view === visit.view.peek() && visit.tools.rest.isThere()) visit.run?.lookAhead();
  });
}

/** Every text in this wording from now on; the place, the stage and what is half filled in stay as they are. */
function reread(visit: Visit, reading: Reading): void {
  untracked(() =>
    batch(() => {
      visit.run?.read(reading);
      if (visit.run) showRun(visit);
      rereadDebrief(visit, reading);
    }),
  );
}
