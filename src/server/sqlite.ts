// Owns which SQLite is used: Node's own where it has one, else the package with the same interface.

/** As much of `node:sqlite` as the store needs. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
export interface Statement {
  run(...values: (string | number | null)[]): unknown;
  get(...values: (string | number | null)[]): unknown;
  all(...values: (string | number | null)[]): unknown[];
}

type Module = { DatabaseSync: new (file: string) => Database };

/** Opens or makes the file. Throws a sentence if there is no SQLite for this Node and system. */
export async function openDatabase(file: string): Promise<Database> {
  const { DatabaseSync } = await findModule();
  return new DatabaseSync(file);
}

async function findModule(): Promise<Module> {
  const major = Number(process.versions.node.split('.')[0]);
  // In Node 22 it says on every start that it is an experiment; the package is the same code without that.
  const names = major >= 24 ? ['node:sqlite', '@photostructure/sqlite'] : ['@photostructure/sqlite', 'node:sqlite'];
  for (const name of names) {
    try {
      return (await import(name)) as Module;
    } catch {
      // The next one may be there.
    }
  }
  throw new Error(
    'This Node has no SQLite, and the package "@photostructure/sqlite" is not there for this system. ' +
      'Take Node 24 or later, or give a PostgreSQL by DATABASE_URL.',
  );
}
