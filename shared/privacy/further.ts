import { findBankNumbers } from './bankNumbers.ts';
import { findCoordinates } from './coordinates.ts';
import { findDisguised } from './disguised.ts';
import { findEmailAddresses } from './emailAddresses.ts';
import { type Finder, findBy } from './find.ts';
import { type Finding, type PersonalDataKind, placesOf } from './finding.ts';
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
const findEvery = plainly<AnyKind>((text) => {
  const found = findBy(text, FINDERS);
  return findBy(text, [() => found, () => again(text, found)]);
});

/** What is told apart by the words beside it in one place is the same without them in another. */
const TOLD_ONCE: readonly AnyKind[] = ['person_name', 'home_address'];
/** Street and number, without the floor and the town. */
const STREET_AND_NUMBER = /^.{3,60}? \d{1,3}(?: ?[A-Za-z](?!\p{L}))?/u;
const MOST_AGAIN = 20;

/** The other places of names and homes that have been found. A first name alone may be a word like any other. */
function again(text: string, found: readonly Finding<AnyKind>[]): Finding<AnyKind>[] {
  const values = new Map<string, AnyKind>();
  for (const { kind, start, end } of found) {
    const value = text.slice(start, end);
    const told = kind === 'home_address' ? (STREET_AND_NUMBER.exec(value)?.[0] ?? value) : value;
    if (TOLD_ONCE.includes(kind) && told.includes(' ')) values.set(told, kind);
  }
  return [...values].slice(0, MOST_AGAIN).flatMap(([value, kind]) => placesOf(text, value, kind));
}

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
