/** Sorting rows as Google does: numbers and dates, then text, then truth values; empty cells always last. */

import type { SortColumn } from './operations.ts';
import { moveFormula } from './references.ts';
import type { Area, Cell, CellValue, SheetState } from './state.ts';
import { hasContent } from './workbook.ts';

/** The area's rows in their new order; formulas refer to the cells beside them as before. */
export function sortedRows(
  sheet: SheetState,
  area: Area,
  by: readonly SortColumn[],
  locale: string,
): (Cell | null)[][] {
  const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  const lines = Array.from({ length: area.rows }, (_, down) => {
    const line = sheet.cells[area.row + down] ?? [];
    return {
      down,
      line,
      cells: Array.from({ length: area.columns }, (_, right) => line[area.column + right] ?? null),
    };
  });
  lines.sort((one, other) => {
    for (const { column, ascending } of by) {
      const order = compareCells(one.line[column], other.line[column], ascending, collator);
      if (order !== 0) return order;
    }
    return one.down - other.down;
  });
  return lines.map(({ down, cells }, to) =>
    to === down
      ? cells
      : cells.map((cell) =>
          cell?.formula ? { ...cell, formula: moveFormula(cell.formula, to - down, 0) } : cell,
        ),
  );
}

function compareCells(
  one: Cell | null | undefined,
  other: Cell | null | undefined,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  const [full, otherFull] = [hasContent(one), hasContent(other)];
  if (!one || !other || !full || !otherFull) return Number(otherFull) - Number(full);
  const order = compareValues(one.value, other.value, collator);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compareValues(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return rank(one) - rank(other) || Number(one) - Number(other);
}
