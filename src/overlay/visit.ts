// Owns what changes during a visit to the page, and the few moves that several intents share.
import type { Counting } from '../engine/counting.ts';
import type { Signal } from '@preact/signals';
import type { Result } from '../base/result.ts';
import type { Comparison } from '../debrief/comparison.ts';
import type { ClassCounts } from '../debrief/open-board.ts';
import type { PaperPack } from '../debrief/paper-pack.ts';
import type { OnPlaced, TruthChart } from '../debrief/picture.ts';
import type { Hindsight } from '../debrief/hindsight.ts';
import type { TeachingView } from '../debrief/teaching-view.ts';
import type { Casting } from '../engine/casting.ts';
import type { Script } from '../engine/script.ts';
import type { Run } from '../run/actor.ts';
import type { CabinetView } from '../run/cabinet-view.ts';
import type { Layers } from '../run/layers-view.ts';
import type { CrisisView, Reading, Stage } from '../run/crisis-view.ts';
import type { ArchiveView, PathsView } from '../run/archive.ts';
import type { AssumptionsView } from '../run/assumptions-view.ts';
import type { RunLog, RunSetting } from '../run/log.ts';
import type { Preset } from './address.ts';
import type { KeptRuns, SaveFormat } from './kept-runs.ts';
import type { Luck } from './luck.ts';
import type { ArchiveAt, Choice, Debrief, KeptRun, Notice, Paper, Place, Sheet } from './page-state.ts';
import { PREVIOUS_KEY, type RunStore } from './run-store.ts';
import type { Settings } from './settings.ts';
import type { WholePart } from './teach/teach-desk.ts';
import { sessionWords } from './words/session.ts';

/** What is fetched behind the page. `fetch` may be called again: it asks once, and anew after a failure. */
export interface Rest {
  isThere(): boolean;
  fetch(): Promise<void>;
}

/** The run whose hour the archive stops at. */
export interface ArchiveRun {
  log: RunLog;
  stage: Stage;
}

/** What a visit needs of the other rooms; main hands it in. */
export interface Tools extends SaveFormat {
  script: Script;
  /** Texts that the opening does without. Nothing beyond it may be shown before they are there. */
  rest: Rest;
  preset: Preset;
  store: RunStore;
  /** As `store`, until the tab is closed. */
  passing: RunStore;
  /** The page's own address, for links. */
  address: string;
  /** Decimal of a new seed. */
  newSeed(): string;
  newLog(setting: RunSetting): RunLog;
  startRun(log: RunLog, reading: Reading): Run;
  /** False for a run whose first stop needs the words of later chapters. */
  standsInOpening(log: RunLog): boolean;
  encodeRun(log: RunLog): string;
  decodeRun(code: string): Result<RunLog, { message: string }>;
  /** Fetches the library first; rejects if that fails. */
  compare(log: RunLog, reading: Reading): Promise<Comparison>;
  /** What was said in a run before its outcome. */
  recall(log: RunLog): Promise<Hindsight>;
  /** `now`, in minutes since 1970, while a run goes on: no source of a later day is named. */
  findPaper(id: string, now?: number): Promise<Paper | null>;
  cabinet(log: RunLog, stage: Stage): Promise<CabinetView>;
  findLayers(decision: string, now: number): Promise<Layers>;
  /** Of a run that has ended. Fetches the library and the assumptions first; rejects if that fails. */
  openLuck(log: RunLog): Promise<Luck>;
  /** A counting desk for whoever counts for a class. Whoever opens it stops it. */
  openCounting(): Promise<Counting>;
  drawComparison(parent: HTMLElement, comparison: Comparison, onPlaced: OnPlaced): Promise<() => void>;
  /** Rejects if nothing can be drawn, or the record cannot be fetched. */
  drawTruthChart(parent: HTMLElement): Promise<TruthChart>;
  /** The whole archive if there is no run. Fetches the library first; rejects if that fails. */
  readArchive(run: ArchiveRun | null): Promise<ArchiveView>;
  readAssumptions(run: ArchiveRun | null): Promise<AssumptionsView>;
  /** Fetches what the class board needs; rejects if that fails. */
  openClassBoard(): Promise<ClassCounts>;
  /** Fetches the roles; rejects if that fails. */
  readCasting(): Promise<Casting>;
  readPaths(): Promise<PathsView>;
  /** A lesson on paper. Fetches what its sheets need; rejects if that fails. */
  openPaperPack(lesson: string, reading: Reading): Promise<PaperPack>;
  /** Fetches what the teacher's page shows; rejects if that fails. */
  openTeaching(): Promise<TeachingView>;
  /** Fetches all that a whole lesson does, and answers what could not be had. */
  loadWhole(): Promise<WholePart[]>;
}

