import * as v from 'valibot';
import { INPUT_OUTCOMES } from '../dialogues/kinds.ts';
import type { DialogueHistory } from '../exports/dialogue-histories.ts';
import type { Histories } from './dialogues/history.ts';
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
  /** Each with everything that has happened (shared/exports/dialogue-histories.ts); what a fact may be the sheet knows. */
  dialogues: v.optional(
    v.array(
      v.object({
        number: cell,
        history: v.array(v.object({ at: cell, fact: v.record(v.string(), v.unknown()) })),
        matters: v.record(
          v.string(),
          v.object({
            received: cell,
            outcome: v.optional(v.picklist(INPUT_OUTCOMES)),
            on: v.optional(cell),
            text: v.optional(cell),
          }),
        ),
      }),
    ),
  ),
  organisations: v.optional(v.record(v.string(), cell), {}),
});

/** A register, or dialogues with what was said, that a workbook has exported as JSON (shared/exports/lists.ts). */
export interface ListFile {
  readonly subject: 'partners' | 'contacts' | 'dialogues';
  /** The first row has the columns' names. */
  readonly rows: Rows;
  readonly histories?: Histories;
}

/** @returns undefined when it is no such file */
export function readListFile(value: unknown): ListFile | undefined {
  const file = v.safeParse(listSchema, value);
  if (!file.success) return undefined;
  const { subject, tables, dialogues, organisations } = file.output;
  const tablesOf = tables.map(
    ({ columns, rows }): Rows => [
      columns.map(({ title }) => title),
      ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
    ],
  );
  const rows = subject === 'dialogues' ? dialogueTable(tablesOf) : tablesOf[0];
  const histories = dialogues && {
    byNumber: new Map(dialogues.map((each) => [each.number, each as DialogueHistory] as const)),
    ...{ organisations, matters: new Map() },
  };
  return rows && { subject, rows, ...(histories && { histories }) };
}
