import type { MatterLine, ReferralLine } from '../calls.ts';
import type { Book } from '../workbook/book.ts';

/** Some matters as their rows show them, in the order asked for; those without a row are left out. */
export function readMatterLines(book: Book, numbers: readonly string[]): readonly MatterLine[] {
  const table = book.table('matters');
  const rows = table.rowsByKey();
  const wanted = numbers.flatMap((number) => rows.get(number)?.[0] ?? []);
  const cells = table.readRows(wanted, [
    'key',
    'received',
    'title',
    'stage',
    'waiting',
    'since',
    'due',
    'owner',
  ]);
  return wanted.flatMap((row) => {
    const line = cells.get(row);
    if (!line) return [];
    const { key, ...rest } = line;
    return [{ matter: key, ...rest }];
  });
}

/** Some referrals as their rows show them, by id. */
export function readReferralLines(book: Book, referrals: readonly string[]): readonly ReferralLine[] {
  const table = book.table('referrals');
  const rows = table.rowsByKey();
  const wanted = referrals.flatMap((referral) => rows.get(referral)?.[0] ?? []);
  const cells = table.readRows(wanted, ['key', 'title', 'question', 'sent', 'due', 'answered', 'answer']);
  return wanted.flatMap((row) => {
    const line = cells.get(row);
    if (!line) return [];
    const { key, ...rest } = line;
    return [{ referral: key, ...rest }];
  });
}

/** Selects the matter's row, so that the sheet and the sidebar show it. False when there is none. */
export function selectMatter(book: Book, number: string): boolean {
  const table = book.table('matters');
  const row = table.rowsByKey().get(number)?.[0];
  const column = table.layout.columns.get('number') ?? 1;
  if (row === undefined) return false;
  book.spreadsheet.setActiveSheet(table.sheet);
  book.spreadsheet.setActiveRange(table.sheet.getRange(row, column));
  return true;
}