/** Everything that changes during a visit. Panels see the signals; the rest is the session's own. */
export interface Visit {
  tools: Tools;
  settings: Settings;
  kept: KeptRuns;
  /** Null until a run is begun or taken up. */
  run: Run | null;
  /** The run from before a rewind, until the new one ends. */
  previous: RunLog | null;
  choice: Choice;
  place: Signal<Place>;
  /** Where the run at the desk is played. */
  home: 'play' | 'class';
  sheet: Signal<Sheet | null>;
  view: Signal<CrisisView | null>;
  offered: Signal<KeptRun | null>;
  hasPrevious: Signal<boolean>;
  notices: Signal<Notice[]>;
  debrief: Signal<Debrief | null>;
  /** Where the reader is in the debrief. */
  step: Signal<string>;
  archive: Signal<ArchiveAt | null>;
  /** The run that the debrief shows: one's own, or another's by its code. */
  shown: Run | null;
  /** Why no order may go out, or the run may not go on, just now: a class is held by its teacher. Null where nobody holds. */
  gate: ((isOrder: boolean) => string | null) | null;
  /** Told of each stroke in a pause, by a class whose teacher hears that there is an answer; null where nobody does. */
  onPauseWords: ((decision: string, words: string) => void) | null;
  /** What the address shows of a run that belongs to a class, so that a reload leads back to the class; null for one's own. */
  classHash: string | null;
  withoutScene: Signal<boolean>;
  /** What takes the desk back from the class that it is lent to; null while it is one's own. */
  loan: { giveBack(): void } | null;
  /** False for a place that has nothing to show any more. */
  isThere(place: Place): boolean;
}

/** Acts once the words of the later chapters are there; a failure is told, and asking again tries again. */
export function withRest(visit: Visit, act: () => void): void {
  const { rest } = visit.tools;
  if (rest.isThere()) act();
  else
    rest.fetch().then(
      () => {
        dropNotice(visit, sessionWords.restFailed);
        act();
      },
      () => addNotice(visit, sessionWords.restFailed),
    );
}

/** A run in the wording that is being read. */
export function openRun({ tools, settings }: Visit, log: RunLog): Run {
  return tools.startRun(log, settings.reading.peek());
}

/** The run as the page shows it now, and as the title page would offer it. */
export function showRun(visit: Visit): void {
  const view = visit.run?.view() ?? null;
  visit.view.value = view;
  visit.offered.value = view && keptRun(view);
}

export function setPrevious(visit: Visit, log: RunLog | null): void {
  visit.previous = log;
  visit.hasPrevious.value = log !== null;
  visit.kept.keep(PREVIOUS_KEY, log);
}

/** A sentence that already stands is not said twice. */
export function addNotice({ notices }: Visit, text: string): void {
  if (notices.value.some((notice) => notice.text === text)) return;
  const last = Number(notices.value.at(-1)?.id ?? 0);
  notices.value = [...notices.value, { id: String(last + 1), text }];
}

/** Takes back a sentence that no longer holds. */
export function dropNotice({ notices }: Visit, text: string): void {
  if (!notices.value.some((notice) => notice.text === text)) return;
  notices.value = notices.value.filter((notice) => notice.text !== text);
}

function keptRun({ clock, decision, ending, stage }: CrisisView): KeptRun {
  const date = clock.date.replace(/ \d{4}$/, '');
  return { date, title: decision?.title ?? ending?.title ?? '', ended: stage === 'ended' };
}
