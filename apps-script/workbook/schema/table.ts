import type { Language } from '../../../shared/text/language.ts';
import type { ColumnKey, TableName } from '../../../shared/text/tabs.ts';
import type { ChoiceColour } from './colours.ts';

export interface ColumnSchema<Key extends string> {
  readonly key: Key;
  /** Pixels. */
  readonly width: number;
  readonly hidden?: true;
  /** Long texts are cut at the cell's edge, others wrap. */
  readonly cut?: true;
  /** The column belongs to people; the add-on sets it up and never writes in it. */
  readonly peoples?: true;
  /** A drop-down; other values are accepted and marked, never refused. */
  readonly choices?: (language: Language) => readonly string[];
  /** Colours for some of its texts. The text says the same, so nothing is told by colour alone. */
  readonly colours?: (language: Language) => readonly ChoiceColour[];
}

/** A tab as data: what set-up makes, and what the gateway reads and writes. */
export interface TableSchema<Name extends TableName> {
  readonly name: Name;
  readonly tabColour: string;
  /** People are warned before they edit a tab that machines write. */
  readonly machine: boolean;
  /** A list of some dozens or hundreds of rows that people look after: read whole, in one read. */
  readonly small?: true;
  /** Columns that stay in sight when people scroll sideways. */
  readonly frozenColumns?: number;
  readonly columns: readonly ColumnSchema<ColumnKey<Name>>[];
  readonly isPeoples: (key: ColumnKey<Name>) => boolean;
}

/** As much of a table as it takes to make its tab. */
export interface TabLooks
  extends Pick<TableSchema<TableName>, 'name' | 'tabColour' | 'machine' | 'frozenColumns'> {
  readonly columns: readonly ColumnSchema<string>[];
}

export function defineTable<Name extends TableName>(
  table: Omit<TableSchema<Name>, 'isPeoples'>,
): TableSchema<Name> {
  const peoples = new Set(table.columns.filter((column) => column.peoples).map((column) => column.key));
  return { ...table, isPeoples: (key) => peoples.has(key) };
}

/** Widths that columns of one kind share, in pixels. A new tab has the first of them everywhere: it costs nothing. */
export const WIDTH = { day: 115, number: 115, name: 190, words: 300 } as const;
