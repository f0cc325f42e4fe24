import type { DoubtCode } from '../imports/plan.ts';
import type { Expired, Refused, UndatedConsent } from '../imports/table-plan.ts';
import type { Twin } from './language.ts';

type Words = { readonly name: string; readonly will: (as: string) => string };

type AboutPeople = Extract<
  DoubtCode,
  | 'no_consent'
  | 'consent_refused'
  | 'contact_refused'
  | 'consent_undated'
  | 'consent_today'
  | 'consent_not_told'
  | 'details_over'
  | 'details_over_cut'
  | 'details_over_left'
  | 'role_as_position'
>;

/** Words about people in lists: what they agreed to, until when, and what is chosen for all rows. */
export interface ImportPeopleWords {
  readonly refused: string;
  readonly refusedChoices: Readonly<Record<Refused, string>>;
  readonly expired: string;
  readonly expiredChoices: Readonly<Record<Expired, string>>;
  readonly undatedConsent: string;
  readonly undatedChoices: Readonly<Record<UndatedConsent, string>>;
  readonly doubts: Readonly<Record<AboutPeople, Words>>;
}

export const importPeopleWords: Twin<ImportPeopleWords> = {
  sv: {
    refused: 'Den som har sagt nej till att stå i listan',
    refusedChoices: {
      leave_out: 'Ta inte med raden',
      no_details: 'Ta med raden utan kontaktuppgifter',
    },
    expired: 'När uppgifterna har gått ut',
    expiredChoices: {
      no_details: 'Ta med raden utan kontaktuppgifter',
      leave_out: 'Ta inte med raden',
      whole: 'Ta med allt',
    },
    undatedConsent: 'Samtycke utan dag (”Ja”)',
    undatedChoices: {
      none: 'Lämna dagen tom, så att någon får fråga',
      today: 'Skriv dagens datum',
    },
    doubts: {
      no_consent: {
        name: 'Kontaktuppgifter utan samtycke',
        will: () =>
          'De förs in i fliken, men visas inte i panelen förrän dagen för samtycket står där. Har ni inget samtycke, ta inte med kolumnerna.',
      },
      consent_refused: { name: 'Samtycke: nej', will: () => 'Kontaktuppgifterna förs inte in.' },
      contact_refused: {
        name: 'Har inte samtyckt till att stå i listan',
        will: () => 'Raden förs inte in. Ändra vid ”Den som har sagt nej till att stå i listan”.',
      },
      consent_undated: {
        name: 'Samtycke utan dag',
        will: () => 'Dagen lämnas tom. Ändra vid ”Samtycke utan dag (”Ja”)”.',
      },
      consent_today: { name: 'Samtycke utan dag', will: (as) => `Dateras ${as}.` },
      consent_not_told: {
        name: 'Samtycke står inte',
        will: () => 'Uppgifterna förs in. Ta bort raden i listan om personen inte vill stå där.',
      },
      details_over: {
        name: 'Uppgifterna har gått ut',
        will: (as) => `De gällde till ${as} och förs in ändå, att se över.`,
      },
      details_over_cut: {
        name: 'Uppgifterna har gått ut',
        will: (as) =>
          `De gällde till ${as}: kontaktuppgifterna förs inte in. Ändra vid ”När uppgifterna har gått ut”.`,
      },
      details_over_left: {
        name: 'Uppgifterna har gått ut',
        will: (as) => `De gällde till ${as}: raden förs inte in.`,
      },
      role_as_position: {
        name: 'Rollen är ingen av era egna',
        will: () => 'Orden skrivs under Uppdrag.',
      },
    },
  },
  en: {
    refused: 'Somebody who said no to standing in the list',
    refusedChoices: {
      leave_out: 'Leave the row out',
      no_details: 'Bring the row in without contact details',
    },
    expired: 'Where the details have run out',
    expiredChoices: {
      no_details: 'Bring the row in without contact details',
      leave_out: 'Leave the row out',
      whole: 'Bring in all of it',
    },
    undatedConsent: 'Consent without a day (“Yes”)',
    undatedChoices: {
      none: 'Leave the day empty, so that somebody asks',
      today: 'Write today’s date',
    },
    doubts: {
      no_consent: {
        name: 'Contact details without consent',
        will: () =>
          'They are entered in the tab, but not shown in the panel until the day of the consent stands there. If you have no consent, leave the columns out.',
      },
      consent_refused: { name: 'Consent: no', will: () => 'The contact details are left out.' },
      contact_refused: {
        name: 'Has not agreed to stand in the list',
        will: () => 'The row is left out. Change it at “Somebody who said no to standing in the list”.',
      },
      consent_undated: {
        name: 'Consent without a day',
        will: () => 'The day is left empty. Change it at “Consent without a day (“Yes”)”.',
      },
      consent_today: { name: 'Consent without a day', will: (as) => `Dated ${as}.` },
      consent_not_told: {
        name: 'The consent is not told',
        will: () =>
          'The details are brought in. Take the row out of the list if the person does not want it.',
      },
      details_over: {
        name: 'The details have run out',
        will: (as) => `They held until ${as} and are brought in all the same, to be looked over.`,
      },
      details_over_cut: {
        name: 'The details have run out',
        will: (as) =>
          `They held until ${as}: the contact details are left out. Change it at “Where the details have run out”.`,
      },
      details_over_left: {
        name: 'The details have run out',
        will: (as) => `They held until ${as}: the row is left out.`,
      },
      role_as_position: {
        name: 'The role is none of your own',
        will: () => 'The words are written under Position.',
      },
    },
  },
};
