/** Rows or columns come or go: everything that points at a place in the sheet moves along. */
import { type Shift, shiftArea, shiftIndex } from './areas.ts';
import { mayHaveFormulas } from './formulas.ts';
import { shiftFormula } from './references.ts';
import type { Cell, Metadata, SheetProperties, SheetState, WorkbookState } from './state.ts';

/** Moves cells, rules, names, metadata and formulas. The grid's size is checked by the caller. */
export function shiftSheet(workbook: WorkbookState, sheet: SheetState, shift: Shift): void {
  moveCells(sheet, shift);
  sheet.properties = shiftProperties(sheet.properties, shift);
  workbook.namedRanges = workbook.namedRanges.flatMap((named) => {
    if (named.sheet !== sheet.id) return [named];
    const area = shiftArea(named.area, shift);
    return area ? [{ ...named, area }] : [];
  });
  if (workbook.metadata) {
    workbook.metadata = workbook.metadata.flatMap((item) => shiftMetadata(item, sheet.id, shift));
  }
  rewriteFormulas(workbook, sheet.properties.name, shift);
  for (const other of workbook.sheets) {
    const validations = other.properties.validations;
    if (!validations.some((rule) => rule.source?.sheet === sheet.id)) continue;
    other.properties = {
      ...other.properties,
      validations: validations.flatMap((rule) => {
        if (rule.source?.sheet !== sheet.id) return [rule];
        const area = shiftArea(rule.source.area, shift);
        return area ? [{ ...rule, source: { ...rule.source, area } }] : [];
      }),
    };
  }
}

function moveCells(sheet: SheetState, { axis, at, count }: Shift): void {
  if (axis === 'rows') {
    if (at >= sheet.cells.length) return;
    if (count < 0) sheet.cells.splice(at, -count);
    else {
      const tail = sheet.cells.splice(at);
      for (let row = 0; row < count; row += 1) sheet.cells.push([]);
      for (const row of tail) sheet.cells.push(row);
    }
    return;
  }
  for (const row of sheet.cells) {
    if (at >= row.length) continue;
    if (count < 0) row.splice(at, -count);
    else row.splice(at, 0, ...new Array<null>(count).fill(null));
  }
}

function shiftProperties(properties: SheetProperties, shift: Shift): SheetProperties {
  const moved = <T extends { readonly area: SheetProperties['validations'][number]['area'] }>(
    rules: readonly T[],
  ) =>
    rules.flatMap((rule) => {
      const area = shiftArea(rule.area, shift);
      return area ? [{ ...rule, area }] : [];
    });
  const indices = (list: readonly number[]) =>
    list.map((index) => shiftIndex(index, shift)).filter((index) => index !== null);
  const byColumn = <T>(record: Readonly<Record<number, T>>): Record<number, T> =>
    Object.fromEntries(
      Object.entries(record).flatMap(([index, value]) => {
        const to = shiftIndex(Number(index), shift);
        return to === null ? [] : [[to, value]];
      }),
    );
  const rows = shift.axis === 'rows';
  return {
    ...properties,
    rows: properties.rows + (rows ? shift.count : 0),
    columns: properties.columns + (rows ? 0 : shift.count),
    frozenRows: rows ? frozen(properties.frozenRows, shift) : properties.frozenRows,
    frozenColumns: rows ? properties.frozenColumns : frozen(properties.frozenColumns, shift),
    columnWidths: rows ? properties.columnWidths : byColumn(properties.columnWidths),
    hiddenRows: rows ? indices(properties.hiddenRows) : properties.hiddenRows,
    hiddenColumns: rows ? properties.hiddenColumns : indices(properties.hiddenColumns),
    ...(properties.filteredRows && rows ? { filteredRows: indices(properties.filteredRows) } : {}),
    ...(properties.filterHides && !rows ? { filterHides: byColumn(properties.filterHides) } : {}),
    validations: moved(properties.validations),
    conditions: moved(properties.conditions),
    protections: properties.protections.flatMap((protection) => {
      const unprotected = protection.unprotected?.flatMap((area) => shiftArea(area, shift) ?? []);
      const rest = { ...protection, ...(unprotected ? { unprotected } : {}) };
      if (!protection.area) return [rest];
      const area = shiftArea(protection.area, shift);
      return area ? [{ ...rest, area }] : [];
    }),
    ...(properties.filter ? { filter: shiftArea(properties.filter, shift) } : {}),
  };
}

/** A row put in among the frozen ones is frozen too; one put right below them is not. */
function frozen(count: number, shift: Shift): number {
  if (shift.count > 0) return shift.at < count ? count + shift.count : count;
  return count - Math.max(0, Math.min(count, shift.at - shift.count) - shift.at);
}

function shiftMetadata(item: Metadata, sheet: number, shift: Shift): Metadata[] {
  const { place } = item;
  if (place.kind === 'workbook' || place.kind === 'sheet' || place.sheet !== sheet) return [item];
  if ((place.kind === 'row') !== (shift.axis === 'rows')) return [item];
  const at = shiftIndex(place.at, shift);
  return at === null ? [] : [{ ...item, place: { ...place, at } }];
}

function rewriteFormulas(workbook: WorkbookState, changed: string, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    if (!mayHaveFormulas(sheet)) continue;
    for (const row of sheet.cells) {
      for (let column = 0; column < row.length; column += 1) {
        const cell: Cell | null | undefined = row[column];
        if (!cell?.formula) continue;
        const formula = shiftFormula(cell.formula, sheet.properties.name, changed, shift);
        if (formula !== cell.formula) row[column] = { ...cell, formula };
      }
    }
  }
}
