import {
  type ICellData,
  ICommandService,
  type Injector,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
} from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { type Axis, shiftIndex } from '../../services/workbook/areas.ts';
import type {
  Area,
  Change,
  SheetProperties,
  SheetState,
  WorkbookState,
} from '../../services/workbook/state.ts';
import { StyleTable, toStyle, toUniver } from './cells.ts';
import { noteAt, notesOf } from './notes.ts';
import { conditionsOf, rangeOf, validationsOf } from './rules.ts';
import type { SheetIds } from './sheet-ids.ts';
import { freezeOf, UNIT, worksheetOf } from './snapshot.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
type Shifting = Extract<Change, { readonly at: number }>;

const OPTIONS = { fromCollab: true } as const;
/** What rules are laid out from here for: with Univer's "command" the height of every row with a drop-down is measured anew. */
const PATCHED = { source: 'patched' } as const;

/** Whether something stands below rows that were put in. @param sheet with them already in it */
const movesCells = ({ cells }: SheetState, { at, count }: { readonly at: number; readonly count: number }) =>
  cells.slice(at + count).some((row) => row?.some((cell) => cell && (cell.value !== '' || cell.formula)));

/** Puts changes that came from the server into Univer: not sent back, not in the person's undo list. */
export class Shower {
  constructor(
    private readonly injector: Injector,
    private readonly ids: SheetIds,
    /** The workbook with the change already in it. */
    private readonly state: () => WorkbookState,
    /** Univer's order of the sheets. */
    private readonly order: () => readonly string[],
  ) {}

  show(change: Change, covered: (row: number, column: number) => boolean): void {
    switch (change.kind) {
      case 'cells':
        this.showCells(change, covered);
        break;
      case 'insertRows':
      case 'deleteRows':
      case 'insertColumns':
      case 'deleteColumns':
        this.shift(change);
        break;
      case 'sheet':
        this.showProperties(change.sheet, change.properties);
        break;
      case 'addSheet': {
        const sheet = { id: change.sheet, properties: change.properties, cells: [] };
        this.run('sheet.mutation.insert-sheet', {
          index: change.properties.index,
          sheet: mergeWorksheetSnapshotWithDefault(worksheetOf(sheet, new StyleTable())),
        });
        break;
      }
      case 'deleteSheet':
        this.deleteSheet(change.sheet);
        break;
      case 'workbook':
        if (change.name !== undefined) this.run('sheet.mutation.set-workbook-name', { name: change.name });
    }
  }

