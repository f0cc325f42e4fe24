import type { PersonalDataKind } from '../privacy/finding.ts';
import type { Twin } from './language.ts';

interface PrivacyWords {
  /** Stands in brackets where personal data stood. */
  readonly placeholders: Readonly<Record<PersonalDataKind, string>>;
  /** What was hidden, with its number: "1 telefonnummer doldes". */
  readonly hidden: (kind: PersonalDataKind, count: number) => string;
}

const svPlural: Readonly<Record<PersonalDataKind, string>> = {
  personal_identity_number: 'personnummer',
  coordination_number: 'samordningsnummer',
  telephone_number: 'telefonnummer',
  email_address: 'e-postadresser',
};

const sv: PrivacyWords = {
  placeholders: { ...svPlural, email_address: 'e-postadress' },
  hidden: (kind, count) => `${count} ${count === 1 ? sv.placeholders[kind] : svPlural[kind]} doldes`,
};

const enPlural: Readonly<Record<PersonalDataKind, string>> = {
  personal_identity_number: 'personal identity numbers',
  coordination_number: 'coordination numbers',
  telephone_number: 'phone numbers',
  email_address: 'e-mail addresses',
};

const en: PrivacyWords = {
  placeholders: {
    personal_identity_number: 'personal identity number',
    coordination_number: 'coordination number',
    telephone_number: 'phone number',
    email_address: 'e-mail address',
  },
  hidden: (kind, count) =>
    count === 1 ? `1 ${en.placeholders[kind]} was hidden` : `${count} ${enPlural[kind]} were hidden`,
};

export const privacyWords: Twin<PrivacyWords> = { sv, en };
