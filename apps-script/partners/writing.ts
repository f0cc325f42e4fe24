import { newUlid } from '../../shared/identity/ulid.ts';
import type { Language } from '../../shared/text/language.ts';
import { type PartnerWords, partnerWords } from '../../shared/text/partners.ts';
import { removalWords } from '../../shared/text/removal.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { Book } from '../workbook/book.ts';
import { fitCell } from '../workbook/cells.ts';
import { writeLiteral } from '../workbook/literal.ts';
import { needRight } from '../workbook/rights.ts';
import type { Table } from '../workbook/table.ts';
import { PERSONAL, readContactRows, readPartnerRows } from './reading.ts';

export type RegisterTab = 'partners' | 'contacts';
type Fields = Readonly<Partial<Record<string, string | undefined>>>;
type Saved = { readonly ok: true; readonly key: string } | { readonly ok: false; readonly message: string };

/** The column by which a row goes that somebody typed without a key. */
const NAMED_BY = { partners: ['name'], contacts: ['email', 'name'] } as const;

/**
 * The tab with a key in the row that is meant, so that the row can be found again: rows typed by hand have none.
 * @returns the tab read anew, and the key; undefined when no row is meant by it
 */
function keyed(book: Book, tab: RegisterTab, named: string, now: Instant) {
  const table = book.table(tab) as unknown as Table<'partners'>;
  if (table.rowsByKey().has(named)) return { table, key: named };
  const columns = NAMED_BY[tab] as readonly 'name'[];
  const row = columns.flatMap((column) => table.rowsBy(column).get(named) ?? [])[0];
  const column = table.layout.columns.get('key');
  if (row === undefined || column === undefined) return undefined;
  const key = newUlid(Date.parse(now), Math.random);
  writeLiteral(table.sheet.getRange(row, column, 1, 1), [[key]]);
  SpreadsheetApp.flush();
  const fresh = new Book(book.spreadsheet).table(tab) as unknown as Table<'partners'>;
  return fresh.rowsByKey().has(key) ? { table: fresh, key } : undefined;
}

const filled = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, text]) => (text === undefined ? [] : [[key, fitCell(text)]])),
  );

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a row as it would stand; empty when nothing is. Pure. */
export function partnerProblem(row: Fields, today: string, words: PartnerWords): string {
  const { problems } = words;
  const said = (key: string) => (row[key] ?? '').trim();
  if (said('email') !== '' && !MAIL.test(said('email'))) return problems.notMail;
  const isPersonal = ['contact', 'email', 'phone'].some((key) => said(key) !== '');
  if (isPersonal && said('consent') === '') return problems.noConsent;
  if (said('consent') === '') return '';
  if (said('consent') > today) return problems.futureConsent;
  if (isPersonal && said('consentHow') === '') return problems.noConsentHow;
  return said('consentTo') !== '' && said('consentTo') < said('consent') ? problems.toBeforeFrom : '';
}

/** Adds a row or changes cells of one. To be called holding the lock. */
export function saveRow(
  book: Book,
  tab: RegisterTab,
  request: { readonly key?: string | undefined; readonly fields: Fields },
  now: Instant,
  language: Language,
): Saved {
  needRight(book, [tab]);
  const words = partnerWords[language];
  const refused = (message: string): Saved => ({ ok: false, message });
  const rows: readonly Readonly<Record<string, string>>[] = (
    tab === 'partners' ? readPartnerRows(book) : readContactRows(book)
  ).map((row) => ({ ...row }));
  const cells = filled(request.fields);
  const before = request.key ? rows.find(({ key }) => key === request.key) : undefined;
  if (request.key && !before) return refused(words.problems.gone);
  const after = { ...before, ...cells };
  const name = (after.name ?? '').trim();
  if (name === '' && (tab === 'partners' || (after.email ?? '').trim() === ''))
    return refused(words.needs(words.fields.name));
  const isThere = rows.some(
    (row) => row.key !== request.key && (row.name ?? '').trim().toLowerCase() === name.toLowerCase(),
  );
  if (tab === 'partners' && isThere) return refused(words.problems.exists(name));
  // A row that was filled in elsewhere can be put right in other things before its consent is.
  const isAboutPerson = PERSONAL.partners.some((column) => cells[column] !== undefined);
  const mail = (after.email ?? '').trim();
  const wrongMail = mail !== '' && !MAIL.test(mail) ? words.problems.notMail : '';
  const isEarly = (cells.consent ?? '') > stockholmDate(now);
  const wrongContact = isEarly ? words.problems.futureConsent : wrongMail;
  const wrongPartner = isAboutPerson ? partnerProblem(after, stockholmDate(now), words) : '';
  const problem = tab === 'partners' ? wrongPartner : wrongContact;
  if (problem !== '') return refused(problem);
  if (!request.key) {
    const key = newUlid(Date.parse(now), Math.random);
    (book.table(tab) as unknown as Table<'partners'>).append([{ key, ...cells }]);
    return { ok: true, key };
  }
  const found = keyed(book, tab, request.key, now);
  if (!found) return refused(words.problems.gone);
  found.table.update(new Map([[found.key, cells]]));
  return { ok: true, key: found.key };
}

/** Takes a whole row out. To be called holding the lock. @returns false when it is gone already */
export function takeOut(book: Book, tab: RegisterTab, named: string, now: Instant): boolean {
  needRight(book, [tab]);
  const found = keyed(book, tab, named, now);
  const [row] = found?.table.rowsByKey().get(found.key) ?? [];
  if (!found || row === undefined) return false;
  found.table.sheet.deleteRow(row);
  return true;
}

/** Empties what rows say of a person. To be called holding the lock. @returns how many rows were emptied */
export function removePersonal(
  book: Book,
  rows: readonly { readonly tab: RegisterTab; readonly key: string }[],
  now: Instant,
): number {
  needRight(book, [...new Set(rows.map(({ tab }) => tab)), 'health']);
  let removed = 0;
  for (const { tab, key } of rows) {
    const found = keyed(book, tab, key, now);
    if (!found) continue;
    const empty = Object.fromEntries(PERSONAL[tab].map((column) => [column, '']));
    found.table.update(new Map([[found.key, empty]]));
    removed += 1;
  }
  return removed;
}

/** Writes down that it was done, without saying of whom. */
export function logRemoval(
  book: Book,
  removed: number,
  elsewhere: number,
  { by, now, language }: { readonly by: string; readonly now: Instant; readonly language: Language },
): void {
  if (removed + elsewhere === 0) return;
  const words = partnerWords[language].remove;
  book.find('health')?.append([
    {
      key: newUlid(Date.parse(now), Math.random),
      at: now,
      kind: words.logKind,
      what: removalWords[language].logWhat(removed, elsewhere),
      did: words.logDid,
      by,
    },
  ]);
}
