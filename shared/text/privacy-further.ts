import type { AnyKind } from '../privacy/further.ts';
import type { HealthKind } from '../privacy/health.ts';
import type { Twin } from './language.ts';
import { privacyWords } from './privacy.ts';

/** What each kind of personal data is called where it stood, in brackets. Apart from the extension's own few kinds. */
type FurtherWords = Readonly<Record<AnyKind, string>>;

const sv: FurtherWords = {
  ...privacyWords.sv.placeholders,
  bankgiro: 'bankgiro',
  plusgiro: 'plusgiro',
  bank_account: 'kontonummer',
  iban: 'IBAN',
  card_number: 'kortnummer',
  registration_plate: 'registreringsnummer',
  coordinates: 'koordinater',
  home_address: 'adress',
  person_name: 'namn',
  official_name: 'namn på person i tjänst',
};

const en: FurtherWords = {
  ...privacyWords.en.placeholders,
  bankgiro: 'bankgiro number',
  plusgiro: 'plusgiro number',
  bank_account: 'account number',
  iban: 'IBAN',
  card_number: 'card number',
  registration_plate: 'registration plate',
  coordinates: 'coordinates',
  home_address: 'address',
  person_name: 'name',
  official_name: 'name of a person in office',
};

export const furtherWords: Twin<FurtherWords> = { sv, en };

/** In what leaves the district only: what is said of somebody's health, and how old they are. */
export const healthKinds: Twin<Readonly<Record<HealthKind, string>>> = {
  sv: { health: 'hälsa', age: 'ålder' },
  en: { health: 'health', age: 'age' },
};
