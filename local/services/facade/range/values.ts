/** Values, formulas and notes of a range. */
import { serialToTime } from '../../workbook/dates.ts';
import { displayValue, isDateFormat } from '../../workbook/format.ts';
import type { Cell } from '../../workbook/state.ts';
import { cellInput, mismatch, refuseOtherSize, text } from '../arguments.ts';
import { ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { existing, firstCell, mapCells, placeOf, RangeGeometry } from './geometry.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** What `getValue` gives. */
export type RangeValue = string | number | boolean | Date;

function valueIn(timeZone: string): (cell: Cell | null) => RangeValue {
  return (cell) => {
    if (!cell) return '';
    const { value, format } = cell;
    if (format === undefined || typeof value !== 'number' || !isDateFormat(format)) return value;
    return new Date(serialToTime(value, timeZone));
  };
}

/** One column as one row each; used for `setNote` and its kind, where the block says something for each cell. */
export function copiedBlock<Value>(
  range: object,
  values: unknown,
  member: string,
  copy: (value: unknown) => Value,
): Value[][] {
  refuseOtherSize(values, placeOf(range).area, member);
  return values.map((line) => line.map(copy));
}

export abstract class RangeValues extends RangeGeometry {
  override getValue(): RangeValue {
    return valueIn(host.book().timeZone)(firstCell(this));
  }

  override getValues(): RangeValue[][] {
    return mapCells(this, valueIn(host.book().timeZone));
  }

  override getDisplayValue(): string {
    return displayValue(firstCell(this), host.book().locale);
  }

  override getDisplayValues(): string[][] {
    const { locale } = host.book();
    return mapCells(this, (cell) => displayValue(cell, locale));
  }

  override setValue(value: unknown): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    host.write({ kind: 'fill', sheet, area, value: cellInput(value, 'SpreadsheetApp.Range.setValue') });
    return this;
  }

  override setValues(values: unknown[][]): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    const member = 'SpreadsheetApp.Range.setValues';
    const copy = copiedBlock(this, values, member, (value) => cellInput(value, member));
    host.write({ kind: 'values', sheet, area, values: copy });
    return this;
  }

  override getFormula(): string {
    return firstCell(this)?.formula ?? '';
  }

  override getFormulas(): string[][] {
    return mapCells(this, (cell) => cell?.formula ?? '');
  }

  override setFormula(formula: string): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    host.write({ kind: 'fill', sheet, area, value: formulaText(formula) });
    return this;
  }

  override setFormulas(formulas: string[][]): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    const copy = copiedBlock(this, formulas, 'SpreadsheetApp.Range.setFormulas', formulaText);
    host.write({ kind: 'values', sheet, area, values: copy });
    return this;
  }

  override getNote(): string {
    return firstCell(this)?.note ?? '';
  }

  override getNotes(): string[][] {
    return mapCells(this, (cell) => cell?.note ?? '');
  }

  override setNote(note: string | null): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    host.write({ kind: 'patch', sheet, area, patch: { note: noteText(note) } });
    return this;
  }

  override setNotes(notes: (string | null)[][]): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    const patch = copiedBlock(this, notes, 'SpreadsheetApp.Range.setNotes', (note) => ({
      note: noteText(note),
    }));
    host.write({ kind: 'patch', sheet, area, patch });
    return this;
  }

  override isBlank(): boolean {
    return mapCells(this, (cell) => !cell || (cell.value === '' && cell.formula === undefined))
      .flat()
      .every(Boolean);
  }
}

function noteText(note: unknown): string | null {
  return note === null || note === undefined ? null : text(note, 'SpreadsheetApp.Range.setNote');
}

function formulaText(formula: unknown): string {
  if (typeof formula !== 'string') throw mismatch('SpreadsheetApp.Range.setFormula', [formula]);
  if (formula === '') return '';
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  if (whole.length < 2) throw new ServiceFault('Formula parse error.');
  return whole;
}
