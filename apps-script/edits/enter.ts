import { DIALOGUE_COLUMNS } from '../../shared/edits/dialogue-row.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { execute } from '../commands/execute.ts';
import { JOURNAL } from '../commands/recover.ts';
import { properties } from '../workbook/store.ts';
import { DIALOGUE_EDITED, enterDialogueRows } from './dialogues.ts';
import { enterItems, ITEM_COLUMNS, ITEM_TABLES } from './items.ts';
import { enterMatters } from './matters.ts';
import type { Scope } from './scope.ts';
import { NOTHING, type Outcome, type Task } from './task.ts';

/** Tabs in which a cell edited by hand is read. */
export const EDITED_TABLES = [
  'matters',
  ...ITEM_TABLES,
  ...DIALOGUE_EDITED,
] as const satisfies readonly TableName[];
export type EditedTable = (typeof EDITED_TABLES)[number];

/**
 * Reads rows of one of the tabs, whoever asked for it. To be called holding the lock.
 * @param scope columns that somebody was seen to edit; left out: all are compared
 */
export function enterRows(task: Task, table: EditedTable, rows: readonly number[], scope?: Scope): Outcome {
  if (rows.length === 0) return NOTHING;
  finishCutOff(task);
  if (table === 'matters') return enterMatters(task, rows, scope);
  return table === 'dialogues' || table === 'inputs'
    ? enterDialogueRows(task, table, rows, scope)
    : enterItems(task, table, rows, scope);
}

/** Rows are compared with what is in the event list: what an execution that was cut off left undone comes first. */
function finishCutOff({ book, actor, now }: Task): void {
  if (properties().getProperty(JOURNAL) === null) return;
  execute(book, [], actor, now);
  book.forget();
}

/** Columns of a tab in which an edit is read. */
export const editedColumns = (table: EditedTable): readonly string[] =>
  table === 'matters'
    ? MATTER_COLUMNS
    : table === 'dialogues' || table === 'inputs'
      ? DIALOGUE_COLUMNS[table]
      : ITEM_COLUMNS[table];
