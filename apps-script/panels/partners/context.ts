import type { OuterContact, Partner } from '../../../shared/partners/partner.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { PartnerWords } from '../../../shared/text/partners.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { PartnerLists } from '../../partner-calls.ts';

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

/** The fields that differ from what stood there. */
export const changedIn = (before: Row | undefined, fields: Row): Row =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, text]) => text.trim() !== (before?.[key] ?? '').trim()),
  );
