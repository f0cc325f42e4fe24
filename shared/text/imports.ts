import type { MatterField, Use } from '../imports/fields.ts';
import type { ClosedWithoutDay, DoubtCode, MissingDays } from '../imports/plan.ts';
import type { Proposal } from '../imports/propose.ts';
import type { StatusMeaning } from '../imports/statuses.ts';
import type { FileFault } from '../imports/unreadable.ts';
import type { DayOrder } from '../imports/values/days.ts';
import { importDoubts } from './import-doubts.ts';
import { importFaults } from './import-faults.ts';
import { importUndatedWords } from './import-undated.ts';
import type { Twin } from './language.ts';

/** The hidden tab of imports and chosen mappings: one name, whatever the language. */
export const importTabTitle = 'Gensvar: importer';

/** The hidden tab of rows that wait to be brought in. */
export const queueTabTitle = 'Gensvar: importkö';

export interface ImportWords {
  readonly title: string;
  readonly menu: string;
  readonly intro: string;
  readonly steps: Readonly<Record<'source' | 'columns' | 'check' | 'enter', string>>;
  readonly step: (number: number, of: number, name: string) => string;
  readonly back: string;
  readonly next: string;
  readonly again: string;
  readonly source: {
    readonly file: string;
    readonly fileHint: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly read: string;
    readonly reading: string;
    readonly pasted: string;
    readonly copied: string;
  };
  readonly understood: {
    readonly title: string;
    readonly sheet: string;
    readonly hiddenSheet: (name: string) => string;
    readonly header: string;
    readonly headerRow: (row: number, names: string) => string;
    readonly noHeader: string;
    readonly separator: string;
    readonly separators: Readonly<Record<string, string>>;
    readonly encoding: string;
    readonly encodings: Readonly<Record<string, string>>;
    readonly guessed: string;
    readonly unclosed: (row: number) => string;
    readonly formulas: (cells: number) => string;
    readonly uncounted: (cells: number) => string;
    readonly hidden: (rows: number) => string;
    readonly counts: (rows: number, blank: number, other: number) => string;
    readonly noRows: string;
  };
  readonly columns: {
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
  };
  readonly choices: {
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
  };
  readonly check: {
    readonly reading: (row: number, of: number) => string;
    readonly looking: string;
    readonly nothingYet: string;
    readonly enter: (rows: number) => string;
    readonly known: (rows: number) => string;
    readonly leave: (rows: number) => string;
    readonly doubtful: (rows: number) => string;
    readonly plain: string;
    readonly doubts: string;
    readonly rows: (count: number) => string;
    readonly row: string;
    readonly cell: string;
    readonly what: string;
    readonly more: (count: number) => string;
    readonly preview: string;
    readonly previewHint: string;
    readonly previewColumns: Readonly<Record<'received' | 'title' | 'past' | 'doubts', string>>;
    readonly left: string;
    readonly start: (rows: number) => string;
    readonly nothing: string;
  };
  readonly doubts: Readonly<
    Record<DoubtCode, { readonly name: string; readonly will: (as: string) => string }>
  >;
  readonly entering: {
    readonly progress: (done: number, of: number) => string;
    readonly stay: string;
    readonly pause: string;
    readonly paused: string;
    readonly stopped: string;
    readonly goOn: string;
    readonly done: (rows: number) => string;
    readonly known: (rows: number) => string;
    readonly refused: (rows: number) => string;
    readonly another: string;
  };
  readonly earlier: {
    readonly title: string;
    readonly file: string;
    readonly when: string;
    readonly by: string;
    readonly entered: string;
    readonly of: (entered: number, of: number, undone: number) => string;
    readonly undo: string;
    readonly undoNamed: (file: string) => string;
    readonly looking: string;
    readonly ask: (untouched: number) => string;
    readonly goneOn: (count: number) => string;
    readonly nothing: string;
    readonly confirm: (count: number) => string;
    readonly cancel: string;
    readonly undoing: (done: number, of: number) => string;
    readonly undone: (count: number) => string;
  };
  readonly faults: (why: FileFault) => string;
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
  author: 'Submitter (personal data)',
  note: 'Note',
};

