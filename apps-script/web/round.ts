import type { Round } from '../../shared/protocol/messages.ts';
import {
  daysBetween,
  type Instant,
  type LocalDate,
  parseLocalDate,
  stockholmDate,
  stockholmTime,
} from '../../shared/time/dates.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';

/** Nobody looks at more. */
const MOST_PAGES = 40;
const MONDAY = parseLocalDate('2024-01-01');

const parts = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `Vårbergsgruppen https://…; https://…` as pages; what holds no web address is passed over. Pure. */
export function pagesOf(text: string): readonly { readonly address: string; readonly name: string }[] {
  return parts(text)
    .flatMap((part) => {
      const address = /https?:\/\/\S+/i.exec(part)?.[0];
      if (address === undefined || address.length > 2_000) return [];
      const name = part.replace(address, ' ').replace(/\s+/g, ' ').trim();
      return [{ address, name: name || address.replace(/^https?:\/\/(www\.)?/i, '') }];
    })
    .slice(0, MOST_PAGES);
}

/** Whose week it is: the names take turns from Monday to Sunday. Pure. */
export function turnOf(text: string, today: LocalDate): string {
  const names = parts(text);
  if (names.length === 0 || MONDAY === undefined) return '';
  const week = Math.floor(daysBetween(MONDAY, today) / 7);
  return names[((week % names.length) + names.length) % names.length] ?? '';
}

/** Rows that are looked through for the ticks of a day: more than a day can have. */
const TAIL = 500;

/** Who has looked at which page on a day, by address. */
function ticksOf(book: Book, today: LocalDate): Readonly<Record<string, string>> {
  const rows = book.find('rounds')?.readTail(TAIL, ['day', 'address', 'by']) ?? [];
  return Object.fromEntries(rows.filter(({ day }) => day === today).map(({ address, by }) => [address, by]));
}

/**
 * Writes down that pages have been looked at: a row for each page and day, whoever ticks it first. To be called
 * holding the lock.
 * @param looked addresses; others than the round's are passed over
 */
export function tick(book: Book, looked: readonly string[], by: string, now: Instant): void {
  const table = book.find('rounds');
  const today = stockholmDate(now);
  const known = ticksOf(book, today);
  const pages = pagesOf(readSettings(book).watchPages).filter(
    ({ address }) => looked.indexOf(address) >= 0 && known[address] === undefined,
  );
  table?.append(
    pages.map(({ address, name }) => ({
      key: `${today} ${address}`,
      day: today,
      at: stockholmTime(now),
      page: name,
      address,
      by,
    })),
  );
}

/** The round as the settings have it, with who has looked today. */
export function readRound(book: Book, today: LocalDate): Round {
  const settings = readSettings(book);
  const seen = ticksOf(book, today);
  return {
    turn: turnOf(settings.watchTurns, today),
    pages: pagesOf(settings.watchPages).map((page) => {
      const by = seen[page.address];
      return { ...page, ...(by !== undefined && { looked: by }) };
    }),
  };
}
