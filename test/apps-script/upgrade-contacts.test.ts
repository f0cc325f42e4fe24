/** A workbook of version 5: its contacts get a position, areas and a consent, and keep what they had. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../apps-script/workbook/schema/schema.ts';
import './support/patience.ts';
import { type Moment, sheetAt } from './support/cut.ts';

const CELLS = { name: 'Kim Ek', email: 'kim@example.se', phone: '08-508 00 000', validTo: '2027-01-01' };

describe('a workbook of version 5', () => {
  const sheet = sheetAt(JSON.parse(readFileSync('test/fixtures/workbooks/version-5.json', 'utf8')) as Moment);
  const row = Math.max(2, sheet.tab('Kontakter').cells.length);
  for (const [key, value] of Object.entries(CELLS))
    sheet.type('Kontakter', row, sheet.column('Kontakter', `contacts.${key}`), value);
  const before = sheet.rows('Kontakter');
  const answer = sheet.call('setUp');

  test('keeps its contacts', () => {
    expect(answer.ok && answer.message).toContain('nya kolumner 4');
    expect(sheet.state.properties.script).toMatchObject({ schema: String(SCHEMA_VERSION) });
    expect(before.at(-1)).not.toHaveProperty('position');
    expect(sheet.rows('Kontakter').at(-1)).toMatchObject({ ...CELLS, position: '', areas: '', consent: '' });
    expect(sheet.call('readHealth', { step: 0 })).toMatchObject({ ok: true, findings: [] });
  });

  test('takes the new columns where they belong, and nothing changes when it is set up again', () => {
    const at = (key: string) => sheet.column('Kontakter', `contacts.${key}`);
    expect(at('position')).toBe(at('phone') - 1);
    expect(at('areas')).toBe(at('phone') + 1);
    expect(at('consent')).toBe(at('validTo') - 1);
    sheet.setUp();
    const state = JSON.stringify(sheet.workbook.state);
    sheet.setUp();
    expect(JSON.stringify(sheet.workbook.state)).toBe(state);
  });
});
