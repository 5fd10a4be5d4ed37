// Owns the log in PostgreSQL, for several servers at once: the log is the bus, and a room is written by one of them at a time.
import pg from 'pg';
import type { Actor, LoggedEvent, RoomEvent } from '../classroom/room-events.ts';
import type { EventStore, News, Turn } from './event-store.ts';

const CONNECTIONS = 6;
const CHANNEL = 'excomm_room';
const AGAIN_MS = 500;
/** Names this schema's making among the advisory locks: two servers may start at once. */
const SCHEMA_LOCK = 1962_1027;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS excomm_event (
    room text NOT NULL,
    seq integer NOT NULL,
    at bigint NOT NULL,
    by text NOT NULL,
    command text,
    event jsonb NOT NULL,
    PRIMARY KEY (room, seq)
  );
  CREATE UNIQUE INDEX IF NOT EXISTS excomm_event_once ON excomm_event (room, by, command) WHERE command IS NOT NULL;
  CREATE TABLE IF NOT EXISTS excomm_code (code text PRIMARY KEY, room text NOT NULL);
`;

const READ = {
  name: 'excomm_read',
  text: 'SELECT seq, at, by, command, event FROM excomm_event WHERE room = $1 AND seq > $2 ORDER BY seq',
};
const INSERT = {
  name: 'excomm_insert',
  text: `INSERT INTO excomm_event (room, seq, at, by, command, event)
    SELECT $1, * FROM unnest($2::int[], $3::bigint[], $4::text[], $5::text[], $6::jsonb[])`,
};
// Sequence numbers are drawn in the order of this lock, so they are the order of commits too, without gaps.
const LOCK = { name: 'excomm_lock', text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 1962))' };
const NOTIFY = { name: 'excomm_notify', text: `SELECT pg_notify('${CHANNEL}', $1)` };

interface Row {
  seq: number;
  at: string;
  by: string;
  command: string | null;
  event: RoomEvent;
}

/** Makes its tables where they are missing. Rejects if the database cannot be reached. */
export async function openPostgresStore(address: string): Promise<EventStore> {
  const pool = new pg.Pool({ connectionString: address, max: CONNECTIONS, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is replaced; whoever was using one hears of it there.
  pool.on('error', () => undefined);
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
    await client.query(SCHEMA);
  });
  const listening = await startListening(address);
  return postgresStore(pool, listening);
}

function postgresStore(pool: pg.Pool, listening: Listening): EventStore {
  const ids = async (text: string, values: unknown[]) =>
    (await pool.query<{ room: string }>(text, values)).rows.map(({ room }) => room);
  return {
    rooms: () => ids('SELECT DISTINCT room FROM excomm_event', []),
    read: (room, after) => readEvents(pool, room, after),
    write: (room, turn) => inTransaction(pool, (client) => writeTurn(client, room, turn)),
    async claimCode(room, code) {
      await pool.query('INSERT INTO excomm_code (code, room) VALUES ($1, $2) ON CONFLICT DO NOTHING', [code, room]);
      return (await ids('SELECT room FROM excomm_code WHERE code = $1', [code]))[0] === room;
    },
    roomOfCode: async (code) => (await ids('SELECT room FROM excomm_code WHERE code = $1', [code]))[0] ?? null,
    purge: (room) =>
      inTransaction(pool, async (client) => {
        await client.query({ ...LOCK, values: [room] });
        await client.query('DELETE FROM excomm_event WHERE room = $1', [room]);
        await client.query('DELETE FROM excomm_code WHERE room = $1', [room]);
        await client.query({ ...NOTIFY, values: [`purged ${room}`] });
      }),
    quietSince: (time) => ids('SELECT room FROM excomm_event GROUP BY room HAVING max(at) < $1', [time]),
    onNews: (listener) => listening.listen(listener),
    // Lost where the database is away: whoever says something of passing interest says it again.
    say: (room, text) => void pool.query({ ...NOTIFY, values: [`said ${room} ${text}`] }).catch(() => undefined),
    check: async () => void (await pool.query('SELECT 1')),
    async close() {
      await listening.stop();
      await pool.end();
    },
  };
}

async function writeTurn(client: pg.PoolClient, room: string, turn: Turn): Promise<void> {
  await client.query({ ...LOCK, values: [room] });
  const written = turn.take(await readEvents(client, room, turn.seen()));
  if (written.length === 0) return;
  const column = <T>(of: (event: LoggedEvent) => T) => written.map(of);
  await client.query({
    ...INSERT,
    values: [
      room,
      column(({ seq }) => seq),
      column(({ at }) => at),
      column(({ by }) => by),
      column(({ command }) => command),
      column(({ event }) => JSON.stringify(event)),
    ],
  });
  await client.query({ ...NOTIFY, values: [`written ${room}`] });
}

async function readEvents(from: pg.Pool | pg.PoolClient, room: string, after: number): Promise<LoggedEvent[]> {
  const { rows } = await from.query<Row>({ ...READ, values: [room, after] });
  return rows.map(({ seq, at, by, command, event }) => ({ seq, at: Number(at), by: by as Actor, command, event }));
}

async function inTransaction(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    // A connection that could not even roll back is not used again.
    client.release(broken);
  }
}

interface Listening {
  listen(listener: (news: News) => void): void;
  stop(): Promise<void>;
}

/** Hears what other servers write, on a connection of its own that is made anew when it breaks. */
async function startListening(address: string): Promise<Listening> {
  const listeners = new Set<(news: News) => void>();
  const state = { isStopped: false };
  let client = await connect();

  async function connect(): Promise<pg.Client> {
    const made = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5_000 });
    made.on('notification', ({ payload = '' }) => {
      const news = readNews(payload);
      if (news) for (const each of listeners) each(news);
    });
    made.on('error', () => undefined);
    made.on('end', () => void again());
    await made.connect();
    await made.query(`LISTEN ${CHANNEL}`);
    return made;
  }
  async function again(): Promise<void> {
    while (!state.isStopped) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (state.isStopped) return;
      try {
        client = await connect();
        for (const each of listeners) each({ is: 'missed' });
        return;
      } catch {
        // The database is still away.
      }
    }
  }
  return {
    listen: (listener) => void listeners.add(listener),
    async stop() {
      state.isStopped = true;
      await client.end();
    },
  };
}

/** Null for what a newer server may say. */
function readNews(payload: string): News | null {
  const [is, room, ...rest] = payload.split(' ');
  if (room === undefined) return null;
  if (is === 'said') return { room, is, text: rest.join(' ') };
  return is === 'written' || is === 'purged' ? { room, is } : null;
}
