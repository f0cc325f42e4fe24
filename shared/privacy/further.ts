import { findBankNumbers } from './bankNumbers.ts';
import { findCoordinates } from './coordinates.ts';
import { findDisguised } from './disguised.ts';
import { findEmailAddresses } from './emailAddresses.ts';
import { type Finder, findBy } from './find.ts';
import type { Finding, PersonalDataKind } from './finding.ts';
import { findHomeAddresses } from './homeAddresses.ts';
import { findIdentityNumbers } from './identityNumbers.ts';
import { findNames } from './names.ts';
import { plainly } from './plainly.ts';
import { findRegistrationPlates } from './registrationPlates.ts';
import { findSpeltIdentityNumbers } from './spelt-identity-numbers.ts';
import { findTelephoneNumbers } from './telephoneNumbers.ts';

/** What can be found besides; a new kind needs a finder here and a word in shared/text/privacy-further.ts. */
export const FURTHER_KINDS = [
  'bankgiro',
  'plusgiro',
  'bank_account',
  'iban',
  'card_number',
  'registration_plate',
  'coordinates',
  'home_address',
  'person_name',
  'official_name',
] as const;
export type FurtherKind = (typeof FURTHER_KINDS)[number];
export type AnyKind = PersonalDataKind | FurtherKind;

/** In order of trust: what has a check digit first, what is known by the words around it last. */
const FINDERS: readonly Finder<AnyKind>[] = [
  findBankNumbers,
  findIdentityNumbers,
  findEmailAddresses,
  findTelephoneNumbers,
  findRegistrationPlates,
  findCoordinates,
  findHomeAddresses,
  findNames,
  findDisguised,
  findSpeltIdentityNumbers,
];
/** As the text is read, not only as it is encoded. */
const findEvery = plainly<AnyKind>((text) => findBy(text, FINDERS));

/**
 * All personal data that can be found in a Swedish text, in order of place, without overlap. An `official_name` is a
 * politician's or an official's in office: named as such, and not masked (see isMasked).
 */
export function findEveryPersonalData(text: string): Finding<AnyKind>[] {
  return [...findEvery(text)];
}

/** Who acts in office is part of the matter; the others' data is hidden unless a person chooses to show it. */
export function isMasked({ kind }: Finding<AnyKind>): boolean {
  return kind !== 'official_name';
}