const noted = () => 'Steget blir en anteckning.';
const keptAsNote = () => 'Det som står där blir en anteckning.';
const leftOut = () => 'Raden förs inte in.';
const notedEn = () => 'The step becomes a note.';
const keptEn = () => 'What stands there becomes a note.';
const leftEn = () => 'The row is left out.';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const importWords: Twin<ImportWords> = {
  sv: {
    title: 'Importera',
    menu: 'Importera…',
    intro:
      'För in en lista som ni redan har: ärenden med det som har hänt, remisser, dialoger, organisationer, kontakter, platser eller föreningar. Ingenting ändras förrän du har sett vad som blir av varje rad, och hela importen går att ångra.',
    steps: { source: 'Välj lista', columns: 'Para ihop', check: 'Kontrollera', enter: 'För in' },
    step: (number, of, name) => `Steg ${number} av ${of}: ${name}`,
    back: 'Tillbaka',
    next: 'Gå vidare',
    again: 'Försök igen',
    source: {
      file: 'Välj en fil',
      fileHint:
        'Excel (.xlsx), csv, text eller JSON, högst 40 MB. Filen lämnar inte din dator; bara raderna skrivs i arket.',
      paste: 'Eller klistra in',
      pasteHint: 'Celler kopierade ur ett kalkylark, eller det du kopierat ur tillägget i webbläsaren.',
      read: 'Läs det inklistrade',
      reading: 'Läser filen …',
      pasted: 'inklistrat',
      copied: 'kopierat ur tillägget',
    },
    understood: {
      title: 'Så här lästes listan',
      sheet: 'Blad',
      hiddenSheet: (name) => `${name} (dolt)`,
      header: 'Rad med rubriker',
      headerRow: (row, names) => `Rad ${row}: ${names}`,
      noHeader: 'Ingen rad',
      separator: 'Avgränsare',
      separators: { ';': 'Semikolon ;', ',': 'Komma ,', '\t': 'Tabb', '|': 'Lodstreck |' },
      encoding: 'Teckenkodning',
      encodings: {
        'utf-8': 'UTF-8',
        'windows-1252': 'Windows-1252 (äldre Excel)',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16 (omvänd)',
      },
      guessed: 'gissad: se efter att å, ä och ö står rätt',
      unclosed: (row) =>
        `Ett citattecken på rad ${row} avslutas aldrig. Citattecken läses därför som de står.`,
      formulas: (cells) =>
        `${plural(cells, 'cell är en formel', 'celler är formler')}: det senast uträknade värdet läses.`,
      hidden: (rows) =>
        `${plural(rows, 'rad är dold', 'rader är dolda')} eller bortfiltrerade i bladet och läses som de andra. Ta bort dem ur listan om de inte ska med.`,
      uncounted: (cells) =>
        `${plural(cells, 'formel är', 'formler är')} inte uträknade och läses som tomma. Öppna filen i Excel och spara den om de behövs.`,
      counts: (rows, blank, other) =>
        `${plural(rows, 'rad', 'rader')} att läsa. ${plural(blank, 'tom rad', 'tomma rader')} och ${plural(other, 'rad', 'rader')} med rubriker eller summor lämnas.`,
      noRows: 'Under rubrikerna finns inga rader. Välj ett annat blad eller en annan rad med rubriker.',
    },
    columns: {
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
    choices: {
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
    check: {
      reading: (row, of) => `Läser rad ${row} av ${of} …`,
      looking: 'Ser efter vad som redan är infört …',
      nothingYet: 'Ingenting är infört än.',
      enter: (rows) => `${plural(rows, 'ärende förs in', 'ärenden förs in')}`,
      known: (rows) => `${plural(rows, 'rad är redan införd', 'rader är redan införda')} och lämnas`,
      leave: (rows) => `${plural(rows, 'rad förs inte in', 'rader förs inte in')}`,
      doubtful: (rows) => `${plural(rows, 'rad är tveksam', 'rader är tveksamma')}`,
      plain: 'Inget är tveksamt.',
      doubts: 'Tveksamt, och vad som görs',
      rows: (count) => plural(count, 'rad', 'rader'),
      row: 'Rad',
      cell: 'Kolumn',
      what: 'Står',
      more: (count) => `och ${plural(count, 'rad', 'rader')} till`,
      preview: 'De första raderna, som de blir',
      previewHint: 'Radnumren är listans egna.',
      previewColumns: { received: 'Inkom', title: 'Rubrik', past: 'Har hänt', doubts: 'Tveksamt' },
      left: 'Förs inte in',
      start: (rows) => `För in ${plural(rows, 'ärende', 'ärenden')}`,
      nothing: 'Det finns inget nytt att föra in.',
    },
    doubts: {
      ...importDoubts.sv,
      ...importUndatedWords.sv.doubts,
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
      unknown_outcome: { name: 'Svarets utfall står inte', will: (_as) => 'Det valda utfallet används.' },
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
    entering: {
      progress: (done, of) => `${done} av ${of} rader`,
      stay: 'Låt fönstret vara öppet. Stängs det går importen att fortsätta: välj samma lista igen.',
      pause: 'Pausa',
      paused: 'Importen är pausad.',
      stopped:
        'Importen stannade. Det som är infört står kvar, och ingenting blir dubbelt när du fortsätter.',
      goOn: 'Fortsätt',
      done: (rows) => `${plural(rows, 'ärende är infört', 'ärenden är införda')}`,
      known: (rows) => `${plural(rows, 'rad var redan införd', 'rader var redan införda')}.`,
      refused: (rows) => `${plural(rows, 'rad gick inte att föra in', 'rader gick inte att föra in')}:`,
      another: 'Importera en lista till',
    },
    earlier: {
      title: 'Tidigare importer',
      file: 'Lista',
      when: 'När',
      by: 'Av',
      entered: 'Infört',
      of: (entered, of, undone) => `${entered} av ${of}${undone > 0 ? `, ${undone} ångrade` : ''}`,
      undo: 'Ångra',
      undoNamed: (file) => `Ångra importen av ${file}`,
      looking: 'Ser efter vad som har hänt sedan dess …',
      ask: (untouched) =>
        `${plural(untouched, 'ärende makuleras', 'ärenden makuleras')} och räknas inte längre någonstans.`,
      goneOn: (count) =>
        `${plural(count, 'ärende har gått vidare', 'ärenden har gått vidare')} sedan importen och lämnas:`,
      nothing: 'Det finns inget kvar att ångra.',
      confirm: (count) => `Makulera ${plural(count, 'ärende', 'ärenden')}`,
      cancel: 'Behåll importen',
      undoing: (done, of) => `Ångrar: ${done} av ${of}`,
      undone: (count) =>
        `${plural(count, 'ärende är makulerat', 'ärenden är makulerade')}. Samma lista går att föra in igen.`,
    },
    faults: importFaults.sv,
  },
  en: {
    title: 'Import',
    menu: 'Import…',
    intro:
      'Bring in a list that you have already: matters with what has happened to them, referrals, dialogues, organisations, contacts, places or associations. Nothing is changed until you have seen what becomes of each row, and the whole import can be undone.',
    steps: { source: 'Choose a list', columns: 'Match', check: 'Check', enter: 'Bring in' },
    step: (number, of, name) => `Step ${number} of ${of}: ${name}`,
    back: 'Back',
    next: 'Go on',
    again: 'Try again',
    source: {
      file: 'Choose a file',
      fileHint:
        'Excel (.xlsx), csv, text or JSON, at most 40 MB. The file stays on your computer; only its rows are written into the sheet.',
      paste: 'Or paste',
      pasteHint: 'Cells copied from a spreadsheet, or what you copied from the browser extension.',
      read: 'Read what is pasted',
      reading: 'Reading the file …',
      pasted: 'pasted',
      copied: 'copied from the extension',
    },
    understood: {
      title: 'How the list was read',
      sheet: 'Sheet',
      hiddenSheet: (name) => `${name} (hidden)`,
      header: 'Row with headings',
      headerRow: (row, names) => `Row ${row}: ${names}`,
      noHeader: 'No row',
      separator: 'Separator',
      separators: { ';': 'Semicolon ;', ',': 'Comma ,', '\t': 'Tab', '|': 'Bar |' },
      encoding: 'Encoding',
      encodings: {
        'utf-8': 'UTF-8',
        'windows-1252': 'Windows-1252 (older Excel)',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16 (reversed)',
      },
      guessed: 'guessed: see that å, ä and ö stand right',
      unclosed: (row) =>
        `A quotation mark in row ${row} never ends. Quotation marks are therefore read as they stand.`,
      formulas: (cells) =>
        `${plural(cells, 'cell is a formula', 'cells are formulas')}: the value counted last is read.`,
      hidden: (rows) =>
        `${plural(rows, 'row is hidden', 'rows are hidden')} or filtered away in the sheet and will be read like the others. Take them out of the list if they should not come.`,
      uncounted: (cells) =>
        `${plural(cells, 'formula has', 'formulas have')} not been counted and are read as empty. Open the file in Excel and save it if they are needed.`,
      counts: (rows, blank, other) =>
        `${plural(rows, 'row', 'rows')} to read. ${plural(blank, 'blank row', 'blank rows')} and ${plural(other, 'row', 'rows')} with headings or sums are left out.`,
      noRows: 'There are no rows below the headings. Choose another sheet or another row with headings.',
    },
    columns: {
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
    choices: {
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
    check: {
      reading: (row, of) => `Reading row ${row} of ${of} …`,
      looking: 'Looking for what is there already …',
      nothingYet: 'Nothing has been brought in yet.',
      enter: (rows) => `${plural(rows, 'matter is brought in', 'matters are brought in')}`,
      known: (rows) => `${plural(rows, 'row is there already', 'rows are there already')} and left`,
      leave: (rows) => `${plural(rows, 'row is left out', 'rows are left out')}`,
      doubtful: (rows) => `${plural(rows, 'row is doubtful', 'rows are doubtful')}`,
      plain: 'Nothing is doubtful.',
      doubts: 'Doubtful, and what is done',
      rows: (count) => plural(count, 'row', 'rows'),
      row: 'Row',
      cell: 'Column',
      what: 'Stands',
      more: (count) => `and ${plural(count, 'row', 'rows')} more`,
      preview: 'The first rows, as they will be',
      previewHint: 'The row numbers are the list’s own.',
      previewColumns: { received: 'Received', title: 'Title', past: 'Has happened', doubts: 'Doubtful' },
      left: 'Left out',
      start: (rows) => `Bring in ${plural(rows, 'matter', 'matters')}`,
      nothing: 'There is nothing new to bring in.',
    },
    doubts: {
      ...importDoubts.en,
      ...importUndatedWords.en.doubts,
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
        will: (_as) => 'The chosen outcome is used.',
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
    entering: {
      progress: (done, of) => `${done} of ${of} rows`,
      stay: 'Keep the window open. If it is closed the import can go on: choose the same list again.',
      pause: 'Pause',
      paused: 'The import is paused.',
      stopped: 'The import stopped. What is in stays, and nothing is doubled when you go on.',
      goOn: 'Go on',
      done: (rows) => `${plural(rows, 'matter has been brought in', 'matters have been brought in')}`,
      known: (rows) => `${plural(rows, 'row was there already', 'rows were there already')}.`,
      refused: (rows) => `${plural(rows, 'row could not be brought in', 'rows could not be brought in')}:`,
      another: 'Import another list',
    },
    earlier: {
      title: 'Earlier imports',
      file: 'List',
      when: 'When',
      by: 'By',
      entered: 'Brought in',
      of: (entered, of, undone) => `${entered} of ${of}${undone > 0 ? `, ${undone} undone` : ''}`,
      undo: 'Undo',
      undoNamed: (file) => `Undo the import of ${file}`,
      looking: 'Looking for what has happened since …',
      ask: (untouched) =>
        `${plural(untouched, 'matter is struck', 'matters are struck')} and no longer counted anywhere.`,
      goneOn: (count) =>
        `${plural(count, 'matter has gone on', 'matters have gone on')} since the import and is left:`,
      nothing: 'There is nothing left to undo.',
      confirm: (count) => `Strike ${plural(count, 'matter', 'matters')}`,
      cancel: 'Keep the import',
      undoing: (done, of) => `Undoing: ${done} of ${of}`,
      undone: (count) =>
        `${plural(count, 'matter has been struck', 'matters have been struck')}. The same list can be brought in again.`,
    },
    faults: importFaults.en,
  },
};
