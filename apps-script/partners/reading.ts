import {
  consentState,
  mayShow,
  type OuterContact,
  PARTNER_FIELDS,
  type Partner,
  rowHas,
  shownPartner,
} from '../../shared/partners/partner.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { tabWords } from '../../shared/text/tabs.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { PartnerLists, PersonRow } from '../partner-calls.ts';
import { readAreas } from '../reading/areas.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import type { Settings } from '../workbook/settings.ts';
import { findElsewhere } from './redaction.ts';

const PARTNER_COLUMNS = ['key', ...PARTNER_FIELDS, 'notes'] as const;
const CONTACT_COLUMNS = [
  'key',
  'name',
  'email',
  'organisation',
  'role',
  'position',
  'phone',
  'areas',
  'consent',
  'validTo',
  'notes',
] as const;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Every row of the register that names somebody. One without the hidden key goes by its name. */
export const readPartnerRows = (book: Book): readonly Partner[] =>
  (book.find('partners')?.readAll([...PARTNER_COLUMNS]) ?? [])
    .filter(({ name }) => name.trim() !== '')
    .map((row) => ({ ...row, key: row.key || row.name }));

/** Contact persons elsewhere; the district's own staff, who have a role, are looked after in the tab. */
export const readContactRows = (book: Book): readonly OuterContact[] =>
  (book.find('contacts')?.readAll([...CONTACT_COLUMNS]) ?? [])
    .filter(
      ({ name, email, role }) =>
        (name.trim() !== '' || email.trim() !== '') && (role.trim() === '' || !isRole(role)),
    )
    .map(({ role: _role, ...row }) => ({ ...row, key: row.key || row.email || row.name }));

const isRole = (text: string): boolean =>
  LANGUAGES.some((language) => Object.values(matterWords[language].roles).some((role) => same(role, text)));

/** All that the panel shows. */
export function readRegister(book: Book, settings: Settings, today: LocalDate) {
  const partners = readPartnerRows(book);
  const contacts = readContactRows(book);
  const organisations = readOrganisations(book);
  const lists: PartnerLists = {
    areas: readAreas(book, settings).names,
    organisations: organisations.map(({ name }) => name),
    withoutContact: organisations
      .filter(
        ({ id, name, recipient }) =>
          recipient &&
          !contacts.some(({ organisation }) => same(organisation, name) || same(organisation, id)),
      )
      .map(({ name }) => name),
  };
  return {
    // The state of the consent is judged by the panel too, so what is hidden leaves a mark in its place.
    partners: partners.map((partner) => shownPartner(partner, today)),
    hidden: partners
      .filter((partner) => !mayShow(partner, today) && consentState(partner, today) !== 'not_needed')
      .map(({ key }) => key),
    contacts,
    lists,
    today,
  };
}

/** Columns of a row that are about a person. */
export const PERSONAL = {
  partners: ['contact', 'email', 'phone', 'consent', 'consentHow', 'consentFor', 'consentTo'],
  contacts: ['name', 'email', 'position', 'phone', 'consent', 'validTo'],
} as const;

/** The rows of the register and of the contacts that tell of a person, and where else the words stand. */
export function findPersonIn(book: Book, words: string, language: Language) {
  const rows: readonly PersonRow[] = [
    ...readPartnerRows(book)
      .filter(({ contact, email, phone, notes }) => rowHas({ contact, email, phone, notes }, words))
      .map((row): PersonRow => personRow('partners', { ...row }, row.name, language)),
    ...readContactRows(book)
      .filter(({ name, email, phone, notes }) => rowHas({ name, email, phone, notes }, words))
      .map((row): PersonRow => personRow('contacts', { ...row }, row.organisation, language)),
  ];
  return { rows, elsewhere: findElsewhere(book, words, language) };
}

function personRow(
  tab: 'partners' | 'contacts',
  row: Readonly<Record<string, string>>,
  about: string,
  language: Language,
): PersonRow {
  const titles: Readonly<Record<string, { readonly title: string }>> = tabWords[language][tab].columns;
  return {
    tab,
    key: row.key ?? '',
    about,
    cells: PERSONAL[tab].flatMap((column) => {
      const text = row[column] ?? '';
      return text === '' ? [] : [{ column: titles[column]?.title ?? column, text }];
    }),
    notes: row.notes ?? '',
  };
}
