import type { FaultKind } from '../../shared/text/health.ts';
import { columnTitles, type TableName, tabWords } from '../../shared/text/tabs.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { readMatters } from '../commands/read-matters.ts';
import { expectedMatter } from '../edits/expected.ts';
import { readFormulas } from '../edits/grid.ts';
import { enterMatters } from '../edits/matters.ts';
import type { Task } from '../edits/task.ts';
import { installTriggers } from '../triggers/wanted.ts';
import type { CellInput } from '../workbook/cells.ts';
import { machineKey } from '../workbook/layout.ts';
import { LOCALE, setUpWorkbook, TIME_ZONE } from '../workbook/set-up.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import type { CellChange, Change } from './backup.ts';
import { isFollowing } from './columns.ts';
import type { Fault } from './faults.ts';
import { adoptOrphans } from './orphans.ts';
import { partRows, restoreMatters, restoreParts, unscramble } from './restore.ts';

type Repair = (task: Task, fault: Fault) => readonly Change[];

const setUp: Repair = ({ book, now }) => {
  setUpWorkbook(book, undefined, stockholmDate(now), () => undefined);
  book.forget();
  return [];
};

/** How each fault is repaired; one without a repair is for a person. To be called holding the lock. */
const REPAIRS: Readonly<Partial<Record<FaultKind, Repair>>> = {
  wrong_locale: ({ book }) => {
    const before = book.spreadsheet.getSpreadsheetLocale();
    book.spreadsheet.setSpreadsheetLocale(LOCALE);
    return [{ what: 'locale', before }];
  },
  wrong_time_zone: ({ book }) => {
    const before = book.spreadsheet.getSpreadsheetTimeZone();
    book.spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
    return [{ what: 'time_zone', before }];
  },
  missing_trigger: () => {
    // Found missing just now, whether never installed or no longer running.
    installTriggers(true);
    return [];
  },
  missing_tab: setUp,
  lost_mark: setUp,
  missing_column: (task, fault) => {
    setUp(task, fault);
    return fillColumn(task, fault);
  },
  renamed_tab: ({ book, naming }, { table }) => {
    const sheet = table && book.find(table)?.sheet;
    if (!sheet || !table) return [];
    const before = sheet.getName();
    const after = tabWords[naming.language][table].title;
    if (book.spreadsheet.getSheetByName(after)) return [];
    sheet.setName(after);
    return [{ what: 'tab', table, before, after }];
  },
  renamed_column: ({ book, naming }, { table: name, column, examples }) => {
    const table = name && book.find(name);
    const position = column === undefined ? undefined : table?.layout.columns.get(column as never);
    if (!table || !name || column === undefined || position === undefined) return [];
    const [sv = column, en = column] = columnTitles(name, column as never);
    table.sheet.getRange(table.layout.titleRow, position).setValue(naming.language === 'sv' ? sv : en);
    return [{ what: 'title', table: name, column, before: examples[0] ?? '' }];
  },
  doubled_column: ({ book }, { table: name, column }) => {
    const table = name && book.find(name);
    if (!table || !name || column === undefined) return [];
    const range = table.sheet.getRange(table.layout.keyRow, 1, 1, table.sheet.getLastColumn());
    const keys = (range.getValues()[0] ?? []).map(String);
    const mark = machineKey(name, column);
    const first = keys.indexOf(mark);
    keys.forEach((text, index) => {
      if (text === mark && index !== first) table.sheet.getRange(table.layout.keyRow, index + 1).setValue('');
    });
    return [];
  },
  missing_row: (task, { keys = [] }) => added('matters', restoreMatters(task, keys)),
  missing_part: (task, { table, keys = [] }) => (table ? added(table, restoreParts(task, table, keys)) : []),
  damaged_state: (task, { keys = [] }) => {
    const matters = task.book.table('matters');
    const records = readMatters(task.book, keys, matters.rowsByKey());
    matters.update(
      new Map(
        [...records].map(([key, { state }]) => {
          const { page, status, state: content } = expectedMatter(state, task.naming);
          return [key, { page, status, state: content } as NewRow<'matters'>] as const;
        }),
      ),
    );
    return [];
  },
  empty_key: (task, { rows = [] }) => {
    enterMatters(task, rows);
    return [];
  },
  torn: (task, { rows = [] }) => {
    unscramble(task, rows);
    return [];
  },
  orphan_matter: (task) => {
    adoptOrphans(task);
    return [];
  },
  doubled_key: removeCopies,
  doubled_row: removeCopies,
  changed_number: rewrite,
  emptied: rewrite,
  unknown_word: rewrite,
  not_a_day: rewrite,
  formula: rewrite,
};

/** Repairs one fault. @returns what was changed, for undoing */
export function repairFault(task: Task, fault: Fault): readonly Change[] {
  return REPAIRS[fault.kind]?.(task, fault) ?? [];
}

