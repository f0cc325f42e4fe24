import type { Book } from '../workbook/book.ts';
import type { Task } from './task.ts';

/** A text that would be entered as a correction of a matter. */
export interface Claimed {
  readonly row: number;
  readonly column: string;
  readonly matter: string;
  /** Field of the facts in which it would stand. */
  readonly field: string;
  readonly text: string;
}

/** Texts that are looked up in one turn, each a search of the whole list; more is not one person's writing. */
const MOST_SEARCHES = 40;

/**
 * Those of the texts that another matter has, or has had, in the same field: they may have been moved from there, even
 * when its row has since been written over or deleted. Beyond the number that can be looked up all are.
 */
export function hadByOthers({ book }: Task, claimed: readonly Claimed[]): readonly Claimed[] {
  const patterns = new Map<string, Claimed[]>();
  for (const each of claimed) {
    const pattern = `${JSON.stringify(each.field)}:${JSON.stringify(each.text)}`;
    const known = patterns.get(pattern);
    if (known) known.push(each);
    else patterns.set(pattern, [each]);
  }
  const found: Claimed[] = [];
  let searches = 0;
  for (const [pattern, own] of patterns) {
    searches += 1;
    const matters = searches > MOST_SEARCHES ? undefined : mattersWith(book, pattern);
    found.push(...own.filter(({ matter }) => !matters || [...matters].some((each) => each !== matter)));
  }
  return found;
}

/** Matters with an event whose content says so. */
function mattersWith(book: Book, pattern: string): ReadonlySet<string> {
  const events = book.table('events').need(['matter', 'data']);
  const column = events.layout.columns.get('data') ?? 1;
  const rows = events.sheet.getLastRow() - events.firstRow + 1;
  if (rows < 1) return new Set();
  const hits = events.sheet
    .getRange(events.firstRow, column, rows, 1)
    .createTextFinder(pattern)
    .matchCase(true)
    .findAll()
    .map((range) => range.getRow());
  const matters = events.readRows(hits, ['matter']);
  return new Set([...matters.values()].map(({ matter }) => matter));
}
