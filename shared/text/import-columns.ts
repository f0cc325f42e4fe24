import type { MatterField, Use } from '../imports/fields.ts';
import type { Proposal } from '../imports/propose.ts';
import type { Twin } from './language.ts';

export interface ImportColumnWords {
  readonly title: string;
  readonly intro: string;
  readonly column: string;
  readonly examples: string;
  readonly use: string;
  readonly unnamed: (number: number) => string;
  readonly by: Readonly<Record<Proposal['by'], string>>;
  readonly remembered: string;
  readonly uses: Readonly<Record<Use, string>>;
  readonly groups: Readonly<Record<'matter' | 'course' | 'other', string>>;
  readonly twice: (field: string) => string;
}

const fieldsSv: Readonly<Record<MatterField, string>> = {
  ulid: 'Gensvars id',
  number: 'Listans nummer',
  received: 'Inkom',
  title: 'Rubrik',
  text: 'Text',
  kind: 'Slag',
  channel: 'Kanal',
  place: 'Plats',
  theme: 'Tema',
  owner: 'Ansvarig',
  status: 'Läge',
  triaged: 'Fördelat, dag',
  organisation: 'Remissinstans',
  question: 'Frågeställning',
  sent: 'Skickat på remiss, dag',
  due: 'Svar senast, dag',
  answered: 'Svar kom, dag',
  answer: 'Remissvar',
  outcome: 'Svarets utfall',
  decision: 'Beslut',
  reason: 'Skäl till beslutet',
  decided: 'Beslutat, dag',
  told: 'Återkopplat, dag',
  feedback: 'Återkoppling',
  closed: 'Avslutat, dag',
  record: 'Diarienummer',
  link: 'Länk',
  published: 'Publicerat',
  author: 'Avsändare (personuppgift)',
  note: 'Anteckning',
};

const fieldsEn: Readonly<Record<MatterField, string>> = {
  ulid: 'Gensvar’s id',
  number: 'Number in the list',
  received: 'Received',
  title: 'Title',
  text: 'Text',
  kind: 'Kind',
  channel: 'Channel',
  place: 'Place',
  theme: 'Theme',
  owner: 'Owner',
  status: 'Stage',
  triaged: 'Triaged, day',
  organisation: 'Asked organisation',
  question: 'Question',
  sent: 'Referred, day',
  due: 'Answer due, day',
  answered: 'Answer came, day',
  answer: 'Answer',
  outcome: 'Outcome of the answer',
  decision: 'Decision',
  reason: 'Reason for the decision',
  decided: 'Decided, day',
  told: 'Resident told, day',
  feedback: 'Feedback',
  closed: 'Closed, day',
  record: 'Record number',
  link: 'Link',
  published: 'Published',
  author: 'Submitter (personal data)',
  note: 'Note',
};

/** What each column of a list is taken for. */
export const importColumnWords: Twin<ImportColumnWords> = {
  sv: {
    title: 'Vad varje kolumn är',
    intro: 'Förslagen kommer av rubriken och av det som står i kolumnen. Ändra det som inte stämmer.',
    column: 'Kolumn',
    examples: 'Ur listan',
    use: 'Blir',
    unnamed: (number) => `Kolumn ${number} (utan rubrik)`,
    by: {
      name: 'av rubriken',
      values: 'av det som står i kolumnen',
      personal: 'personuppgift: tas inte med om du inte väljer det',
      none: 'oklart: behålls som uppgift',
    },
    remembered: 'Valen från förra gången med samma kolumner är ifyllda.',
    uses: { ...fieldsSv, keep: 'Behåll som uppgift', skip: 'Ta inte med' },
    groups: { matter: 'Ärendet', course: 'Det som har hänt', other: 'Annat' },
    twice: (field) => `”${field}” är vald för två kolumner. Välj den för en.`,
  },
  en: {
    title: 'What each column is',
    intro: 'The proposals come from the heading and from what stands in the column. Change what is wrong.',
    column: 'Column',
    examples: 'From the list',
    use: 'Becomes',
    unnamed: (number) => `Column ${number} (no heading)`,
    by: {
      name: 'by its heading',
      values: 'by what stands in the column',
      personal: 'personal data: left out unless you choose it',
      none: 'unclear: kept as a particular',
    },
    remembered: 'Your choices from the last time with the same columns are filled in.',
    uses: { ...fieldsEn, keep: 'Keep as a particular', skip: 'Leave out' },
    groups: { matter: 'The matter', course: 'What has happened', other: 'Other' },
    twice: (field) => `“${field}” is chosen for two columns. Choose it for one.`,
  },
};
