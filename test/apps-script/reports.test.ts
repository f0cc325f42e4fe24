import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { compose } from '../../shared/reports/compose.ts';
import { reportDocx } from '../../shared/reports/docx.ts';
import { parseSnapshot } from '../../shared/reports/snapshot.ts';
import { reportTabTitle } from '../../shared/text/reports.ts';
import { TestSheet } from './support/sheet.ts';

function frozen(sheet: TestSheet, request: { period: string; reason?: string }) {
  const answer = sheet.call('freezeReport', request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.report;
}

function textOf(sheet: TestSheet, key: string): string {
  const answer = sheet.call('readReport', key);
  if (!answer.ok) throw new Error(answer.message);
  return answer.text;
}

describe('a report frozen in the sheet', () => {
  const sheet = TestSheet.ready(3);
  const matter = sheet.capture();
  const { key } = frozen(sheet, { period: '2026-T1' });
  const text = textOf(sheet, key);

  test('has the figures of its period as they stood, and lies in a hidden tab', () => {
    expect(parseSnapshot(text)).toMatchObject({
      district: 'Skärholmen',
      version: 1,
      reason: '',
      current: {
        asOf: '2026-04-13',
        period: { name: '2026-T1' },
        figures: { M1: { value: 1 }, M2: { value: 1 } },
      },
      previous: { period: { name: '2025-T3' } },
    });
    expect(text).not.toMatch(/gångtunneln/);
    expect(sheet.tab(reportTabTitle).properties.hidden).toBe(true);
  });

  test('does not change by what is entered later', () => {
    sheet.capture({ title: 'Ett till' });
    sheet.done({ type: 'strike', matter, reason: 'Dubbel' });
    expect(textOf(sheet, key)).toBe(text);
  });

  test('is corrected by a new version with its reason, never without', () => {
    const refused = sheet.call('freezeReport', { period: '2026-T1', reason: '  ' });
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('Skriv varför') });
    const second = frozen(sheet, { period: '2026-T1', reason: '=HYPERLINK("http://x")' });
    expect(second).toMatchObject({ version: 2, reason: '=HYPERLINK("http://x")' });
    expect(parseSnapshot(textOf(sheet, second.key))?.current.figures.M1.value).toBe(1);
    const answer = sheet.call('listReports');
    expect(answer.ok && answer.reports.map(({ version }) => version)).toEqual([2, 1]);
    const formulas = sheet
      .tab(reportTabTitle)
      .cells.flat()
      .filter((cell) => cell && 'formula' in cell);
    expect(formulas.filter((cell) => cell?.formula)).toEqual([]);
    expect(textOf(sheet, key)).toBe(text);
  });

  test('longer than a cell it is put together again', () => {
    const rows = sheet.tab(reportTabTitle).cells.filter((row) => row?.[0]?.value === key);
    expect(rows.map((row) => String(row[8]?.value).length).every((length) => length <= 50_000)).toBe(true);
    expect(rows.map((row) => String(row[8]?.value ?? '')).join('')).toBe(text);
  });

  test('what cannot be frozen or found is refused in words', () => {
    for (const period of ['T1', '2026-T9', '2030-T1']) {
      expect(sheet.call('freezeReport', { period })).toMatchObject({
        ok: false,
        message: expect.stringMatching(/\.$/),
      });
    }
    expect(sheet.call('readReport', '2020-T1-v1')).toMatchObject({ ok: false });
    expect(sheet.run('readReport', ['../x'])).toMatchObject({ value: { ok: false } });
  });

  test('becomes a document to edit: Drive is handed the file for Word, to be turned into its own', () => {
    const made = sheet.call('createDocument', key);
    // The local workspace has no Google to turn it: the file stays what it is.
    expect(made).toMatchObject({ ok: true, isGoogle: false, address: expect.stringContaining('/filer/') });
    const [file] = (sheet.last?.stateChanges ?? []).filter((change) => change.kind === 'file');
    if (file?.kind !== 'file') throw new Error('no file');
    expect(file.name).toBe('Dialog och återkoppling Skärholmen T1 2026, version 1.docx');
    expect(file.type).toContain('wordprocessingml');
    const snapshot = parseSnapshot(text);
    if (!snapshot) throw new Error('no snapshot');
    expect(Buffer.from(file.bytes)).toEqual(Buffer.from(reportDocx(compose(snapshot, 'sv'), 'sv')));
    expect(sheet.call('createDocument', '2020-T1-v1')).toMatchObject({ ok: false });
  });
});
