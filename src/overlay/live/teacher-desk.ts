// Owns a teacher's desk in a live class: the room, its seats, the running tally, and what is sent to it.
import { batch, computed, signal } from '@preact/signals';
import { type DeskKey, formatDeskAddress, formatJoinAddress, formatScreenAddress } from '../../classroom/addresses.ts';
import { type ClassLink, type LinkStatus, type Listener, openLink } from '../../classroom/link.ts';
import type { Asked } from '../../classroom/mail.ts';
import type { Keeping } from '../../classroom/outbox.ts';
import { drawKey, drawSeatCode } from '../../classroom/secrets.ts';
import type { Row, Tally, TeacherRoom } from '../../classroom/views.ts';
import { refusalWords } from '../../classroom/words-refusals.ts';
import { BOARD_KEY, type RunStore } from '../run-store.ts';
import type { Visit } from '../visit.ts';
import { openClassRun } from './class-run.ts';
import type { TeacherDesk } from './live.ts';
import type { Loan } from '../loan.ts';
import { pageAddress } from './page-address.ts';

const OUTBOX_KEY = 'excomm.live.teacher';

export function openTeacherDesk(visit: Visit, loan: Loan): TeacherDesk {
  const { store } = visit.tools;
  const status = signal<LinkStatus | null>(null);
  const room = signal<TeacherRoom | null>(null);
  const rows = signal<Row[]>([]);
  const tally = signal<Tally | null>(null);
  const complaint = signal('');
  const ahead = signal(0);
  let link: ClassLink | null = null;
  let at: DeskKey | null = null;
  const showClass = openClassRun(visit, loan);
  const listener: Listener<'teacher'> = {
    room: (told) =>
      batch(() => {
        ahead.value = told.now - Date.now();
        room.value = told;
        if (tally.value && tally.value.ballot !== told.ballot?.ballot) tally.value = null;
        showClass(told);
      }),
    rows: (told) => (rows.value = withRows(rows.peek(), told)),
    tally: (told) => (tally.value = told),
  };
  const onStatus = (now: LinkStatus) => {
    status.value = now;
    if (now.is !== 'gone') return;
    // Nothing of a class that is no more is shown, and nothing there can be pressed.
    batch(() => {
      room.value = null;
      loan.giveBack();
    });
  };
  async function send(asked: Asked): Promise<boolean> {
    const answer = await link?.send(asked);
    if (answer) complaint.value = answer.ok ? '' : refusalWords[answer.why];
    return answer?.ok ?? false;
  }
  return {
    status,
    room,
    rows,
    tally,
    complaint,
    ahead,
    joinAddress: computed(() => room.value && formatJoinAddress(pageAddress(), room.value.code)),
    screenAddress: () => (at?.screen && formatScreenAddress(pageAddress(), { room: at.room, key: at.screen })) || null,
    open(asked) {
      if (at?.key === asked.key && link) return;
      link?.stop();
      at = asked;
      const { room: id, key } = asked;
      link = openLink({ hello: { as: 'teacher', room: id, key }, keeping: outboxOf(store, key), listener, onStatus });
    },
    send,
    newSeed: visit.tools.newSeed,
    ...invitations(send, () => at?.room ?? null),
    toBoard() {
      putOnBoard(store, codesOf(rows.peek()));
      visit.place.value = 'board';
    },
  };
}

/** Both ways of letting another device in: its secret is drawn here, and shown once the server has it. */
function invitations(
  send: (asked: Asked) => Promise<boolean>,
  room: () => string | null,
): Pick<TeacherDesk, 'offerSeat' | 'inviteTeacher'> {
  return {
    async offerSeat(seat) {
      const seatCode = drawSeatCode();
      return (await send({ kind: 'offer-seat', seat, seatCode })) ? seatCode : null;
    },
    async inviteTeacher() {
      const key = drawKey();
      const isIn = await send({ kind: 'add-teacher', key });
      const id = room();
      return isIn && id !== null ? formatDeskAddress(pageAddress(), { room: id, key, screen: null }) : null;
    },
  };
}

function outboxOf(store: RunStore, key: string): Keeping {
  const name = `${OUTBOX_KEY}.${key.slice(0, 8)}`;
  return { read: () => store.read(name), write: (text) => void store.write(name, text === '[]' ? null : text) };
}

function codesOf(rows: Row[]): string[] {
  return rows.flatMap(({ kicked, progress }) => (kicked || !progress ? [] : [progress.code]));
}

/** Beside what the board holds already, each code once. */
function putOnBoard(store: RunStore, codes: string[]): void {
  const held = (store.read(BOARD_KEY) ?? '').split('\n').filter((line) => line !== '');
  store.write(BOARD_KEY, [...new Set([...held, ...codes])].join('\n'));
}

/** Seats that came anew in place of what stood there; in order of their numbers. */
function withRows(held: Row[], told: Row[]): Row[] {
  const bySeat = new Map([...held, ...told].map((row) => [row.seat, row]));
  return [...bySeat.values()].toSorted((a, b) => a.seat - b.seat);
}
