/**
 * The spreadsheet as plain data: what the store keeps on disk, what the services work on and what the
 * sheet in the browser is shown. Knows nothing of Gensvar.
 */

/** A date in a cell is a number of days since 1899-12-30 with a date format, as in every spreadsheet. */
export type CellValue = string | number | boolean;

export interface CellStyle {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly size?: number;
}

/** One cell. An absent cell (null in a block) is empty and plain. */
export interface Cell {
  /** Value as stored, or as last computed when there is a formula. */
  readonly value: CellValue;
  /** Formula with its leading `=`. */
  readonly formula?: string;
  /** Number format, e.g. `@` (text) or `yyyy-mm-dd`. */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

/** Zero-based; `rows` and `columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A drop-down or another rule for what may stand in an area. */
export interface ValidationRule {
  readonly area: Area;
  readonly kind: 'list' | 'date' | 'checkbox';
  readonly values?: readonly string[];
  /** For a list whose values stand in the sheet, instead of `values`. */
  readonly source?: { readonly sheet: number; readonly area: Area };
  /** False: a value outside the rule is refused; true: shown with a warning. */
  readonly allowInvalid: boolean;
  readonly help?: string;
}

/** Colours a cell by its text. */
export interface ConditionalRule {
  readonly area: Area;
  readonly when: {
    readonly kind: 'textEquals' | 'textContains' | 'notEmpty' | 'formula';
    readonly value?: string;
  };
  readonly style: CellStyle;
}

export interface Protection {
  /** Tells protections of a sheet apart, whatever else is changed about them. */
  readonly id?: number;
  /** Absent: the whole sheet. */
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mail addresses of those who may edit nevertheless; absent: everyone who may edit the workbook. */
  readonly editors?: readonly string[];
  /** Parts of a protected sheet that anyone may edit. */
  readonly unprotected?: readonly Area[];
}

/** A hidden mark that a program puts on the workbook, a sheet, a row or a column, and that moves with it. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly place:
    | { readonly kind: 'workbook' }
    | { readonly kind: 'sheet'; readonly sheet: number }
    | { readonly kind: 'row' | 'column'; readonly sheet: number; readonly at: number };
}

export interface SheetProperties {
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  /** Null or absent: none. */
  readonly tabColour?: string | null;
  /** Size of the grid, filled or not. */
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width in pixels by column index; others have the standard width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly validations: readonly ValidationRule[];
  readonly conditions: readonly ConditionalRule[];
  readonly protections: readonly Protection[];
  /** Area of the sheet's basic filter; null or absent when it has none. */
  readonly filter?: Area | null;
  /** Texts that the filter hides, by column index. The rows they hide stand in `filteredRows`. */
  readonly filterHides?: Readonly<Record<number, readonly string[]>>;
  /** Rows hidden by the filter; `hiddenRows` are those that a person hid. */
  readonly filteredRows?: readonly number[];
}

export interface SheetState {
  readonly id: number;
  properties: SheetProperties;
  /** Rows of cells; rows and cells may be missing at the end (empty). */
  readonly cells: (Cell | null)[][];
}

export interface NamedRange {
  readonly name: string;
  readonly sheet: number;
  readonly area: Area;
}

export interface WorkbookState {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly sheets: SheetState[];
  namedRanges: readonly NamedRange[];
  /** Absent: none. */
  metadata?: readonly Metadata[];
}

/**
 * Everything that can happen to a workbook. The services make changes, the store writes them down, the
 * browser is sent them; applying the same changes to the same state gives the same state anywhere.
 */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (Cell | null)[])[];
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'addSheet'; readonly sheet: number; readonly properties: SheetProperties }
  | { readonly kind: 'deleteSheet'; readonly sheet: number }
  | { readonly kind: 'sheet'; readonly sheet: number; readonly properties: Partial<SheetProperties> }
  | {
      readonly kind: 'workbook';
      readonly name?: string;
      readonly locale?: string;
      readonly timeZone?: string;
      readonly namedRanges?: readonly NamedRange[];
      readonly metadata?: readonly Metadata[];
    };
