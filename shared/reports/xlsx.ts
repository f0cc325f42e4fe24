import { DEFINITIONS, FIGURE_IDS } from '../metrics/definitions.ts';
import { figuresText } from '../text/figures.ts';
import type { Language } from '../text/language.ts';
import { reportWords } from '../text/reports.ts';
import { xml } from './bytes.ts';
import type { FrozenPeriod, Snapshot } from './snapshot.ts';
import { zipOf } from './zip.ts';

/** The numbers of a report as a workbook (ECMA-376): numbers are numbers, what cannot be shown is an empty cell. */

type Value = string | number | null;
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function sheetsOf(snapshot: Snapshot, language: Language): readonly Sheet[] {
  const { sheets } = reportWords[language];
  return [
    { name: sheets.figures, rows: figureRows(snapshot, language) },
    { name: sheets.departments, rows: departmentRows(snapshot, language) },
    { name: sheets.time, rows: timeRows(snapshot, language) },
    { name: sheets.areas, rows: areaRows(snapshot, language) },
    { name: sheets.months, rows: monthRows(snapshot, language) },
    { name: sheets.about, rows: aboutRows(snapshot, language) },
  ];
}

function figureRows(
  { current, previous, yearAgo, definitions }: Snapshot,
  language: Language,
): Sheet['rows'] {
  const { table, units } = reportWords[language];
  const periods = [current, previous, yearAgo].filter((period): period is FrozenPeriod => period !== null);
  return [
    [
      table.code,
      table.figure,
      table.unit,
      ...periods.flatMap(({ period }) => [period.name, `${period.name}: ${table.n}`]),
      table.definition,
    ],
    ...FIGURE_IDS.map((id) => [
      id,
      figuresText[language].figures[id].name,
      units[DEFINITIONS[id].unit],
      ...periods.flatMap(({ figures }) => [figures[id].value, figures[id].n]),
      definitions[id] ?? '',
    ]),
  ];
}

function departmentRows({ current, names }: Snapshot, language: Language): Sheet['rows'] {
  const { table } = reportWords[language];
  const { M6, M8 } = current.figures;
  const waiting = new Map(M8.departments.map((department) => [department.organisation, department]));
  const sent = new Map(M6.departments.map((department) => [department.organisation, department]));
  const all = [...new Set([...sent.keys(), ...waiting.keys()])].sort();
  return [
    [
      table.department,
      table.sent,
      table.inTime,
      table.lower,
      table.upper,
      table.open,
      table.overdue,
      table.oldest,
    ],
    ...all.map((organisation) => {
      const rate = sent.get(organisation);
      const department = waiting.get(organisation);
      const at = rate?.at[0];
      return [
        names[organisation] ?? organisation,
        rate?.n ?? 0,
        at?.incidence ?? null,
        at?.lower ?? null,
        at?.upper ?? null,
        department?.open ?? 0,
        department?.overdue ?? 0,
        department?.oldestAge ?? null,
      ];
    }),
  ];
}

function timeRows({ current, names }: Snapshot, language: Language): Sheet['rows'] {
  const { table } = reportWords[language];
  return [
    [table.holder, table.days, table.share],
    ...current.figures.M16.holders.map(({ holder, days, share }) => [names[holder] ?? holder, days, share]),
  ];
}

function areaRows({ current }: Snapshot, language: Language): Sheet['rows'] {
  const { table } = reportWords[language];
  return [
    [table.area, table.matters, table.residents, table.per1000],
    ...current.figures.M25.areas.map(({ area, cases, residents, per1000 }) => [
      area,
      cases,
      residents,
      per1000,
    ]),
  ];
}

function monthRows({ charts }: Snapshot, language: Language): Sheet['rows'] {
  const { table } = reportWords[language];
  const { M12, M7 } = figuresText[language].figures;
  const answers = new Map(charts.referralAnswer.points.map((point) => [point.month, point]));
  return [
    [table.month, M12.name, `${M12.name}: ${table.n}`, M7.name, `${M7.name}: ${table.n}`],
    ...charts.timeToFeedback.points.map(({ month, median, n }) => {
      const answer = answers.get(month);
      return [month, median.value, n, answer?.median.value ?? null, answer?.n ?? null];
    }),
  ];
}

function aboutRows(snapshot: Snapshot, language: Language): Sheet['rows'] {
  const words = reportWords[language];
  const { current, rules } = snapshot;
  return [
    [words.table.key, words.table.value],
    ['district', snapshot.district],
    ['period', current.period.name],
    ['from', current.period.from],
    ['to', current.period.to],
    ['asOf', current.asOf],
    ['madeOn', snapshot.madeOn],
    ['version', snapshot.version],
    ['reason', snapshot.reason],
    ['closedDays', snapshot.closedDays.join(', ')],
    ...Object.entries(rules).map(([key, value]) => [key, String(value)]),
  ];
}

/** `A1`, `AB7`; both from zero. */
function address(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

function cellXml(value: Value, row: number, column: number): string {
  const style = row === 0 ? ' s="1"' : '';
  if (value === null || value === '') return '';
  const at = address(row, column);
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`;
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

function sheetXml({ rows }: Sheet): string {
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cellXml(value, index, column)).join('')}</row>`,
  );
  return `${HEADER}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="30" width="20" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const STYLES = `${HEADER}<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

export function reportXlsx(snapshot: Snapshot, language: Language): Uint8Array {
  const sheets = sheetsOf(snapshot, language);
  const numbers = sheets.map((_sheet, index) => index + 1);
  const overrides = numbers
    .map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
    )
    .join('');
  const listed = sheets
    .map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  const relations = numbers
    .map(
      (number) =>
        `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    )
    .join('');
  return zipOf([
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
      `${HEADER}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${listed}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${relations}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const),
  ]);
}
