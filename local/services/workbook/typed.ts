/** What a person types into the sheet: read as Google reads it, and refused where Google refuses. */

import { sheetOf } from './apply.ts';
import { coerce, type Entered } from './coerce.ts';
import { serialToWallClock, timeToSerial } from './dates.ts';
import { isDateFormat } from './format.ts';
import type { Area, Cell, Change, WorkbookState } from './state.ts';
import { isProtected, refusal } from './validate.ts';

export const MAX_CHARACTERS = 50_000;
export const TOO_LONG = `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`;
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/** The calendar year in the workbook's time zone. */
export function yearAt(state: WorkbookState, now: number): number {
  return serialToWallClock(timeToSerial(now, state.timeZone)).year;
}

/** Reads a text for a cell: in a cell with text format it stays as it is, but for a leading apostrophe. */
export function readText(text: string, format: string | undefined, locale: string, year: number): Entered {
  if (format === '@') return { value: text.startsWith("'") ? text.slice(1) : text };
  return coerce(text, locale, year);
}

/** The number format after something was entered: a date makes a cell a date cell, other formats only fill a gap. */
export function formatAfter(before: string | undefined, entered: string | undefined): string | undefined {
  if (entered === undefined) return before;
  if (before === undefined || /^general$/i.test(before)) return entered;
  return isDateFormat(entered) && !isDateFormat(before) && before !== '@' ? entered : before;
}

/** A cell without the parts that are undefined. */
export function makeCell(parts: {
  readonly value: Cell['value'];
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
  readonly style?: Cell['style'] | undefined;
  readonly note?: string | undefined;
}): Cell {
  const { value, formula, format, style, note } = parts;
  if (formula === undefined && note === undefined) {
    // Nearly all cells are these. Made whole they take half the memory of an object that grows.
    if (style !== undefined) return format === undefined ? { value, style } : { value, format, style };
    return format === undefined ? { value } : { value, format };
  }
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { value };
  if (formula !== undefined) cell.formula = formula;
  if (format !== undefined) cell.format = format;
  if (style !== undefined) cell.style = style;
  if (note !== undefined) cell.note = note;
  return cell;
}

/**
 * Turns a change whose values are what a person typed into the change that Google would make. A text is coerced;
 * a number or a truth value is taken as it is; a formula may be given as text or in `formula`. Format, style and
 * note of the cell that stands there are kept where the change does not name them; null empties the value only.
 * @param options.now milliseconds since 1970, for dates typed without a year
 */
export function enterTyped(
  state: WorkbookState,
  change: CellsChange,
  options: { readonly now: number },
): { readonly ok: true; readonly change: CellsChange } | { readonly ok: false; readonly message: string } {
  const sheet = sheetOf(state, change.sheet);
  const year = yearAt(state, options.now);
  let tooLong = false;
  const cells = change.cells.map((line, down) =>
    line.map((typed, right): Cell | null => {
      const before = sheet.cells[change.row + down]?.[change.column + right] ?? null;
      if (!typed) return before && makeCell({ ...before, value: '', formula: undefined });
      const format = typed.format ?? before?.format;
      const source = typed.formula ?? typed.value;
      const entered: Entered =
        typeof source === 'string' ? readText(source, format, state.locale, year) : { value: source };
      if (String(entered.formula ?? entered.value).length > MAX_CHARACTERS) tooLong = true;
      return makeCell({
        value: entered.value,
        formula: entered.formula,
        format: typed.format ?? formatAfter(format, entered.format),
        style: typed.style ?? before?.style,
        note: typed.note ?? before?.note,
      });
    }),
  );
  if (tooLong) return { ok: false, message: TOO_LONG };
  const message = refusal(state, sheet, change.row, change.column, cells);
  return message === null ? { ok: true, change: { ...change, cells } } : { ok: false, message };
}

/** Google's sentence when the user may not make the change because of a protection, else null. */
export function refuseEdit(state: WorkbookState, change: Change, user: string, owner = ''): string | null {
  if (change.kind === 'workbook' || change.kind === 'addSheet') return null;
  const sheet = sheetOf(state, change.sheet);
  return isProtected(sheet, changedArea(change, sheet.properties), user, owner) ? PROTECTED : null;
}

function changedArea(
  change: Exclude<Change, { kind: 'workbook' | 'addSheet' }>,
  size: { readonly rows: number; readonly columns: number },
): Area {
  const all = { row: 0, column: 0, rows: size.rows, columns: size.columns };
  switch (change.kind) {
    case 'cells': {
      const columns = change.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
      return { row: change.row, column: change.column, rows: change.cells.length, columns };
    }
    case 'deleteRows':
      return { ...all, row: change.at, rows: change.count };
    case 'deleteColumns':
      return { ...all, column: change.at, columns: change.count };
    case 'insertRows':
    case 'insertColumns':
      return { row: 0, column: 0, rows: 0, columns: 0 };
    default:
      return all;
  }
}
