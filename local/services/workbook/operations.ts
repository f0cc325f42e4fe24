/**
 * What a program asks of a workbook, as plain data: it can wait in a buffer and cross to another thread. Carried
 * out it becomes changes. Unlike a change it says what is meant (write this text as if it were typed), not what
 * becomes of it.
 */
import type { Axis } from './areas.ts';
import type { Area, CellStyle, Change, ValidationRule } from './state.ts';

/** Null takes the property away. */
export interface CellPatch {
  readonly format?: string | null;
  readonly note?: string | null;
  readonly style?: { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };
}

export interface SortColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface Place {
  readonly sheet: number;
  readonly area: Area;
}

export type Operation =
  /** Values as `setValues` takes them, one row each; Dates may be of any realm. */
  | {
      readonly kind: 'values';
      readonly sheet: number;
      readonly area: Area;
      readonly values: readonly unknown[][];
    }
  /** The same value in every cell. */
  | { readonly kind: 'fill'; readonly sheet: number; readonly area: Area; readonly value: unknown }
  /** A row after the last filled one; the grid grows when it must. */
  | { readonly kind: 'append'; readonly sheet: number; readonly values: readonly unknown[] }
  | {
      readonly kind: 'patch';
      readonly sheet: number;
      readonly area: Area;
      readonly patch: CellPatch | readonly (readonly CellPatch[])[];
    }
  | {
      readonly kind: 'clear';
      readonly sheet: number;
      readonly area: Area;
      readonly contents?: boolean;
      readonly formats?: boolean;
      readonly notes?: boolean;
      readonly validations?: boolean;
    }
  /** Sets the rule for the whole area (null: none), in place of all that stood there. */
  | {
      readonly kind: 'validation';
      readonly sheet: number;
      readonly area: Area;
      readonly rule: Omit<ValidationRule, 'area'> | null;
    }
  | {
      readonly kind: 'sort';
      readonly sheet: number;
      readonly area: Area;
      readonly by: readonly SortColumn[];
    }
  | {
      readonly kind: 'copy';
      readonly sheet: number;
      readonly area: Area;
      readonly from: Place;
      readonly what: 'all' | 'values' | 'formulas' | 'formats';
      readonly move?: boolean;
    }
  /** New rows or columns before `at`, with the formats of the neighbour `like`. */
  | {
      readonly kind: 'insert';
      readonly sheet: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly like: number;
    }
  /** Rows or columns go elsewhere, with all that belongs to them; `to` counts before the move. */
  | {
      readonly kind: 'move';
      readonly sheet: number;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'change'; readonly change: Change };

/** True when it changes the grid or the list of sheets: that is never buffered. */
export function isStructural(operation: Operation): boolean {
  if (operation.kind === 'insert' || operation.kind === 'move') return true;
  if (operation.kind !== 'change') return false;
  const { change } = operation;
  if (change.kind !== 'sheet') return change.kind !== 'cells';
  const { name, index, rows, columns, hidden } = change.properties;
  return [name, index, rows, columns, hidden].some((value) => value !== undefined);
}

/** The sheet that the operation writes to; null when it is about the workbook. */
export function targetSheet(operation: Operation): number | null {
  if (operation.kind !== 'change') return operation.sheet;
  return operation.change.kind === 'workbook' ? null : operation.change.sheet;
}
