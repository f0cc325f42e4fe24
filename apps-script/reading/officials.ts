import type { Book } from '../workbook/book.ts';
import { type Contact, readContacts } from '../workbook/contacts.ts';

/** Where anybody may have an address: it tells of no organisation. */
const ANYBODY =
  /^(gmail|googlemail|hotmail|outlook|live|msn|icloud|me|yahoo|telia|bredband\d*|comhem|spray|proton(?:mail)?|gmx)\./;
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1).toLowerCase();

/** Names of at least two words in the list of contacts: the district's own people and those of other organisations. */
export const namesInOffice = (contacts: readonly Contact[]): readonly string[] => [
  ...new Set(contacts.map(({ name }) => name).filter((name) => /\S\s+\S/.test(name))),
];

/**
 * Names and addresses of people in office that a text holds, as they stand there: those of the list of contacts, and
 * addresses at the same organisations. A letter that passes their answer on keeps them.
 */
export function officialsNamedIn(book: Book): (text: string) => readonly string[] {
  const contacts = readContacts(book);
  const names = namesInOffice(contacts);
  const domains = new Set(
    contacts.map(({ email }) => domainOf(email)).filter((domain) => domain !== '' && !ANYBODY.test(domain)),
  );
  return (text) => [
    ...names.filter((name) => text.indexOf(name) >= 0),
    ...(text.match(ADDRESS) ?? []).filter((address) => domains.has(domainOf(address))),
  ];
}
