/** Clearing, copying, sorting, ticking: what changes a range as a whole. */
import type { Operation, SortColumn } from '../../workbook/operations.ts';
import { integer, mismatch } from '../arguments.ts';
import { enumName } from '../enums.ts';
import { ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { existing, firstCell, mapCells, placeOf } from './geometry.ts';
import { RangeStyle } from './style.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

type Cleared = Omit<Extract<Operation, { kind: 'clear' }>, 'kind' | 'sheet' | 'area'>;

/** What `clear` takes away: everything, or what the options name. */
export function clearing(options: ClearOptions | undefined): Cleared {
  if (!options) return { contents: true, formats: true, notes: true, validations: true };
  if (options.skipFilteredRows) {
    throw new ServiceFault('Not available in the local workspace: Range.clear with skipFilteredRows');
  }
  const named = {
    contents: options.contentsOnly === true,
    formats: options.formatOnly === true,
    notes: options.commentsOnly === true,
    validations: options.validationsOnly === true,
  };
  return Object.values(named).includes(true) ? named : clearing(undefined);
}

function clear<Self extends object>(range: Self, what: Cleared): Self {
  const { sheet, area } = placeOf(range);
  existing(sheet);
  host.write({ kind: 'clear', sheet, area, ...what });
  return range;
}

const COPIES: Readonly<Record<string, Extract<Operation, { kind: 'copy' }>['what']>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_VALUES: 'values',
};

function copyKind(how: unknown, transposed: unknown): Extract<Operation, { kind: 'copy' }>['what'] {
  if (how === undefined) return 'all';
  const name = enumName(how);
  if (transposed !== undefined || name in COPIES) {
    const kind = COPIES[name];
    if (!kind || transposed) {
      throw new ServiceFault(
        `Not available in the local workspace: Range.copyTo with ${name}, transposed ${transposed}`,
      );
    }
    return kind;
  }
  if (typeof how !== 'object' || how === null) throw mismatch('SpreadsheetApp.Range.copyTo', [how]);
  if ('contentsOnly' in how && how.contentsOnly) return 'values';
  return 'formatOnly' in how && how.formatOnly ? 'formats' : 'all';
}

/** A sort as the add-on says it: a column number, `{column, ascending}`, or a list of such. */
export function sortColumns(specification: unknown, member: string): SortColumn[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((item: unknown) => {
    if (typeof item === 'object' && item !== null && 'column' in item) {
      const ascending = !('ascending' in item) || item.ascending !== false;
      return { column: integer(item.column, member) - 1, ascending };
    }
    return { column: integer(item, member) - 1, ascending: true };
  });
}

export abstract class RangeEdit extends RangeStyle {
  override clear(options?: ClearOptions): GRange {
    return clear(this, clearing(options));
  }

  override clearContent(): GRange {
    return clear(this, { contents: true });
  }

  override clearFormat(): GRange {
    return clear(this, { formats: true });
  }

  override clearNote(): GRange {
    return clear(this, { notes: true });
  }

  override clearDataValidations(): GRange {
    return clear(this, { validations: true });
  }

  override copyTo(destination: GRange, how?: unknown, transposed?: boolean): void {
    const from = placeOf(this);
    const to = placeOf(destination);
    const area = {
      ...to.area,
      rows: Math.max(to.area.rows, from.area.rows),
      columns: Math.max(to.area.columns, from.area.columns),
    };
    existing(from.sheet);
    host.read(from.sheet, { ...from.area, rows: 1, columns: 1 });
    host.write({ kind: 'copy', sheet: to.sheet, area, from, what: copyKind(how, transposed) });
    if (from.sheet !== to.sheet) host.flush();
  }

  override moveTo(target: GRange): void {
    const from = placeOf(this);
    const to = placeOf(target);
    host.read(from.sheet, { ...from.area, rows: 1, columns: 1 });
    const area = { ...from.area, row: to.area.row, column: to.area.column };
    host.write({ kind: 'copy', sheet: to.sheet, area, from, what: 'all', move: true });
    if (from.sheet !== to.sheet) host.flush();
  }

  override sort(sortSpecObj: unknown): GRange {
    const { sheet, area } = placeOf(this);
    const by = sortColumns(sortSpecObj, 'SpreadsheetApp.Range.sort');
    for (const { column } of by) {
      if (column < area.column || column >= area.column + area.columns) {
        throw new ServiceFault('The sort column is outside of the range.');
      }
    }
    host.write({ kind: 'sort', sheet, area, by });
    return this;
  }

  override trimWhitespace(): GRange {
    const { sheet, area } = placeOf(this);
    const values = mapCells(this, (cell) => cell?.formula ?? trimmed(cell?.value ?? ''));
    host.write({ kind: 'values', sheet, area, values });
    return this;
  }

  override check(): GRange {
    return this.setValue(true);
  }

  override uncheck(): GRange {
    return this.setValue(false);
  }

  override isChecked(): boolean | null {
    const value = firstCell(this)?.value;
    return typeof value === 'boolean' ? value : null;
  }
}

/** A text keeps being one: what looks like a number or formula is marked with an apostrophe. */
function trimmed(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && value !== '' ? `'${value.trim().replace(/\s+/g, ' ')}` : value;
}
