import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { numberIssue } from '../commands/issue-number.ts';
import type { Book } from '../workbook/book.ts';

/** What a panel writes for an issue that has no number yet. */
const NEW = 'new';
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A command's id as another's: the same for the same command, so that what is sent twice happens once. */
const beside = (id: string): string =>
  id.slice(0, -1) + LETTERS.charAt((LETTERS.indexOf(id.slice(-1)) + 1) % LETTERS.length);

type Raw = Readonly<Record<string, unknown>>;
const isUlid = (value: unknown): value is string => typeof value === 'string' && ULID_PATTERN.test(value);

/**
 * "Samma fråga" said in a browser about what it has just captured (`{type: 'group', with}`): the issue that the other
 * matter is in, or a new one for both. A browser may say so only of its own captures, which it names by their
 * command; `with` is a number, or the command of another capture of its own. However many say so of the same
 * matter at once, they come into one issue. To be called holding the lock.
 */
export function joinedWith(book: Book, raw: readonly unknown[], year: string): readonly unknown[] {
  const begun = new Map<string, string>();
  return raw.flatMap((command): readonly unknown[] => {
    const { type, id, matter, with: other } = (command ?? {}) as Raw;
    if (type !== 'group' && type !== 'tell_apart') return [command];
    if (typeof id !== 'string' || !isUlid(matter)) return [{ id }];
    if (type === 'tell_apart') return [command];
    if (typeof other !== 'string') return [{ id }];
    const group = { type, relation: 'same' };
    const joined = begun.get(other);
    if (joined !== undefined) return [{ ...group, id, matter, group: joined }];
    // Of the same delivery: it has no row yet.
    const capture = raw.find((one) => ((one ?? {}) as Raw).id === other) as Raw | undefined;
    const cells = matterCells(book, other) ?? (capture && { group: '', title: String(capture.title ?? '') });
    if (!cells) return [{ id }];
    if (cells.group !== '') return [{ ...group, id, matter, group: cells.group }];
    const { title } = cells;
    const both = numberIssue(
      book,
      [
        { ...group, id: beside(id), matter: other, group: NEW, ...(title && { title }) },
        { ...group, id, matter, group: NEW },
      ],
      year,
    );
    begun.set(other, String((both[0] as Raw).group));
    return both;
  });
}

/** @param named number of a matter, or the ULID of the command that began it */
function matterCells(
  book: Book,
  named: string,
): { readonly group: string; readonly title: string } | undefined {
  const inbox = isUlid(named) ? book.table('inbox') : undefined;
  const entry = inbox?.rowsByKey().get(named)?.[0];
  const number =
    inbox && entry !== undefined ? (inbox.readRows([entry], ['matter']).get(entry)?.matter ?? '') : named;
  const table = book.table('matters');
  const row = table.rowsByKey().get(number)?.[0];
  return row === undefined ? undefined : table.readRows([row], ['group', 'title']).get(row);
}
