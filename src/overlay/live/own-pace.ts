// Owns a seat's run of its own in a class that plays at its own pace: kept apart, reported to the teacher, held when asked.
import { effect, untracked } from '@preact/signals';
import type { Asked } from '../../classroom/mail.ts';
import type { Me, SeatRoom } from '../../classroom/views.ts';
import type { RunLog } from '../../run/log.ts';
import { dropDraft } from '../draft.ts';
import { openKeptRuns } from '../kept-runs.ts';
import { RUN_KEY } from '../run-store.ts';
import { type Visit, addNotice, dropNotice, openRun, withRest } from '../visit.ts';
import { liveWords as said } from '../words/live.ts';
import type { SeatShelf } from './kept-seat.ts';
import type { Loan } from '../loan.ts';

interface OwnPace {
  visit: Visit;
  loan: Loan;
  shelf: SeatShelf;
  send(asked: Asked): void;
}

/** Lays the seat's run on the desk: the one kept here, else as far as the server knows, else a new one. */
export function seatOwnRun({ visit, loan, shelf }: OwnPace, room: SeatRoom, me: Me): void {
  const { tools } = visit;
  const kept = openKeptRuns(shelf.runs(me.room), tools, (text) => addNotice(visit, text));
  const here = kept.restore(RUN_KEY);
  const elsewhere = here ? null : reported(visit, me);
  const log = here ?? elsewhere ?? beginning(visit, room);
  if (elsewhere) addNotice(visit, said.takenUp);
  const { code } = shelf.read();
  withRest(visit, () => {
    if (loan.isOut()) return;
    kept.keep(RUN_KEY, log);
    loan.take({ kept, run: openRun(visit, log) });
    visit.classHash = code === null ? null : `#join=${code}`;
  });
}

/** Tells the teacher of each order; the run code goes with it, so that another device can take the run up. Returns its stop. */
export function reportProgress({ visit, loan, send }: OwnPace, onNext: () => void): () => void {
  let told = '';
  return effect(() => {
    const view = visit.view.value;
    untracked(() => {
      const { run } = visit;
      if (!loan.isOut() || !run || !view) return;
      onNext();
      const log = run.log();
      // What was said and written stays on the pupil's own device: the code carries orders alone.
      const code = visit.tools.encodeRun({ ...log, forecasts: [], reasons: [], pauses: [] });
      const progress = {
        picks: log.picks.length,
        decision: view.decision?.id ?? null,
        aftermath: view.stage === 'aftermath',
        code,
      };
      const text = JSON.stringify(progress);
      if (text === told) return;
      // It was for the moment at which the run was taken up.
      if (told !== '') dropNotice(visit, said.takenUp);
      told = text;
      send({ kind: 'progress', progress });
    });
  });
}

/** Why the seat may not go on now, or null. `until`: the decision at which it waits, which it may still decide. */
export function heldSaying(
  { pace, stage }: Pick<SeatRoom, 'pace' | 'stage'>,
  visit: Visit,
  isOrder: boolean,
): string | null {
  if (stage !== 'play' || !pace.held) return null;
  const view = visit.view.peek();
  if (pace.until === null) return said.held;
  if (view?.decision?.id !== pace.until) return null;
  return isOrder ? null : said.heldHere;
}

/** What the teacher holds stands on the page until it is released. */
export function tellHolding(visit: Visit, { pace, stage }: Pick<SeatRoom, 'pace' | 'stage'>): void {
  if (stage === 'play' && pace.held && pace.until === null) addNotice(visit, said.held);
  else dropNotice(visit, said.held);
  if (!pace.held) dropNotice(visit, said.heldHere);
}

function reported({ tools }: Visit, { progress }: Me): RunLog | null {
  const decoded = progress && tools.decodeRun(progress.code);
  return decoded?.ok ? decoded.value : null;
}

function beginning({ tools }: Visit, { settings }: SeatRoom): RunLog {
  dropDraft(tools.store);
  const { lesson, lens, fate } = settings;
  return tools.newLog({ lesson, lens, fate: fate.kind === 'own' ? { kind: 'seeded', seed: tools.newSeed() } : fate });
}
