import type { UndatedReferrals } from '../imports/plan.ts';
import type { Twin } from './language.ts';

type Words = { readonly name: string; readonly will: (as: string) => string };

/** Words about referrals whose day the list does not tell, and about numbers that are taken. */
export interface ImportUndatedWords {
  readonly label: string;
  readonly choices: Readonly<Record<UndatedReferrals, string>>;
  readonly doubts: Readonly<Record<'referral_undated' | 'referral_undated_left' | 'number_there', Words>>;
}

export const importUndatedWords: Twin<ImportUndatedWords> = {
  sv: {
    label: 'Skickat eller besvarat men dagen står inte',
    choices: {
      received: 'Använd dagen det kom in (följs upp)',
      note: 'Skriv det som en anteckning (följs inte upp)',
      leave_out: 'Utelämna raden, så att dagen kan skrivas in',
    },
    doubts: {
      referral_undated: {
        name: 'Remiss utan dag',
        will: (as) =>
          `Dateras ${as}, den senaste dag som raden vet. Ändra vid ”Skickat eller besvarat men dagen står inte”.`,
      },
      referral_undated_left: {
        name: 'Remiss utan dag',
        will: () => 'Raden utelämnas. Skriv in dagen i listan och kör den igen.',
      },
      number_there: {
        name: 'Numret finns redan på ett annat ärende',
        will: (as) => `Dag, rubrik och text är andra än i ${as}. Raden blir ett nytt ärende.`,
      },
    },
  },
  en: {
    label: 'Sent or answered but the day is missing',
    choices: {
      received: 'Use the day it came in (is followed up)',
      note: 'Write it as a note (is not followed up)',
      leave_out: 'Leave the row out, so that the day can be written in',
    },
    doubts: {
      referral_undated: {
        name: 'Referral without a day',
        will: (as) =>
          `Dated ${as}, the last day that the row knows. Change it at “Sent or answered but the day is missing”.`,
      },
      referral_undated_left: {
        name: 'Referral without a day',
        will: () => 'The row is left out. Write the day into the list and run it again.',
      },
      number_there: {
        name: 'Another matter has the number already',
        will: (as) => `Day, title and text are others than in ${as}. The row becomes a new matter.`,
      },
    },
  },
};
