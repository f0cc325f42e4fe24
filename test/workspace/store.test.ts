import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cell, Change } from '../../local/services/workbook/state.ts';
import { emptyWorkbook, newSheetProperties, Workbook } from '../../local/services/workbook/workbook.ts';
import { LineReader, writeLine } from '../../local/store/lines.ts';
import { TooNewError } from '../../local/store/schema.ts';
import { DataInUseError, Store, WORKSPACE_FILE } from '../../local/store/store.ts';
import { temporaryFolder } from './support.ts';

const stores: Store[] = [];
const opened = (folder: string): Store => {
  const store = new Store(folder);
  stores.push(store);
  return store;
};
const closed = (store: Store): void => {
  stores.splice(stores.indexOf(store), 1);
  store.close();
};
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

const newWorkbook = () =>
  new Workbook(emptyWorkbook({ id: 'x', name: 'Prov', locale: 'sv_SE', timeZone: 'Europe/Stockholm' }));

/** Without the empty rows and cells at the ends, which mean the same as none. */
function content(workbook: Workbook) {
  return workbook.state.sheets.map(({ id, properties, cells }) => {
    const rows = cells.map((row) => {
      const last = row.findLastIndex((cell) => cell !== null);
      return row.slice(0, last + 1);
    });
    return { id, properties, cells: rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1) };
  });
}

const cell = fc.oneof(
  fc.constant(null),
  fc.string().map((value): Cell => ({ value })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): Cell => ({ value: value === 0 ? 0 : value })),
  fc.boolean().map((value): Cell => ({ value, format: '@', note: 'ö', style: { bold: true } })),
  fc.constant<Cell>({ value: 3, formula: '=1+2' }),
);
const position = fc.nat({ max: 12 });
const change = fc.oneof(
  fc
    .record({
      row: position,
      column: position,
      cells: fc.array(fc.array(cell, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    })
    .map((part): Change => ({ kind: 'cells', sheet: 0, ...part })),
  fc
    .record({
      kind: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
      at: position,
      count: fc.integer({ min: 1, max: 3 }),
    })
    .map((part): Change => ({ sheet: 0, ...part })),
  fc
    .string({ minLength: 1, maxLength: 5 })
    .map((name): Change => ({ kind: 'sheet', sheet: 0, properties: { name } })),
  fc.constantFrom<Change>(
    { kind: 'addSheet', sheet: 7, properties: newSheetProperties('Ny', 1) },
    { kind: 'deleteSheet', sheet: 7 },
    { kind: 'cells', sheet: 7, row: 3, column: 0, cells: [[{ value: 'här' }]] },
  ),
);

describe('the file', () => {
  it('holds after any changes exactly what the workbook in memory holds', () => {
    const folder = temporaryFolder();
    let round = 0;
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 12 }), (batches) => {
        round += 1;
        const own = join(folder, String(round));
        mkdirSync(own);
        const store = opened(own);
        const workbook = newWorkbook();
        store.create(workbook.state);
        for (const batch of batches) {
          const made: Change[] = [];
          for (const tried of batch) {
            try {
              workbook.apply(tried);
              made.push(tried);
            } catch {
              // Impossible here (a sheet that is not there): then it changes nothing, and nothing is written.
            }
          }
          store.write(workbook.state, made);
        }
        closed(store);
        const again = opened(own);
        const loaded = again.load();
        expect(loaded && content(new Workbook(loaded.workbook))).toEqual(content(workbook));
        closed(again);
      }),
      { numRuns: 60 },
    );
  });

  it('reads rows as they were written before they were told by their looks', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const { state } = newWorkbook();
    store.create(state);
    closed(store);
    const database = new Database(join(folder, WORKSPACE_FILE));
    const old = '["a",null,{"value":"","format":"@"},{"value":3,"formula":"=1+2","note":"n"},7,true]';
    database.prepare('INSERT INTO line (sheet, place, cells) VALUES (0, 1024, ?)').run(old);
    database.pragma('user_version = 2');
    database.close();
    expect(opened(folder).load()?.workbook.sheets[0]?.cells).toEqual([
      [
        { value: 'a' },
        null,
        { value: '', format: '@' },
        { value: 3, formula: '=1+2', note: 'n' },
        { value: 7 },
        { value: true },
      ],
    ]);
  });

  it('tells what cells look like once a row, however many wear it', () => {
    const style = { vertical: 'top', wrap: true } as const;
    const row = (length: number) =>
      Array.from({ length }, () => ({ value: '', format: '@', style: { ...style } }));
    expect(writeLine(row(30)).length).toBeLessThan(writeLine(row(1)).length + 2);
    const [one, two] = new LineReader().read(writeLine(row(2)));
    expect(one).toEqual({ value: '', format: '@', style });
    expect(one).toBe(two);
  });

  it('holds nothing of a sheet that made room for another of the same number', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const workbook = newWorkbook();
    store.create(workbook.state);
    const add: Change = { kind: 'addSheet', sheet: 7, properties: newSheetProperties('Ny', 1) };
    const fill: Change = { kind: 'cells', sheet: 7, row: 3, column: 0, cells: [[{ value: 'gammalt' }]] };
    for (const batch of [
      [add, fill],
      [{ kind: 'deleteSheet', sheet: 7 } as const, add],
    ]) {
      for (const change of batch) workbook.apply(change);
      store.write(workbook.state, batch);
    }
    closed(store);
    expect(opened(folder).load()?.workbook.sheets[1]?.cells).toEqual([]);
  });

  it('keeps properties, triggers and mail', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const { state } = newWorkbook();
    store.create(state);
    store.write(
      state,
      [],
      [
        { kind: 'property', store: 'document', key: 'räknare', value: '7' },
        { kind: 'property', store: 'user', user: 'a@example.org', key: 'språk', value: 'sv' },
        { kind: 'property', store: 'script', key: 'borta', value: 'x' },
        { kind: 'property', store: 'script', key: 'borta', value: null },
      ],
    );
    closed(store);
    expect(opened(folder).load()?.services.properties).toEqual({
      script: {},
      document: { räknare: '7' },
      user: { 'a@example.org': { språk: 'sv' } },
    });
  });

  it('moves no other row when one is put in among a hundred thousand', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const workbook = newWorkbook();
    const rows = 100_000;
    workbook.apply({ kind: 'sheet', sheet: 0, properties: { rows: rows + 10 } });
    workbook.apply({
      kind: 'cells',
      sheet: 0,
      row: 0,
      column: 0,
      cells: Array.from({ length: rows }, (_, n) => [{ value: n }]),
    });
    store.create(workbook.state);
    const before = places(folder);
    const insert: Change = { kind: 'insertRows', sheet: 0, at: 50_000, count: 1 };
    workbook.apply(insert);
    store.write(workbook.state, [insert]);
    const after = new Set(places(folder));
    expect(after.size).toBe(rows + 1);
    expect(before.filter((place) => !after.has(place))).toEqual([]);
  });

  it('survives rows put in at the same place again and again', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const workbook = newWorkbook();
    store.create(workbook.state);
    for (let round = 0; round < 200; round++) {
      const changes: Change[] = [
        { kind: 'insertRows', sheet: 0, at: 1, count: 1 },
        {
          kind: 'cells',
          sheet: 0,
          row: 0,
          column: 0,
          cells: [[{ value: 'första' }], [{ value: round }], [{ value: 'sist' }]],
        },
      ];
      for (const each of changes) workbook.apply(each);
      store.write(workbook.state, changes);
    }
    closed(store);
    const loaded = opened(folder).load();
    expect(loaded && content(new Workbook(loaded.workbook))).toEqual(content(workbook));
  });
});

