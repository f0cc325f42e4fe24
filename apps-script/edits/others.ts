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

/** Rows of the event list that are read at once; in a longer one the texts are searched for, each a call. */
const MOST_READ = 60_000;
/** Texts that are searched for in one turn; more is not one person's writing. */
const MOST_SEARCHES = 40;

/**
 * Those of the texts that another matter has, or has had, in the same field: they may have been moved from there, even
 * when its row has since been written over or deleted. Beyond the number that can be looked up all are.
 */
export function hadByOthers({ book }: Task, claimed: readonly Claimed[]): readonly Claimed[] {
  if (claimed.length === 0) return [];
  const matters = mattersWith(
    book,
    claimed.map(({ field, text }) => `${JSON.stringify(field)}:${JSON.stringify(text)}`),
  );
  return claimed.filter(({ matter }, index) => {
    const holders = matters[index];
    return !holders || [...holders].some((each) => each !== matter);
  });
}

/** For each text the matters with an event whose content holds it; undefined: not looked up. */
function mattersWith(book: Book, texts: readonly string[]): readonly (ReadonlySet<string> | undefined)[] {
  const events = book.table('events').need(['matter', 'data']);
  const rows = events.sheet.getLastRow() - events.firstRow + 1;
  if (rows < 1) return texts.map(() => new Set());
  if (rows <= MOST_READ) {
    const matters = events.readColumn('matter');
    const data = events.readColumn('data');
    return texts.map((text) => new Set(matters.filter((_, index) => (data[index] ?? '').indexOf(text) >= 0)));
  }
  const column = events.layout.columns.get('data') ?? 1;
  return texts.map((text, index) => {
    if (index >= MOST_SEARCHES) return undefined;
    const hits = events.sheet
      .getRange(events.firstRow, column, rows, 1)
      .createTextFinder(text)
      .matchCase(true)
      .findAll()
      .map((range) => range.getRow());
    const found = events.readRows(hits, ['matter']);
    return new Set([...found.values()].map(({ matter }) => matter));
  });
}