const added = (table: TableName, keys: readonly string[]): readonly Change[] =>
  keys.length === 0 ? [] : [{ what: 'added', table, keys: [...keys] }];

/** Writes back what a column's cells should show by what is known; keeps what stood there. */
function rewrite(task: Task, { table: name, column, keys = [] }: Fault): readonly Change[] {
  if (column === undefined || !name || !isFollowing(name)) return [];
  const shown = shownBy(task, name, keys);
  const table = task.book.table(name) as unknown as Table<TableName>;
  const rowsByKey = table.rowsByKey();
  const rows = keys.flatMap((key) => rowsByKey.get(key)?.[0] ?? []);
  const before = table.readRows(rows, [column as never]);
  const formulas = formulasOf(table, rows, column);
  const changes: CellChange[] = [];
  const updates = new Map<string, NewRow<TableName>>();
  for (const key of keys) {
    const row = rowsByKey.get(key)?.[0];
    const known = shown.get(key);
    if (row === undefined || known === undefined) continue;
    const after = String(known[column] ?? '');
    const formula = formulas.get(row);
    const cells: Readonly<Record<string, string>> | undefined = before.get(row);
    changes.push({
      what: 'cell',
      table: name,
      key,
      column,
      before: cells?.[column] ?? '',
      after,
      ...(formula && { formula }),
    });
    updates.set(key, { [column]: after } as NewRow<TableName>);
  }
  table.update(updates);
  return changes;
}

type Shown = ReadonlyMap<string, Readonly<Partial<Record<string, CellInput>>>>;

/** What rows show by what is known of their matters. */
function shownBy(task: Task, name: TableName, keys: readonly string[]): Shown {
  const { book, naming } = task;
  if (name === 'matters') {
    const records = readMatters(book, [...new Set(keys)], book.table('matters').rowsByKey());
    return new Map([...records].map(([key, { state }]) => [key, expectedMatter(state, naming)] as const));
  }
  return partRows(task, name, keys);
}

function formulasOf(
  table: Table<TableName>,
  rows: readonly number[],
  column: string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (rows.length === 0 || readFormulas(table, rows, [column as never]).size === 0) return found;
  const position = table.layout.columns.get(column as never);
  if (position === undefined) return found;
  const from = Math.min(...rows);
  const formulas = table.sheet.getRange(from, position, Math.max(...rows) - from + 1, 1).getFormulas();
  for (const row of rows) {
    const formula = formulas[row - from]?.[0] ?? '';
    if (formula !== '') found.set(row, formula);
  }
  return found;
}

/** Fills a column that set-up has added anew, with what is known of every row. */
function fillColumn(task: Task, { table: name, column }: Fault): readonly Change[] {
  if (column === undefined || !name || !isFollowing(name)) return [];
  const table = task.book.table(name) as unknown as Table<TableName>;
  if (table.schema.isPeoples(column as never)) return [];
  const shown = shownBy(task, name, [...table.rowsByKey().keys()]);
  const updates = new Map<string, NewRow<TableName>>();
  for (const [key, cells] of shown) {
    const text = cells[column];
    if (text !== undefined) updates.set(key, { [column]: text } as NewRow<TableName>);
  }
  table.update(updates);
  return [];
}

/**
 * Removes rows that are like the row they were copied from in every cell of the tab, people's own among them; keeps
 * them for undoing.
 */
function removeCopies({ book }: Task, { table: name, rows = [] }: Fault): readonly Change[] {
  const table = name && (book.find(name) as Table<TableName> | undefined);
  if (!table || !name || rows.length === 0) return [];
  const columns = [...table.layout.columns.keys()];
  const rowsByKey = table.rowsByKey();
  const copies = table.readRows(rows, columns);
  const firstOf = (row: number) => rowsByKey.get(String(copies.get(row)?.['key' as never] ?? ''))?.[0];
  const whole = wholeRowsOf(table, [...rows, ...rows.flatMap((row) => firstOf(row) ?? [])]);
  const changes: Change[] = [];
  const gone = rows.filter((row) => {
    const copy = copies.get(row);
    const first = firstOf(row);
    if (!copy || first === undefined || first === row) return false;
    if (whole.get(row) !== whole.get(first)) return false;
    changes.push({ what: 'row', table: name, cells: { ...copy } });
    return true;
  });
  for (const row of [...gone].sort((a, b) => b - a)) table.sheet.deleteRow(row);
  if (gone.length > 0) book.forget();
  return changes;
}

/** Everything that stands in some rows, by row. */
function wholeRowsOf({ sheet }: Table<TableName>, rows: readonly number[]): ReadonlyMap<number, string> {
  const from = Math.min(...rows);
  const values = sheet.getRange(from, 1, Math.max(...rows) - from + 1, sheet.getLastColumn()).getValues();
  return new Map(rows.map((row) => [row, JSON.stringify(values[row - from])] as const));
}
