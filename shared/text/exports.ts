import type { CellKind } from '../exports/columns.ts';
import type { Recipient } from '../exports/material.ts';
import { type ExportForm, exportForms } from './export-forms.ts';
import type { Language, Twin } from './language.ts';
import { tabWords } from './tabs.ts';

export interface ColumnWords {
  readonly title: string;
  readonly about: string;
}

interface ExportWords {
  readonly title: string;
  readonly menu: string;
  readonly intro: string;
  readonly what: string;
  readonly forms: Readonly<Record<ExportForm, { readonly name: string; readonly about: string }>>;
  readonly who: string;
  readonly recipients: Readonly<Record<Recipient, { readonly name: string; readonly about: string }>>;
  readonly onlyPublic: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly onlyOpen: string;
  readonly badPeriod: string;
  readonly make: string;
  readonly reading: (done: number) => string;
  readonly making: string;
  readonly done: (file: string, matters: number) => string;
  readonly none: string;
  readonly unreadable: (events: number) => string;
  readonly file: string;
  readonly tables: Readonly<Record<'matters' | 'referrals' | 'dictionary' | 'openData', string>>;
  readonly dictionary: Readonly<Record<'table' | 'column' | 'kind' | 'about', string>>;
  readonly kinds: Readonly<Record<CellKind, string>>;
  readonly columns: Readonly<Record<string, ColumnWords>>;
  readonly openColumns: Readonly<
    Record<'quarter' | 'area' | 'kind' | 'matters' | 'told' | 'days', ColumnWords>
  >;
  readonly noArea: string;
  readonly otherAreas: string;
  readonly serviceGroup: string;
  readonly serviceAbout: (kind: string) => string;
  readonly help: string;
  readonly badForm: (form: string) => string;
  readonly badWhat: (what: string) => string;
  readonly badListForm: (form: string) => string;
  readonly badRecipient: (recipient: string) => string;
  readonly badDay: (day: string) => string;
  readonly noWorkbook: (folder: string) => string;
  readonly exists: (path: string) => string;
  readonly unwritable: (path: string, why: string) => string;
}

type Tab = Readonly<Record<string, { readonly title: string; readonly note?: string }>>;

/** The words of the tabs are those of the files; only what no tab has is said here. */
function columnsOf(
  language: Language,
  own: Readonly<Record<string, ColumnWords>>,
): Readonly<Record<string, ColumnWords>> {
  const referrals: Tab = tabWords[language].referrals.columns;
  const matters: Tab = tabWords[language].matters.columns;
  const fromTabs = [...Object.entries(referrals), ...Object.entries(matters)].map(
    ([key, { title, note }]) => [key, { title, about: note ?? '' }] as const,
  );
  return { ...Object.fromEntries(fromTabs), ...own };
}

