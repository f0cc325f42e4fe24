import { plural } from './import-plural.ts';
import type { Twin } from './language.ts';

export interface ImportCheckWords {
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
}

/** The dry run: what becomes of the rows. */
export const importCheckWords: Twin<ImportCheckWords> = {
  sv: {
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
  en: {
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
};
