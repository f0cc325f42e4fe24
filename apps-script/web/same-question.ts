import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { numberIssue } from '../commands/issue-number.ts';
import type { Book } from '../workbook/book.ts';

/** What a panel writes for an issue that has no number yet. */
const NEW = 'new';
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A command's id as another's: the same for the same command, so that what is sent twice happens once. */
const beside = (id: string): string =>
  id.slice(0, -1) + LETTERS.charAt((LETTERS.indexOf(id.slice(-1)) + 1) % LETTERS.length);

/**
 * "Samma fråga" said in a browser about what it has just captured (`{type: 'group', with}`): the issue that the other
 * matter is in, or a new one for both. A browser may say so only of its own captures, which it names by their
 * command. To be called holding the lock.
 */
export function joinedWith(book: Book, raw: readonly unknown[], year: string): readonly unknown[] {
  return raw.flatMap((command): readonly unknown[] => {
    const { type, id, matter, with: other } = (command ?? {}) as Readonly<Record<string, unknown>>;
    if (type !== 'group' && type !== 'tell_apart') return [command];
    if (typeof id !== 'string' || typeof matter !== 'string' || !ULID_PATTERN.test(matter)) return [{ id }];
    if (type === 'tell_apart') return [command];
    const table = book.table('matters');
    const row = typeof other === 'string' ? table.rowsByKey().get(other)?.[0] : undefined;
    const cells = row === undefined ? undefined : table.readRows([row], ['group', 'title']).get(row);
    if (!cells) return [{ id }];
    const group = { type, relation: 'same' };
    if (cells.group !== '') return [{ ...group, id, matter, group: cells.group }];
    return numberIssue(
      book,
      [
        { ...group, id: beside(id), matter: other, group: NEW, title: cells.title },
        { ...group, id, matter, group: NEW },
      ],
      year,
    );
  });
}