export const exportWords: Twin<ExportWords> = {
  sv: {
    title: 'Exportera',
    menu: 'Exportera…',
    intro: 'Gör en fil av det som står i arket. Den skapas på din dator och skickas ingenstans.',
    what: 'Vilken sorts fil?',
    forms: exportForms.sv,
    who: 'Vem ska få filen?',
    recipients: {
      colleague: { name: 'En kollega i stadsdelen', about: 'Allt, som i arket, med personuppgifter.' },
      other: {
        name: 'Någon utanför stadsdelen',
        about:
          'Personuppgifter som hittas i texter döljs. Avsändare, formulärsvar, ansvarig och länkar tas bort. Läs igenom filen innan du lämnar den.',
      },
      public: {
        name: 'Vem som helst',
        about: 'Antal, aldrig om färre än fem, eller ärenden utan fri text.',
      },
    },
    onlyPublic: 'Öppna data är alltid för vem som helst.',
    period: 'Vilka ärenden',
    from: 'Inkom från och med',
    to: 'Inkom till och med',
    onlyOpen: 'Bara öppna ärenden',
    badPeriod: 'Den första dagen ligger efter den sista.',
    make: 'Gör filen',
    reading: (done) => `Läser händelser: ${done} …`,
    making: 'Gör filen …',
    done: (file, matters) =>
      `${file} är klar, med ${matters === 1 ? '1 ärende' : `${matters} ärenden`}. Den ligger bland dina hämtade filer.`,
    none: 'Inga ärenden passar in på valen. Ändra perioden eller ta med avslutade.',
    unreadable: (events) =>
      `${events === 1 ? '1 händelse kunde' : `${events} händelser kunde`} inte läsas och är inte med. Kör Gensvar → Hälsokontroll.`,
    file: 'gensvar',
    tables: { matters: 'Ärenden', referrals: 'Remisser', dictionary: 'Kolumner', openData: 'Öppna data' },
    dictionary: { table: 'Blad', column: 'Kolumn', kind: 'Slag', about: 'Betyder' },
    kinds: { text: 'text', day: 'dag', number: 'tal' },
    columns: columnsOf('sv', {
      referral: { title: 'Remiss', about: 'Remissens nummer: ärendets, och vilken i ordningen.' },
      triaged: { title: 'Fördelat', about: 'Dagen då någon blev ansvarig.' },
      reason: { title: 'Skäl', about: 'Skälet till beslutet.' },
      decided: { title: 'Beslutat', about: 'Dagen för det senaste beslutet som gäller.' },
      feedback: { title: 'Återkoppling', about: 'Det den boende senast fick veta.' },
      matter: { title: 'Ärende', about: 'Ärendets nummer.' },
    }),
    openColumns: {
      quarter: { title: 'Kvartal', about: 'Kvartalet då ärendena kom in, t.ex. 2026-K1.' },
      area: {
        title: 'Område',
        about: 'Stadsdelens område. ”Övriga områden” är de som vart och ett har färre än fem ärenden.',
      },
      kind: { title: 'Slag', about: 'Ärendets slag.' },
      matters: { title: 'Ärenden', about: 'Antal ärenden. Rader med färre än fem finns inte med.' },
      told: {
        title: 'Återkopplade',
        about:
          'Så många av dem som har fått besked; tomt när de, eller de som inte har fått det, är färre än fem.',
      },
      days: {
        title: 'Dagar till besked',
        about:
          'Median av dagar från att det kom in till senaste besked; tomt när färre än fem har fått besked.',
      },
    },
    noArea: 'Okänt område',
    otherAreas: 'Övriga områden',
    serviceGroup: 'Synpunkter och ärenden',
    serviceAbout: (kind) => `${kind} till stadsdelen`,
    help: `npm run -s gensvar -- export --data MAPP --format SORT --out FIL [flaggor]

Gör en fil av ärendena eller dialogerna i en lokal arbetsyta. Arbetsytan får inte vara igång.

  --data MAPP        arbetsytans mapp
  --format SORT      xlsx, csv, json, ndjson, open311 eller open-data
  --out FIL          filen som görs; för open311 en mapp
  --what VAD         matters (ärenden; förval) eller dialogues (dialoger, som xlsx, csv eller json)
  --for VEM          colleague (allt), other (utan personuppgifter; förval) eller public
  --from DATUM       det som kom in eller registrerades den dagen eller senare
  --to DATUM         det som kom in eller registrerades den dagen eller tidigare
  --open             bara öppna ärenden
`,
    badForm: (form) => `Sorten ”${form}” finns inte. Välj xlsx, csv, json, ndjson, open311 eller open-data.`,
    badWhat: (what) => `”${what}” finns inte. Välj matters eller dialogues efter --what.`,
    badListForm: (form) => `Dialoger finns inte som ”${form}”. Välj xlsx, csv eller json.`,
    badRecipient: (recipient) => `”${recipient}” finns inte. Välj colleague, other eller public efter --for.`,
    badDay: (day) => `”${day}” är ingen dag. Skriv som 2026-04-13.`,
    noWorkbook: (folder) =>
      `I ${folder} finns ingen arbetsbok. Ange mappen som npm start -- --data använder.`,
    exists: (path) => `${path} finns redan och skrivs inte över. Välj ett annat namn.`,
    unwritable: (path, why) => `${path} kunde inte skrivas (${why}).`,
  },
  en: {
    title: 'Export',
    menu: 'Export…',
    intro: 'Make a file of what stands in the sheet. It is made on your computer and sent nowhere.',
    what: 'Which kind of file?',
    forms: exportForms.en,
    who: 'Who will get the file?',
    recipients: {
      colleague: {
        name: 'A colleague at the district',
        about: 'Everything, as in the sheet, with personal data.',
      },
      other: {
        name: 'Somebody outside the district',
        about:
          'Personal data found in texts is hidden. Submitters, form answers, owners and links are taken away. Read the file through before you hand it on.',
      },
      public: {
        name: 'Anybody',
        about: 'Counts, never of fewer than five, or matters without free text.',
      },
    },
    onlyPublic: 'Open data is always for anybody.',
    period: 'Which matters',
    from: 'Received from',
    to: 'Received up to',
    onlyOpen: 'Only open matters',
    badPeriod: 'The first day lies after the last.',
    make: 'Make the file',
    reading: (done) => `Reading events: ${done} …`,
    making: 'Making the file …',
    done: (file, matters) =>
      `${file} is ready, with ${matters === 1 ? '1 matter' : `${matters} matters`}. It is among your downloads.`,
    none: 'No matters fit the choices. Change the period or take closed ones too.',
    unreadable: (events) =>
      `${events === 1 ? '1 event' : `${events} events`} could not be read and ${events === 1 ? 'is' : 'are'} not in it. Run Gensvar → Health check.`,
    file: 'gensvar',
    tables: { matters: 'Matters', referrals: 'Referrals', dictionary: 'Columns', openData: 'Open data' },
    dictionary: { table: 'Sheet', column: 'Column', kind: 'Kind', about: 'Means' },
    kinds: { text: 'text', day: 'day', number: 'number' },
    columns: columnsOf('en', {
      referral: { title: 'Referral', about: 'The referral’s number: the matter’s, and which in order.' },
      triaged: { title: 'Triaged', about: 'The day somebody became the owner.' },
      reason: { title: 'Reason', about: 'The reason for the decision.' },
      decided: { title: 'Decided', about: 'The day of the latest decision that holds.' },
      feedback: { title: 'Feedback', about: 'What the resident was told last.' },
      matter: { title: 'Matter', about: 'The matter’s number.' },
    }),
    openColumns: {
      quarter: { title: 'Quarter', about: 'The quarter in which the matters came in, such as 2026-K1.' },
      area: {
        title: 'Area',
        about: 'The district’s area. “Other areas” are those with fewer than five matters each.',
      },
      kind: { title: 'Kind', about: 'The kind of matter.' },
      matters: { title: 'Matters', about: 'Number of matters. Rows with fewer than five are left out.' },
      told: {
        title: 'Told',
        about:
          'How many of them have been told; empty when these, or those who have not, are fewer than five.',
      },
      days: {
        title: 'Days to feedback',
        about:
          'Median of days from receipt to the latest feedback; empty when fewer than five have been told.',
      },
    },
    noArea: 'Unknown area',
    otherAreas: 'Other areas',
    serviceGroup: 'Comments and matters',
    serviceAbout: (kind) => `${kind} to the district`,
    help: `npm run -s gensvar -- export --data FOLDER --format FORM --out FILE [flags]

Makes a file of the matters or the dialogues in a local workspace, which must not be running.

  --data FOLDER      the workspace's folder
  --format FORM      xlsx, csv, json, ndjson, open311 or open-data
  --out FILE         the file that is made; for open311 a folder
  --what WHAT        matters (the default) or dialogues (as xlsx, csv or json)
  --for WHOM         colleague (everything), other (no personal data; the default) or public
  --from DATE        what came in or was registered on that day or later
  --to DATE          what came in or was registered on that day or earlier
  --open             only open matters
`,
    badForm: (form) => `There is no form “${form}”. Choose xlsx, csv, json, ndjson, open311 or open-data.`,
    badWhat: (what) => `There is no “${what}”. Choose matters or dialogues after --what.`,
    badListForm: (form) => `Dialogues cannot be had as “${form}”. Choose xlsx, csv or json.`,
    badRecipient: (recipient) => `There is no “${recipient}”. Choose colleague, other or public after --for.`,
    badDay: (day) => `“${day}” is no day. Write it as 2026-04-13.`,
    noWorkbook: (folder) =>
      `There is no workbook in ${folder}. Name the folder that npm start -- --data uses.`,
    exists: (path) => `${path} is there already and is not written over. Choose another name.`,
    unwritable: (path, why) => `${path} could not be written (${why}).`,
  },
};
