import type { Book } from '../workbook/book.ts';

/** What the tab of settings says that only letters and public pages need. */
export interface WebSettings {
  /** Whom a resident turns to; empty when nobody has said. */
  readonly contact: string;
  /** Days that a reply link can be used. */
  readonly linkDays: number;
}

const FIRST_LINK_DAYS = 60;
const MOST_LINK_DAYS = 400;
const LONGEST_CONTACT = 300;

export function readWebSettings(book: Book): WebSettings {
  const rows = book.find('settings')?.readAll(['key', 'value']) ?? [];
  const value = (key: string) => rows.find((row) => row.key === key)?.value.trim() ?? '';
  const days = Number(value('reply_link_days'));
  return {
    contact: value('contact').slice(0, LONGEST_CONTACT),
    linkDays: Number.isInteger(days) && days >= 1 && days <= MOST_LINK_DAYS ? days : FIRST_LINK_DAYS,
  };
}
