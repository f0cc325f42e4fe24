import type { DialogueField } from '../imports/dialogues/fields.ts';
import type { Subject } from '../imports/subjects.ts';
import type { Twin } from './language.ts';

/** Words of the import that depend on what the rows of the list are. */
export interface ImportSubjectWords {
  readonly label: string;
  readonly hint: string;
  readonly names: Readonly<Record<Subject, string>>;
  readonly about: Readonly<Record<Subject, string>>;
  readonly enter: (count: number, subject: Subject) => string;
  readonly start: (count: number, subject: Subject) => string;
  readonly done: (count: number, subject: Subject) => string;
  /** What undoing does, said before and after. */
  readonly ask: (count: number, subject: Subject) => string;
  readonly confirm: (count: number, subject: Subject) => string;
  readonly undone: (count: number, subject: Subject) => string;
  readonly goneOn: (count: number, subject: Subject) => string;
  readonly groups: Readonly<Record<'row' | 'dialogue' | 'input' | 'other', string>>;
  readonly skip: string;
  readonly none: string;
  readonly dialogueFields: Readonly<Record<DialogueField, string>>;
  /** Names for the matter in a list of referrals. */
  readonly matterNames: Readonly<Record<'number' | 'record' | 'title', string>>;
  readonly looking: string;
  /** What a workbook with exported dialogues does not bring along. */
  readonly onlyTables: string;
  /** Headings of the preview, where they are not those of matters. */
  readonly previewColumns: Readonly<Record<'received' | 'title' | 'past', string>>;
  readonly lines: {
    readonly planned: (form: string) => string;
    readonly held: (day: string, heads: number | undefined) => string;
    readonly told: (day: string) => string;
    readonly closed: string;
    /** With everything that has happened to it. */
    readonly whole: (inputs: number, events: number) => string;
    readonly answered: (outcome: string) => string;
    readonly toMatter: (number: string) => string;
    readonly toDialogue: (number: string) => string;
  };
}

type Noun = readonly [one: string, many: string, doneOne: string];

const NOUNS_SV: Readonly<Record<Subject, Noun>> = {
  matters: ['ärende', 'ärenden', 'infört'],
  referrals: ['remiss', 'remisser', 'införd'],
  dialogues: ['rad', 'rader', 'införd'],
  organisations: ['organisation', 'organisationer', 'införd'],
  contacts: ['kontakt', 'kontakter', 'införd'],
  places: ['plats', 'platser', 'införd'],
  partners: ['förening', 'föreningar', 'införd'],
};
const NOUNS_EN: Readonly<Record<Subject, Noun>> = {
  matters: ['matter', 'matters', ''],
  referrals: ['referral', 'referrals', ''],
  dialogues: ['row', 'rows', ''],
  organisations: ['organisation', 'organisations', ''],
  contacts: ['contact', 'contacts', ''],
  places: ['place', 'places', ''],
  partners: ['association', 'associations', ''],
};

const counted = (count: number, [one, many]: Noun): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const sv = (count: number, subject: Subject): string => counted(count, NOUNS_SV[subject]);
const en = (count: number, subject: Subject): string => counted(count, NOUNS_EN[subject]);

const isRows = (subject: Subject): boolean =>
  subject !== 'matters' && subject !== 'referrals' && subject !== 'dialogues';

