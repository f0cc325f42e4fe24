import type { TableName } from '../../shared/text/tabs.ts';
import { enterMatters } from './matters.ts';
import { enterReferrals } from './referrals.ts';
import { NOTHING, type Outcome, type Task } from './task.ts';

/** Tabs in which a cell edited by hand is read. */
export const EDITED_TABLES = ['matters', 'referrals'] as const satisfies readonly TableName[];
export type EditedTable = (typeof EDITED_TABLES)[number];

/** Reads rows of one of the tabs, whoever asked for it. To be called holding the lock. */
export function enterRows(task: Task, table: EditedTable, rows: readonly number[]): Outcome {
  if (rows.length === 0) return NOTHING;
  return table === 'matters' ? enterMatters(task, rows) : enterReferrals(task, rows);
}
