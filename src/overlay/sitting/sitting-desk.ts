// Owns a class at the desk: its run takes the place of one's own while it sits there, and each move is kept at once.
import { type ReadonlySignal, type Signal, batch, effect, signal, untracked } from '@preact/signals';
import type { BallotEvent } from '../../classroom/ballot.ts';
import { formatSitting } from '../../classroom/sitting-text.ts';
import {
  type Sitting,
  ballotsOf,
  followLog,
  moveSitting,
  newSitting,
  ordersAtHand,
  putNextLine,
} from '../../classroom/sitting.ts';
import type { Note } from '../../run/log.ts';
import type { KeptRuns } from '../kept-runs.ts';
import { openLoan } from '../loan.ts';
import type { Intents } from '../page-state.ts';
import { RUN_KEY } from '../run-store.ts';
import { type Visit, addNotice, openRun, setPrevious, showRun, withRest } from '../visit.ts';
import { classWords as said } from '../words/class.ts';
import type { ClassChoice, SittingDesk } from './desk.ts';
import { type KeptSittings, SITTING_PREVIOUS_KEY, openKeptSittings } from './kept-sittings.ts';
import { keepTalk, readTalk } from './kept-talk.ts';
import { openTalkClock } from './talk-clock.ts';

type Play = Pick<Intents, 'choose' | 'preview'>;

export function openSittingDesk(visit: Visit, play: Play): SittingDesk {
  const { tools } = visit;
  const kept = openKeptSittings(tools.store, tools, (text) => addNotice(visit, text));
  const sitting = signal<Sitting | null>(null);
  const earlier = signal<Sitting[]>([]);
  const complaint = signal('');
  const clock = openTalkClock(Date.now, (talk) => keepTalk(tools.store, sitting.peek()?.id ?? null, talk));
  const set = (now: Sitting | null) => {
    if (now === sitting.peek()) return;
    sitting.value = now;
    kept.keep(now);
  };
  const seat = openSeat(visit, kept, { sitting, set });
  followPlace(visit, seat, () => {
    earlier.value = kept.earlier();
    const talk = readTalk(tools.store, sitting.peek()?.id ?? null);
    if (talk && clock.left.peek() === null) clock.takeUp(talk);
  });
  putLines(visit, play, { sitting, set, isSeated: seat.isTaken });
  return {
    sitting,
    earlier,
    complaint,
    clock,
    ...changing(visit, kept, { sitting, earlier, set, refresh: () => ((complaint.value = ''), clock.set(null)) }),
    move: (event) => move({ sitting, complaint, set }, event),
    give(expected) {
      const now = sitting.peek();
      if (now) complaint.value = play.choose(ordersAtHand(now), noteOf(now, expected)) ?? '';
    },
    setJfk(pupil) {
      const now = sitting.peek();
      if (now) set({ ...now, jfk: ((pupil - 1 + now.room.pupils) % now.room.pupils) + 1 });
    },
    format: (one) => formatSitting({ ...one, past: ballotsOf(one), atHand: [] }, tools),
  };
}

/** A class takes the desk when its place is opened, and leaves it for the title page or a run of one's own. */
function followPlace({ place }: Visit, seat: Seat, onTaken: () => void): void {
  effect(() => {
    const here = place.value;
    untracked(() => {
      if (here === 'class' && seat.take()) onTaken();
      if (here === 'title' || here === 'premise' || here === 'play') seat.leave();
    });
  });
}

interface Holding {
  sitting: Signal<Sitting | null>;
  set(now: Sitting | null): void;
}

/** Wherever a decision is asked, its next line is put to the room, as the orders before it leave it. */
function putLines(visit: Visit, play: Play, { sitting, set, isSeated }: Holding & { isSeated(): boolean }): void {
  effect(() => {
    const view = visit.view.value;
    const now = sitting.value;
    untracked(() => {
      if (!isSeated() || !now || view?.stage !== 'decision' || !view.decision) return;
      const orders = ordersAtHand(now);
      const after = orders.length > 0 ? play.preview(orders) : null;
      set(putNextLine(now, view.decision, after ?? view.decision.lines));
    });
  });
}

