// Owns which store a server uses: PostgreSQL where an address of one is given, else one file of SQLite.
import type { EventStore } from './event-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/** `address`: as in DATABASE_URL, or null. `file`: where SQLite keeps the log. */
export async function openEventStore(address: string | null, file: string): Promise<EventStore> {
  if (address === null || address === '') return openSqliteStore(file);
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(address);
}
