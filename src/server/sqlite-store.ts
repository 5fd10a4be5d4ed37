// Owns the log in one SQLite file: write-ahead, flushed to the disk at each commit, many rooms' turns in one commit.
import type { Actor, LoggedEvent, RoomEvent } from '../classroom/room-events.ts';
import type { EventStore, Turn } from './event-store.ts';
import { type Database, openDatabase } from './sqlite.ts';

/** Turns that come within this time share a commit. */
const GATHER_MS = 4;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS event (
    room TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    command TEXT,
    event TEXT NOT NULL,
    PRIMARY KEY (room, seq)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS event_once ON event (room, by, command) WHERE command IS NOT NULL;
  CREATE TABLE IF NOT EXISTS code (code TEXT PRIMARY KEY, room TEXT NOT NULL) WITHOUT ROWID;
`;

interface Row {
  seq: number;
  at: number;
  by: string;
  command: string | null;
  event: string;
}

interface Waiting {
  room: string;
  turn: Turn;
  done: () => void;
  failed: (error: unknown) => void;
}

/** `:memory:` keeps nothing: the control of the crash test. A file serves one process at a time. */
export async function openSqliteStore(file: string): Promise<EventStore> {
  const database = await openDatabase(file);
  // One process holds the file: two would each believe in a room of their own.
  if (file !== ':memory:') database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec(SCHEMA);
  return sqliteStore(database);
}

function sqliteStore(database: Database): EventStore {
  const statements = prepare(database);
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  function commit(): void {
    timer = undefined;
    const batch = waiting;
    waiting = [];
    try {
      database.exec('BEGIN IMMEDIATE');
      for (const { room, turn } of batch)
        for (const { seq, at, by, command, event } of turn.take([]))
          statements.insert.run(room, seq, at, by, command, JSON.stringify(event));
      database.exec('COMMIT');
    } catch (error) {
      rollBack(database);
      for (const { failed } of batch) failed(error);
      return;
    }
    for (const { done } of batch) done();
  }

  return {
    rooms: async () => (statements.rooms.all() as { room: string }[]).map(({ room }) => room),
    read: async (room, after) => (statements.read.all(room, after) as Row[]).map(readRow),
    write: (room, turn) =>
      new Promise((done, failed) => {
        waiting.push({ room, turn, done, failed });
        timer ??= setTimeout(commit, GATHER_MS);
      }),
    async claimCode(room, code) {
      statements.claim.run(code, room);
      return (statements.owner.get(code) as { room: string } | undefined)?.room === room;
    },
    roomOfCode: async (code) => (statements.owner.get(code) as { room: string } | undefined)?.room ?? null,
    async purge(room) {
      statements.forget.run(room);
      statements.forgetCodes.run(room);
      // The write-ahead file would still hold what was deleted.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    quietSince: async (time) => (statements.quiet.all(time) as { room: string }[]).map(({ room }) => room),
    onNews: () => undefined,
    say: null,
    check: async () => void statements.owner.get(''),
    async close() {
      if (timer) {
        clearTimeout(timer);
        commit();
      }
      database.close();
    },
  };
}

function prepare(database: Database) {
  return {
    insert: database.prepare('INSERT INTO event (room, seq, at, by, command, event) VALUES (?, ?, ?, ?, ?, ?)'),
    rooms: database.prepare('SELECT DISTINCT room FROM event'),
    read: database.prepare('SELECT seq, at, by, command, event FROM event WHERE room = ? AND seq > ? ORDER BY seq'),
    claim: database.prepare('INSERT INTO code (code, room) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    owner: database.prepare('SELECT room FROM code WHERE code = ?'),
    forget: database.prepare('DELETE FROM event WHERE room = ?'),
    forgetCodes: database.prepare('DELETE FROM code WHERE room = ?'),
    quiet: database.prepare('SELECT room FROM event GROUP BY room HAVING max(at) < ?'),
  };
}

/** What the log holds was checked before it was written. */
export function readRow({ seq, at, by, command, event }: Row): LoggedEvent {
  return { seq: Number(seq), at: Number(at), by: by as Actor, command, event: JSON.parse(event) as RoomEvent };
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The failure itself may have ended the transaction.
  }
}
