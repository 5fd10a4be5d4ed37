// Owns who is told what of a room, and when: at once what everybody waits for, at most twenty times a second what only counts.
import type { Room } from '../classroom/room.ts';
import type { LoggedEvent, RoomEvent } from '../classroom/room-events.ts';
import { rowOf, viewForScreen, viewForSeat, viewForSeats, viewForTeacher, viewTally } from '../classroom/see.ts';
import type { Gone, Row } from '../classroom/views.ts';
import { Presence, type PresenceTools } from './presence.ts';

/** One connected page. */
export interface Page {
  as: 'seat' | 'teacher' | 'screen';
  /** Number of the seat or teacher; 0 for a screen. */
  number: number;
  send: (message: string, view: unknown) => void;
  /** Ends the link. */
  leave: () => void;
}

export interface AudienceTools {
  room: () => Room;
  now: () => number;
  /** One message to all seats, put into bytes once. */
  toSeats: (message: string, view: unknown) => void;
  /** How this server speaks of the room to others; null where it is alone. */
  others: Pick<PresenceTools, 'server' | 'say'> | null;
}

/** Least time between two tallies. */
const TICK_MS = 50;

/** What the next tick must tell. */
interface Due {
  crowd: boolean;
  tally: boolean;
  rows: Set<number>;
}

export class Audience {
  readonly #tools: AudienceTools;
  readonly #pages: Record<Page['as'], Set<Page>> = { seat: new Set(), teacher: new Set(), screen: new Set() };
  readonly #bySeat = new Map<number, Set<Page>>();
  readonly #presence: Presence | null;
  #due: Due = noneDue();
  #timer: NodeJS.Timeout | undefined;
  #toldAt = 0;

