import { plural } from './import-plural.ts';
import type { Twin } from './language.ts';

export interface ImportSourceWords {
  readonly file: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly reading: string;
  readonly pasted: string;
  readonly copied: string;
}

export interface ImportUnderstoodWords {
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
  readonly merged: (cells: number) => string;
  readonly apart: string;
  readonly why: Readonly<Record<'total' | 'header' | 'above', string>>;
  readonly otherSheets: (names: string) => string;
  readonly counts: (rows: number, blank: number, other: number) => string;
  readonly noRows: string;
  /** Of running text: what was understood of it, what is missing, and where it belongs. */
  readonly noTable: {
    readonly title: string;
    readonly read: (rows: number) => string;
    readonly way: string;
    readonly back: string;
  };
}

/** Where a list comes from. */
export const importSourceWords: Twin<ImportSourceWords> = {
  sv: {
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
  en: {
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
};

/** How a file was read, before anything is made of its rows. */
export const importUnderstoodWords: Twin<ImportUnderstoodWords> = {
  sv: {
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
    unclosed: (row) => `Ett citattecken på rad ${row} avslutas aldrig. Citattecken läses därför som de står.`,
    formulas: (cells) =>
      `${plural(cells, 'cell är en formel', 'celler är formler')}: det senast uträknade värdet läses.`,
    hidden: (rows) =>
      `${plural(rows, 'rad är dold', 'rader är dolda')} eller bortfiltrerade i bladet och läses som de andra. Ta bort dem ur listan om de inte ska med.`,
    merged: (cells) =>
      `${plural(cells, 'cell får', 'celler får')} sitt innehåll av en sammanslagen cell ovanför: det gäller alla rader som den går över.`,
    apart: 'Vilka de är',
    why: { total: 'summa', header: 'rubriker igen', above: 'ovanför rubrikerna' },
    otherSheets: (names) =>
      `Filen har fler blad som inte läses nu: ${names}. Välj blad, eller importera dem efteråt.`,
    uncounted: (cells) =>
      `${plural(cells, 'cell', 'celler')} med fel, eller formler som inte är uträknade, läses som tomma. Öppna filen i Excel och rätta eller spara den om de behövs.`,
    counts: (rows, blank, other) =>
      `${plural(rows, 'rad', 'rader')} att läsa. ${plural(blank, 'tom rad', 'tomma rader')} och ${plural(other, 'rad', 'rader')} med rubriker eller summor lämnas.`,
    noTable: {
      title: 'Det här är ingen tabell',
      read: (rows) =>
        `${rows === 1 ? 'En rad lästes' : `${rows} rader lästes`}, i en enda kolumn. Det som saknas är rubriker och fler kolumner, till exempel Datum, Ärende och Område.`,
      way: 'Kopiera cellerna ur kalkylarket på nytt, med rubrikraden, eller välj filen. Är det anteckningar från ett möte? Klistra in dem i dialogen, under ”Skriv in det som sades”.',
      back: 'Välj eller klistra in på nytt',
    },
    noRows: 'Under rubrikerna finns inga rader. Välj ett annat blad eller en annan rad med rubriker.',
  },
  en: {
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
    merged: (cells) =>
      `${plural(cells, 'cell has', 'cells have')} content from a merged cell above: it holds for every row that it goes over.`,
    apart: 'Which they are',
    why: { total: 'a sum', header: 'the headings again', above: 'above the headings' },
    otherSheets: (names) =>
      `The file has more sheets that are not read now: ${names}. Choose a sheet, or import them afterwards.`,
    uncounted: (cells) =>
      `${plural(cells, 'cell', 'cells')} with an error, or a formula that has not been counted, read as empty. Open the file in Excel and mend or save it if they are needed.`,
    counts: (rows, blank, other) =>
      `${plural(rows, 'row', 'rows')} to read. ${plural(blank, 'blank row', 'blank rows')} and ${plural(other, 'row', 'rows')} with headings or sums are left out.`,
    noTable: {
      title: 'This is no table',
      read: (rows) =>
        `${rows === 1 ? 'One row was read' : `${rows} rows were read`}, in a single column. What is missing is headings and more columns, such as Date, Matter and Area.`,
      way: 'Copy the cells from the spreadsheet again, with the row of headings, or choose the file. Are they notes from a meeting? Paste them into the dialogue, under “Enter what was said”.',
      back: 'Choose or paste again',
    },
    noRows: 'There are no rows below the headings. Choose another sheet or another row with headings.',
  },
};
