import { join } from 'node:path';
import Database from 'libsql';
import type { ServiceState, StateChange } from '../services/host/service-state.ts';
import { emptyServiceState } from '../services/host/service-state.ts';
import type { Change, SheetProperties, SheetState, WorkbookState } from '../services/workbook/state.ts';
import { LineReader, writeLine } from './lines.ts';
import { Places } from './places.ts';
import { migrate } from './schema.ts';

/** Another program has this data folder open. */
export class DataInUseError extends Error {
  override readonly name = 'DataInUseError';
}

export const WORKSPACE_FILE = 'workspace.sqlite';

interface Stored {
  readonly workbook: WorkbookState;
  readonly services: ServiceState;
}

/**
 * The workbook and the state of the services in one SQLite file. `write` returns when the changes are on the
 * disk (WAL with synchronous=FULL), so that a reply sent afterwards is never about something that can be lost.
 */
export class Store {
  private readonly database: Database.Database;
  private readonly lock: Database.Database;
  private readonly places = new Map<number, Places>();
  private readonly reader = new LineReader();

  /**
   * @param folder exists and can be written
   * @throws DataInUseError, TooNewError, or SQLite's own error for a damaged file
   */
  constructor(folder: string) {
    this.lock = holdLock(join(folder, 'workspace.lock'));
    this.database = new Database(join(folder, WORKSPACE_FILE));
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = FULL');
    migrate(this.database);
  }

  /** What was written last; undefined in a new file. */
  load(): Stored | undefined {
    const about = this.fact('workbook');
    if (about === undefined) return undefined;
    const sheets = this.database.prepare('SELECT id, properties FROM sheet').all() as SheetRow[];
    const workbook: WorkbookState = {
      ...(JSON.parse(about) as Omit<WorkbookState, 'sheets'>),
      sheets: sheets
        .map(({ id, properties }) => this.loadSheet(id, JSON.parse(properties) as SheetProperties))
        .sort((a, b) => a.properties.index - b.properties.index),
    };
    return { workbook, services: this.loadServices() };
  }

  private loadSheet(id: number, properties: SheetProperties): SheetState {
    const lines = this.database
      .prepare('SELECT place, cells FROM line WHERE sheet = ? ORDER BY place')
      .all(id) as LineRow[];
    this.places.set(id, new Places(lines.map(({ place }) => place)));
    return { id, properties, cells: lines.map(({ cells }) => this.reader.read(cells)) };
  }

  private loadServices(): ServiceState {
    const state = emptyServiceState();
    const properties = this.database
      .prepare('SELECT store, user, name, value FROM property')
      .all() as PropertyRow[];
    for (const { store, user, name, value } of properties) {
      const owner = store === 'user' ? { ...state.properties.user[user] } : state.properties[store];
      owner[name] = value;
      if (store === 'user') state.properties.user[user] = owner;
    }
    const mail = this.database.prepare('SELECT message FROM mail ORDER BY id').all() as { message: string }[];
    state.mail.push(...mail.map(({ message }) => JSON.parse(message)));
    state.triggers = JSON.parse(this.fact('triggers') ?? '[]');
    return state;
  }

  /** Writes a whole workbook into a new file. */
  create(workbook: WorkbookState): void {
    this.database.transaction(() => {
      this.writeAbout(workbook);
      for (const sheet of workbook.sheets) {
        this.places.set(sheet.id, new Places([]));
        this.placesOf(sheet.id).touch(0, sheet.cells.length);
        this.writeProperties(sheet);
        this.writeLines(sheet);
      }
    })();
  }

  /**
   * Writes what has changed, in one transaction.
   * @param workbook as it is after the changes
   * @param changes in the order in which they were made
   */
  write(
    workbook: WorkbookState,
    changes: readonly Change[],
    stateChanges: readonly StateChange[] = [],
  ): void {
    if (changes.length === 0 && stateChanges.length === 0) return;
    const touched = new Set<number>();
    let aboutChanged = false;
    for (const change of changes) {
      if (change.kind === 'workbook') aboutChanged = true;
      else {
        touched.add(change.sheet);
        this.follow(change);
      }
      // Adding or taking away a sheet, rows or columns moves named ranges, metadata and the other tabs' places.
      if (change.kind !== 'cells' && change.kind !== 'sheet') aboutChanged = true;
      if (change.kind !== 'cells') for (const sheet of workbook.sheets) touched.add(sheet.id);
    }
    this.database.transaction(() => {
      if (aboutChanged) this.writeAbout(workbook);
      for (const id of touched) {
        const sheet = workbook.sheets.find((candidate) => candidate.id === id);
        if (sheet) {
          this.writeProperties(sheet);
          this.writeLines(sheet);
        } else this.deleteSheet(id);
      }
      for (const change of stateChanges) this.writeStateChange(change);
    })();
  }

