/** What the user has selected in his window. */
import type { Place } from '../../workbook/operations.ts';
import { partial } from '../partial.ts';
import { existing, placeOf } from '../range/geometry.ts';
import { host, select, selection } from '../session.ts';
import { make } from './make.ts';
import { RangeList } from './range-list.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GSelection = GoogleAppsScript.Spreadsheet.Selection;

/** Id of the tab that is open in the window; the first one when nobody sits at a window. */
export function activeSheet(): number {
  const current = selection();
  if (current && host.sheet(current.sheet)) return current.sheet;
  return host.book().sheets[0] ?? 0;
}

/** The selected areas on the sheet, each within the grid; the first cell when nothing is known. */
function places(sheet: number): Place[] {
  const current = selection();
  const { rows, columns } = existing(sheet);
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  const areas = current?.sheet === sheet && current.ranges.length > 0 ? current.ranges : [first];
  const inside = areas.flatMap((area) => {
    const height = Math.min(area.rows, rows - area.row);
    const width = Math.min(area.columns, columns - area.column);
    return height > 0 && width > 0 ? [{ ...area, rows: height, columns: width }] : [];
  });
  return (inside.length > 0 ? inside : [first]).map((area) => ({ sheet, area }));
}

export function activeRange(sheet: number): GRange {
  const list = places(sheet);
  // Google: the active range is the one that was selected last.
  const { area } = list.at(-1) ?? { area: { row: 0, column: 0, rows: 1, columns: 1 } };
  return make().range(sheet, { ...area });
}

export function activeRangeList(sheet: number): GRangeList {
  return new RangeList(places(sheet).map(({ area }) => make().range(sheet, { ...area })));
}

export function currentCell(sheet: number): GRange {
  const current = selection();
  const { rows, columns } = existing(sheet);
  if (current?.sheet !== sheet || current.active.row >= rows || current.active.column >= columns) {
    return activeRange(sheet).getCell(1, 1);
  }
  return make().range(sheet, { row: current.active.row, column: current.active.column, rows: 1, columns: 1 });
}

export function activate(ranges: readonly GRange[]): void {
  const [first] = ranges;
  if (!first) return;
  const { sheet, area } = placeOf(first);
  select({
    sheet,
    ranges: ranges.map((range) => ({ ...placeOf(range).area })),
    active: { row: area.row, column: area.column },
  });
}

export class Selection extends partial<GSelection>('Spreadsheet.Selection') {
  override getActiveRange(): GRange | null {
    return activeRange(activeSheet());
  }

  override getActiveRangeList(): GRangeList | null {
    return activeRangeList(activeSheet());
  }

  override getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make().sheet(activeSheet());
  }

  override getCurrentCell(): GRange | null {
    return currentCell(activeSheet());
  }
}
