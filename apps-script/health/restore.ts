import type { TableName } from '../../shared/text/tabs.ts';
import { ownActionRows } from '../commands/action-rows.ts';
import { contentCells, matterRow } from '../commands/matter-row.ts';
import { readMatters } from '../commands/read-matters.ts';
import { type Cells, type Following, wholeRows } from '../commands/rows.ts';
import { eventsByMatter } from '../commands/write-events.ts';
import { expectedMatter } from '../edits/expected.ts';
import { writeKeys } from '../edits/keys.ts';
import { forgetLeft } from '../edits/missing.ts';
import type { Task } from '../edits/task.ts';
import { foldMatters, readEventsOf } from '../workbook/event-list.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import { dialogueRowsBy } from './dialogue-rows.ts';
import { mattersOf } from './parts.ts';

/**
 * Writes the rows of matters again from their events, at the bottom.
 * @returns the numbers of those that have a row again
 */
export function restoreMatters({ book, naming }: Task, matters: readonly string[]): readonly string[] {
  const table = book.table('matters');
  const there = table.rowsByKey();
  const wanted = new Set(matters.filter((matter) => !there.has(matter)));
  if (wanted.size === 0) return [];
  const events = readEventsOf(book, wanted);
  const states = foldMatters(events, wanted);
  table.append(
    events.flatMap((event): NewRow<'matters'>[] => {
      const state = event.fact.type === 'matter_received' ? states.get(event.matter) : undefined;
      return state ? [{ ...matterRow(state, naming), ...contentCells(event, naming) }] : [];
    }),
  );
  forgetLeft(matters);
  return [...states.keys()];
}

/** Rows of a tab that follow from the events of matters and dialogues, by key, as they should be. */
export function partRows(
  { book, naming }: Task,
  name: TableName,
  keys: readonly string[],
): ReadonlyMap<string, Cells> {
  const events = readEventsOf(book, mattersOf(book, name, keys));
  const wanted = new Set(keys);
  return new Map([
    ...[...eventsByMatter(events).values()].flatMap((own) =>
      [...(wholeRows(own, naming).get(name as Following) ?? [])].filter(([key]) => wanted.has(key)),
    ),
    ...(name === 'actions' ? [...ownActionRows(events, naming)].filter(([key]) => wanted.has(key)) : []),
    ...dialogueRowsBy(book, naming, name, keys),
  ]);
}

/**
 * Writes such rows again, at the bottom.
 * @returns the keys of those that are there again
 */
export function restoreParts(task: Task, name: TableName, keys: readonly string[]): readonly string[] {
  const table = task.book.table(name) as unknown as Table<TableName>;
  const there = table.rowsByKey();
  const rows = partRows(
    task,
    name,
    keys.filter((key) => !there.has(key)),
  );
  table.append([...rows].map(([key, cells]) => ({ ...cells, key })));
  return [...rows.keys()];
}

/**
 * Rows of which only the visible part was sorted: the hidden content is moved to the row where its number stands. Only
 * when the numbers and the hidden keys of these rows are the same set; otherwise something was pasted, and a person
 * has to look.
 */
export function unscramble({ book, naming }: Task, rows: readonly number[]): void {
  const table = book.table('matters');
  const cells = table.readRows(rows, ['key', 'number']);
  const numbers = rows.map((row) => cells.get(row)?.number ?? '');
  const keys = new Set(rows.map((row) => cells.get(row)?.key ?? ''));
  const isWhole = new Set(numbers).size === rows.length && numbers.every((number) => keys.has(number));
  if (!isWhole || rows.length === 0) return;
  const records = readMatters(book, numbers, table.rowsByKey());
  writeKeys(table, new Map(rows.map((row, index) => [row, numbers[index] ?? ''] as const)));
  table.update(
    new Map(
      [...records].map(([key, { state }]) => {
        const { page, status, state: content } = expectedMatter(state, naming);
        return [key, { page, status, state: content } as NewRow<'matters'>] as const;
      }),
    ),
  );
}
