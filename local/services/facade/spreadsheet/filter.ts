/** The sheet's basic filter: it hides rows by the texts in its columns. Rows are hidden, never left out of reads. */
import { displayValue } from '../../workbook/format.ts';
import type { Place } from '../../workbook/operations.ts';
import type { Area, SheetProperties } from '../../workbook/state.ts';
import { integer } from '../arguments.ts';
import { partial, ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GFilter = GoogleAppsScript.Spreadsheet.Filter;
type GCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export class FilterCriteria extends partial<GCriteria>('Spreadsheet.FilterCriteria') {
  readonly #hidden: readonly string[];

  constructor(hidden: readonly string[]) {
    super();
    this.#hidden = [...hidden];
  }

  override copy(): GBuilder {
    return new FilterCriteriaBuilder(this.#hidden);
  }

  override getHiddenValues(): string[] {
    return [...this.#hidden];
  }
}

export class FilterCriteriaBuilder extends partial<GBuilder>('Spreadsheet.FilterCriteriaBuilder') {
  #hidden: readonly string[];

  constructor(hidden: readonly string[] = []) {
    super();
    this.#hidden = hidden;
  }

  override build(): GCriteria {
    return new FilterCriteria(this.#hidden);
  }

  override copy(): GBuilder {
    return new FilterCriteriaBuilder(this.#hidden);
  }

  override getHiddenValues(): string[] {
    return [...this.#hidden];
  }

  override setHiddenValues(values: string[]): GBuilder {
    this.#hidden = values.map(String);
    return this;
  }
}

export class Filter extends partial<GFilter>('Spreadsheet.Filter') {
  readonly #sheet: number;

  constructor(sheet: number) {
    super();
    this.#sheet = sheet;
  }

  override getRange(): GoogleAppsScript.Spreadsheet.Range {
    return make().range(this.#sheet, { ...this.#area() });
  }

  override getColumnFilterCriteria(columnPosition: number): GCriteria | null {
    const hidden = host.settings(this.#sheet).filterHides?.[this.#column(columnPosition)];
    return hidden ? new FilterCriteria(hidden) : null;
  }

  override setColumnFilterCriteria(columnPosition: number, filterCriteria: GCriteria | null): GFilter {
    const column = this.#column(columnPosition);
    const { [column]: _, ...others } = host.settings(this.#sheet).filterHides ?? {};
    const hides = filterCriteria ? { ...others, [column]: filterCriteria.getHiddenValues() } : others;
    return this.#keep({ filterHides: hides, filteredRows: this.#hiddenRows(hides) });
  }

  override removeColumnFilterCriteria(columnPosition: number): GFilter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  override sort(columnPosition: number, ascending: boolean): GFilter {
    const area = this.#area();
    const by = [{ column: integer(columnPosition, 'Filter.sort') - 1, ascending }];
    host.write({
      kind: 'sort',
      sheet: this.#sheet,
      area: { ...area, row: area.row + 1, rows: area.rows - 1 },
      by,
    });
    const hides = host.settings(this.#sheet).filterHides ?? {};
    return this.#keep({ filteredRows: this.#hiddenRows(hides) });
  }

  override remove(): void {
    this.#area();
    this.#keep({ filter: null, filterHides: {}, filteredRows: [] });
  }

  #area(): Area {
    const { filter } = host.settings(this.#sheet);
    if (!filter) throw new ServiceFault('The filter has been removed.');
    return filter;
  }

  #column(position: number): number {
    const { column, columns } = this.#area();
    const index = integer(position, 'Filter column') - 1;
    if (index < column || index >= column + columns) {
      throw new ServiceFault('The column is outside of the filter range.');
    }
    return index;
  }

  #hiddenRows(hides: Readonly<Record<number, readonly string[]>>): number[] {
    const area = this.#area();
    const { locale } = host.book();
    const cells = host.read(this.#sheet, area);
    return cells.flatMap((line, down) => {
      const hidden = Object.entries(hides).some(([column, texts]) =>
        texts.includes(displayValue(line[Number(column) - area.column], locale)),
      );
      return down > 0 && hidden ? [area.row + down] : [];
    });
  }

  #keep(properties: Partial<SheetProperties>): GFilter {
    host.write({ kind: 'change', change: { kind: 'sheet', sheet: this.#sheet, properties } });
    return this;
  }
}

/** @throws when the sheet has one. */
export function createFilter({ sheet, area }: Place): GFilter {
  if (host.settings(sheet).filter) {
    throw new ServiceFault("You can't create a filter in a sheet that already has a filter.");
  }
  host.write({ kind: 'change', change: { kind: 'sheet', sheet, properties: { filter: { ...area } } } });
  return new Filter(sheet);
}

export function filterOf(sheet: number): GFilter | null {
  return host.settings(sheet).filter ? new Filter(sheet) : null;
}