export const importSubjectWords: Twin<ImportSubjectWords> = {
  sv: {
    label: 'Raderna är',
    hint: 'Gissat ur rubrikerna. Ändra om det är något annat.',
    names: {
      matters: 'Ärenden',
      referrals: 'Remisser till ärenden som finns',
      dialogues: 'Dialoger och det som sades',
      organisations: 'Organisationer',
      contacts: 'Kontakter',
      places: 'Områden och platser',
      partners: 'Civilsamhälle',
    },
    about: {
      matters:
        'En rad blir ett ärende, med det som har hänt. Står samma ärende på flera rader blir det en remiss var.',
      referrals:
        'En rad blir en remiss. Ärendet hittas på sitt nummer, listans gamla nummer, diarienumret eller rubriken.',
      dialogues: 'Rader med samma namn och dag blir en dialog. Varje synpunkt blir ett inlägg i den.',
      organisations: 'En rad blir en organisation i fliken. De som redan finns visas med det som är ändrat.',
      contacts:
        'En rad blir en kontakt i fliken. De som redan finns (samma e-post) visas med det som är ändrat.',
      places:
        'En rad blir ett område eller en plats i fliken. De som redan finns visas med det som är ändrat.',
      partners:
        'En rad blir en förening eller annan part i fliken. De som redan finns visas med det som är ändrat.',
    },
    enter: (count, subject) => `${sv(count, subject)} förs in`,
    start: (count, subject) => `För in ${sv(count, subject)}`,
    done: (count, subject) => `${sv(count, subject)} är ${count === 1 ? NOUNS_SV[subject][2] : 'införda'}`,
    ask: (count, subject) =>
      subject === 'matters'
        ? `${sv(count, subject)} makuleras och räknas inte längre någonstans.`
        : subject === 'dialogues'
          ? `${count === 1 ? '1 uppgift' : `${count} uppgifter`} om dialoger tas tillbaka.`
          : `${sv(count, subject)} ${isRows(subject) ? 'tas bort ur fliken' : 'tas tillbaka'}.`,
    confirm: (count, subject) =>
      subject === 'matters'
        ? `Makulera ${sv(count, subject)}`
        : subject === 'dialogues'
          ? `Ta tillbaka ${count === 1 ? '1 uppgift' : `${count} uppgifter`}`
          : `Ta bort ${sv(count, subject)}`,
    undone: (count, subject) =>
      subject === 'matters'
        ? `${sv(count, subject)} är ${count === 1 ? 'makulerat' : 'makulerade'}. Samma lista går att föra in igen.`
        : subject === 'dialogues'
          ? `${count === 1 ? '1 uppgift är tillbakatagen' : `${count} uppgifter är tillbakatagna`}. Samma lista går att föra in igen.`
          : `${sv(count, subject)} är ${count === 1 ? 'borttagen' : 'borttagna'}. Samma lista går att föra in igen.`,
    goneOn: (count, subject) =>
      isRows(subject)
        ? `${sv(count, subject)} har ändrats eller används sedan importen och lämnas:`
        : `${count === 1 ? 'Ett har' : `${count} har`} gått vidare sedan importen och lämnas:`,
    groups: { row: 'Raden', dialogue: 'Dialogen', input: 'Det som sades', other: 'Annat' },
    skip: 'Ta inte med',
    none: 'oklart: tas inte med om du inte väljer något',
    dialogueFields: {
      number: 'Dialogens nummer',
      title: 'Dialogens namn',
      form: 'Dialogform',
      on: 'Dag',
      areas: 'Områden',
      purpose: 'Syfte',
      audience: 'Målgrupp',
      lead: 'Ansvarig',
      organisers: 'Arrangörer',
      venue: 'Lokal',
      heads: 'Antal deltagare',
      due: 'Utlovad återkoppling, dag',
      told: 'Återkopplat, dag',
      status: 'Läge',
      minutes: 'Länk till anteckningar',
      budget: 'Budget',
      input: 'Synpunkt',
      item: 'Synpunktens nummer',
      same: 'Samma som (synpunktens nummer)',
      inputPlace: 'Plats som den gäller',
      inputTheme: 'Tema',
      group: 'Bord, klass eller grupp',
      defect: 'Slag av brist',
      party: 'Vem som svarar för bristen',
      mended: 'Åtgärdat',
      outcome: 'Vad det blev',
      answer: 'Svar',
    },
    matterNames: {
      number: 'Ärendets nummer (ert eller listans)',
      record: 'Ärendets diarienummer',
      title: 'Ärendets rubrik',
    },
    looking: 'Ser efter vad som finns i arket …',
    onlyTables:
      'Ur den här filen kommer dialogerna med det som sades och svaren. Svarsdagar, röster, fler tillfällen och åtgärder kommer med om de exporteras som Gensvar (json).',
    previewColumns: { received: 'Dag', title: 'Namn', past: 'Blir' },
    lines: {
      planned: (form) => `Ny dialog: ${form}`,
      held: (day, heads) => `${day} genomförd${heads === undefined ? '' : `, ${heads} deltagare`}`,
      told: (day) => `${day} återkopplad`,
      closed: 'Avslutad',
      whole: (inputs, events) => `Hela dialogen: ${inputs} inlägg, ${events} händelser i allt`,
      answered: (outcome) => `Utfall: ${outcome}`,
      toMatter: (number) => `Till ${number}`,
      toDialogue: (number) => `Till ${number}`,
    },
  },
  en: {
    label: 'The rows are',
    hint: 'Guessed from the headings. Change it if they are something else.',
    names: {
      matters: 'Matters',
      referrals: 'Referrals of matters that are here',
      dialogues: 'Dialogues and what was said',
      organisations: 'Organisations',
      contacts: 'Contacts',
      places: 'Areas and places',
      partners: 'Civil society',
    },
    about: {
      matters:
        'A row becomes a matter, with what has happened. A matter on several rows gets a referral from each.',
      referrals:
        'A row becomes a referral. The matter is found by its number, its old number, record number or title.',
      dialogues: 'Rows with the same name and day become one dialogue. Each comment becomes an input of it.',
      organisations:
        'A row becomes an organisation in the tab. Those that are there are shown with what has changed.',
      contacts:
        'A row becomes a contact in the tab. Those that are there (same e-mail) are shown with what has changed.',
      places:
        'A row becomes an area or a place in the tab. Those that are there are shown with what has changed.',
      partners:
        'A row becomes an association or another party in the tab. Those that are there are shown with what has changed.',
    },
    enter: (count, subject) => `${en(count, subject)} will be brought in`,
    start: (count, subject) => `Bring in ${en(count, subject)}`,
    done: (count, subject) => `${en(count, subject)} brought in`,
    ask: (count, subject) =>
      subject === 'matters'
        ? `${en(count, subject)} will be struck and counted nowhere any more.`
        : subject === 'dialogues'
          ? `${count === 1 ? '1 thing' : `${count} things`} about dialogues will be taken back.`
          : `${en(count, subject)} will be ${isRows(subject) ? 'removed from the tab' : 'taken back'}.`,
    confirm: (count, subject) =>
      subject === 'matters'
        ? `Strike ${en(count, subject)}`
        : subject === 'dialogues'
          ? `Take back ${count === 1 ? '1 thing' : `${count} things`}`
          : `Remove ${en(count, subject)}`,
    undone: (count, subject) =>
      subject === 'matters'
        ? `${en(count, subject)} struck. The same list can be brought in again.`
        : subject === 'dialogues'
          ? `${count === 1 ? '1 thing' : `${count} things`} taken back. The same list can be brought in again.`
          : `${en(count, subject)} removed. The same list can be brought in again.`,
    goneOn: (count, subject) =>
      isRows(subject)
        ? `${en(count, subject)} changed or in use since the import, left as they are:`
        : `${count === 1 ? 'One has' : `${count} have`} gone on since the import and will be left:`,
    groups: { row: 'The row', dialogue: 'The dialogue', input: 'What was said', other: 'Other' },
    skip: 'Leave out',
    none: 'unclear: left out unless you choose something',
    dialogueFields: {
      number: 'Number of the dialogue',
      title: 'Name of the dialogue',
      form: 'Form of dialogue',
      on: 'Day',
      areas: 'Areas',
      purpose: 'Purpose',
      audience: 'Target group',
      lead: 'Lead',
      organisers: 'Organisers',
      venue: 'Venue',
      heads: 'Number of participants',
      due: 'Promised feedback, day',
      told: 'Feedback given, day',
      status: 'Stage',
      minutes: 'Link to the minutes',
      budget: 'Budget',
      input: 'Comment',
      item: 'Number of the comment',
      same: 'Same as (number of the comment)',
      inputPlace: 'Place it is about',
      inputTheme: 'Theme',
      group: 'Table, class or group',
      defect: 'Kind of defect',
      party: 'Who answers for the defect',
      mended: 'Mended',
      outcome: 'What came of it',
      answer: 'Answer',
    },
    matterNames: {
      number: 'Number of the matter (yours or the list’s)',
      record: 'Record number of the matter',
      title: 'Title of the matter',
    },
    looking: 'Looking at what is in the sheet …',
    onlyTables:
      'This file brings the dialogues with what was said and answered. Days of answers, votes, more occasions and actions come along when they are exported as Gensvar (json).',
    previewColumns: { received: 'Day', title: 'Name', past: 'Becomes' },
    lines: {
      planned: (form) => `New dialogue: ${form}`,
      held: (day, heads) => `${day} held${heads === undefined ? '' : `, ${heads} participants`}`,
      told: (day) => `${day} feedback given`,
      closed: 'Closed',
      whole: (inputs, events) => `The whole dialogue: inputs ${inputs}, events in all ${events}`,
      answered: (outcome) => `Outcome: ${outcome}`,
      toMatter: (number) => `To ${number}`,
      toDialogue: (number) => `To ${number}`,
    },
  },
};
