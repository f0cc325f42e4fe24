import type { DoubtCode } from '../imports/plan.ts';
import { importDoubts } from './import-doubts.ts';
import { importFurtherDoubts } from './import-further-doubts.ts';
import { importPeopleWords } from './import-people-doubts.ts';
import { importUndatedWords } from './import-undated.ts';
import type { Twin } from './language.ts';

export type DoubtWords = Readonly<
  Record<DoubtCode, { readonly name: string; readonly will: (as: string) => string }>
>;

const noted = () => 'Steget blir en anteckning.';
const keptAsNote = () => 'Det som står där blir en anteckning.';
const leftOut = () => 'Raden förs inte in.';
const notedEn = () => 'The step becomes a note.';
const keptEn = () => 'What stands there becomes a note.';
const leftEn = () => 'The row is left out.';

/** Every doubt about a cell or a row, and what is done about it. */
export const importDoubtWords: Twin<DoubtWords> = {
  sv: {
    ...importDoubts.sv,
    ...importPeopleWords.sv.doubts,
    ...importUndatedWords.sv.doubts,
    ...importFurtherDoubts.sv,
    day_order: {
      name: 'Dagen kan läsas på flera sätt',
      will: (as) => `Läses som ${as}. Ändra under ”Dagar som 3/4/2025”.`,
    },
    day_no_year: { name: 'Dagen saknar år', will: (as) => `Läses som ${as}, den senaste sådana dagen.` },
    day_short_year: { name: 'Året har två siffror', will: (as) => `Läses som ${as}.` },
    day_week: { name: 'Bara veckan står', will: (as) => `Läses som måndagen, ${as}.` },
    day_month: { name: 'Bara månaden står', will: (as) => `Läses som den första, ${as}.` },
    day_serial: { name: 'Ett tal där en dag ska stå', will: (as) => `Läses som Excels tal för ${as}.` },
    not_a_day: { name: 'Ingen dag', will: keptAsNote },
    day_in_future: { name: 'Dagen har inte varit', will: keptAsNote },
    day_out_of_order: { name: 'Dagen ligger före det den följer på', will: (as) => `Dateras ${as}.` },
    day_missing_noted: { name: 'Har hänt, men dagen står inte', will: noted },
    day_missing_last_known: {
      name: 'Har hänt, men dagen står inte',
      will: (as) => `Dateras ${as}, radens senaste kända dag.`,
    },
    closed_without_day: {
      name: 'Avslutat, men dagen står inte',
      will: (as) => `Avslutas ${as}, radens senaste kända dag, med orden att dagen inte är känd.`,
    },
    closed_day_uncounted: {
      name: 'Avslutat, men dagen står inte',
      will: () =>
        'Avslutas utan känd dag och räknas inte i svarstiderna. Ändra vid ”Avslutat men dagen står inte”.',
    },
    closed_left_open: {
      name: 'Avslutat, men dagen står inte',
      will: () => 'Ärendet lämnas öppet, och ordet blir en anteckning.',
    },
    unknown_status: {
      name: 'Ett ord för läge som inte är ihopparat',
      will: (_as) => 'Ärendet blir öppet, och ordet en anteckning.',
    },
    unknown_organisation: { name: 'Okänd remissinstans', will: keptAsNote },
    unknown_decision: { name: 'Beslutet säger varken ja eller nej', will: keptAsNote },
    unknown_outcome: {
      name: 'Svarets utfall står inte',
      will: (as) => `Svaret får ”${as}”. Välj ett annat för hela listan under ”Det som listan inte säger”.`,
    },
    no_due: { name: 'Sista svarsdag står inte', will: (as) => `Sätts till ${as} efter svarstiden.` },
    bad_link: { name: 'Ingen webbadress', will: keptAsNote },
    shortened: { name: 'Texten är för lång', will: (_as) => 'Den kortas.' },
    formula_error: { name: 'En formel gav fel', will: () => 'Cellen läses som tom.' },
    title_from_text: { name: 'Rubriken är tom', will: () => 'Textens första mening blir rubrik.' },
    same_number: {
      name: 'Samma nummer, men annat innehåll',
      will: (as) => `Blir ett eget ärende. Samma nummer står på rad ${as}.`,
    },
    formula: { name: 'Formel', will: (_as) => 'Det senast uträknade värdet läses.' },
    masked: { name: 'Personuppgift i texten', will: (_as) => 'Den döljs.' },
    no_received: { name: 'Ingen dag då det kom in', will: leftOut },
    received_unreadable: { name: 'Dagen då det kom in går inte att läsa', will: leftOut },
    received_in_future: { name: 'Kom in en dag som inte har varit', will: leftOut },
    no_words: { name: 'Varken rubrik eller text', will: leftOut },
    status_leave_out: { name: 'Läget säger att raden inte ska med', will: leftOut },
    same_as_row: {
      name: 'Samma innehåll som en tidigare rad',
      will: (as) => `Förs inte in: samma som rad ${as}.`,
    },
  },
  en: {
    ...importDoubts.en,
    ...importPeopleWords.en.doubts,
    ...importUndatedWords.en.doubts,
    ...importFurtherDoubts.en,
    day_order: {
      name: 'The day can be read in several ways',
      will: (as) => `Read as ${as}. Change it at “Days like 3/4/2025”.`,
    },
    day_no_year: { name: 'The day has no year', will: (as) => `Read as ${as}, the latest such day.` },
    day_short_year: { name: 'The year has two digits', will: (as) => `Read as ${as}.` },
    day_week: { name: 'Only the week is given', will: (as) => `Read as its Monday, ${as}.` },
    day_month: { name: 'Only the month is given', will: (as) => `Read as the first, ${as}.` },
    day_serial: {
      name: 'A number where a day should be',
      will: (as) => `Read as Excel’s number for ${as}.`,
    },
    not_a_day: { name: 'No day', will: keptEn },
    day_in_future: { name: 'The day has not been yet', will: keptEn },
    day_out_of_order: { name: 'The day lies before what it follows', will: (as) => `Dated ${as}.` },
    day_missing_noted: { name: 'Has happened, but the day is missing', will: notedEn },
    day_missing_last_known: {
      name: 'Has happened, but the day is missing',
      will: (as) => `Dated ${as}, the last day that the row knows.`,
    },
    closed_without_day: {
      name: 'Closed, but the day is missing',
      will: (as) =>
        `Closed on ${as}, the last day that the row knows, with the words that the day is not known.`,
    },
    closed_day_uncounted: {
      name: 'Closed, but the day is missing',
      will: () =>
        'Closed without a known day, and counted in no time to an answer. Change it at “Closed but the day is missing”.',
    },
    closed_left_open: {
      name: 'Closed, but the day is missing',
      will: () => 'The matter is left open, and the word becomes a note.',
    },
    unknown_status: {
      name: 'A word for the stage that is not matched',
      will: (_as) => 'The matter is open, and the word a note.',
    },
    unknown_organisation: { name: 'Unknown organisation', will: keptEn },
    unknown_decision: { name: 'The decision says neither yes nor no', will: keptEn },
    unknown_outcome: {
      name: 'The outcome of the answer is missing',
      will: (as) =>
        `The answer gets “${as}”. Choose another for the whole list at “What the list does not tell”.`,
    },
    no_due: {
      name: 'The last day for the answer is missing',
      will: (as) => `Set to ${as} by the time for answers.`,
    },
    bad_link: { name: 'No web address', will: keptEn },
    shortened: { name: 'The text is too long', will: (_as) => 'It is shortened.' },
    formula_error: { name: 'A formula has failed', will: () => 'The cell is read as empty.' },
    title_from_text: {
      name: 'The title is empty',
      will: () => 'The first sentence of the text becomes the title.',
    },
    same_number: {
      name: 'The same number, but other content',
      will: (as) => `Becomes a matter of its own. The same number stands in row ${as}.`,
    },
    formula: { name: 'Formula', will: (_as) => 'The value counted last is read.' },
    masked: { name: 'Personal data in the text', will: (_as) => 'It is hidden.' },
    no_received: { name: 'No day of receipt', will: leftEn },
    received_unreadable: { name: 'The day of receipt cannot be read', will: leftEn },
    received_in_future: { name: 'Received on a day that has not been', will: leftEn },
    no_words: { name: 'Neither title nor text', will: leftEn },
    status_leave_out: { name: 'The stage says that the row should not come', will: leftEn },
    same_as_row: {
      name: 'The same content as an earlier row',
      will: (as) => `Left out: the same as row ${as}.`,
    },
  },
};
