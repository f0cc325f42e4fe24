/** What becomes of the values that a program writes: the same as if they were typed. */
import { timeToSerial } from './dates.ts';
import { isDateFormat } from './format.ts';
import { localeOf } from './locales.ts';
import type { Cell, WorkbookState } from './state.ts';
import { formatAfter, makeCell, readText } from './typed.ts';

/**
 * @param values rows of string, number, boolean, Date (of any realm), null or undefined
 * @param before the cell that stands there now; its format, style and note stay
 * @param year for dates without one
 */
export function cellsFromValues(
  state: WorkbookState,
  values: readonly (readonly unknown[])[],
  before: (down: number, right: number) => Cell | null,
  year: number,
): (Cell | null)[][] {
  const { locale } = state;
  let above: readonly (Cell | null)[] | undefined;
  // Array.from, not map: the values' own map would make an array of the realm that they come from.
  return Array.from(values, (line, down) => {
    const cells = new Array<Cell | null>(line.length);
    for (let right = 0; right < line.length; right += 1) {
      const old = before(down, right);
      const value = line[right];
      const made =
        typeof value === 'string' && value !== ''
          ? textCell(value, old, locale, year)
          : otherCell(state, value, old);
      const same = above?.[right];
      cells[right] = made && same && isAlike(made, same) ? same : made;
    }
    above = cells;
    return cells;
  });
}

/** A column that says the same in many rows needs one object for all of them. */
function isAlike(one: Cell, other: Cell): boolean {
  return (
    one.value === other.value &&
    one.format === other.format &&
    one.style === other.style &&
    one.formula === other.formula &&
    one.note === other.note
  );
}

function textCell(text: string, old: Cell | null, locale: string, year: number): Cell {
  // A formula is one even in a cell with text format when a program writes it: the documentation of setValue
  // knows no exception, and the guard against foreign formulas must hold without one.
  const isFormula = old?.format === '@' && text.startsWith('=') && text.length > 1;
  const entered = isFormula ? { value: '', formula: text } : readText(text, old?.format, locale, year);
  if (!old && entered.formula === undefined && entered.format === undefined) return { value: entered.value };
  return makeCell({
    value: entered.value,
    formula: entered.formula,
    format: formatAfter(old?.format, entered.format),
    style: old?.style,
    note: old?.note,
  });
}

function otherCell(state: WorkbookState, value: unknown, old: Cell | null): Cell | null {
  if (value === null || value === undefined || value === '') {
    // Of an empty cell there need not be another: most cells of a large workbook are empty, and have a format.
    if (old?.value === '' && old.formula === undefined) return old;
    return old && makeCell({ ...old, value: '', formula: undefined });
  }
  if (typeof value === 'number' || typeof value === 'boolean') return plainCell(state, value, old);
  if (isDate(value)) {
    const serial = timeToSerial(value.getTime(), state.timeZone);
    const { date, dateTime } = localeOf(state.locale);
    const format = isDateFormat(old?.format) ? old?.format : Number.isInteger(serial) ? date : dateTime;
    return makeCell({ value: serial, format, style: old?.style, note: old?.note });
  }
  throw new Error(`A cell cannot hold a value of type ${typeof value}.`);
}

function plainCell(state: WorkbookState, value: number | boolean, old: Cell | null): Cell {
  const held = typeof value === 'number' && !Number.isFinite(value) ? '#NUM!' : value;
  if (!old) return { value: held };
  const text = old.format === '@' && typeof held === 'number';
  return makeCell({
    value: text ? String(held).replace('.', localeOf(state.locale).decimal) : held,
    format: old.format,
    style: old.style,
    note: old.note,
  });
}

/** Dates made inside another context are no instances of this realm's Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
