import * as v from 'valibot';
import { dialogueTable } from './dialogues/whole-file.ts';
import type { Rows } from './frame.ts';
import { LIMITS } from './unreadable.ts';

const cell = v.pipe(v.string(), v.maxLength(LIMITS.cell));
const listSchema = v.object({
  gensvar: v.literal('list'),
  version: v.literal(1),
  subject: v.picklist(['partners', 'contacts', 'dialogues']),
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

/** A register, or dialogues with what was said, that a workbook has exported as JSON (shared/exports/lists.ts). */
export interface ListFile {
  readonly subject: 'partners' | 'contacts' | 'dialogues';
  /** The first row has the columns' names. */
  readonly rows: Rows;
}

/** @returns undefined when it is no such file */
export function readListFile(value: unknown): ListFile | undefined {
  const file = v.safeParse(listSchema, value);
  if (!file.success) return undefined;
  const { subject, tables } = file.output;
  const tablesOf = tables.map(
    ({ columns, rows }): Rows => [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
    ],
  );
  const rows = subject === 'dialogues' ? dialogueTable(tablesOf) : tablesOf[0];
  return rows && { subject, rows };
}
