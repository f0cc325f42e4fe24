import type { ClosedWithoutDay, MissingDays } from '../imports/plan.ts';
import type { StatusMeaning } from '../imports/statuses.ts';
import type { DayOrder } from '../imports/values/days.ts';
import { plural } from './import-plural.ts';
import type { Twin } from './language.ts';

export interface ImportChoiceWords {
  readonly statuses: string;
  readonly statusesHint: string;
  readonly statusCount: (text: string, count: number) => string;
  readonly meanings: Readonly<Record<StatusMeaning, string>>;
  readonly unmapped: string;
  readonly more: string;
  readonly kind: string;
  readonly channel: string;
  readonly outcome: string;
  readonly inputOutcome: string;
  readonly order: string;
  readonly orders: Readonly<Record<DayOrder | 'each', string>>;
  readonly missingDays: string;
  readonly missing: Readonly<Record<MissingDays, string>>;
  readonly closedWithoutDay: string;
  readonly closings: Readonly<Record<ClosedWithoutDay, string>>;
  readonly mask: string;
}

/** What a person chooses for a whole list: what its words mean, and what holds where it says nothing. */
export const importChoiceWords: Twin<ImportChoiceWords> = {
  sv: {
    statuses: 'Vad orden för läge betyder',
    statusesHint: 'Varje ord paras ihop en gång och gäller alla rader som har det.',
    statusCount: (text, count) => `”${text}” på ${plural(count, 'rad', 'rader')}`,
    meanings: {
      open: 'Öppet, inget mer',
      referred: 'Skickat på remiss',
      answered: 'Svar har kommit',
      decided: 'Beslutat',
      told: 'Den boende har fått besked',
      closed: 'Avslutat',
      withdrawn: 'Återtaget',
      leave_out: 'Ta inte med raden',
    },
    unmapped: 'Okänt: skriv som anteckning',
    more: 'Det som listan inte säger',
    kind: 'Slag när det inte står',
    channel: 'Kanal när den inte står',
    outcome: 'Utfall av ett remissvar när det inte står',
    inputOutcome: 'Utfall av ett inlägg när svaret inte säger det',
    order: 'Dagar som 3/4/2025',
    orders: {
      each: 'Som kolumnen själv visar, annars dag först',
      day_first: 'Dag först (3 april)',
      month_first: 'Månad först (4 mars)',
      year_first: 'År först (03-04-25 är 25 april 2003)',
    },
    closedWithoutDay: 'Avslutat men dagen står inte',
    closings: {
      uncounted: 'Avsluta, men räkna ingen svarstid',
      last_known: 'Avsluta den senaste dag som raden vet, eller den dag det kom in',
      open: 'Lämna öppet',
    },
    missingDays: 'Något har hänt men dagen står inte',
    missing: {
      note: 'Skriv det som en anteckning',
      last_known: 'Använd radens senaste kända dag',
    },
    mask: 'Dölj personuppgifter i löpande text',
  },
  en: {
    statuses: 'What the words for the stage mean',
    statusesHint: 'Each word is matched once and holds for all rows that have it.',
    statusCount: (text, count) => `“${text}” in ${plural(count, 'row', 'rows')}`,
    meanings: {
      open: 'Open, nothing more',
      referred: 'Referred',
      answered: 'An answer has come',
      decided: 'Decided',
      told: 'The resident has been told',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
      leave_out: 'Leave the row out',
    },
    unmapped: 'Unknown: write as a note',
    more: 'What the list does not tell',
    kind: 'Kind where none is given',
    channel: 'Channel where none is given',
    outcome: 'Outcome of an answer where none is given',
    inputOutcome: 'Outcome of an input where the answer does not tell',
    order: 'Days like 3/4/2025',
    orders: {
      each: 'As the column itself shows, else day first',
      day_first: 'Day first (3 April)',
      month_first: 'Month first (4 March)',
      year_first: 'Year first (03-04-25 is 25 April 2003)',
    },
    closedWithoutDay: 'Closed but the day is missing',
    closings: {
      uncounted: 'Close, but count no time to an answer',
      last_known: 'Close on the last day that the row knows, or the day it came in',
      open: 'Leave open',
    },
    missingDays: 'Something has happened but the day is missing',
    missing: { note: 'Write it as a note', last_known: 'Use the last day that the row knows' },
    mask: 'Hide personal data in running text',
  },
};
