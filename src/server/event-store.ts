// Owns what a class server needs of a store: the log of each room, written in turns, and which code is whose.
import type { LoggedEvent } from '../classroom/room-events.ts';

/** One turn at writing to a room, while nobody else writes to it. */
export interface Turn {
  /** Number of the last event that the writer knows. */
  seen(): number;
  /** Handed what others wrote since then, says what to write. Called once, at once before the commit; must not wait. */
  take(foreign: LoggedEvent[]): LoggedEvent[];
}

/** What became of a room elsewhere, or was said of it; `missed`: the ear was away, and anything may have been written. */
export type News =
  | { room: string; is: 'written' | 'purged' }
  | { room: string; is: 'said'; text: string }
  | { is: 'missed' };

export interface EventStore {
  /** Ids of all rooms. */
  rooms(): Promise<string[]>;
  /** Events of a room after one of them, in order. */
  read(room: string, after: number): Promise<LoggedEvent[]>;
  /** Resolves when what the turn wrote is on the disk; rejects if nothing of it is. */
  write(room: string, turn: Turn): Promise<void>;
  /** False if another room has the code. A room keeps its older codes until `purge`, so that a code is never two rooms'. */
  claimCode(room: string, code: string): Promise<boolean>;
  roomOfCode(code: string): Promise<string | null>;
  /** Forgets a room, log, codes and all. */
  purge(room: string): Promise<void>;
  /** Rooms whose last event is older than this: milliseconds since 1970. */
  quietSince(time: number): Promise<string[]>;
  /** Tells of what other processes write; a store of one process has nothing to tell. */
  onNews(listener: (news: News) => void): void;
  /** Says something of a room to all processes, this one too, and keeps nothing of it; null for a store of one process. */
  say: ((room: string, text: string) => void) | null;
  /** Throws if nothing can be read or written. */
  check(): Promise<void>;
  close(): Promise<void>;
}
