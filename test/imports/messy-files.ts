/** Lists as districts keep them, made up at random: cells, what stands around them, and the files they come in. */
import fc from 'fast-check';
import { zipOf } from '../../shared/reports/zip.ts';
import { dateWords } from '../../shared/text/dates.ts';

export type Cells = readonly (readonly string[])[];

const word = fc.nat({ max: 99_999 }).map((number) => `q${number}ord`);
const sentence = fc.array(word, { minLength: 4, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const day = fc
  .record({
    year: fc.integer({ min: 2022, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    how: fc.nat({ max: 13 }),
  })
  .map(({ year, month, day: date, how }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    const short = String(year).slice(2);
    const name = dateWords.sv.months[month - 1] ?? '';
    return (
      [
        `${year}-${two(month)}-${two(date)}`,
        `${year}-${two(month)}-${two(date)} 14:05`,
        `${year}${two(month)}${two(date)}`,
        `${short}${two(month)}${two(date)}`,
        `${date}/${month}-${short}`,
        `${date}/${month} ${year}`,
        `${date}.${month}.${year}`,
        `${date} ${name} ${year}`,
        `den ${date} ${name} ${year}`,
        `${date} ${name.slice(0, 3)} -${short}`,
        `${name} ${year}`,
        `v. ${1 + (date % 52)} ${year}`,
        `${date}/${month}`,
        String(45_000 + date * 10 + month),
      ][how] ?? ''
    );
  });
const number = fc.constantFrom('1 250', '1\u00a0250', '12,5', '1.234', '-3', '0', '+46 8 508 00 000');
const known = fc.constantFrom(
  'Trafikkontoret',
  'TK',
  'SVB',
  'Polisen',
  'Byalaget',
  'Klar',
  'Pågår',
  'Avslutat',
  'Skickat till tk',
  'Återtaget',
  'Ja',
  'Nej',
  'Delvis',
  'Synpunkt',
  'Felanmälan belysning',
  'E-post',
  'Torgmöte',
  'Sätra',
  'kim@example.se',
  '=1+1',
  '-',
  '#REF!',
  'https://example.se/1',
  'Nej, men q1ord senare',
);
const awkward = fc
  .tuple(word, fc.constantFrom('\n', '"', ';', ',', '|', ' \u2013 ', '\u00a0', "'", '  '), word)
  .map((parts) => parts.join(''));

/** A cell: most are filled, some with what separates cells. */
export const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: known },
  { weight: 1, arbitrary: number },
  { weight: 1, arbitrary: awkward },
  { weight: 3, arbitrary: fc.constant('') },
);

const HEADINGS = [
  ...[
    'Nr',
    'Datum',
    'Inkom',
    'Rubrik',
    'Ämne',
    'Synpunkt',
    'Beskrivning',
    'Typ',
    'Kanal',
    'Område',
    'Tema',
    'Ansvarig',
  ],
  ...[
    'Status',
    'Skickat till',
    'Skickat',
    'Svar senast',
    'Svar kom',
    'Svar',
    'Utfall',
    'Beslut',
    'Skäl',
    'Beslutat',
  ],
  ...[
    'Återkopplat',
    'Återkoppling',
    'Avslutat',
    'Dnr',
    'Länk',
    'Kommentar',
    'Övrigt',
    'Namn',
    'Tel/mejl',
    'q7kolumn',
    '',
  ],
] as const;

/** A column of a list tends to hold what its heading says. */
const columnCells = (heading: string): fc.Arbitrary<string> => {
  const own: Readonly<Record<string, fc.Arbitrary<string>>> = {
    Datum: day,
    Inkom: day,
    Skickat: day,
    'Svar senast': day,
    'Svar kom': day,
    Beslutat: day,
    Återkopplat: day,
    Avslutat: day,
    'Skickat till': known,
    Status: known,
    Typ: known,
    Kanal: known,
    Utfall: known,
    Beslut: known,
    Tema: known,
    Synpunkt: sentence,
    Beskrivning: sentence,
    Svar: sentence,
  };
  const likely = own[heading];
  return likely ? fc.oneof({ weight: 5, arbitrary: likely }, { weight: 1, arbitrary: cell }) : cell;
};

/** A list with what people put around it. */
export const messyList: fc.Arbitrary<Cells> = fc
  .record({
    headings: fc.array(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 9 }),
    hasHeader: fc.constantFrom(true, true, true, true, false),
    title: fc.constantFrom('', '', 'Synpunkter 2025'),
    total: fc.constantFrom('', 'Totalt', 'Summa:'),
    again: fc.boolean(),
    gap: fc.nat({ max: 2 }),
    count: fc.integer({ min: 1, max: 7 }),
  })
  .chain(({ headings, count, ...around }) =>
    fc
      .array(fc.tuple(...headings.map(columnCells)), { minLength: count, maxLength: count })
      .map((rows) => ({ ...around, headings, rows: rows as readonly (readonly string[])[] })),
  )
  .map(({ headings, hasHeader, title, total, again, gap, rows }) => {
    const blank = Array.from({ length: gap }, () => headings.map(() => ''));
    const middle = Math.ceil(rows.length / 2);
    return [
      ...(title === '' ? [] : [[title], ...blank]),
      ...(hasHeader ? [headings] : []),
      ...rows.slice(0, middle),
      ...(again && hasHeader ? [headings] : blank),
      ...rows.slice(middle),
      ...(total === '' ? [] : [[total, String(rows.length)]]),
    ];
  });

export const SEPARATORS = [';', ',', '\t', '|'] as const;
export const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'latin1'] as const;

/** As a program writes it: what would be read as several cells, or has quotation marks, stands in quotation marks. */
export function delimited(rows: Cells, separator: string, end: string): string {
  const quoted = (text: string) =>
    /[";,|\t\n\r]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text;
  return rows.map((row) => row.map(quoted).join(separator)).join(end);
}

export function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (encoding === 'latin1') return Uint8Array.from(Buffer.from(text.replace(/\u2013/g, '-'), 'latin1'));
  return Uint8Array.from(Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`, 'utf8'));
}

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A workbook with a sheet before the list, texts that cells share, and a hidden column. */
export function workbookOf(rows: Cells): Uint8Array {
  const shared = [...new Set(rows.flat())];
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text) => (text === '' ? '<c/>' : `<c t="s"><v>${shared.indexOf(text)}</v></c>`)).join('')}</row>`,
  );
  const sheet = (body: string) =>
    `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${body}</sheetData></worksheet>`;
  return zipOf([
    [
      'xl/workbook.xml',
      '<workbook><sheets><sheet name="Läs mig" sheetId="1" r:id="rId1"/><sheet name="Lista" sheetId="2" r:id="rId2"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    ],
    [
      'xl/sharedStrings.xml',
      `<sst>${shared.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
    ],
    [
      'xl/worksheets/sheet1.xml',
      sheet('<row r="1"><c t="inlineStr"><is><t>Fylls i varje vecka</t></is></c></row>'),
    ],
    ['xl/worksheets/sheet2.xml', sheet(cells.join(''))],
  ]);
}
