import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { batchOf } from '../../shared/imports/key.ts';
import { isListSubject } from '../../shared/imports/subjects.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { Book } from '../workbook/book.ts';
import { KeptImports } from './kept.ts';
import { readLedger } from './known.ts';

/**
 * Selects the rows that an import brought in or changed, where they stand together; else those from the first to the last.
 * @returns false when none of them is there
 */
export function showImported(book: Book, batch: string): boolean {
  const head = KeptImports.read(book).import(batch);
  if (!head) return false;
  const { kind, ids } = head;
  const tab: TableName = isListSubject(kind) ? kind : kind === 'dialogues' ? 'dialogues' : 'matters';
  const table = book.table(tab);
  const rows: number[] = [];
  if (isListSubject(kind)) {
    for (const [key, numbers] of table.rowsByKey()) if (batchOf(key) === batch) rows.push(...numbers);
  } else {
    const foreign = new Set(ids);
    const wanted = new Set(
      readLedger(book)
        .filter(
          ({ command, isImported }) => isImported && (batchOf(command) === batch || foreign.has(command)),
        )
        .map(({ matter }) => matter)
        .filter((number) => DIALOGUE_NUMBER.test(number) === (tab === 'dialogues')),
    );
    for (const [key, numbers] of table.rowsByKey()) if (wanted.has(key)) rows.push(...numbers);
  }
  if (rows.length === 0) return false;
  let first = rows[0] ?? 1;
  let last = first;
  for (const row of rows) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  book.spreadsheet.setActiveSheet(table.sheet);
  // Strictly together: a selection over rows of others would invite to work on all of them.
  const length = last - first + 1 === rows.length ? rows.length : 1;
  book.spreadsheet.setActiveRange(table.sheet.getRange(first, 1, length, table.sheet.getLastColumn()));
  return true;
}
