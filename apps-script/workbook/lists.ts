import { successorOf } from '../../shared/reference/districts.ts';
import {
  ORGANISATIONS,
  type Organisation,
  type OrganisationKind,
} from '../../shared/reference/organisations.ts';
import type { Language } from '../../shared/text/language.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
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

/** Those that are asked most come first, where people look; collective names and other districts last. */
const KIND_ORDER: readonly OrganisationKind[] = [
  'specialised_department',
  'housing_company',
  'municipal_company',
  'police',
  'region',
  'state',
  'specialised_board',
  'property_owner',
  'school',
  'business',
  'civil_society',
  'other',
  'district_administration',
];

/** A district that has been merged away cannot answer any more. */
const isGone = (id: string, today: LocalDate): boolean => {
  const successor = successorOf(id, today);
  return successor !== undefined && successor.id !== id;
};

/** The rows that a new tab of organisations begins with: the reference data as it holds today. */
export function firstOrganisations(language: Language, today: LocalDate) {
  const words = sheetWords[language];
  const place = ({ kind, generic }: Organisation) =>
    KIND_ORDER.indexOf(kind) + (generic ? KIND_ORDER.length : 0);
  const ordered = [...ORGANISATIONS].sort((a, b) => place(a) - place(b));
  return ordered.map((organisation) => ({
    key: organisation.id,
    name: language === 'sv' ? organisation.nameSv : organisation.nameEn,
    kind: words.organisationKinds[organisation.kind],
    aliases: organisation.aliases.join('; '),
    remit: organisation.remit,
    recipient:
      organisation.roles.indexOf('referral') >= 0 && !isGone(organisation.id, today) ? words.yes : words.no,
  }));
}

/** Days on which the board is closed; a cell that is no day is passed over. */
export function readClosedDays(book: Book): ClosedDays {
  const days = book.find('calendar')?.readColumn('key') ?? [];
  return new Set(days.map((day) => day.trim()).filter((day) => parseLocalDate(day) !== undefined));
}

/** Names in the tab of civil society, as they stand. */
export function readAssociations(book: Book): readonly string[] {
  const names = book.find('partners')?.readColumn('name') ?? [];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
