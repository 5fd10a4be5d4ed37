// Owns what the page is handed: signals to show, and intents to send. The page itself knows no rule of the crisis.
import type { Counting } from '../engine/counting.ts';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Comparison } from '../debrief/comparison.ts';
import type { PaperPack } from '../debrief/paper-pack.ts';
import type { OnPlaced, TruthChart } from '../debrief/picture.ts';
import type { Hindsight } from '../debrief/hindsight.ts';
import type { CastRole, Casting } from '../engine/casting.ts';
import type { DebriefSteps } from '../scenario/debrief-steps.ts';
import type { Script } from '../engine/script.ts';
import type { ArchiveView, PaperEntry, PathsView } from '../run/archive.ts';
import type { AssumptionsView } from '../run/assumptions-view.ts';
import type { CrisisView, EndingView, HeardWord, LineView, Reading, SourceView } from '../run/crisis-view.ts';
import type { Note } from '../run/log.ts';
import type { CabinetView } from '../run/cabinet-view.ts';
import type { Layers } from '../run/layers-view.ts';
import type { Luck } from './luck.ts';
import type { BoardDesk } from './board/board-desk.ts';
import type { SittingDesk } from './sitting/desk.ts';
import type { LiveClass } from './live/live.ts';
import type { PieceId } from './set-pieces.ts';
import type { ArchivePart, ArchiveSpot } from './archive-address.ts';
import type { RunStore } from './run-store.ts';
import type { Settings } from './settings.ts';
import type { SidePlace } from './side-places.ts';
import type { TeachDesk } from './teach/teach-desk.ts';

/** Where the reader is; Back goes from each to the one before it. */
export type Place = 'title' | 'premise' | 'play' | 'debrief' | 'archive' | SidePlace;

/** Where the reader is in the archive, and what it may show. */
export interface ArchiveAt extends ArchiveSpot {
  /** False: only what Washington had at the hour of the run. */
  whole: boolean;
  /** Where it was opened from, and leads back to. */
  from: Exclude<Place, 'archive'>;
}

/** What is laid over the page. One at a time; Esc and Back close it. */
export type Sheet =
  | { kind: 'sources'; sources: SourceView[] }
  | { kind: 'document'; id: string }
  /** `handsIn`: opened to hand in what there is. */
  | { kind: 'log'; handsIn?: boolean }
  | { kind: 'map' }
  | { kind: 'gauges' }
  | { kind: 'cabinet' }
  | { kind: 'words'; terms: string[] }
  | { kind: 'help' }
  /** The debrief led from a projector; only over the class board. */
  | { kind: 'lead' }
  /** A class link in the whole window; only over the teacher's page. */
  | { kind: 'link' };

/** How a run is set up on the title page. `seed` null: a new one is drawn. */
export interface Choice {
  lesson: string;
  lens: string;
  fate: 'seeded' | 'history';
  /** Decimal of an unsigned 64-bit number. */
  seed: string | null;
}

export interface Notice {
  id: string;
  /** A whole sentence: what happened, and what to do about it. */
  text: string;
}

/** The run kept in the browser, as the title page offers it. */
export interface KeptRun {
  date: string;
  title: string;
  ended: boolean;
}

export interface Debrief {
  ending: EndingView;
  /** Null while the record is being fetched. */
  comparison: Comparison | null;
  /** Null while the record is being fetched. */
  hindsight: Hindsight | null;
  /** Set when the record could not be fetched. */
  failed: boolean;
  code: string;
  /** The code without what was said before the orders; null if there is nothing of the kind in it. */
  shortCode: string | null;
  link: string;
  /** Minutes of the lesson that was played; the debrief has its share of them. */
  minutes: number;
  /** Steps that the lesson's debrief has; null for all. */
  steps: DebriefSteps | null;
  /** False for a run opened by its code: it is shown, and never kept in place of one's own. */
  own: boolean;
}

/** All of ExComm in one file, beside the page. */
export interface Download {
  name: string;
  label: string;
  says: string;
}

/** What the sheet of a paper tells of it: the archive tells more. */
type PaperPart = 'title' | 'date' | 'from' | 'to' | 'says' | 'phrase' | 'held' | 'released' | 'ask';

/** A primary document with its sources looked up. */
export type Paper = { [Part in PaperPart]: PaperEntry[Part] } & { sources: SourceView[] };

export type Pick = { line: string; option: string };

/** What is heard at a stop: an author's word, or the player's own order. */
export type Heard = HeardWord | 'order';

