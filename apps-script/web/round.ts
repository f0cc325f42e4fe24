import type { WatchLooks } from '../../shared/metrics/looks.ts';
import type { Round } from '../../shared/protocol/messages.ts';
import {
  daysBetween,
  type Instant,
  type LocalDate,
  parseLocalDate,
  stockholmDate,
  stockholmTime,
} from '../../shared/time/dates.ts';
import { isWorkingDay } from '../../shared/time/workingDays.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays } from '../workbook/lists.ts';
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

/** Rows that are looked through for the list of a day: more than a day can have. */
const TAIL = 500;

type Rows = readonly Readonly<Record<'key' | 'day' | 'at' | 'address' | 'by', string>>[];
const tailOf = (book: Book): Rows =>
  book.find('rounds')?.readTail(TAIL, ['key', 'day', 'at', 'address', 'by']) ?? [];

/** Who has looked at which page on a day, by address. */
const ticksOf = (rows: Rows, today: LocalDate): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.filter(({ day, at }) => day === today && at !== '').map(({ address, by }) => [address, by]),
  );

const keyOf = (day: LocalDate, address: string): string => `${day} ${address}`;

/**
 * Writes the day's list where it is not written: a row for each page that is to be looked at, without time or name until somebody
 * has looked. M24 counts from these rows, so what the settings say tomorrow does not change yesterday. Where the
 * round has been emptied, one row without an address says so. On a day off there is no list. To be called holding the lock.
 * @returns the rows as they then stand
 */
export function writeRound(book: Book, today: LocalDate): Rows {
  const table = book.find('rounds');
  const rows = tailOf(book);
  if (!table || !isWorkingDay(today, readClosedDays(book))) return rows;
  const pages = pagesOf(readSettings(book).watchPages);
  const known = new Set(rows.map(({ key }) => key));
  const isEmptied = pages.length === 0 && (rows[rows.length - 1]?.address ?? '') !== '';
  const missing = (isEmptied ? [{ address: '', name: '–' }] : pages).filter(
    ({ address }) => !known.has(keyOf(today, address)),
  );
  table.append(
    missing.map(({ address, name }) => ({ key: keyOf(today, address), day: today, page: name, address })),
  );
  return [
    ...rows,
    ...missing.map(({ address }) => ({ key: keyOf(today, address), day: today, at: '', address, by: '' })),
  ];
}

/** What a browser says of the round: pages just looked at, and those whose tick was a slip; by their addresses. */
export interface Ticks {
  readonly looked: readonly string[];
  readonly unlooked: readonly string[];
}

/**
 * Writes down that pages have been looked at, whoever ticks first, and takes back what was ticked today by mistake. Other pages
 * than the round's are passed over. To be called holding the lock.
 */
export function tick(book: Book, { looked, unlooked }: Ticks, by: string, now: Instant): void {
  const today = stockholmDate(now);
  const rows = writeRound(book, today);
  const known = ticksOf(rows, today);
  const changed = new Map<string, Readonly<Record<'day' | 'page' | 'address' | 'at' | 'by', string>>>();
  for (const { address, name } of pagesOf(readSettings(book).watchPages)) {
    const row = { day: today, page: name, address };
    const isTicked = known[address] !== undefined;
    if (looked.indexOf(address) >= 0 && !isTicked)
      changed.set(keyOf(today, address), { ...row, at: stockholmTime(now), by });
    if (unlooked.indexOf(address) >= 0 && isTicked)
      changed.set(keyOf(today, address), { ...row, at: '', by: '' });
  }
  if (changed.size > 0) book.find('rounds')?.put(changed);
}

/** The round as the settings have it, with who has looked today. */
export function readRound(book: Book, today: LocalDate): Round {
  const settings = readSettings(book);
  const seen = ticksOf(tailOf(book), today);
  return {
    turn: turnOf(settings.watchTurns, today),
    pages: pagesOf(settings.watchPages).map((page) => {
      const by = seen[page.address];
      return { ...page, ...(by !== undefined && { looked: by }) };
    }),
  };
}

/** The round's whole list for the figures: which pages were due and looked at on which day, and nobody's name. */
export function readLooks(book: Book): WatchLooks {
  const rows = book.find('rounds')?.readAll(['day', 'at', 'page', 'address']) ?? [];
  const places = new Map<string, number>();
  const pages: string[] = [];
  const days = new Map<LocalDate, { readonly due: number[]; readonly seen: number[] }>();
  for (const { day: text, at, page, address } of rows) {
    const day = parseLocalDate(text);
    if (day === undefined) continue;
    const list = days.get(day) ?? { due: [], seen: [] };
    days.set(day, list);
    if (address === '') continue;
    const place = places.get(address) ?? places.size;
    places.set(address, place);
    // A page that has been renamed is called what it was called last.
    pages[place] = page || address;
    if (list.due.indexOf(place) < 0) list.due.push(place);
    if (at !== '' && list.seen.indexOf(place) < 0) list.seen.push(place);
  }
  return {
    pages,
    days: [...days]
      .map(([day, list]) => ({ day, ...list }))
      .sort((one, other) => (one.day < other.day ? -1 : 1)),
  };
}
