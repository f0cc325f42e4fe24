import type { Book } from '../workbook/book.ts';
import { counterProperty, lastNumber, matterNumber } from '../workbook/numbers.ts';
import { properties } from '../workbook/store.ts';

/** What a panel writes for an issue that has no number yet. */
const NEW = 'new';
/** Issues are numbered by themselves, a row for each year. */
const PREFIX = 'F';

/**
 * Gives a new issue its number: the same for all matters that are put in it together. To be called holding the
 * lock, right before the commands are carried out. Commands of other kinds pass unchanged.
 */
export function numberIssue(book: Book, raw: readonly unknown[], year: string): readonly unknown[] {
  if (!raw.some(isNew)) return raw;
  const store = properties();
  const counter = counterProperty(PREFIX, year);
  const taken = lastNumber(store.getProperty(counter) ?? undefined, issueKeys(book), PREFIX, year);
  store.setProperty(counter, String(taken + 1));
  const group = matterNumber(PREFIX, year, taken + 1);
  return raw.map((command) => (isNew(command) ? { ...(command as object), group } : command));
}

function isNew(command: unknown): boolean {
  const { type, group } = (command ?? {}) as { type?: unknown; group?: unknown };
  return type === 'group' && group === NEW;
}

/** Issues may have been brought from another sheet, whose counter did not come along. */
function issueKeys(book: Book): readonly string[] {
  return book.find('issues')?.readColumn('key') ?? [];
}