/** Beginning, leaving and taking up sittings: none is thrown away but by hand. */
function changing(
  visit: Visit,
  kept: KeptSittings,
  { sitting, earlier, set, refresh }: Holding & { earlier: Signal<Sitting[]>; refresh(): void },
): Pick<SittingDesk, 'begin' | 'putAway' | 'takeUp' | 'forget' | 'isPremise'> {
  const { tools } = visit;
  const isPremise = signal(false);
  const show = (now: Sitting | null) =>
    batch(() => {
      set(now);
      refresh();
      setPrevious(visit, null);
      visit.run = now && openRun(visit, now.log);
      showRun(visit);
      earlier.value = kept.earlier();
    });
  const putAway = (): boolean => {
    const now = sitting.peek();
    // One in which nothing was decided is not worth a line.
    const isKept = !now || now.log.picks.length === 0 || kept.putAway(now);
    if (!isKept) addNotice(visit, said.noRoom);
    return isKept;
  };
  return {
    isPremise,
    begin: (choice, room) =>
      withRest(visit, () => {
        if (!putAway()) return;
        isPremise.value = tools.script.premise.length > 0;
        show(newSitting(tools.newSeed(), room, tools.newLog(settingOf(choice, tools.newSeed))));
      }),
    putAway: () => void (putAway() && show(null)),
    takeUp(id) {
      const taken = earlier.peek().find((one) => one.id === id);
      if (!taken || !putAway()) return;
      kept.forget(id);
      withRest(visit, () => show(taken));
    },
    forget(id) {
      kept.forget(id);
      earlier.value = kept.earlier();
    },
  };
}

interface Moving {
  sitting: ReadonlySignal<Sitting | null>;
  complaint: Signal<string>;
  set(now: Sitting): void;
}

function move({ sitting, complaint, set }: Moving, event: BallotEvent): boolean {
  const now = sitting.peek();
  if (!now) return false;
  const moved = moveSitting(now, event);
  complaint.value = moved.ok ? '' : moved.error.message;
  if (moved.ok) set(moved.value);
  return moved.ok;
}

interface Seat {
  isTaken(): boolean;
  /** False if the class sits there already. */
  take(): boolean;
  leave(): void;
}

/** While a class sits at the desk, the visit's run is the class's, and what it keeps is the sitting. */
function openSeat(visit: Visit, kept: KeptSittings, { sitting, set }: Holding): Seat {
  const loan = openLoan(visit);
  return {
    isTaken: loan.isOut,
    take() {
      if (loan.isOut()) return false;
      visit.loan?.giveBack();
      const runs = visit.kept;
      // Read once a visit: from then on it is what stands here.
      sitting.value ??= kept.read();
      loan.take({
        kept: keptWith(runs, { sitting, set }),
        run: sitting.value && openRun(visit, sitting.value.log),
        previous: runs.restore(SITTING_PREVIOUS_KEY),
        home: 'class',
      });
      return true;
    },
    leave: loan.giveBack,
  };
}

/** The class's run is kept in its sitting, what it was before a rewind beside one's own runs. */
function keptWith(runs: KeptRuns, { sitting, set }: Holding): KeptRuns {
  return {
    keep(key, log) {
      const now = sitting.peek();
      if (key === RUN_KEY && now && log) set(followLog(now, log));
      else if (key !== RUN_KEY) runs.keep(SITTING_PREVIOUS_KEY, log);
    },
    restore: runs.restore,
  };
}

function settingOf({ lesson, lens, fate, seed }: ClassChoice, newSeed: () => string) {
  const drawn = { kind: 'seeded' as const, seed: seed ?? newSeed() };
  return { lesson, lens, fate: fate === 'history' ? { kind: 'history' as const } : drawn };
}

/** What the log keeps of the decision: the reason of its last line that has one, and what the room expected. */
function noteOf({ atHand }: Sitting, expected: Pick<Note, 'danger' | 'answer' | 'source'>): Note {
  const decided = atHand.flatMap((ballot) => ballot.decided ?? []);
  const reason = decided.findLast((one) => one.reason !== null)?.reason ?? null;
  return { ...expected, reason, words: decided.findLast(({ words }) => words !== '')?.words ?? '' };
}