  private run(id: string, params: object, sheet?: number): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        id,
        { unitId: UNIT, ...(sheet === undefined ? {} : { subUnitId: this.ids.nameOf(sheet) }), ...params },
        OPTIONS,
      );
  }

  private showCells(change: Of<'cells'>, covered: (row: number, column: number) => boolean): void {
    const empty: Record<number, Record<number, null>> = {};
    const full: Record<number, Record<number, ICellData>> = {};
    const notes = this.injector.get(SheetsNoteModel);
    const subUnitId = this.ids.nameOf(change.sheet);
    const standing = this.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(UNIT)
      ?.getSheetBySheetId(subUnitId)
      ?.getCellMatrix();
    let anyEmpty = false;
    change.cells.forEach((cells, down) => {
      const row = change.row + down;
      const emptyLine: Record<number, null> = {};
      const fullLine: Record<number, ICellData> = {};
      cells.forEach((cell, right) => {
        const column = change.column + right;
        if (covered(row, column)) return;
        // A row that is new has nothing that could shine through, and there may be thousands of them.
        if (standing?.getValue(row, column)) {
          emptyLine[column] = null;
          anyEmpty = true;
        }
        if (cell) fullLine[column] = toUniver(cell, toStyle(cell.style, cell.format));
        const before = notes.getNote(UNIT, subUnitId, { row, col: column })?.note;
        if (before !== cell?.note) this.showNote(change.sheet, row, column, cell?.note);
      });
      if (anyEmpty) empty[row] = emptyLine;
      full[row] = fullLine;
    });
    // Univer lays a new cell over the old one, whose look would shine through.
    if (anyEmpty) this.run('sheet.mutation.set-range-values', { cellValue: empty }, change.sheet);
    this.run('sheet.mutation.set-range-values', { cellValue: full }, change.sheet);
  }

  private showNote(sheet: number, row: number, column: number, note: string | undefined): void {
    const place = { sheetId: this.ids.nameOf(sheet), row, col: column, silent: true };
    if (note === undefined) this.run('sheet.mutation.remove-note', place);
    else this.run('sheet.mutation.update-note', { ...place, note: noteAt(row, column, note) });
  }

  private shift(change: Shifting): void {
    const rows = change.kind.endsWith('Rows');
    const insert = change.kind.startsWith('insert');
    const sheet = this.sheet(change.sheet);
    const size = sheet?.properties;
    if (!sheet || !size) return;
    const range = rows
      ? {
          startRow: change.at,
          endRow: change.at + change.count - 1,
          startColumn: 0,
          endColumn: size.columns - 1,
        }
      : {
          startRow: 0,
          endRow: size.rows - 1,
          startColumn: change.at,
          endColumn: change.at + change.count - 1,
        };
    const id = insert ? (rows ? 'insert-row' : 'insert-col') : rows ? 'remove-rows' : 'remove-col';
    this.run(`sheet.mutation.${id}`, { range }, change.sheet);
    this.showRules(sheet);
    const { frozenRows, frozenColumns, filter } = sheet.properties;
    if (frozenRows + frozenColumns > 0) this.showFreeze(sheet);
    if (filter) this.showFilter(sheet);
    this.shiftSelection(
      change.sheet,
      rows ? 'rows' : 'columns',
      change.at,
      insert ? change.count : -change.count,
    );
    // What could be taken back stood in rows that are elsewhere now; the add-on makes room below all that stands
    // while somebody pastes, and that moves nothing.
    if (!insert || !rows || movesCells(sheet, change)) {
      this.injector.get(IUndoRedoService).clearUndoRedo(UNIT);
    }
  }

  /** The selection stays on what it was on, not on its number. */
  private shiftSelection(sheet: number, axis: Axis, at: number, count: number): void {
    const service = this.injector.get(SheetsSelectionsService);
    const subUnitId = this.ids.nameOf(sheet);
    const selections = service.getWorkbookSelections(UNIT).getSelectionsOfWorksheet(subUnitId);
    const [start, end] =
      axis === 'rows' ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
    const move = (index: number) => shiftIndex(index, { axis, at, count }) ?? Math.max(0, at - 1);
    const moved = selections.map((selection) => {
      const { range, primary } = selection;
      const shifted = { ...range, [start]: move(range[start]), [end]: move(range[end]) };
      if (!primary) return { ...selection, range: shifted };
      const actual = axis === 'rows' ? ('actualRow' as const) : ('actualColumn' as const);
      const first = {
        ...primary,
        [start]: move(primary[start]),
        [end]: move(primary[end]),
        [actual]: move(primary[actual]),
      };
      return { ...selection, range: shifted, primary: first };
    });
    if (moved.length > 0)
      this.run('sheet.operation.set-selections', { selections: moved, reveal: false }, sheet);
  }

  private showProperties(id: number, properties: Partial<SheetProperties>): void {
    const sheet = this.sheet(id);
    if (!sheet) return;
    const has = (name: keyof SheetProperties) => properties[name] !== undefined;
    if (has('rows')) this.run('sheet.mutation.set-worksheet-row-count', { rowCount: properties.rows }, id);
    if (has('columns'))
      this.run('sheet.mutation.set-worksheet-column-count', { columnCount: properties.columns }, id);
    if (has('name')) this.run('sheet.mutation.set-worksheet-name', { name: properties.name }, id);
    if (has('tabColour')) this.run('sheet.mutation.set-tab-color', { color: properties.tabColour ?? '' }, id);
    if (has('hidden'))
      this.run('sheet.mutation.set-worksheet-hidden', { hidden: properties.hidden ? 1 : 0 }, id);
    if (has('index')) this.showOrder(id);
    if (has('columnWidths') || has('hiddenColumns')) this.showColumns(sheet);
    if (has('hiddenRows')) this.showRows(sheet);
    if (has('frozenRows') || has('frozenColumns')) this.showFreeze(sheet);
    if (has('validations') || has('conditions')) this.showRules(sheet);
    if (has('filter') || has('filteredRows')) this.showFilter(sheet);
  }

  private showOrder(id: number): void {
    const before = this.order();
    const fromOrder = before.indexOf(this.ids.nameOf(id));
    const toOrder = this.state().sheets.findIndex((sheet) => sheet.id === id);
    if (fromOrder !== toOrder) this.run('sheet.mutation.set-worksheet-order', { fromOrder, toOrder }, id);
  }

  private showColumns({ id, properties }: SheetState): void {
    const all = Array.from({ length: properties.columns }, (_, column) => column);
    const hidden = new Set(properties.hiddenColumns);
    const ranges = (columns: readonly number[]) =>
      columns.map((column) => rangeOf({ row: 0, column, rows: properties.rows, columns: 1 }));
    const colWidth = Object.fromEntries(
      all.map((column) => [column, properties.columnWidths[column] ?? 100]),
    );
    this.run('sheet.mutation.set-worksheet-col-width', { ranges: ranges(all), colWidth }, id);
    this.run(
      'sheet.mutation.set-col-visible',
      { ranges: ranges(all.filter((column) => !hidden.has(column))) },
      id,
    );
    this.run('sheet.mutation.set-col-hidden', { ranges: ranges(properties.hiddenColumns) }, id);
  }

  private showRows({ id, properties }: SheetState): void {
    const area: Area = { row: 0, column: 0, rows: properties.rows, columns: properties.columns };
    this.run('sheet.mutation.set-row-visible', { ranges: [rangeOf(area)] }, id);
    const ranges = properties.hiddenRows.map((row) => rangeOf({ ...area, row, rows: 1 }));
    if (ranges.length > 0) this.run('sheet.mutation.set-row-hidden', { ranges }, id);
  }

  private showFreeze({ id, properties }: SheetState): void {
    this.run('sheet.mutation.set-frozen', { ...freezeOf(properties), resetScroll: false }, id);
  }

  private showFilter({ id, properties }: SheetState): void {
    if (properties.filter)
      this.run('sheet.mutation.set-filter-range', { range: rangeOf(properties.filter) }, id);
    else this.run('sheet.mutation.remove-filter', {}, id);
  }

  /** Drop-downs, colours and notes, laid out anew: they are few, and they move together. */
  private showRules(sheet: SheetState): void {
    const subUnitId = this.ids.nameOf(sheet.id);
    const validations = this.injector.get(DataValidationModel).getRules(UNIT, subUnitId);
    const ruleId = validations.map(({ uid }) => uid);
    if (ruleId.length > 0) this.run('data-validation.mutation.removeRule', { ruleId, ...PATCHED }, sheet.id);
    const rule = validationsOf(sheet, this.state());
    if (rule.length > 0) this.run('data-validation.mutation.addRule', { rule, ...PATCHED }, sheet.id);
    const conditions =
      this.injector.get(ConditionalFormattingRuleModel).getSubunitRules(UNIT, subUnitId) ?? [];
    for (const { cfId } of [...conditions])
      this.run('sheet.mutation.delete-conditional-rule', { cfId }, sheet.id);
    // Each is put before those that are there.
    for (const condition of conditionsOf(sheet).reverse()) {
      this.run('sheet.mutation.add-conditional-rule', { rule: condition }, sheet.id);
    }
    const notes = this.injector.get(SheetsNoteModel);
    for (const { row, col } of [...(notes.getSheetNotes(UNIT, subUnitId)?.values() ?? [])]) {
      this.showNote(sheet.id, row, col, undefined);
    }
    for (const { row, col, note } of notesOf(sheet)) this.showNote(sheet.id, row, col, note);
  }

  private deleteSheet(id: number): void {
    const name = this.ids.nameOf(id);
    const neighbour = this.order().find((other) => other !== name);
    this.run('sheet.operation.set-worksheet-active', { subUnitId: neighbour });
    this.run('sheet.mutation.remove-sheet', {}, id);
  }

  private sheet(id: number): SheetState | undefined {
    return this.state().sheets.find((sheet) => sheet.id === id);
  }
}
