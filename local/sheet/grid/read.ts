import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import type { Area, Cell, Change, SheetProperties } from '../../services/workbook/state.ts';
import { fromUniver } from './cells.ts';
import { areaOf } from './rules.ts';
import type { SheetIds } from './sheet-ids.ts';
import { UNIT } from './snapshot.ts';

/** What of a sheet's properties a person can change here; the rest is the add-on's. */
export type Property = Exclude<
  keyof SheetProperties,
  'validations' | 'conditions' | 'protections' | 'filterHides' | 'filteredRows'
>;

/** Reads what stands in Univer, in the terms of our model. */
export class Reader {
  constructor(
    private readonly injector: Injector,
    private readonly ids: SheetIds,
  ) {}

  cellsChange(sheet: number, area: Area): Change {
    const worksheet = this.worksheet(sheet);
    const notes = this.injector.get(SheetsNoteModel);
    // Cells that were filled from one formula share it.
    const formulas = this.injector.get(FormulaDataModel);
    const subUnitId = this.ids.nameOf(sheet);
    const read = (row: number, column: number): Cell | null => {
      const data = worksheet?.getCellRaw(row, column);
      const style = this.workbook()?.getStyles().getStyleByCell(data) ?? null;
      const note = notes.getNote(UNIT, subUnitId, { row, col: column })?.note;
      const shared = data?.si && !data.f;
      const formula = shared ? formulas.getFormulaStringByCell(row, column, subUnitId, UNIT) : data?.f;
      return fromUniver(data, style, formula ?? '', note);
    };
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => read(area.row + down, area.column + right)),
    );
    return { kind: 'cells', sheet, row: area.row, column: area.column, cells };
  }

  properties(sheet: number, worksheet: Worksheet): Pick<SheetProperties, Property> {
    const { xSplit, ySplit } = worksheet.getFreeze();
    const columns = Object.entries(worksheet.getColumnManager().getColumnData());
    const rows = Object.entries(worksheet.getRowManager().getRowData());
    const hidden = (list: readonly (readonly [string, { hd?: number } | null | undefined])[]) =>
      list.flatMap(([index, data]) => (data?.hd === 1 ? [Number(index)] : []));
    const filter = this.injector
      .get(SheetsFilterService)
      .getFilterModel(UNIT, this.ids.nameOf(sheet))
      ?.getRange();
    return {
      name: worksheet.getName(),
      index: Math.max(0, this.workbook()?.getSheetOrders().indexOf(worksheet.getSheetId()) ?? 0),
      hidden: worksheet.getConfig().hidden === 1,
      tabColour: worksheet.getConfig().tabColor || null,
      rows: worksheet.getRowCount(),
      columns: worksheet.getColumnCount(),
      frozenRows: Math.max(0, ySplit),
      frozenColumns: Math.max(0, xSplit),
      columnWidths: Object.fromEntries(
        columns.flatMap(([index, data]) => (data?.w === undefined ? [] : [[index, Math.round(data.w)]])),
      ),
      hiddenColumns: hidden(columns),
      hiddenRows: hidden(rows),
      filter: filter ? areaOf(filter) : null,
    };
  }

  workbook(): Workbook | null {
    return (
      this.injector.get(IUniverInstanceService).getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET) ??
      null
    );
  }

  worksheet(sheet: number): Worksheet | null {
    return this.workbook()?.getSheetBySheetId(this.ids.nameOf(sheet)) ?? null;
  }
}