export interface PageState {
  script: Script;
  place: ReadonlySignal<Place>;
  view: ReadonlySignal<CrisisView | null>;
  kept: ReadonlySignal<KeptRun | null>;
  /** True while the run from before a rewind is kept. */
  hasPrevious: ReadonlySignal<boolean>;
  choice: Choice;
  notices: ReadonlySignal<Notice[]>;
  sheet: ReadonlySignal<Sheet | null>;
  debrief: ReadonlySignal<Debrief | null>;
  /** Where the reader is in the debrief. */
  step: ReadonlySignal<string>;
  /** What the browser keeps between visits. */
  store: RunStore;
  /** Null until the archive was opened. */
  archive: ReadonlySignal<ArchiveAt | null>;
  /** True once the situation room could not be drawn. */
  withoutScene: ReadonlySignal<boolean>;
  /** Null until it is offered, and where it is not. */
  download: ReadonlySignal<Download | null>;
  settings: Settings;
  /** What came to be heard with the view, in order; whether it sounds or not. */
  heard: ReadonlySignal<Heard[]>;
  /** The picture before the chart, those that this run has brought on this visit, the last one last, and what each rests on. */
  easel: {
    shown: Signal<PieceId | null>;
    told: Signal<PieceId[]>;
    rests: Signal<Partial<Record<PieceId, SourceView[]>>>;
  };
}

export interface Intents {
  toTitle(): void;
  toPremise(choice: Choice): void;
  begin(): void;
  resume(): void;
  /** Opens another run's debrief, or goes on with one that has not ended; answers the sentence of the code's problem, or null. */
  openCode(code: string, step?: string): Promise<string | null>;
  /** Code of the run at the desk so far; null before its first order and after its end. */
  codeSoFar(): string | null;
  /** Gives the orders, with what was said before they went out. Answers why one could not be given, or null. */
  choose(picks: Pick[], note?: Note | null): string | null;
  /** The lines of the decision at hand as they would stand after these orders; null if they cannot be given. */
  preview(picks: Pick[]): LineView[] | null;
  /** Keeps what is written in the pause at hand. */
  answerPause(words: string): void;
  proceed(): void;
  /** Back to just before this pick; the run so far is kept until the new one ends. */
  rewind(pick: number): void;
  takeUpPrevious(): void;
  toDebrief(): void;
  toStep(step: string): void;
  openSheet(sheet: Sheet): void;
  closeSheet(): void;
  dismiss(notice: string): void;
  /** Opens the archive there, or goes on in it. `whole` left out: all of it from the debrief, else what a run may see. */
  toArchive(to: { part: ArchivePart; entry?: string | null }, whole?: boolean): void;
  leaveArchive(): void;
  toSide(place: SidePlace): void;
  /** Back to where the place was opened from. */
  leaveSide(): void;
  /** A live class, joined over a class server. Rejects if it cannot be fetched; may then be asked again. */
  openLive(): Promise<LiveClass>;
  /** The class board of this visit. Rejects if it cannot be fetched; may then be asked again. */
  openBoard(): Promise<BoardDesk>;
  /** The class at the desk. Rejects if it cannot be fetched; may then be asked again. */
  openSitting(): Promise<SittingDesk>;
  /** Who plays whom when a class plays together. Rejects if it cannot be fetched. */
  readCasting(): Promise<Casting>;
  /** Of what a role knows, that which is known by the hour of the run on the desk; nothing without a run. */
  knownByNow(knows: CastRole['knows']): CastRole['knows'];
  /** A lesson on paper, in one wording. Rejects if it cannot be fetched. */
  openPaperPack(lesson: string, reading: Reading): Promise<PaperPack>;
  /** The teacher's page of this visit. Rejects if it cannot be fetched; may then be asked again. */
  openTeachDesk(): Promise<TeachDesk>;
  /** Rejects if the library cannot be fetched. */
  readArchive(whole: boolean): Promise<ArchiveView>;
  /** Rejects if the assumptions cannot be fetched. */
  readAssumptions(whole: boolean): Promise<AssumptionsView>;
  /** What led to what, drawn and told. Rejects if it cannot be fetched. */
  readPaths(): Promise<PathsView>;
  /** Null if there is no such paper; rejects if the library cannot be fetched. */
  findPaper(id: string): Promise<Paper | null>;
  /** The Cabinet Room at this hour; null without a run. Rejects if the library cannot be fetched. */
  findCabinet(): Promise<CabinetView | null>;
  /** What the other side knew, and what is known now; null before the decision's order is given. */
  findLayers(decision: string): Promise<Layers | null>;
  /** What judgement or luck needs of the run that the debrief shows. Rejects if the library cannot be fetched. */
  openLuck(): Promise<Luck>;
  /** A counting desk; whoever opens it stops it. */
  openCounting(): Promise<Counting>;
  /** Draws the picture of the comparison, and tells where its parts lie whenever it is laid out; answers its stop. */
  drawComparison(parent: HTMLElement, comparison: Comparison, onPlaced: OnPlaced): Promise<() => void>;
  /** Rejects if nothing can be drawn, or the record cannot be fetched. */
  drawTruthChart(parent: HTMLElement): Promise<TruthChart>;
}

export interface Page {
  state: PageState;
  intents: Intents;
}