describe('files that the add-on keeps', () => {
  it('are there after the program is started again, byte for byte', () => {
    const folder = temporaryFolder();
    const store = opened(folder);
    const workbook = newWorkbook();
    store.create(workbook.state);
    store.write(
      workbook.state,
      [],
      [{ kind: 'file', id: 'f1', name: 'Bild', type: 'image/jpeg', bytes: Uint8Array.of(0, 127, 128, 255) }],
    );
    closed(store);
    const file = opened(folder).file('f1');
    expect(file?.type).toBe('image/jpeg');
    expect([...(file?.bytes ?? [])]).toEqual([0, 127, 128, 255]);
  });

  it('are kept in a file that an earlier version made', () => {
    const folder = temporaryFolder();
    closed(opened(folder));
    const file = new Database(join(folder, WORKSPACE_FILE));
    file.exec('DROP TABLE file');
    file.pragma('user_version = 1');
    file.close();
    expect(opened(folder).file('f1')).toBeUndefined();
  });
});

describe('opening', () => {
  it('refuses a folder that another workspace has open, and not afterwards', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    expect(() => new Store(folder)).toThrow(DataInUseError);
    closed(first);
    expect(() => closed(opened(folder))).not.toThrow();
  });

  it('refuses a file from a later version and leaves it as it was', () => {
    const folder = temporaryFolder();
    const file = new Database(join(folder, WORKSPACE_FILE));
    file.pragma('user_version = 99');
    file.close();
    expect(() => new Store(folder)).toThrow(TooNewError);
  });
});

function places(folder: string): number[] {
  const reader = new Database(join(folder, WORKSPACE_FILE), { readonly: true });
  const rows = reader.prepare('SELECT place FROM line').all() as { place: number }[];
  reader.close();
  return rows.map(({ place }) => place);
}
