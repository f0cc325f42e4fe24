/** A messy workbook as an office program writes it: made by LibreOffice from its own flat XML, read by us. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { readDay } from '../../shared/imports/values/days.ts';
import { openWorkbook } from '../../shared/imports/xlsx/workbook.ts';
import { effects } from './effects.ts';
import { knowledge, planOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

const today = '2026-04-13';

test.each([
  ['3 maj 2024', '2024-05-03', undefined],
  ['2024-05-03 kl. 14.30', '2024-05-03', undefined],
  ['2024-05-03 14.30', '2024-05-03', undefined],
  ['den 3 maj 2024 kl 14.30', '2024-05-03', undefined],
  ['03/05/24', '2024-05-03', 'order'],
  ['3.5.24', '2024-05-03', undefined],
  ['45415,604', '2024-05-03', 'serial'],
  ["3 maj '24", '2024-05-03', undefined],
])('%s is %s (%s)', (text, day, doubt) => {
  expect(readDay(text, { today })).toEqual({ day, ...(doubt && { doubt }) });
});

test('what only somebody who was there can date is no day', () => {
  expect(readDay('den 3 maj i fjol', { today })).toBeUndefined();
  expect(readDay('i slutet av maj', { today })).toBeUndefined();
});

const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'gensvar-messy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
const day = (text: string) =>
  `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${text}"/>`;
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;

const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles><number:date-style style:name="d"><number:day/><number:text>/</number:text><number:month/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="d"/></office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Läs mig">${row(`${cell('Synpunkter 2025, stadsdelen')}<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/>`)}</table:table>
<table:table table:name="Synpunkter">
${row(cell('Synpunkter 2025', 'table:number-columns-spanned="5"'))}
${row(`${cell('')}${cell('Inkommet', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Remiss', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>`)}
${row(['Nr', 'Datum', 'Synpunkt', 'Till', 'Datum'].map((each) => cell(each)).join(''))}
${row(`<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>${day('2025-03-03')}${cell('Mörkt vid torget &amp; parken')}${cell('Trafikkontoret')}${day('2025-03-05')}`)}
${row(`${cell('2')}${cell('3 maj 2025')}${cell('Hål i vägen')}${cell('tk')}${cell('v. 20 2025')}`, 'table:visibility="collapse"')}
${row(cell('', 'table:number-columns-repeated="5"'))}
${row(`${cell('3')}${cell('03/05/25')}${cell('Skräp')}${cell('')}${cell('')}`)}
${row(`${cell('Totalt')}${cell('')}${cell('3')}`)}
</table:table>
</office:spreadsheet></office:body></office:document>`;

describe.skipIf(!hasOffice)('a workbook out of LibreOffice (needs soffice)', () => {
  const convert = (name: string, to: string) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, name),
      ],
      { stdio: 'ignore', timeout: 110_000 },
    );

  test('is read with its sheets, merged headings, hidden rows, formulas, days and sums', async () => {
    writeFileSync(join(folder, 'lista.fods'), FLAT);
    convert('lista.fods', 'xlsx');
    const workbook = await openWorkbook(Uint8Array.from(readFileSync(join(folder, 'lista.xlsx'))), effects);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Läs mig', 'Synpunkter']);
    const [readMe, sheet] = workbook.sheets;
    if (!sheet || !readMe) throw new Error('no sheet');
    // An error is no word of anybody.
    expect(await workbook.read(readMe)).toMatchObject({
      rows: [['Synpunkter 2025, stadsdelen']],
      uncounted: 1,
    });
    const read = await workbook.read(sheet);
    expect(read).toMatchObject({ formulas: 1, uncounted: 0, hidden: 1 });
    const { frame, plan } = planOf(read.rows);
    expect(frame.titles.slice(0, 5)).toEqual([
      'Nr',
      'Inkommet: Datum',
      'Inkommet: Synpunkt',
      'Remiss: Till',
      'Remiss: Datum',
    ]);
    expect(plan.uses.slice(0, 5)).toEqual(['number', 'received', 'text', 'organisation', 'sent']);
    const rows = [...dryRun(read.rows, frame, plan, knowledge)];
    expect(rows.map(({ matter }) => [matter?.received, matter?.text])).toEqual([
      ['2025-03-03', 'Mörkt vid torget & parken'],
      ['2025-05-03', 'Hål i vägen'],
      ['2025-05-03', 'Skräp'],
    ]);
    expect(rows[0]?.matter?.fields).toEqual([{ label: 'Nr', value: '2' }]);
    expect(rows[2]?.doubts.map(({ code }) => code)).toContain('day_order');
  });
});
