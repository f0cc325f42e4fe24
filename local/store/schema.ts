import type Database from 'libsql';

/** Rises when a table changes; `migrations` brings an older file up to it, one step at a time. */
export const SCHEMA_VERSION = 3;

const CREATE = `
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sheet (id INTEGER PRIMARY KEY, properties TEXT NOT NULL) STRICT;
-- Rows lie in the order of place; places have gaps, so that a row between two others moves none of them.
CREATE TABLE line (
  sheet INTEGER NOT NULL, place REAL NOT NULL, cells TEXT NOT NULL,
  PRIMARY KEY (sheet, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE property (
  store TEXT NOT NULL, user TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (store, user, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE mail (id INTEGER PRIMARY KEY, message TEXT NOT NULL) STRICT;
`;

const FILES = `
CREATE TABLE file (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
`;

/** What turns version n into n + 1, by index n; a new file starts at 0. */
const MIGRATIONS: readonly ((database: Database.Database) => void)[] = [
  (database) => database.exec(CREATE),
  (database) => database.exec(FILES),
  // Rows are written in a shorter form (lines.ts). Those of before are read as they stand, but not the other way round.
  () => undefined,
];

/** The file was written by a later Gensvar, which may keep things in it that this one would lose. */
export class TooNewError extends Error {
  override readonly name = 'TooNewError';
  constructor(readonly found: number) {
    super(`Schema version ${found} is newer than ${SCHEMA_VERSION}`);
  }
}

/** Brings the file to SCHEMA_VERSION, each step in a transaction of its own. @throws TooNewError */
export function migrate(database: Database.Database): void {
  const found = Number(
    (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version,
  );
  if (found > SCHEMA_VERSION) throw new TooNewError(found);
  for (let version = found; version < SCHEMA_VERSION; version++) {
    database.transaction(() => {
      MIGRATIONS[version]?.(database);
      database.pragma(`user_version = ${version + 1}`);
    })();
  }
}
