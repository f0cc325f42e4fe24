import { findEmailAddresses } from './emailAddresses.ts';
import type { Finding } from './finding.ts';
import { findIdentityNumbers } from './identityNumbers.ts';
import { findTelephoneNumbers } from './telephoneNumbers.ts';

export { type Finding, PERSONAL_DATA_KINDS, type PersonalDataKind } from './finding.ts';

/** In order of trust: where two overlap, the earlier finder's stands. */
const FINDERS = [findIdentityNumbers, findEmailAddresses, findTelephoneNumbers];

/**
 * Personal data in a Swedish text: in order of place, without overlap. Time is linear in the length of the
 * text, whatever it holds.
 */
export function findPersonalData(text: string): Finding[] {
  const all = FINDERS.flatMap((find, trust) => find(text).map((finding) => ({ ...finding, trust })));
  all.sort((a, b) => a.start - b.start || a.trust - b.trust);
  const found: (Finding & { readonly trust: number })[] = [];
  for (const finding of all) {
    const before = found[found.length - 1];
    if (!before || finding.start >= before.end) found.push(finding);
    else if (finding.trust < before.trust) found[found.length - 1] = finding;
  }
  return found.map(({ kind, start, end }) => ({ kind, start, end }));
}
