import type { PhoneReceipt } from '../../shared/phone/messages.ts';
import type { StatusLanguage } from '../../shared/text/status.ts';
import { type Instant, type LocalDate, stockholmDate } from '../../shared/time/dates.ts';
import type { PhoneLink } from '../phone-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readPlaces } from '../workbook/places.ts';

/** What every phone page is made from and answers with. */
export interface PhoneGiven {
  readonly book: Book;
  readonly link: PhoneLink;
  /** The secret of the address. */
  readonly key: string;
  readonly language: StatusLanguage;
  readonly now: Instant;
}

/** Names to choose from: a list in a phone is of no use when it is longer. */
const MOST_PLACES = 400;

export const placeNames = (book: Book): string[] =>
  readPlaces(book)
    .slice(0, MOST_PLACES)
    .map(({ name }) => name);

/** The id that an entry came with, so that the phone knows which one was refused; empty when it had none. */
export function idOf(entry: unknown): string {
  const id = (entry as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id.slice(0, 26) : '';
}

export const refusedEntry = (id: string, message: string): PhoneReceipt => ({
  id,
  result: 'refused',
  message,
});

/**
 * The day an entry was written, when that was before today: without a network it may come days later. A phone whose
 * clock is ahead is not believed.
 */
export function earlierDay(at: Instant, now: Instant): LocalDate | undefined {
  const day = stockholmDate(at);
  return day < stockholmDate(now) ? day : undefined;
}
