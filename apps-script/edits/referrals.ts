import type { RowReading } from '../../shared/edits/matter-row.ts';
import { REFERRAL_COLUMNS } from '../../shared/edits/meanings.ts';
import { type ReferralCells, readReferralRow } from '../../shared/edits/referral-row.ts';
import type { ColumnKey } from '../../shared/text/tabs.ts';
import { readMatters } from '../commands/read-matters.ts';
import type { NewRow } from '../workbook/table.ts';
import { expectedReferral, otherLanguage } from './expected.ts';
import { readFormulas } from './grid.ts';
import { setMarks } from './marks.ts';
import { type Asked, carryOut, NOTHING, type Outcome, type Task, ulidOf, why } from './task.ts';

type Column = ColumnKey<'referrals'>;

/** The matter of a referral's key, `SKÄ-2026-0001/R1`. */
export const matterOfReferral = (key: string): string => key.split('/')[0] ?? '';

/**
 * Reads rows of the tab of referrals as what somebody has written by hand. To be called holding the lock. A row
 * without a key is people's own: referrals are sent from the sidebar.
 * @param rows row numbers, found in this execution
 */
export function enterReferrals(task: Task, rows: readonly number[]): Outcome {
  const { book, naming, reader } = task;
  const table = book.table('referrals').need(['key']);
  const keys = table.rowsByKey();
  const cells = table.readRows(rows, [...REFERRAL_COLUMNS, 'key']);
  const keyed = rows.filter((row) => (cells.get(row)?.key ?? '') !== '');
  if (keyed.length === 0) return NOTHING;
  const numbers = [...new Set(keyed.map((row) => matterOfReferral(cells.get(row)?.key ?? '')))];
  const matters = book.table('matters').need(['key', 'state']);
  const records = readMatters(book, numbers, matters.rowsByKey());
  const marks = new Map<number, Map<Column, string>>(keyed.map((row) => [row, new Map()] as const));
  const asked: Asked[] = [];
  const tidied = new Map<string, NewRow<'referrals'>>();
  const changed: string[] = [];
  let entered = 0;

  const read = (row: number, formulas: ReadonlySet<string>) => {
    const key = cells.get(row)?.key ?? '';
    const state = records.get(matterOfReferral(key))?.state;
    const referral = state?.referrals.find((each) => each.referral === key);
    if (!state || !referral) return undefined;
    const shown: Partial<Record<Column, string>> = {};
    for (const column of REFERRAL_COLUMNS) {
      if (table.layout.columns.has(column)) shown[column] = cells.get(row)?.[column] ?? '';
    }
    const expected = expectedReferral(state, referral, naming);
    const other = (): ReferralCells => expectedReferral(state, referral, otherLanguage(naming));
    const reading = readReferralRow({
      cells: shown,
      formulas,
      state,
      referral,
      expected,
      otherLanguage: other,
      reader,
    });
    return { key, expected, reading };
  };
  const isUnlike = (reading: RowReading<Column>) =>
    reading.entered.length + reading.problems.size + reading.tidy.length > 0;
  const unlike = keyed.filter((row) => {
    const found = read(row, new Set());
    return found && isUnlike(found.reading);
  });
  const formulas = unlike.length === 0 ? new Map() : readFormulas(table, unlike, REFERRAL_COLUMNS);
  for (const row of unlike) {
    const found = read(row, formulas.get(row) ?? new Set());
    if (!found) continue;
    const mark = (columns: readonly Column[], text: string) => {
      for (const column of columns) marks.get(row)?.set(column, text);
    };
    if ((keys.get(found.key)?.length ?? 0) > 1) {
      if (keys.get(found.key)?.[0] !== row) mark(['matter'], why(task, { problem: 'copy', key: found.key }));
      continue;
    }
    const { reading, expected, key } = found;
    for (const [column, problem] of reading.problems) mark([column], why(task, problem));
    for (const { command, columns } of reading.entered) {
      asked.push({
        command: { id: ulidOf(task), ...command },
        settle: (reply) => {
          if (reply.result === 'refused')
            mark(columns, why(task, { problem: 'refused', message: reply.message }));
          else {
            entered += 1;
            changed.push(key);
          }
        },
      });
    }
    if (reading.tidy.length > 0) {
      tidied.set(key, Object.fromEntries(reading.tidy.map((column) => [column, expected[column] ?? ''])));
    }
  }
  carryOut(task, asked);
  table.update(tidied);
  const keysNow = table.readColumn('key');
  const stand = keyed.filter((row) => keysNow[row - table.firstRow] === cells.get(row)?.key);
  const marked = setMarks(table, stand, REFERRAL_COLUMNS, marks, naming.language);
  return { entered, registered: [], marked, changed: [...new Set(changed)] };
}
