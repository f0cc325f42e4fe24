import * as v from 'valibot';
import type { Rows } from './frame.ts';
import { LIMITS } from './unreadable.ts';

const cell = v.pipe(v.string(), v.maxLength(LIMITS.cell));
const listSchema = v.object({
  gensvar: v.literal('list'),
  version: v.literal(1),
  subject: v.picklist(['partners', 'contacts']),
  tables: v.pipe(
    v.array(
      v.object({
        columns: v.pipe(v.array(v.object({ key: cell, title: cell })), v.maxLength(LIMITS.columns)),
        rows: v.pipe(v.array(v.record(v.string(), cell)), v.maxLength(LIMITS.rows)),
      }),
    ),
    v.minLength(1),
  ),
});

/** A register that a workbook has exported as JSON (shared/exports/lists.ts). */
export interface ListFile {
  readonly subject: 'partners' | 'contacts';
  /** The first row has the columns' names. */
  readonly rows: Rows;
}

/** @returns undefined when it is no such file */
export function readListFile(value: unknown): ListFile | undefined {
  const file = v.safeParse(listSchema, value);
  const [table] = file.success ? file.output.tables : [];
  if (!file.success || !table) return undefined;
  const { columns, rows } = table;
  return {
    subject: file.output.subject,
    rows: [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))],
  };
}
