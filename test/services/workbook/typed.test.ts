import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../local/services/workbook/apply.ts';
import type { Cell, CellValue } from '../../../local/services/workbook/state.ts';
import { enterTyped, refuseEdit } from '../../../local/services/workbook/typed.ts';
import { emptyWorkbook } from '../../../local/services/workbook/workbook.ts';
import { NOON } from '../support/run.ts';

const workbook = () => emptyWorkbook({ id: 'b', name: 'Bok', locale: 'sv_SE', timeZone: 'Europe/Stockholm' });
const cells = (...values: CellValue[]) => ({
  kind: 'cells' as const,
  sheet: 0,
  row: 0,
  column: 0,
  cells: [values.map((value): Cell => ({ value }))],
});
const entered = (state: ReturnType<typeof workbook>, ...values: CellValue[]) => {
  const result = enterTyped(state, cells(...values), { now: NOON });
  if (!result.ok) throw new Error(result.message);
  applyChange(state, result.change);
  return result.change.cells[0];
};

describe('what a person types', () => {
  test('is read as Google reads it', () => {
    expect(entered(workbook(), '007', '13 april', '=A1', "'=A1", 'Anna')).toEqual([
      { value: 7 },
      { value: 46125, format: 'd mmmm' },
      { value: '', formula: '=A1' },
      { value: '=A1' },
      { value: 'Anna' },
    ]);
  });

  test('stays text in a text cell, whose format, colour and note stay', () => {
    const state = workbook();
    const before = { value: 'old', format: '@', style: { bold: true }, note: 'why' };
    applyChange(state, { ...cells(), cells: [[before]] });
    expect(entered(state, '=1+1')).toEqual([{ ...before, value: '=1+1' }]);
    expect(entered(state, '007')).toEqual([{ ...before, value: '007' }]);
  });

  test('null empties the value only', () => {
    const state = workbook();
    applyChange(state, { ...cells(), cells: [[{ value: 1, formula: '=1', format: '0', note: 'n' }]] });
    const result = enterTyped(state, { ...cells(), cells: [[null]] }, { now: NOON });
    expect(result.ok && result.change.cells).toEqual([[{ value: '', format: '0', note: 'n' }]]);
  });

  test('is refused by a strict drop-down, with its help', () => {
    const state = workbook();
    const area = { row: 0, column: 0, rows: 5, columns: 1 };
    const rule = { area, kind: 'list' as const, values: ['ja', 'nej'], allowInvalid: false };
    applyChange(state, { kind: 'sheet', sheet: 0, properties: { validations: [rule] } });
    expect(enterTyped(state, cells('kanske'), { now: NOON })).toEqual({
      ok: false,
      message:
        'The data you entered in cell A1 violates the data validation rules set on this cell.\nPlease enter one of the following values: ja, nej.',
    });
    expect(entered(state, 'ja')).toEqual([{ value: 'ja' }]);
    expect(entered(state, '')).toEqual([{ value: '' }]);
    const helped = { ...rule, help: 'Välj i listan.' };
    applyChange(state, { kind: 'sheet', sheet: 0, properties: { validations: [helped] } });
    expect(enterTyped(state, cells('kanske'), { now: NOON })).toEqual({
      ok: false,
      message: 'Välj i listan.',
    });
  });

  test('has at most 50,000 characters', () => {
    expect(enterTyped(workbook(), cells('x'.repeat(50_001)), { now: NOON })).toMatchObject({ ok: false });
  });

  test('is refused in a protected area, but not where there is only a warning', () => {
    const state = workbook();
    const protect = (warningOnly: boolean) =>
      applyChange(state, {
        kind: 'sheet',
        sheet: 0,
        properties: {
          protections: [
            {
              area: { row: 0, column: 0, rows: 1, columns: 1 },
              description: '',
              warningOnly,
              editors: ['chef@example.se'],
            },
          ],
        },
      });
    protect(false);
    expect(refuseEdit(state, cells('x'), 'anna@example.se')).toMatch(/protected cell/);
    expect(refuseEdit(state, { ...cells('x'), row: 1 }, 'anna@example.se')).toBeNull();
    expect(refuseEdit(state, { kind: 'deleteRows', sheet: 0, at: 0, count: 1 }, 'anna@example.se')).toMatch(
      /protected/,
    );
    expect(refuseEdit(state, cells('x'), 'chef@example.se')).toBeNull();
    protect(true);
    expect(refuseEdit(state, cells('x'), 'anna@example.se')).toBeNull();
  });
});
