// Owns a pupil's seat in a live class: joining, the class's run or one's own on the desk, votes, and leaving.
import * as v from 'valibot';
import { type Signal, batch, computed, effect, signal, untracked } from '@preact/signals';
import { readCode, seatCodeSchema } from '../../classroom/ids.ts';
import type { Hello } from '../../classroom/hello.ts';
import { type ClassLink, type LinkStatus, openLink } from '../../classroom/link.ts';
import type { Asked } from '../../classroom/mail.ts';
import { drawKey } from '../../classroom/secrets.ts';
import type { Me, SeatRoom } from '../../classroom/views.ts';
import { refusalWords } from '../../classroom/words-refusals.ts';
import type { Note } from '../../run/log.ts';
import { type Visit, withRest } from '../visit.ts';
import { isSameEdition, openClassRun } from './class-run.ts';
import { type KeptSeat, type SeatShelf, openSeatShelf } from './kept-seat.ts';
import type { OwnVotes, SeatDesk } from './live.ts';
import type { Loan } from '../loan.ts';
import { type PauseReport, openPauseReport } from './pause-report.ts';
import { heldSaying, reportProgress, seatOwnRun, tellHolding } from './own-pace.ts';

type SeatHello = Extract<Hello, { as: 'seat' }>;

/** What a seat's page knows of its class. */
interface SeatState {
  status: Signal<LinkStatus | null>;
  room: Signal<SeatRoom | null>;
  me: Signal<Me | null>;
  waiting: Signal<number>;
  complaint: Signal<string>;
  ahead: Signal<number>;
  /** Votes of this page that the server has not told back. */
  cast: Signal<OwnVotes | null>;
  kept: Signal<string | null>;
}

export function openSeatDesk(visit: Visit, loan: Loan): SeatDesk {
  const shelf = openSeatShelf(visit.tools.store);
  const state = newState(keptCode(shelf));
  const { status, room, me, waiting, complaint, ahead, cast, kept } = state;
  const line = openLine(visit, { loan, shelf, state });
  const votes = computed(() => votesOf(room.value, me.value, cast.value));
  followPlaces(visit, loan);
  visit.gate = (isOrder) => (loan.isOut() && room.peek() ? heldSaying(room.peek()!, visit, isOrder) : null);
  return {
    status,
    room,
    me,
    votes,
    waiting,
    complaint,
    ahead,
    kept,
    join(typed) {
      const code = readCode(typed);
      if (v.is(seatCodeSchema, code)) return takeOver(shelf, code, (hello) => line.knock(hello, null));
      const { key } = shelf.read();
      // Kept before anybody hears of it: a page that is closed now finds its seat again.
      shelf.write({ key, room: null, code });
      line.knock({ as: 'seat', code, key }, code);
    },
    comeBack() {
      const { key, room: id, code } = shelf.read();
      if (id !== null) line.knock({ as: 'seat', room: id, key }, code);
    },
    vote(option) {
      const ballot = room.peek()?.ballot;
      if (!ballot?.open) return;
      const before = votes.peek();
      cast.value = { ballot: ballot.ballot, first: null, second: null, ...before, [ballot.open]: option };
      line.send({ kind: 'vote', ballot: ballot.ballot, round: ballot.open, option });
    },
    decide: (option, note) => line.send({ kind: 'decide', option, note: note && withoutWords(note) }),
    play: () => withRest(visit, () => void (visit.view.peek() && (visit.place.value = 'play'))),
    leave() {
      line.end();
      status.value = null;
      visit.place.value = 'title';
    },
  };
}

function newState(code: string | null): SeatState {
  return {
    status: signal(null),
    room: signal(null),
    me: signal(null),
    waiting: signal(0),
    complaint: signal(''),
    ahead: signal(0),
    cast: signal(null),
    kept: signal(code),
  };
}

function keptCode(shelf: SeatShelf): string | null {
  const { room, code } = shelf.read();
  return room === null ? null : code;
}

interface LineParts {
  loan: Loan;
  shelf: SeatShelf;
  state: SeatState;
}

/** The seat's link: knocking, what comes, what is sent, and the end of it. */
function openLine(visit: Visit, { loan, shelf, state }: LineParts) {
  const { room, me, waiting, kept } = state;
  let link: ClassLink | null = null;
  const showClass = openClassRun(visit, loan, () => shelf.pauses(me.peek()?.room ?? ''));
  const send = (asked: Asked) => void (link && post(link, asked, state));
  const own = { visit, loan, shelf, send };
  reportProgress(own, followPauses(visit, { loan, shelf, state }, own.send).flush);

  function takeRoom(told: SeatRoom): void {
    state.ahead.value = told.now - Date.now();
    preset(visit, told, room.peek());
    room.value = told;
    const seat = me.peek();
    if (!seat || told.stage === 'lobby' || !isSameEdition(visit, told)) return;
    if (told.settings.mode === 'cabinet') showClass(told);
    else if (!loan.isOut()) seatOwnRun(own, told, seat);
    tellHolding(visit, told);
  }
  function takeMe(told: Me, key: string, code: string): void {
    keepSeat(shelf, { key, room: told.room, code });
    batch(() => {
      kept.value = code;
      me.value = told;
      if (room.value) takeRoom(room.value);
    });
  }
  function end(): void {
    link?.stop();
    link = null;
    giveUp(state, loan, shelf);
  }
  function knock(hello: SeatHello, code: string | null): void {
    link?.stop();
    state.complaint.value = '';
    link = openLink({
      hello,
      keeping: shelf.outbox(hello.key),
      onStatus(now) {
        state.status.value = now;
        waiting.value = link?.waiting() ?? 0;
        if (!isOver(now)) return;
        end();
        // Wherever in the run one was: the page of the class says what became of the seat.
        visit.place.value = 'join';
      },
      listener: {
        room: (told) => batch(() => takeRoom(told)),
        me: (told) => takeMe(told, hello.key, code ?? told.code),
      },
    });
  }
  return {
    send,
    end,
    knock,
  };
}

