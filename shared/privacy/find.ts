import { findEmailAddresses } from './emailAddresses.ts';
import type { Finding, PersonalDataKind } from './finding.ts';
import { findIdentityNumbers } from './identityNumbers.ts';
import { findTelephoneNumbers } from './telephoneNumbers.ts';

export { type Finding, PERSONAL_DATA_KINDS, type PersonalDataKind } from './finding.ts';

/** Looks for one kind of personal data, or a few; in time linear in the text's length. */
export type Finder<Kind extends string> = (text: string) => readonly Finding<Kind>[];

/** In order of trust. */
const FINDERS: readonly Finder<PersonalDataKind>[] = [
  findIdentityNumbers,
  findEmailAddresses,
  findTelephoneNumbers,
];

/**
 * Personal data in a Swedish text by numbers and addresses: in order of place, without overlap. Time is linear in the
 * length of the text, whatever it holds.
 */
export function findPersonalData(text: string): Finding[] {
  return findBy(text, FINDERS);
}

/** What the finders find, in order of place, without overlap. Where two overlap, the earlier finder's stands. */
export function findBy<Kind extends string>(text: string, finders: readonly Finder<Kind>[]): Finding<Kind>[] {
  const all = finders.flatMap((find, trust) => find(text).map((finding) => ({ ...finding, trust })));
  all.sort((a, b) => a.start - b.start || a.trust - b.trust);
  const found: (Finding<Kind> & { readonly trust: number })[] = [];
  for (const finding of all) {
    const before = found[found.length - 1];
    if (!before || finding.start >= before.end) found.push(finding);
    else if (finding.trust < before.trust) found[found.length - 1] = finding;
  }
  return found.map(({ kind, start, end }) => ({ kind, start, end }));
}
