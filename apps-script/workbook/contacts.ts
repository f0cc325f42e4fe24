import { ROLES, type Role } from '../../shared/matters/kinds.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';

/** Somebody in the tab of contacts: at another organisation, or of the district's own staff. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  /** As the row says it: a name or an id; empty for the district's own staff. */
  readonly organisation: string;
  readonly role: Role | undefined;
  readonly absent: { readonly from: LocalDate; readonly to: LocalDate | undefined } | undefined;
  /** Address of whoever takes over meanwhile; empty when nobody does. */
  readonly deputy: string;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function roleFrom(text: string): Role | undefined {
  return ROLES.find(
    (role) => same(text, role) || LANGUAGES.some((language) => same(text, matterWords[language].roles[role])),
  );
}

/** The tab of contacts. A row without name and address is none; a day that is none counts as empty. */
export function readContacts(book: Book): readonly Contact[] {
  const rows =
    book
      .find('contacts')
      ?.readAll(['name', 'email', 'organisation', 'role', 'absentFrom', 'absentTo', 'deputy']) ?? [];
  return rows
    .map((row): Contact => {
      const from = parseLocalDate(row.absentFrom.trim());
      return {
        name: row.name.trim(),
        email: row.email.trim(),
        organisation: row.organisation.trim(),
        role: roleFrom(row.role),
        absent: from && { from, to: parseLocalDate(row.absentTo.trim()) },
        deputy: row.deputy.trim(),
      };
    })
    .filter(({ name, email }) => name !== '' || email !== '');
}

/** The district's own people: those with a role. */
export function readStaff(book: Book): readonly (Contact & { readonly role: Role })[] {
  return readContacts(book).flatMap((contact) =>
    contact.role && contact.email !== '' ? [{ ...contact, role: contact.role }] : [],
  );
}

/** Names of the district's people, by address. */
export const staffNames = (staff: ReturnType<typeof readStaff>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    staff.flatMap(({ email, name }) => (email !== '' && name !== '' ? [[email, name] as const] : [])),
  );

/** The role of whoever is signed in; undefined when the tab does not name them, who then may do everything. */
export function roleOf(book: Book, email: string): Role | undefined {
  return email === '' ? undefined : readStaff(book).find((person) => same(person.email, email))?.role;
}

export const isAbsent = ({ absent }: Contact, on: LocalDate): boolean =>
  absent !== undefined && absent.from <= on && (absent.to === undefined || on <= absent.to);

/**
 * Who stands in for an address on a day: itself, or its deputy while it is away. A deputy who is away too passes
 * it on; a circle of people who are all away ends with the first.
 */
export function reachedBy(contacts: readonly Contact[], email: string, on: LocalDate): string {
  const passed = new Set<string>();
  let at = email;
  for (;;) {
    const person = contacts.find((contact) => same(contact.email, at));
    if (!person || !isAbsent(person, on) || person.deputy === '') return at;
    passed.add(at.toLowerCase());
    if (passed.has(person.deputy.toLowerCase())) return email;
    at = person.deputy;
  }
}

/** Addresses of an organisation's contact persons, with deputies for those who are away. */
export function contactsOf(
  contacts: readonly Contact[],
  organisation: { readonly id: string; readonly name: string },
  on: LocalDate,
): readonly string[] {
  const own = contacts.filter(
    (contact) =>
      contact.email !== '' &&
      (same(contact.organisation, organisation.name) || same(contact.organisation, organisation.id)),
  );
  return [...new Set(own.map(({ email }) => reachedBy(contacts, email, on)))];
}
