import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import { blocksOf } from '../edits/grid.ts';
import type { Table } from '../workbook/table.ts';
import { daysOf, isFollowing, wordsOf } from './columns.ts';
import type { Fault } from './faults.ts';

const MOST_EXAMPLES = 8;

/** Gathers the cells of one fault: how many, and the first of them. */
export function fault(
  kind: Fault['kind'],
  table: TableName,
  column: string | undefined,
  keys: readonly string[],
  examples: readonly string[] = keys,
  rows?: readonly number[],
): readonly Fault[] {
  if (keys.length === 0) return [];
  const few = [...new Set(examples)].slice(0, MOST_EXAMPLES);
  return [
    {
      kind,
      table,
      ...(column !== undefined && { column }),
      count: keys.length,
      examples: few,
      keys,
      ...(rows && { rows }),
    },
  ];
}

/** Columns of a tab, whole: by column the text of each row. Read in blocks, whatever the number of rows. */
export function columnsOf<Name extends TableName>(
  table: Table<Name>,
  columns: readonly string[],
  rows: number,
): ReadonlyMap<string, readonly string[]> {
  const present = columns.filter((column) => table.layout.columns.has(column as ColumnKey<Name>));
  const all = Array.from({ length: rows }, (_, index) => table.firstRow + index);
  const cells = table.readRows(all, present as ColumnKey<Name>[]);
  return new Map(
    present.map((column) => [
      column,
      all.map(
        (row): string => (cells.get(row) as Readonly<Record<string, string>> | undefined)?.[column] ?? '',
      ),
    ]),
  );
}

/**
 * Days that are no days, words that are not in their list, and formulas where texts follow from events, in the whole
 * columns of a tab.
 * @param keys of all rows; one that has no key and follows from events is people's own
 * @param formulas columns in which a formula is a fault
 */
export function cellFaults<Name extends TableName>(
  table: Table<Name>,
  keys: readonly string[],
  formulas: readonly string[],
): readonly Fault[] {
  const { name } = table.schema;
  const follows = isFollowing(name);
  const days = daysOf(name);
  const words = wordsOf(name);
  const cells = columnsOf(table, [...days, ...words.keys()], keys.length);
  const wrong = (kind: Fault['kind'], column: string, isWrong: (text: string) => boolean) => {
    const found = (cells.get(column) ?? []).flatMap((text, index) => {
      const isOurs = !follows || (keys[index] ?? '') !== '';
      return isOurs && text.trim() !== '' && isWrong(text) ? [{ key: keys[index] ?? '', text }] : [];
    });
    return fault(
      kind,
      name,
      column,
      found.map(({ key }) => key),
      found.map(({ text }) => text),
    );
  };
  const isDay = (text: string) => parseLocalDate(text.trim()) !== undefined;
  return [
    ...days.flatMap((column) => wrong(follows ? 'not_a_day' : 'list_day', column, (text) => !isDay(text))),
    ...[...words].flatMap(([column, known]) =>
      wrong(follows ? 'unknown_word' : 'list_word', column, (text) => !known.has(text)),
    ),
    ...formulaFaults(table, keys, formulas),
  ];
}

function formulaFaults<Name extends TableName>(
  table: Table<Name>,
  keys: readonly string[],
  columns: readonly string[],
): readonly Fault[] {
  const rows = keys.map((_, index) => table.firstRow + index);
  return blocksOf(table, rows, columns as readonly ColumnKey<Name>[]).flatMap((block) => {
    const cells = block.range.getFormulas();
    return block.keys.flatMap((column, at) =>
      fault(
        'formula',
        table.schema.name,
        column,
        keys.filter((key, index) => key !== '' && (cells[index]?.[at] ?? '') !== ''),
      ),
    );
  });
}

/** Rows whose key another row had before them, in a tab where people do not write the keys. */
export function copiesIn(name: TableName, keys: readonly string[], firstRow: number): readonly Fault[] {
  const seen = new Set<string>();
  const rows: number[] = [];
  const doubled: string[] = [];
  keys.forEach((key, index) => {
    if (key === '') return;
    if (seen.has(key)) {
      rows.push(firstRow + index);
      doubled.push(key);
    }
    seen.add(key);
  });
  return fault('doubled_row', name, undefined, doubled, doubled, rows);
}
