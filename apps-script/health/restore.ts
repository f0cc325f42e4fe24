import { contentCells, matterRow } from '../commands/matter-row.ts';
import { readMatters } from '../commands/read-matters.ts';
import { wholeRows } from '../commands/rows.ts';
import { expectedMatter } from '../edits/expected.ts';
import { matterOfItem } from '../edits/items.ts';
import { writeKeys } from '../edits/keys.ts';
import { forgetLeft } from '../edits/missing.ts';
import type { Task } from '../edits/task.ts';
import { foldMatters, readEventsOf } from '../workbook/event-list.ts';
import type { NewRow } from '../workbook/table.ts';

/** Writes the rows of matters again from their events, at the bottom. */
export function restoreMatters({ book, naming }: Task, matters: readonly string[]): void {
  const table = book.table('matters');
  const there = table.rowsByKey();
  const wanted = new Set(matters.filter((matter) => !there.has(matter)));
  if (wanted.size === 0) return;
  const events = readEventsOf(book, wanted);
  const states = foldMatters(events, wanted);
  table.append(
    events.flatMap((event): NewRow<'matters'>[] => {
      const state = event.fact.type === 'matter_received' ? states.get(event.matter) : undefined;
      return state ? [{ ...matterRow(state, naming), ...contentCells(event) }] : [];
    }),
  );
  forgetLeft(matters);
}

/** Writes the rows of referrals again from their events, at the bottom. */
export function restoreReferrals({ book, naming }: Task, referrals: readonly string[]): void {
  const table = book.table('referrals');
  const there = table.rowsByKey();
  const wanted = referrals.filter((referral) => !there.has(referral));
  const events = readEventsOf(book, new Set(wanted.map(matterOfItem)));
  table.append(
    wanted.flatMap((referral): NewRow<'referrals'>[] => {
      const own = events.filter(({ matter }) => matter === matterOfItem(referral));
      const cells = wholeRows(own, naming).get('referrals')?.get(referral);
      return cells ? [cells] : [];
    }),
  );
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