/** What is kept here of a seat before, its run above all, is not this seat's. */
function keepSeat(shelf: SeatShelf, seat: KeptSeat): void {
  if (shelf.read().key !== seat.key) shelf.forget();
  shelf.write(seat);
}

/** A seat that was another device's. A key of this device's own goes with it, the same one if it is asked again. */
function takeOver(shelf: SeatShelf, seatCode: string, knock: (hello: SeatHello) => void): void {
  const before = shelf.read();
  const asked = before.asked?.seatCode === seatCode ? before.asked : { seatCode, key: drawKey() };
  // Until the server says yes, a seat that this browser has already stays kept.
  shelf.write({ ...before, asked });
  knock({ as: 'seat', ...asked });
}

/** What is written in a pause of the class's run is kept here; that there is an answer is told, in either way of playing. */
function followPauses(visit: Visit, { loan, shelf, state }: LineParts, send: (asked: Asked) => void): PauseReport {
  const tell = (decision: string) => send({ kind: 'answer', decision });
  const { room, me } = state;
  const report = openPauseReport((decision) => me.peek()?.answered.includes(decision) ?? false, tell);
  visit.onPauseWords = (decision, words) => {
    const seat = me.peek();
    if (!loan.isOut() || !seat) return;
    // A run of one's own keeps its pauses itself.
    if (room.peek()?.settings.mode === 'cabinet') shelf.writePause(seat.room, { decision, words });
    report.wrote(decision, words);
  };
  return report;
}

/** Sends, and says what came of it. */
async function post(link: ClassLink, asked: Asked, { waiting, complaint, cast }: SeatState): Promise<void> {
  const reply = link.send(asked);
  waiting.value = link.waiting();
  const answer = await reply;
  waiting.value = link.waiting();
  complaint.value = answer.ok ? '' : refusalWords[answer.why];
  // A vote that did not count is not shown as if it had.
  if (!answer.ok && asked.kind === 'vote') cast.value = null;
}

function giveUp({ room, me, cast, kept }: SeatState, loan: Loan, shelf: SeatShelf): void {
  shelf.forget();
  batch(() => {
    for (const part of [room, me, cast, kept]) part.value = null;
    loan.giveBack();
  });
}

const ENDS_SEAT: ReadonlySet<string> = new Set(['no-seat', 'kicked', 'moved']);

/** A seat that is no more is not knocked for again. */
function isOver(now: LinkStatus): boolean {
  return now.is === 'gone' || (now.is === 'refused' && ENDS_SEAT.has(now.why));
}

/** What the seat has voted: by the server, and by this page where the server has not told yet. */
function votesOf(room: SeatRoom | null, me: Me | null, cast: OwnVotes | null): OwnVotes | null {
  const ballot = room?.ballot?.ballot;
  if (ballot === undefined) return null;
  const told = me?.votes?.ballot === ballot ? me.votes : null;
  const here = cast?.ballot === ballot ? cast : null;
  return { ballot, first: here?.first ?? told?.first ?? null, second: here?.second ?? told?.second ?? null };
}

/** What the teacher has set holds from the beginning, and again when it is set anew; the reader may choose the reading level. */
function preset({ settings: own }: Visit, told: SeatRoom, before: SeatRoom | null): void {
  const { reading, forecast, reveal } = told.settings;
  if (before?.settings.reading !== reading) own.reading.value = reading;
  if (own.forecast.peek() !== forecast) own.forecast.value = forecast;
  if (own.reveal.peek() !== reveal) own.reveal.value = reveal;
}

/** While the desk is the class's, nobody begins a run of one's own at it: the title page's place is the class's own. */
function followPlaces({ place }: Visit, loan: Loan): void {
  effect(() => {
    const here = place.value;
    untracked(() => {
      if (loan.isOut() && (here === 'title' || here === 'premise')) queueMicrotask(() => (place.value = 'join'));
    });
  });
}

/** Words of one's own do not travel; what was expected belongs to each pupil's own run. */
function withoutWords({ answer, reason, source }: Note) {
  return { danger: null, answer, reason, source };
}
