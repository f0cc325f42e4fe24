import { type ICommandInfo, ICommandService, type Injector, type IRange } from '@univerjs/core';
import type { Change } from '../../services/workbook/state.ts';
import { DirtyCells } from './dirty.ts';
import type { Property, Reader } from './read.ts';
import { areaOf } from './rules.ts';
import type { SheetIds } from './sheet-ids.ts';

/** What was typed into one cell, as it was typed. */
export interface Typed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Params {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly row?: number;
  readonly col?: number;
  readonly from?: { readonly subUnitId: string; readonly value: Record<number, Record<number, unknown>> };
  readonly to?: { readonly subUnitId: string; readonly value: Record<number, Record<number, unknown>> };
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly values?: Record<string, { readonly ranges: readonly IRange[] }>;
  readonly ranges?: readonly IRange[];
}

interface WatcherEvents {
  /** `results`: computed by formulas, not made by the person. */
  readonly changed: (
    changes: readonly Change[],
    about: { readonly typed: boolean; readonly results?: boolean },
  ) => void;
  /** Everything that the person did has been told. */
  readonly settled: () => void;
}

/** Univer begins to compute formulas, with what stands in the sheet then; and has put what came out of it into its cells. */
const COMPUTING = 'formula.mutation.set-formula-calculation-start';
const COMPUTED = 'formula.mutation.set-formula-calculation-result';

/** Which of a sheet's properties a mutation touches. */
const PROPERTIES: Readonly<Record<string, readonly Property[]>> = {
  'sheet.mutation.set-worksheet-name': ['name'],
  'sheet.mutation.set-worksheet-order': ['index'],
  'sheet.mutation.set-worksheet-hidden': ['hidden'],
  'sheet.mutation.set-tab-color': ['tabColour'],
  'sheet.mutation.set-worksheet-row-count': ['rows'],
  'sheet.mutation.set-worksheet-column-count': ['columns'],
  'sheet.mutation.set-worksheet-col-width': ['columnWidths'],
  'sheet.mutation.set-col-hidden': ['hiddenColumns'],
  'sheet.mutation.set-col-visible': ['hiddenColumns'],
  'sheet.mutation.set-row-hidden': ['hiddenRows'],
  'sheet.mutation.set-row-visible': ['hiddenRows'],
  'sheet.mutation.set-frozen': ['frozenRows', 'frozenColumns'],
  'sheet.mutation.set-filter-range': ['filter'],
  'sheet.mutation.remove-filter': ['filter'],
};

/**
 * Sees what a person does in Univer and turns it into changes of our model. Univer's mutations say where something
 * happened; what stands there is read afterwards, so that pasting, filling, sorting and undoing are all one case.
 */
export class Watcher {
  private structure: Change[] = [];
  private readonly cells = new Map<number, DirtyCells>();
  private readonly properties = new Map<number, Set<Property>>();
  private typed: Typed[] = [];
  private planned = false;
  /** Edits of the person that have been told; how many of them the computation under way knows; how many are answered. */
  private edits = 0;
  private computed = 0;
  private answered = 0;

  constructor(
    injector: Injector,
    private readonly ids: SheetIds,
    private readonly reader: Reader,
    private readonly random: () => number,
    private readonly events: WatcherEvents,
  ) {
    injector.get(ICommandService).onMutationExecutedForCollab((info, options) => {
      if (info.id === COMPUTING) this.computed = this.edits;
      if (info.id === COMPUTED) this.answered = this.computed;
      if (options?.fromCollab) return;
      if (options?.applyFormulaCalculationResult) this.seeResults(info);
      // What Univer does by itself is no edit.
      else if (!options?.fromFormula && !options?.onlyLocal) this.see(info);
    });
  }

  /** True while something was done that has not been told. */
  get hasNews(): boolean {
    return this.planned;
  }

  /** Remembers what is being entered; the mutation that follows knows only what Univer made of it. */
  enter(typed: Typed): void {
    this.typed.push(typed);
  }

