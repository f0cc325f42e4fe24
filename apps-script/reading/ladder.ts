import { type Ladder, ladderFrom } from '../../shared/referrals/reminders.ts';
import type { Book } from '../workbook/book.ts';

/** The reminder ladder that the tab of settings says; the first one where it says nothing. */
export function readLadder(book: Book): Ladder {
  const rows = book.find('settings')?.readAll(['key', 'value']) ?? [];
  const values = new Map(rows.map(({ key, value }) => [key, value] as const));
  return ladderFrom(values.get('reminder_days') ?? '', values.get('reminder_copied') ?? '');
}
