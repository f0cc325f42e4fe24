import * as v from 'valibot';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { LIST_RULES } from '../../shared/imports/lists/fields.ts';
import { identityOf, type ListCells } from '../../shared/imports/lists/rows.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { LONGEST_LINE } from '../../shared/protocol/draft.ts';
import type { RowReply } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import type { NewRow } from '../workbook/table.ts';
import type { KeptImports } from './kept.ts';

/**
 * Changes that an import makes in rows of lists that were there. A row of a list is no event, so what stood there before
 * is kept beside the import until it is undone.
 */

const line = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
export const updateSchema = v.object({
  type: v.literal('update_row'),
  id: v.pipe(v.string(), v.regex(ULID_PATTERN)),
  identity: v.pipe(v.string(), v.maxLength(40)),
  was: v.record(v.string(), line),
  now: v.record(v.string(), line),
});
type Update = v.InferOutput<typeof updateSchema>;

/** What is kept of a change. */
interface Made {
  /** By which the row is known after the change. */
  readonly identity: string;
  readonly was: ListCells;
  readonly now: ListCells;
}

interface Numbered {
  readonly number: number;
  readonly cells: ListCells;
}

/** Rows of the tab with their numbers, by what they are known by. */
function rowsByIdentity(book: Book, subject: ListSubject): ReadonlyMap<string, Numbered> {
  const fields = LIST_RULES[subject].fields.map(({ key }) => key);
  const found = new Map<string, Numbered>();
  for (const [number, cells] of book.table(subject).readNumbered(fields as never)) {
    const identity = identityOf(subject, cells);
    if (identity !== '' && !found.has(identity)) found.set(identity, { number, cells });
  }
  return found;
}

const nameOf = (cells: ListCells): string => cells.name || cells.email || '';
const text = (cells: ListCells, field: string): string => (cells[field] ?? '').trim();
const holds = (cells: ListCells, wanted: ListCells): boolean =>
  Object.keys(wanted).every((field) => text(cells, field) === text(wanted, field));

/** The rows of a tab as they stand, by what they are known by. */
export const standingList = (
  book: Book,
  subject: ListSubject,
  wanted: ReadonlySet<string>,
): Readonly<Record<string, ListCells>> =>
  Object.fromEntries(
    [...rowsByIdentity(book, subject)].flatMap(([identity, { cells }]) =>
      wanted.has(identity) ? [[identity, cells] as const] : [],
    ),
  );

/**
 * Carries the changes out; a slice may come twice. A row that has come to say something else since it was compared is
 * left, and the reply says so.
 */
export function updateList(
  book: Book,
  subject: ListSubject,
  {
    batch,
    commands,
    changedSince,
  }: {
    readonly batch: string;
    readonly commands: readonly unknown[];
    /** What is said of a row that somebody has changed in the meantime. */
    readonly changedSince: (name: string) => string;
  },
  kept: KeptImports,
): ReadonlyMap<unknown, RowReply> {
  const replies = new Map<unknown, RowReply>();
  const rows = rowsByIdentity(book, subject);
  const fields = new Set(LIST_RULES[subject].fields.map(({ key }) => key));
  const writes = new Map<number, NewRow<ListSubject>>();
  const made: Made[] = [];
  for (const command of commands) {
    const parsed = v.safeParse(updateSchema, command);
    if (!parsed.success) continue;
    const { identity, was, now }: Update = parsed.output;
    const row = rows.get(identity);
    const isOurs = Object.keys(now).length > 0 && Object.keys(now).every((field) => fields.has(field));
    if (!row || !isOurs) replies.set(command, ['refused', changedSince(row ? nameOf(row.cells) : '')]);
    else if (holds(row.cells, now)) replies.set(command, ['known', nameOf(row.cells)]);
    else if (!holds(row.cells, was)) replies.set(command, ['refused', changedSince(nameOf(row.cells))]);
    else {
      const cells = { ...row.cells, ...now };
      writes.set(row.number, now as NewRow<ListSubject>);
      made.push({ identity: identityOf(subject, cells), was, now });
      replies.set(command, ['done', nameOf(cells)]);
    }
  }
  // What stood there is kept first: cut off in between, undoing finds cells that were never changed, and leaves them.
  kept.addChanges(batch, made);
  book.table(subject).updateRows(writes);
  return replies;
}

/** What taking the changes back would do, or does: only where the row still says what the import wrote. */
export function undoUpdates(
  book: Book,
  subject: ListSubject,
  batch: string,
  kept: KeptImports,
  isMeant: boolean,
): { readonly back: number; readonly goneOn: readonly string[] } {
  const changes = kept.changes<Made>(batch);
  if (changes.length === 0) return { back: 0, goneOn: [] };
  const rows = rowsByIdentity(book, subject);
  const writes = new Map<number, NewRow<ListSubject>>();
  const goneOn: string[] = [];
  for (const { identity, was, now } of changes) {
    const row = rows.get(identity);
    if (!row || holds(row.cells, was)) continue;
    if (holds(row.cells, now)) writes.set(row.number, was as NewRow<ListSubject>);
    else goneOn.push(nameOf(row.cells));
  }
  if (isMeant) {
    book.table(subject).updateRows(writes);
    if (goneOn.length === 0) kept.forgetChanges(batch);
  }
  return { back: writes.size, goneOn };
}