  private see({ id, params }: Readonly<ICommandInfo>): void {
    const given: Params = params ?? {};
    if (id === 'sheet.mutation.insert-sheet') this.addSheet(given);
    const name = given.subUnitId ?? given.sheetId;
    const sheet = name === undefined ? undefined : this.ids.numberOf(name);
    if (sheet !== undefined) this.seeSheet(id, sheet, given);
    else if (id === 'sheet.mutation.move-range') this.moveRange(given);
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => setTimeout(() => this.flush(), 0));
  }

  /**
   * The server has no formulas of its own: the window that changed something sends what came out of it, of all tabs.
   * Only once for each edit, or two windows would answer each other's `=NOW()` for ever; and of each edit, for what was
   * computed before the last one is out of date when it arrives.
   */
  private seeResults({ id, params }: Readonly<ICommandInfo>): void {
    const { subUnitId, cellValue }: Params = params ?? {};
    const sheet = subUnitId === undefined ? undefined : this.ids.numberOf(subUnitId);
    if (this.answered >= this.computed || id !== 'sheet.mutation.set-range-values') return;
    if (!cellValue || sheet === undefined) return;
    const results = new DirtyCells();
    results.addMatrix(cellValue);
    const changes = results.areas().map((area) => this.reader.cellsChange(sheet, area));
    if (changes.length > 0) this.events.changed(changes, { typed: false, results: true });
  }

  private seeSheet(id: string, sheet: number, given: Params): void {
    const properties = PROPERTIES[id];
    if (properties) for (const property of properties) this.touched(sheet).add(property);
    const { range } = given;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        if (given.cellValue) this.dirty(sheet).addMatrix(given.cellValue);
        break;
      case 'sheet.mutation.insert-row':
        if (range) this.shift('insertRows', sheet, range.startRow, range.endRow);
        break;
      case 'sheet.mutation.remove-rows':
        if (range) this.shift('deleteRows', sheet, range.startRow, range.endRow);
        break;
      case 'sheet.mutation.insert-col':
        if (range) this.shift('insertColumns', sheet, range.startColumn, range.endColumn);
        break;
      case 'sheet.mutation.remove-col':
        if (range) this.shift('deleteColumns', sheet, range.startColumn, range.endColumn);
        break;
      case 'sheet.mutation.reorder-range':
        if (range) this.dirty(sheet).addArea(areaOf(range));
        break;
      case 'sheet.mutation.move-rows':
      case 'sheet.mutation.move-columns':
        this.moved(sheet, id.endsWith('rows'), given);
        break;
      case 'sheet.mutation.update-note':
      case 'sheet.mutation.remove-note':
        if (given.row !== undefined && given.col !== undefined) this.dirty(sheet).add(given.row, given.col);
        break;
      case 'sheet.mutation.set.numfmt':
        for (const { ranges } of Object.values(given.values ?? {})) {
          for (const each of ranges) this.dirty(sheet).addArea(areaOf(each));
        }
        break;
      case 'sheet.mutation.remove.numfmt':
        for (const each of given.ranges ?? []) this.dirty(sheet).addArea(areaOf(each));
        break;
      case 'sheet.mutation.remove-sheet':
        this.structure.push({ kind: 'deleteSheet', sheet });
        this.cells.delete(sheet);
        this.properties.delete(sheet);
    }
  }

  private shift(
    kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns',
    sheet: number,
    at: number,
    last: number,
  ): void {
    const count = last - at + 1;
    this.structure.push({ kind, sheet, at, count });
    this.cells
      .get(sheet)
      ?.shift(kind.endsWith('Rows') ? 'rows' : 'columns', at, kind.startsWith('insert') ? count : -count);
  }

  /** Everything between the old place and the new one has moved; widths and hidden ones too. */
  private moved(sheet: number, rows: boolean, { sourceRange, targetRange }: Params): void {
    const worksheet = this.reader.worksheet(sheet);
    if (!sourceRange || !targetRange || !worksheet) return;
    const [start, end] = rows ? (['startRow', 'endRow'] as const) : (['startColumn', 'endColumn'] as const);
    const first = Math.min(sourceRange[start], targetRange[start]);
    const last = Math.max(sourceRange[end], targetRange[end]);
    const size = {
      rows: worksheet.getLastRowWithContent() + 1,
      columns: worksheet.getLastColumnWithContent() + 1,
    };
    this.dirty(sheet).addArea(
      rows
        ? { row: first, column: 0, rows: last - first + 1, columns: size.columns }
        : { row: 0, column: first, rows: size.rows, columns: last - first + 1 },
    );
    for (const property of rows ? (['hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const)) {
      this.touched(sheet).add(property);
    }
  }

  private moveRange({ from, to }: Params): void {
    for (const part of [from, to]) {
      const sheet = part && this.ids.numberOf(part.subUnitId);
      if (part && sheet !== undefined) this.dirty(sheet).addMatrix(part.value);
    }
  }

  private addSheet({ sheet }: Params): void {
    const worksheet = sheet && this.reader.workbook()?.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    // A sheet that comes back by undo has a number already, but the others have forgotten it.
    const number = this.ids.numberOf(sheet.id) ?? this.ids.learn(sheet.id, this.random());
    const index = this.reader.workbook()?.getSheetOrders().indexOf(sheet.id) ?? 0;
    this.structure.push({
      kind: 'addSheet',
      sheet: number,
      properties: {
        ...{
          name: worksheet.getName(),
          index,
          hidden: false,
          rows: 1,
          columns: 1,
          frozenRows: 0,
          frozenColumns: 0,
        },
        ...{
          columnWidths: {},
          hiddenRows: [],
          hiddenColumns: [],
          validations: [],
          conditions: [],
          protections: [],
        },
      },
    });
    for (const property of [
      'rows',
      'columns',
      'columnWidths',
      'hiddenRows',
      'hiddenColumns',
      'frozenRows',
    ] as const) {
      this.touched(number).add(property);
    }
    this.touched(number).add('frozenColumns');
    const rows = worksheet.getLastRowWithContent() + 1;
    const columns = worksheet.getLastColumnWithContent() + 1;
    if (rows > 0 && columns > 0) this.dirty(number).addArea({ row: 0, column: 0, rows, columns });
  }

  private flush(): void {
    this.planned = false;
    const typed = this.takeTyped();
    const { structure } = this;
    const properties = [...this.properties].flatMap(([sheet, names]) => this.propertyChange(sheet, names));
    // Univer tidies up in a tab after it is gone: nothing of that can be told, for there is no such tab any more.
    const areas = [...this.cells].flatMap(([sheet, dirty]) =>
      this.reader.worksheet(sheet) ? dirty.areas().map((area) => ({ sheet, area })) : [],
    );
    this.structure = [];
    this.properties.clear();
    this.cells.clear();
    if (typed.length + structure.length + areas.length > 0) this.edits += 1;
    if (typed.length > 0) this.events.changed(typed, { typed: true });
    // The server looks at an edit as a whole before it makes any of it: what needs the new rows comes after them.
    const rest = [...properties, ...areas.map(({ sheet, area }) => this.reader.cellsChange(sheet, area))];
    for (const changes of [structure, rest]) {
      if (changes.length > 0) this.events.changed(changes, { typed: false });
    }
    this.events.settled();
  }

  /** Cells that were typed into go to the server as they were typed; it reads them as Google does. */
  private takeTyped(): Change[] {
    const { typed } = this;
    this.typed = [];
    if (this.structure.length > 0) return [];
    return typed.flatMap(({ sheet, row, column, text }) => {
      if (!this.cells.get(sheet)?.remove(row, column)) return [];
      return [
        { kind: 'cells' as const, sheet, row, column, cells: [[text === '' ? null : { value: text }]] },
      ];
    });
  }

  private propertyChange(sheet: number, names: ReadonlySet<Property>): Change[] {
    const worksheet = this.reader.worksheet(sheet);
    if (!worksheet) return [];
    const all = this.reader.properties(sheet, worksheet);
    const properties = Object.fromEntries([...names].map((name) => [name, all[name]]));
    return [{ kind: 'sheet', sheet, properties }];
  }

  private touched(sheet: number): Set<Property> {
    const set = this.properties.get(sheet) ?? new Set<Property>();
    this.properties.set(sheet, set);
    return set;
  }

  private dirty(sheet: number): DirtyCells {
    const dirty = this.cells.get(sheet) ?? new DirtyCells();
    this.cells.set(sheet, dirty);
    return dirty;
  }
}
