import type { OuterContact, Partner } from '../../../shared/partners/partner.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { PartnerWords } from '../../../shared/text/partners.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { PartnerLists } from '../../partner-calls.ts';
import { formDrafts } from '../forms/form-drafts.ts';

/** What every part of the panel knows and does. */
export interface RegisterContext {
  readonly language: Language;
  readonly words: PartnerWords;
  readonly today: LocalDate;
  readonly partners: readonly Partner[];
  /** Keys of rows whose contact details nobody has leave to show. */
  readonly hidden: ReadonlySet<string>;
  readonly contacts: readonly OuterContact[];
  readonly lists: PartnerLists;
  readonly busy: boolean;
  /** Saves a row, new or changed. @returns what is wrong, in words; empty when it is saved */
  readonly save: (tab: RegisterTab, before: Row | undefined, fields: Row) => Promise<string>;
  readonly takeOut: (tab: RegisterTab, key: string) => Promise<string>;
}

export type RegisterTab = 'partners' | 'contacts';
export type Row = Readonly<Record<string, string>>;

/** What half-written rows are kept under; one that is open again when the page or the panel is. */
export const SCOPE = 'partners';
export const formOf = (tab: RegisterTab, key = 'new'): string => `row-${tab}-${key}`;
export const isBegun = (tab: RegisterTab, key?: string): boolean =>
  formDrafts.read(`${SCOPE} ${formOf(tab, key)}`) !== undefined;

/** The areas of a row, which may have been typed by hand with commas between. */
export const areasIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

/** The fields that differ from what stood there. */
export const changedIn = (before: Row | undefined, fields: Row): Row =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, text]) => text.trim() !== (before?.[key] ?? '').trim()),
  );