  constructor(tools: AudienceTools) {
    this.#tools = tools;
    const { now, others } = tools;
    this.#presence =
      others &&
      new Presence({ ...others, now, mine: () => this.#seatsHere(), onChange: (seats) => this.#attend(seats) });
  }

  size(): number {
    return this.#pages.seat.size + this.#pages.teacher.size + this.#pages.screen.size;
  }

  /** Tells the page everything, and from now on what changes. Returns its leaving. */
  enter(page: Page): () => void {
    this.#pages[page.as].add(page);
    const pages = this.#bySeat.get(page.number) ?? new Set();
    if (page.as === 'seat') this.#bySeat.set(page.number, pages.add(page));
    this.#greet(page);
    if (page.as === 'seat') this.#comeOrGo(page.number);
    return () => {
      this.#pages[page.as].delete(page);
      pages.delete(page);
      if (page.as === 'seat') this.#comeOrGo(page.number);
    };
  }

  /** What another server says of who is there. */
  hear(text: string): void {
    this.#presence?.hear(text);
  }

  /** Tells what follows from events that are on the disk. */
  tell(room: Room, events: LoggedEvent[]): void {
    for (const { event } of events) this.#note(room, event);
    if (events.every(({ event }) => QUIET.has(event.kind))) return this.#soon();
    if (this.#pages.seat.size > 0) this.#tools.toSeats('room', viewForSeats(room, this.#tools.now()));
    this.#due.crowd = true;
    clearTimeout(this.#timer);
    this.#tick();
  }

  /** The room is no more. */
  disband(): void {
    for (const pages of Object.values(this.#pages)) dismiss(pages, 'purged');
    this.close();
  }

  /** The last page has gone. */
  close(): void {
    clearTimeout(this.#timer);
    this.#presence?.stop();
  }

  #note(room: Room, event: RoomEvent): void {
    markDue(this.#due, event, room);
    if (event.kind === 'kicked') dismiss(this.#bySeat.get(event.seat) ?? [], 'kicked');
    // Told before the new device is let in: whoever is there is the old one.
    if (event.kind === 'seat-retaken') dismiss(this.#bySeat.get(event.seat) ?? [], 'moved');
    if (event.kind === 'teacher-removed')
      dismiss(
        [...this.#pages.teacher].filter(({ number }) => number === event.teacher),
        'removed',
      );
    for (const seat of namedIn(event, room)) send(this.#bySeat.get(seat) ?? [], 'me', viewForSeat(room, seat));
  }

  /** The first change is told at once, those that follow it together. */
  #soon(): void {
    const wait = Math.min(TICK_MS, this.#toldAt + TICK_MS - this.#tools.now());
    this.#timer ??= setTimeout(() => this.#tick(), Math.max(0, wait));
  }

  #tick(): void {
    this.#timer = undefined;
    const [room, now] = [this.#tools.room(), this.#tools.now()];
    const { teacher, screen } = this.#pages;
    const { crowd, tally, rows } = this.#due;
    this.#due = noneDue();
    this.#toldAt = now;
    if (crowd) for (const page of teacher) page.send('room', viewForTeacher(room, page.number, now));
    if (crowd && screen.size > 0) send(screen, 'room', viewForScreen(room, now));
    if (rows.size > 0 && teacher.size > 0) send(teacher, 'rows', this.#rows(rows));
    if (tally && teacher.size > 0) send(teacher, 'tally', viewTally(room, 'teacher'));
    if (tally && screen.size > 0) send(screen, 'tally', viewTally(room, 'screen'));
  }

  #greet(page: Page): void {
    const [room, now] = [this.#tools.room(), this.#tools.now()];
    if (page.as === 'screen') return page.send('room', viewForScreen(room, now));
    if (page.as === 'seat') {
      page.send('room', viewForSeats(room, now));
      return page.send('me', viewForSeat(room, page.number));
    }
    page.send('room', viewForTeacher(room, page.number, now));
    return page.send('rows', this.#rows(room.seats.keys()));
  }

  #comeOrGo(seat: number): void {
    this.#attend([seat]);
    this.#presence?.changed();
  }

  #attend(seats: number[]): void {
    for (const seat of seats) this.#due.rows.add(seat);
    this.#soon();
  }

  *#seatsHere(): Generator<number> {
    for (const [seat, pages] of this.#bySeat) if (pages.size > 0) yield seat;
  }

  #isHere(seat: number): boolean {
    return (this.#bySeat.get(seat)?.size ?? 0) > 0 || (this.#presence?.has(seat) ?? false);
  }

  #rows(seats: Iterable<number>): Row[] {
    const room = this.#tools.room();
    // A seat may be heard of elsewhere before the event that made it.
    return Array.from(seats)
      .filter((seat) => seat < room.seats.length)
      .map((seat) => rowOf(room, seat, this.#isHere(seat)));
  }
}

function send(to: Iterable<Page>, message: string, view: unknown): void {
  for (const page of to) page.send(message, view);
}

function dismiss(pages: Iterable<Page>, why: Gone['why']): void {
  for (const page of Array.from(pages)) {
    page.send('gone', { why } satisfies Gone);
    page.leave();
  }
}

/** Events that change nothing which every seat is shown. */
const QUIET: ReadonlySet<RoomEvent['kind']> = new Set([
  'joined',
  'voted',
  'progressed',
  'answered',
  'kicked',
  'restored',
  'seat-offered',
  'seat-retaken',
  'roles-cast',
  'teacher-added',
  'screen-added',
  'teacher-removed',
]);

/** Told by rows and tallies alone: nothing of the room's own picture changes. */
const OF_ROWS: ReadonlySet<RoomEvent['kind']> = new Set([
  'voted',
  'answered',
  'roles-cast',
  'seat-offered',
  'seat-retaken',
]);

const noneDue = (): Due => ({ crowd: false, tally: false, rows: new Set() });

function markDue(due: Due, event: RoomEvent, { seats }: Room): void {
  const all = () => {
    for (const seat of seats.keys()) due.rows.add(seat);
  };
  if ('seat' in event && event.seat !== null) due.rows.add(event.seat);
  if (event.kind === 'roles-cast') for (const [seat] of event.roles) due.rows.add(seat);
  // Nobody has voted in the new vote yet.
  if (event.kind === 'vote-opened') all();
  // Nor answered what is asked now, or asked anew.
  if (event.kind === 'decided' || event.kind === 'taken-back' || event.kind === 'gone-on') all();
  due.tally ||= event.kind === 'voted' || event.kind === 'kicked';
  due.crowd ||= QUIET.has(event.kind) && !OF_ROWS.has(event.kind);
}

/** Seats to which an event says something of themselves. */
function namedIn(event: RoomEvent, room: Room): number[] {
  if (event.kind === 'roles-cast') return event.roles.map(([seat]) => seat);
  // Whoever left the chair must hear of it too, and who that was is not in the event.
  if (event.kind === 'chair-taken') return [...room.seats.keys()];
  return event.kind === 'restored' || event.kind === 'voted' || event.kind === 'answered' ? [event.seat] : [];
}
