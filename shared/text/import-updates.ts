import type { Twin } from './language.ts';

/** Words about rows that are in the sheet already, and say something else now. */
export interface ImportUpdateWords {
  readonly title: (rows: number) => string;
  readonly hint: string;
  readonly all: string;
  readonly choices: Readonly<Record<'leave' | 'update' | 'new', string>>;
  readonly row: string;
  readonly change: (label: string, was: string, now: string) => string;
  readonly added: (label: string, now: string) => string;
  readonly byNumber: (number: string) => string;
  readonly withdrawn: string;
  readonly newText: (text: string) => string;
  readonly count: (rows: number) => string;
  readonly leaves: (rows: number) => string;
  readonly updated: (rows: number) => string;
  /** On the button that begins, beside what is new. */
  readonly start: (updates: number) => string;
  readonly startBoth: (start: string, updates: number) => string;
  readonly more: (rows: number) => string;
  readonly showMore: string;
}

export const importUpdateWords: Twin<ImportUpdateWords> = {
  sv: {
    title: (rows) =>
      rows === 1 ? '1 rad finns redan men är ändrad' : `${rows} rader finns redan men är ändrade`,
    hint: 'Inget av detta skrivs om du inte väljer Uppdatera. Det som arket vet och listan inte säger står kvar. Hela importen kan ångras efteråt.',
    all: 'För alla rader',
    choices: { leave: 'Lämna som det är', update: 'Uppdatera', new: 'För in som nytt ärende' },
    row: 'Rad',
    change: (label, was, now) => `${label}: ${was} → ${now}`,
    added: (label, now) => `${label}: ${now}`,
    byNumber: (number) => `Samma nummer som ${number}`,
    withdrawn: 'Återtaget',
    newText: (text) => `Ny text i listan: ${text}`,
    count: (rows) =>
      rows === 1 ? '1 rad uppdaterar det som finns' : `${rows} rader uppdaterar det som finns`,
    leaves: (rows) => (rows === 1 ? '1 ändrad rad lämnas' : `${rows} ändrade rader lämnas`),
    updated: (rows) =>
      rows === 1 ? 'Av raderna var 1 en uppdatering.' : `Av raderna var ${rows} uppdateringar.`,
    start: (updates) => (updates === 1 ? 'Uppdatera 1 rad' : `Uppdatera ${updates} rader`),
    startBoth: (start, updates) => `${start} och uppdatera ${updates}`,
    more: (rows) => `${rows} till`,
    showMore: 'Visa fler',
  },
  en: {
    title: (rows) =>
      rows === 1 ? '1 row is here already but has changed' : `${rows} rows are here already but have changed`,
    hint: 'None of this is written unless you choose Update. What the sheet knows and the list does not say stays. The whole import can be undone afterwards.',
    all: 'For all rows',
    choices: { leave: 'Leave as it is', update: 'Update', new: 'Bring in as a new matter' },
    row: 'Row',
    change: (label, was, now) => `${label}: ${was} → ${now}`,
    added: (label, now) => `${label}: ${now}`,
    byNumber: (number) => `Same number as ${number}`,
    withdrawn: 'Withdrawn',
    newText: (text) => `New text in the list: ${text}`,
    count: (rows) => (rows === 1 ? '1 row updates what is here' : `${rows} rows update what is here`),
    leaves: (rows) => (rows === 1 ? '1 changed row is left' : `${rows} changed rows are left`),
    updated: (rows) => (rows === 1 ? 'Of the rows, 1 was an update.' : `Of the rows, ${rows} were updates.`),
    start: (updates) => (updates === 1 ? 'Update 1 row' : `Update ${updates} rows`),
    startBoth: (start, updates) => `${start} and update ${updates}`,
    more: (rows) => `${rows} more`,
    showMore: 'Show more',
  },
};
