import * as v from 'valibot';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { batchOf, keyOf } from '../../shared/imports/key.ts';
import { LIST_RULES } from '../../shared/imports/lists/fields.ts';
import { contentOf, identityOf, type ListCells } from '../../shared/imports/lists/rows.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { LONGEST_LINE } from '../../shared/protocol/draft.ts';
import { importGoingWords } from '../../shared/text/import-going.ts';
import { languageOf } from '../answers.ts';
import type { EnterRequest, RowReply, UndoLook } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { needRight } from '../workbook/rights.ts';
import type { NewRow } from '../workbook/table.ts';
import { deleteRows } from './delete-rows.ts';
import { KeptImports } from './kept.ts';
import { undoUpdates, updateList } from './list-updates.ts';

/**
 * Lists that fill a tab that people look after. A row there is no event: what an import added is known by the row's
 * hidden key, which is the import's time and the row's own content. So nothing else has to be remembered to undo it,
 * and a row that somebody has changed since is seen.
 */

const rowSchema = v.object({
  type: v.literal('import_row'),
  id: v.pipe(v.string(), v.regex(ULID_PATTERN)),
  cells: v.record(v.string(), v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE))),
});

interface Standing {
  readonly key: string;
  readonly cells: ListCells;
}

function standingRows(book: Book, subject: ListSubject): readonly Standing[] {
  const keys = ['key', ...LIST_RULES[subject].fields.map((field) => field.key)];
  const rows: readonly Readonly<Record<string, string>>[] = book.table(subject).readAll(keys as never);
  return rows.map(({ key, ...cells }) => ({ key: (key ?? '').trim(), cells }));
}

const nameOf = ({ key, cells }: Standing): string => cells.name || cells.email || key;

/** Of these rows, by what they are known by, those that the tab has already, with their names. */
export function knownRows(
  book: Book,
  subject: ListSubject,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const row of standingRows(book, subject)) {
    const identity = identityOf(subject, row.cells);
    if (wanted.has(identity)) found.set(identity, nameOf(row));
  }
  return found;
}

/** Adds the rows of a slice that the tab does not have; to be called alone. A slice may come twice. */
export function enterList(
  book: Book,
  request: EnterRequest & { readonly kind: ListSubject },
  by: string,
  now: string,
): readonly RowReply[] {
  const { batch, file, kind, of, commands } = request;
  const standing = new Map<string, Standing>();
  let entered = 0;
  for (const row of standingRows(book, kind)) {
    standing.set(identityOf(kind, row.cells), row);
    if (batchOf(row.key) === batch) entered += 1;
  }
  const kept = KeptImports.read(book);
  const before = kept.import(batch);
  const head = (count: number) => ({
    ...before,
    ...{ batch, at: before?.at ?? now, by: before?.by ?? by, file, kind, of },
    ...{ entered: count, undone: before?.undone ?? 0 },
  });
  // Written first: whatever happens after this, the list of imports has it and undoing finds it.
  if (!before) kept.put(head(0));
  const words = importGoingWords[languageOf(book)];
  const updated = updateList(book, kind, { batch, commands, changedSince: words.changedSince }, kept);
  const added: Standing[] = [];
  const replies = commands.map((command): RowReply => {
    const update = updated.get(command);
    if (update) return update;
    const parsed = v.safeParse(rowSchema, command);
    const fields = LIST_RULES[kind].fields.map(({ key }) => key);
    const cells = parsed.success
      ? Object.fromEntries(Object.entries(parsed.output.cells).filter(([key]) => fields.indexOf(key) >= 0))
      : {};
    const identity = identityOf(kind, cells);
    if (!parsed.success || identity === '') return ['refused', ''];
    const own: Standing = { key: batch + contentOf(kind, cells), cells };
    const known = standing.get(identity);
    if (known) return [known.key === own.key ? 'done' : 'known', nameOf(known)];
    standing.set(identity, own);
    added.push(own);
    return ['done', nameOf(own)];
  });
  book.table(kind).append(added.map(({ key, cells }) => ({ ...cells, key }) as NewRow<ListSubject>));
  SpreadsheetApp.flush();
  const changed = kept.changes(batch).length;
  kept.put(head(entered + added.length + changed));
  return replies;
}

/** Organisations that something refers to stay: their names would be gone from it. */
function namesInUse(book: Book, subject: ListSubject): ReadonlySet<string> {
  if (subject !== 'organisations') return new Set();
  return new Set([
    ...(book.find('referrals')?.readColumn('organisation') ?? []),
    ...(book.find('contacts')?.readColumn('organisation') ?? []),
  ]);
}

/** What undoing would take away, or takes away: rows that are as the import wrote them. */
export function undoList(book: Book, batch: string, subject: ListSubject, isMeant: boolean): UndoLook {
  const inUse = namesInUse(book, subject);
  const own = standingRows(book, subject).filter(
    ({ key }) => ULID_PATTERN.test(key) && batchOf(key) === batch,
  );
  const untouched = own.filter(
    (row) => keyOf(row.key) === contentOf(subject, row.cells) && !inUse.has(nameOf(row)),
  );
  const going = new Set(untouched.map(({ key }) => key));
  const kept = KeptImports.read(book);
  const known = kept.import(batch);
  if (isMeant) needRight(book, [subject]);
  const taken = undoUpdates(book, subject, batch, kept, isMeant);
  if (isMeant && going.size > 0) {
    const table = book.table(subject);
    deleteRows(
      table.sheet,
      [...table.rowsByKey()].flatMap(([key, numbers]) => (going.has(key) ? numbers : [])),
    );
    SpreadsheetApp.flush();
  }
  if (isMeant && known) kept.put({ ...known, undone: known.undone + going.size + taken.back });
  return {
    of: own.length + kept.changes(batch).length,
    next: undefined,
    untouched: untouched.length,
    back: taken.back,
    struck: 0,
    goneOn: [...own.filter(({ key }) => !going.has(key)).map(nameOf), ...taken.goneOn],
  };
}
