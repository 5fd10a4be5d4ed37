// Owns what the page is handed of a live class: signals to show and moves to make, for a pupil, a teacher and the projector.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DeskKey, RoomKey } from '../../classroom/addresses.ts';
import type { LinkStatus } from '../../classroom/link.ts';
import type { Asked } from '../../classroom/mail.ts';
import type { Me, Row, ScreenRoom, SeatRoom, Tally, TeacherRoom } from '../../classroom/views.ts';
import type { Note } from '../../run/log.ts';

/** What stands between a page and its room. */
export interface Linked<Room> {
  /** Null until this page has knocked. */
  status: ReadonlySignal<LinkStatus | null>;
  /** Null until the server has told; the last picture stands while the link is away. */
  room: ReadonlySignal<Room | null>;
  /** Milliseconds that the server's clock is ahead of this page's. */
  ahead: ReadonlySignal<number>;
}

/** One's votes in the ballot at hand, as far as the page knows. */
export interface OwnVotes {
  ballot: number;
  first: string | null;
  second: string | null;
}

export interface SeatDesk extends Linked<SeatRoom> {
  me: ReadonlySignal<Me | null>;
  votes: ReadonlySignal<OwnVotes | null>;
  /** Commands that the server has not answered yet. */
  waiting: ReadonlySignal<number>;
  /** Why the last move was refused; empty after one that was not. */
  complaint: Signal<string>;
  /** Code of the class that this browser has a seat in, to be offered; null without one. */
  kept: ReadonlySignal<string | null>;
  /** Takes a seat, or finds one's own again; by a seat's own code it takes over one that was another device's. */
  join(code: string): void;
  /** Finds one's own seat again, without a code. */
  comeBack(): void;
  vote(option: string): void;
  /** The order of the JFK of the hour. */
  decide(option: string, note: Note | null): void;
  /** At one's own pace: to one's run, wherever it stands. */
  play(): void;
  /** Gives up the link and forgets the seat; one's own run comes back. */
  leave(): void;
}

export interface TeacherDesk extends Linked<TeacherRoom> {
  /** Every seat, by its number. */
  rows: ReadonlySignal<Row[]>;
  tally: ReadonlySignal<Tally | null>;
  complaint: Signal<string>;
  /** Address for pupils; null before the room is there. */
  joinAddress: ReadonlySignal<string | null>;
  /** Address of the projector; null for a second teacher. */
  screenAddress(): string | null;
  /** Decimal of a seed for a new world. */
  newSeed(): string;
  open(at: DeskKey): void;
  /** True once the server has it on its disk. */
  send(asked: Asked): Promise<boolean>;
  /** The code by which another device takes this seat over; null if it was refused. */
  offerSeat(seat: number): Promise<string | null>;
  /** A link for a second teacher; null if it was refused. */
  inviteTeacher(): Promise<string | null>;
  /** Puts every run code of the class on the class board of this browser, and opens it. */
  toBoard(): void;
}

export interface ScreenDesk extends Linked<ScreenRoom> {
  tally: ReadonlySignal<Tally | null>;
  joinAddress: ReadonlySignal<string | null>;
  open(at: RoomKey): void;
}

export interface LiveClass {
  seat(): SeatDesk;
  teacher(): TeacherDesk;
  screen(): ScreenDesk;
}
