import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import type { Language } from '../../shared/text/language.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import type { ClosedDays } from '../../shared/time/workingDays.ts';
import type { Book } from './book.ts';

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly remit: string;
  /** Can be asked in a referral. */
  readonly recipient: boolean;
}

/** The tab of organisations. A row that somebody added without the hidden key goes by its name. */
export function readOrganisations(book: Book): readonly KnownOrganisation[] {
  const rows = book.find('organisations')?.readAll(['key', 'name', 'aliases', 'remit', 'recipient']) ?? [];
  const no = LANGUAGES.map((language) => sheetWords[language].no.toLowerCase());
  return rows
    .map((row) => ({
      id: row.key.trim() || row.name.trim(),
      name: row.name.trim() || row.key.trim(),
      aliases: row.aliases
        .split(';')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== ''),
      remit: row.remit.trim(),
      recipient: no.indexOf(row.recipient.trim().toLowerCase()) < 0,
    }))
    .filter((organisation) => organisation.id !== '');
}

/** The rows that a new tab of organisations begins with: the reference data. */
export function firstOrganisations(language: Language) {
  const words = sheetWords[language];
  return ORGANISATIONS.map((organisation) => ({
    key: organisation.id,
    name: language === 'sv' ? organisation.nameSv : organisation.nameEn,
    kind: words.organisationKinds[organisation.kind],
    aliases: organisation.aliases.join('; '),
    remit: organisation.remit,
    recipient: organisation.roles.indexOf('referral') >= 0 ? words.yes : words.no,
  }));
}

/** Days on which the board is closed; a cell that is no day is passed over. */
export function readClosedDays(book: Book): ClosedDays {
  const days = book.find('calendar')?.readColumn('key') ?? [];
  return new Set(days.map((day) => day.trim()).filter((day) => parseLocalDate(day) !== undefined));
}
