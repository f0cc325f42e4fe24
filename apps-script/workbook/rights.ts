import type { TableName } from '../../shared/text/tabs.ts';
import type { Book } from './book.ts';
import { NoRight } from './errors.ts';
import { columnRuns } from './layout.ts';
import { lettersOf } from './literal.ts';
import type { Table } from './table.ts';

/**
 * Whether the person may write in the tab's own columns. What is protected only by a warning may be written; so may a
 * tab in which somebody keeps a column of their own to themselves.
 */
function mayWrite({ sheet, layout, schema, firstRow }: Table<TableName>): boolean {
  const isOpen = (first: number, last: number): boolean =>
    sheet.getRange(`${lettersOf(first)}${firstRow}:${lettersOf(last)}`).canEdit();
  const own = [...layout.columns].filter(([key]) => !schema.isPeoples(key));
  const positions = own.map(([, position]) => position);
  if (isOpen(Math.min(...positions), Math.max(...positions))) return true;
  return columnRuns(own).every(({ start, keys }) => isOpen(start, start + keys.length - 1));
}

/**
 * To be asked before the first cell is written: Google refuses a protected tab only when it carries the writes out, and
 * what stands in the other tabs by then stays there. A tab that is missing is not asked about.
 * @throws NoRight
 */
export function needRight(book: Book, names: Iterable<TableName>): void {
  for (const name of new Set(names)) {
    const table = book.find(name) as Table<TableName> | undefined;
    if (table && !mayWrite(table)) throw new NoRight(name);
  }
}
