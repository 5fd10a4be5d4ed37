// Owns a run in play: intents of the page go in, pictures of the crisis come out. A thin shell on the machine's actor.
import { assert } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import type { CrisisView, LineView, Reading } from './crisis-view.ts';
import { lineViews } from './decision-view.ts';
import type { Drive } from './drive.ts';
import { type LoggedPick, type Note, type RunLog, addOrders, answerPause, rewindLog } from './log.ts';
import { driveLog, givePick } from './replay.ts';
import { type Trace, lastStep } from './trace.ts';
import { crisisView } from './view.ts';
import { type Telling, holds, isKnown, viewSource } from './view-source.ts';

/** What is known from an hour on, where its condition holds; null for every path. */
export interface Dated {
  from: string;
  when: Condition | null;
}

type Order = Pick<LoggedPick, 'line' | 'option'>;

/** What comes after an aftermath, worked out before it is asked for. */
interface Ahead {
  drive: Drive;
  view: CrisisView;
}

export interface Run {
  /** The same object until the run moves on. */
  view(): CrisisView;
  /** Calls the listener after every move, not at once; returns its stop. */
  subscribe(listener: (view: CrisisView) => void): () => void;
  /** Orders for lines of the decision at hand, in order of line: all at once or one after another. Throws, and leaves the
   * run as it was, if one cannot be given. `note`: what was said before they went out. */
  choose(picks: Order[], note?: Note | null): void;
  /** Keeps what is written in the pause at hand. The view holds it too, and nobody is told: who writes sees it already. */
  answerPause(words: string): void;
  /** Goes on from an aftermath. Throws anywhere else. */
  proceed(): void;
  /** Works out in an aftermath what `proceed` will show, while nobody waits for it; elsewhere there is nothing to work out. */
  lookAhead(): void;
  /** The lines of the decision at hand, or of the one that comes next, as these orders would leave them: as many as it takes.
   * Null where no decision comes. */
  preview(picks: Order[]): LineView[] | null;
  /** Goes back to just before a pick of the log, by its index; what followed is dropped from the log. */
  rewind(pick: number): void;
  /** Tells every text in this wording from now on; the run itself stands where it stood. */
  read(reading: Reading): void;
  /** The log so far: the save. */
  log(): RunLog;
  /** Of what somebody knows from some hour on, on some paths, that which is so by now. */
  known<T extends Dated>(of: readonly T[]): T[];
}

/** A run at the stop where the log's orders end. Throws if the log does not replay: parse it first. */
export function startRun({ linked, script, log: from, reading: first = 'full' }: Telling & { log: RunLog }): Run {
  const listeners = new Set<(view: CrisisView) => void>();
  let log = from;
  let reading = first;
  let drive = mustDrive(linked, from);
  let view = draw(drive);
  let ahead: Ahead | null = null;

  function draw({ trace }: Drive): CrisisView {
    return crisisView({ linked, script, reading }, trace(), log);
  }
  function moved(drawn = draw(drive)): void {
    ahead?.drive.stop();
    ahead = null;
    view = drawn;
    for (const listener of listeners) listener(view);
  }

  return {
    view: () => view,
    log: () => log,
    known: (of) => knownBy({ linked, script }, drive.trace(), of),
    read(next) {
      if (next === reading) return;
      reading = next;
      moved();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    choose(picks, note = null) {
      const { given, refused } = giveAll(drive, picks);
      if (refused !== null) drive = restarted(linked, drive, log);
      assert(refused === null, refused ?? '');
      log = addOrders(log, given, note);
      moved();
    },
    answerPause(words) {
      ({ log, view } = answered(log, view, words));
    },
    proceed() {
      const next = ahead;
      if (next) drive.stop();
      else drive.proceed();
      drive = next?.drive ?? drive;
      ahead = null;
      moved(next?.view);
    },
    lookAhead() {
      if (drive.stage() === 'aftermath') ahead ??= aheadOf(drive, draw);
    },
    preview: (picks) => previewLines({ linked, script, reading }, drive.fork(), picks),
    rewind(pick) {
      log = rewindLog(log, pick);
      drive = restarted(linked, drive, log);
      moved();
    },
  };
}

function knownBy<T extends Dated>(telling: Telling, trace: Trace, of: readonly T[]): T[] {
  const source = viewSource(telling, trace);
  return of.filter(({ from, when }) => isKnown(source, from) && holds(when, trace.values));
}

/** Ends a drive, and answers one that stands where the next order of a log is asked. */
function restarted(linked: Telling['linked'], drive: Drive, through: RunLog): Drive {
  drive.stop();
  const next = mustDrive(linked, through);
  if (next.stage() === 'aftermath') next.proceed();
  return next;
}

function giveAll(drive: Drive, picks: Order[]): { given: LoggedPick[]; refused: string | null } {
  const decision = drive.waitingLine()?.decision.id;
  assert(decision !== undefined, 'No decision is at hand, so no order can be given.');
  const given: LoggedPick[] = [];
  for (const { line, option } of picks) {
    const refused = givePick(drive, { decision, line, option });
    if (refused !== null) return { given, refused };
    given.push({ decision, line, option });
  }
  return { given, refused: null };
}

function aheadOf(drive: Drive, draw: (of: Drive) => CrisisView): Ahead {
  const next = drive.fork();
  next.proceed();
  return { drive: next, view: draw(next) };
}

/** Gives orders to a drive of its own, as many as it takes, and ends it. */
function previewLines(telling: Telling, copy: Drive, picks: Order[]): LineView[] | null {
  if (copy.stage() === 'aftermath') copy.proceed();
  for (const pick of picks) {
    const decision = copy.waitingLine()?.decision.id;
    if (decision === undefined || givePick(copy, { decision, ...pick }) !== null) break;
  }
  const trace = copy.trace();
  copy.stop();
  const step = lastStep(trace);
  return step.kind === 'decision' && trace.stage !== 'ended' ? lineViews(viewSource(telling, trace), step) : null;
}

function answered(log: RunLog, view: CrisisView, words: string): { log: RunLog; view: CrisisView } {
  const { decision, pause } = view;
  assert(decision && pause, 'No pause is at hand, so nothing can be answered.');
  return { log: answerPause(log, decision.id, words), view: { ...view, pause: { ...pause, words } } };
}

function mustDrive(linked: Telling['linked'], through: RunLog): Drive {
  const driven = driveLog(linked, through);
  assert(driven.ok, driven.ok ? '' : driven.error.message);
  return driven.value;
}