  /** Keeps the places in step with a change to the workbook in memory. */
  private follow(change: Exclude<Change, { kind: 'workbook' }>): void {
    const places = this.placesOf(change.sheet);
    if (change.kind === 'cells') places.touch(change.row, change.cells.length);
    else if (change.kind === 'insertRows') places.insert(change.at, change.count);
    else if (change.kind === 'deleteRows') places.delete(change.at, change.count);
    else if (change.kind === 'insertColumns' || change.kind === 'deleteColumns') places.touchAll();
    // Another sheet may get the same id before this is written.
    else if (change.kind === 'deleteSheet') places.delete(0, places.rows.length);
  }

  private placesOf(sheet: number): Places {
    const known = this.places.get(sheet);
    if (known) return known;
    const places = new Places([]);
    this.places.set(sheet, places);
    return places;
  }

  private writeAbout(workbook: WorkbookState): void {
    const { sheets: _sheets, ...about } = workbook;
    this.setFact('workbook', JSON.stringify(about));
  }

  private writeProperties({ id, properties }: SheetState): void {
    this.database
      .prepare(
        'INSERT INTO sheet (id, properties) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET properties = excluded.properties',
      )
      .run(id, JSON.stringify(properties));
  }

  private writeLines(sheet: SheetState): void {
    const places = this.placesOf(sheet.id);
    const remove = this.database.prepare('DELETE FROM line WHERE sheet = ? AND place = ?');
    for (const place of places.removed) remove.run(sheet.id, place);
    places.removed = [];
    const put = this.database.prepare('INSERT OR REPLACE INTO line (sheet, place, cells) VALUES (?, ?, ?)');
    for (const [row, place] of places.taken()) put.run(sheet.id, place, writeLine(sheet.cells[row] ?? []));
  }

  private deleteSheet(id: number): void {
    this.places.delete(id);
    this.database.prepare('DELETE FROM line WHERE sheet = ?').run(id);
    this.database.prepare('DELETE FROM sheet WHERE id = ?').run(id);
  }

  private writeStateChange(change: StateChange): void {
    switch (change.kind) {
      case 'property': {
        const user = change.user ?? '';
        if (change.value === null) {
          this.database
            .prepare('DELETE FROM property WHERE store = ? AND user = ? AND name = ?')
            .run(change.store, user, change.key);
        } else {
          this.database
            .prepare('INSERT OR REPLACE INTO property (store, user, name, value) VALUES (?, ?, ?, ?)')
            .run(change.store, user, change.key, change.value);
        }
        break;
      }
      case 'triggers':
        this.setFact('triggers', JSON.stringify(change.triggers));
        break;
      case 'mail':
        this.database.prepare('INSERT INTO mail (message) VALUES (?)').run(JSON.stringify(change.message));
        break;
      case 'file':
        this.database
          .prepare('INSERT INTO file (id, name, type, bytes) VALUES (?, ?, ?, ?)')
          .run(change.id, change.name, change.type, Buffer.from(change.bytes));
    }
  }

  /** A file that the add-on has kept. */
  file(id: string): { readonly name: string; readonly type: string; readonly bytes: Uint8Array } | undefined {
    return this.database.prepare('SELECT name, type, bytes FROM file WHERE id = ?').get(id) as
      | { name: string; type: string; bytes: Uint8Array }
      | undefined;
  }

  /** A fact of the workspace itself, such as the id of its web address. */
  fact(name: string): string | undefined {
    const row = this.database.prepare('SELECT value FROM fact WHERE name = ?').get(name) as
      | { value: string }
      | undefined;
    return row?.value;
  }

  setFact(name: string, value: string): void {
    this.database.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)').run(name, value);
  }

  close(): void {
    this.database.pragma('wal_checkpoint(TRUNCATE)');
    this.database.close();
    this.lock.exec('ROLLBACK');
    this.lock.close();
  }
}

interface SheetRow {
  readonly id: number;
  readonly properties: string;
}
interface LineRow {
  readonly place: number;
  readonly cells: string;
}
interface PropertyRow {
  readonly store: 'script' | 'document' | 'user';
  readonly user: string;
  readonly name: string;
  readonly value: string;
}

/** Held as long as the process lives, and let go by the system when it is killed: a pid file would go stale. */
function holdLock(file: string): Database.Database {
  const lock = new Database(file);
  try {
    lock.pragma('busy_timeout = 0');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) {
      throw new DataInUseError(file);
    }
    throw error;
  }
}
