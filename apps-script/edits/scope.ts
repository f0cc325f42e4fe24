import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import type { Table } from '../workbook/table.ts';

/**
 * Columns that are read. An edit that a trigger saw is the person's word for the cells it covers and for no others: what
 * differs beside them came there unseen.
 */
export type Scope = ReadonlySet<string>;

/** Cells that are one step together: one of them is read with the others. */
const TOGETHER: readonly (readonly string[])[] = [
  ['group', 'relation'],
  ['outcome', 'answered', 'answer'],
];

/** Cells that say whose a row is: with one of them edited, the whole row is read as if nobody had been seen. */
const IDENTITY: readonly string[] = ['key', 'number'];

/**
 * What is read of an edited range; undefined: the whole rows.
 * @param from first column, from 1
 * @param to last column
 */
export function scopeOf(
  { layout }: Table<TableName>,
  from: number,
  to: number,
  compared: readonly string[],
): Scope | undefined {
  const edited = [...layout.columns]
    .filter(([, position]) => position >= from && position <= to)
    .map(([key]): string => key);
  if (edited.some((key) => IDENTITY.indexOf(key) >= 0)) return undefined;
  const more = TOGETHER.filter((keys) => keys.some((key) => edited.indexOf(key) >= 0));
  return new Set([...edited, ...more.flat()].filter((key) => compared.indexOf(key) >= 0));
}

/** The columns of the tab that are read. */
export const inScope = <Name extends TableName>(
  { layout }: Table<Name>,
  compared: readonly ColumnKey<Name>[],
  scope: Scope | undefined,
): readonly ColumnKey<Name>[] =>
  compared.filter((key) => layout.columns.has(key) && (scope === undefined || scope.has(key)));
