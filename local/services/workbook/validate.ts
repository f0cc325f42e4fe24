/** Rules for what may stand in a cell, and who may change it. */
import { areaName } from './a1.ts';
import { contains, intersection } from './areas.ts';
import { formatValue, isDateFormat } from './format.ts';
import type { Area, Cell, SheetState, ValidationRule, WorkbookState } from './state.ts';

/** The texts of a drop-down. */
export function listValues(state: WorkbookState, rule: ValidationRule): readonly string[] {
  if (!rule.source) return rule.values ?? [];
  const { source } = rule;
  const sheet = state.sheets.find(({ id }) => id === source.sheet);
  if (!sheet) return [];
  const { row, column, rows, columns } = source.area;
  return sheet.cells
    .slice(row, row + rows)
    .flatMap((line) => line.slice(column, column + columns))
    .flatMap((cell) =>
      cell && cell.value !== '' ? [formatValue(cell.value, cell.format, state.locale)] : [],
    );
}

/** True when the rule has nothing against the cell; an empty cell is always right. */
export function satisfies(state: WorkbookState, rule: ValidationRule, cell: Cell | null): boolean {
  if (!cell || cell.value === '') return true;
  if (rule.kind === 'checkbox') {
    return rule.values ? rule.values.includes(String(cell.value)) : typeof cell.value === 'boolean';
  }
  if (rule.kind === 'date') return typeof cell.value === 'number' && isDateFormat(cell.format);
  return listValues(state, rule).includes(formatValue(cell.value, cell.format, state.locale));
}

/**
 * Google's sentence when one of the cells breaks a rule that refuses, else null.
 * @param block cells as they would become
 */
export function refusal(
  state: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  block: readonly (readonly (Cell | null)[])[],
): string | null {
  const width = block.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const written = { row, column, rows: block.length, columns: width };
  for (const rule of sheet.properties.validations) {
    const common = rule.allowInvalid ? null : intersection(rule.area, written);
    if (!common) continue;
    for (let down = common.row; down < common.row + common.rows; down += 1) {
      for (let right = common.column; right < common.column + common.columns; right += 1) {
        const cell = block[down - row]?.[right - column] ?? null;
        if (satisfies(state, rule, cell)) continue;
        const name = areaName({ row: down, column: right, rows: 1, columns: 1 });
        const values = rule.kind === 'list' ? listValues(state, rule).join(', ') : '';
        return (
          rule.help ??
          `The data you entered in cell ${name} violates the data validation rules set on this cell.${
            values ? `\nPlease enter one of the following values: ${values}.` : ''
          }`
        );
      }
    }
  }
  return null;
}

/** The rule for one cell: the one set last. */
export function ruleAt(sheet: SheetState, row: number, column: number): ValidationRule | undefined {
  return sheet.properties.validations.filter((rule) => contains(rule.area, row, column)).at(-1);
}

/** True when a protection with a list of editors covers part of the area and the user is not among them. */
export function isProtected(sheet: SheetState, area: Area, user: string, owner: string): boolean {
  if (user !== '' && user === owner) return false;
  return sheet.properties.protections.some((protection) => {
    if (protection.warningOnly || !protection.editors || protection.editors.includes(user)) return false;
    if (protection.area) return intersection(protection.area, area) !== null;
    return !protection.unprotected?.some((free) => {
      const common = intersection(free, area);
      return common !== null && common.rows === area.rows && common.columns === area.columns;
    });
  });
}
