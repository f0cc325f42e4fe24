import { xml } from '../reports/bytes.ts';
import { type Deflate, packedZipOf } from '../reports/zip.ts';
import { dayNumber, parseLocalDate } from '../time/dates.ts';
import type { CellKind } from './columns.ts';
import type { ExportTable } from './table.ts';

/**
 * Tables as a workbook (ECMA-376): bold headings that stay in sight, filters, widths, days that are days and texts that
 * are texts, so that nothing in them can ever become a formula.
 */

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Number of 1 January 1970 among Excel's days. */
const SERIAL_EPOCH = 25_569;
/** Longest text that a cell of Excel holds. */
const LONGEST_CELL = 32_767;
/** By their place in the styles below. */
const STYLE: Readonly<Record<CellKind | 'heading', number>> = { text: 0, heading: 1, day: 2, number: 3 };

/** `A`, `AB`; from zero. */
function columnName(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

const textCell = (at: string, style: number, text: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text.slice(0, LONGEST_CELL))}</t></is></c>`;

function cellXml(text: string, kind: CellKind, at: string): string {
  if (text === '') return '';
  const day = kind === 'day' ? parseLocalDate(text) : undefined;
  if (day) return `<c r="${at}" s="${STYLE.day}"><v>${dayNumber(day) + SERIAL_EPOCH}</v></c>`;
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text))
    return `<c r="${at}" s="${STYLE.number}"><v>${text}</v></c>`;
  return textCell(at, STYLE.text, text);
}

function sheetXml({ columns, rows }: ExportTable, index: number): string {
  const names = columns.map((_column, index) => columnName(index));
  const head = columns.map(({ title }, index) => textCell(`${names[index]}1`, STYLE.heading, title)).join('');
  const body = rows.map((row, index) => {
    const number = index + 2;
    const cells = columns.map(({ kind }, column) =>
      cellXml(row[column] ?? '', kind, `${names[column]}${number}`),
    );
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  const widths = columns
    .map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    )
    .join('');
  const area = `A1:${names[names.length - 1] ?? 'A'}${rows.length + 1}`;
  return `${HEADER}<worksheet ${MAIN}><dimension ref="${area}"/><sheetViews><sheetView${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData><autoFilter ref="${area}"/></worksheet>`;
}

const STYLES = `${HEADER}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A sheet's name holds at most 31 characters, and none of these. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/** @param deflate packs the parts: a sheet of matters becomes a tenth of its size */
export function xlsxOf(tables: readonly ExportTable[], deflate: Deflate): Promise<Uint8Array> {
  const overrides = tables
    .map(
      (_table, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join('');
  const listed = tables
    .map(
      ({ name }, index) =>
        `<sheet name="${xml(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('');
  const filters = tables
    .map(({ name, columns, rows }, index) => {
      const area = `$A$1:$${columnName(Math.max(0, columns.length - 1))}$${rows.length + 1}`;
      return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xml(sheetName(name)).replace(/'/g, "''")}'!${area}</definedName>`;
    })
    .join('');
  const relations = tables
    .map(
      (_table, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  const parts: readonly (readonly [path: string, text: string])[] = [
    [
      '[Content_Types].xml',
      `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEADER}<workbook ${MAIN} xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed}</sheets><definedNames>${filters}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="rId${tables.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...tables.map((table, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table, index)] as const),
  ];
  return packedZipOf(parts, deflate);
}
