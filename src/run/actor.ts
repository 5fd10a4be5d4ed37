// Owns a run in play: intents of the page go in, pictures of the crisis come out. A thin shell on the machine's actor.
import { assert } from '../base/assert.ts';
import type { Condition } from '../scenario/condition.ts';
import type { CrisisView, Reading } from './crisis-view.ts';
import type { Drive } from './drive.ts';
import { type LoggedPick, type Note, type RunLog, addOrders, answerPause, rewindLog } from './log.ts';
import { driveLog, givePick } from './replay.ts';
import type { Trace } from './trace.ts';
import { crisisView } from './view.ts';
import { type Telling, holds, isKnown, viewSource } from './view-source.ts';

/** What is known from an hour on, where its condition holds; null for every path. */
export interface Dated {
  from: string;
  when: Condition | null;
}

export interface Run {
  /** The same object until the run moves on. */
  view(): CrisisView;
  /** Calls the listener after every move, not at once; returns its stop. */
  subscribe(listener: (view: CrisisView) => void): () => void;
  /** Orders for lines of the decision at hand, in order of line: all at once or one after another. Throws, and leaves the
   * run as it was, if one cannot be given. `note`: what was said before they went out. */
  choose(picks: { line: string; option: string }[], note?: Note | null): void;
  /** Keeps what is written in the pause at hand. The view holds it too, and nobody is told: who writes sees it already. */
  answerPause(words: string): void;
  /** Goes on from an aftermath. Throws anywhere else. */
  proceed(): void;
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
  let view = draw();

  function draw(): CrisisView {
    return crisisView({ linked, script, reading }, drive.trace(), log);
  }
  /** Stands where the next order is asked. */
  function restart(through: RunLog): void {
    drive.stop();
    drive = mustDrive(linked, through);
    if (drive.stage() === 'aftermath') drive.proceed();
    log = through;
  }
  function moved(): void {
    view = draw();
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
      const decision = drive.waitingLine()?.decision.id;
      assert(decision !== undefined, 'No decision is at hand, so no order can be given.');
      const given: LoggedPick[] = [];
      for (const { line, option } of picks) {
        const refused = givePick(drive, { decision, line, option });
        if (refused !== null) restart(log);
        assert(refused === null, refused ?? '');
        given.push({ decision, line, option });
      }
      log = addOrders(log, given, note);
      moved();
    },
    answerPause(words) {
      ({ log, view } = answered(log, view, words));
    },
    proceed() {
      drive.proceed();
      moved();
    },
    rewind(pick) {
      restart(rewindLog(log, pick));
      moved();
    },
  };
}

function knownBy<T extends Dated>(telling: Telling, trace: Trace, of: readonly T[]): T[] {
  const source = viewSource(telling, trace);
  return of.filter(({ from, when }) => isKnown(source, from) && holds(when, trace.values));
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
