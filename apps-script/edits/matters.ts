import type { RowReading } from '../../shared/edits/matter-row.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import { leftInRow, readAfterCapture, readNewRow } from '../../shared/edits/new-row.ts';
import type { Problem } from '../../shared/edits/problem.ts';
import { editWords } from '../../shared/text/edits.ts';
import type { ColumnKey } from '../../shared/text/tabs.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import { isEmptyRow, kindOfRow } from './classify.ts';
import { compareMatters } from './compare.ts';
import { expectedMatter } from './expected.ts';
import { blanks, type Found, readStates, visible } from './found.ts';
import { writeKeys } from './keys.ts';
import { setMarks } from './marks.ts';
import { inScope, type Scope } from './scope.ts';
import { type Asked, carryOut, NOTHING, type Outcome, type Task, ulidOf, why } from './task.ts';

type Column = ColumnKey<'matters'>;

const READ: readonly Column[] = [...MATTER_COLUMNS, 'key', 'state'];

/**
 * Reads rows of the tab of matters as what somebody has written by hand: whatever differs from what is known becomes
 * commands, what cannot be entered is marked, and rows that are nobody's become matters. To be called holding the
 * lock. The number of service calls does not depend on the number of rows.
 * @param rows row numbers, found in this execution
 * @param scope columns that somebody was seen to edit; undefined: whatever differs is compared
 */
export function enterMatters(task: Task, rows: readonly number[], scope?: Scope): Outcome {
  const table = task.book.table('matters').need(['key', 'state']);
  const keys = table.rowsByKey();
  const cells = table.readRows(rows, READ);
  const found = rows.flatMap((row): Found[] => {
    const own = cells.get(row);
    if (!own) return [];
    const content = own.state === '' ? '' : (/^\{"matter":"([^"]{1,40})"/.exec(own.state)?.[1] ?? '?');
    const identity = { key: own.key, number: own.number, content, isEmpty: isEmptyRow(visible(table, own)) };
    return [{ row, cells: own, kind: kindOfRow(row, identity, keys), marks: new Map() }];
  });
  if (found.length === 0) return NOTHING;
  table.update(readStates(task, table, found));
  compareMatters(task, table, found, keys, scope);
  const before = new Map(found.map((each) => [each.row, each.cells.key] as const));
  const outcome = enter(task, table, found, before);
  const keysNow = table.readColumn('key');
  const stand = found.filter(({ row }) => keysNow[row - table.firstRow] === before.get(row));
  const read = inScope(table, MATTER_COLUMNS, scope);
  const looked = new Map(stand.map((each) => [each.row, isWhole(each) ? MATTER_COLUMNS : read] as const));
  const marks = setMarks(
    table,
    looked,
    new Map(stand.map(({ row, marks }) => [row, marks] as const)),
    task.naming.language,
  );
  return { ...outcome, ...marks };
}

/** The note that belongs to a capture has the same ULID whenever it is made again, and is therefore made once. */
const noteOf = (command: string): string => {
  const last = command.slice(-1);
  return `${command.slice(0, -1)}${last === '0' ? '1' : '0'}`;
};

/** Rows that are read as a whole, whichever of their cells was edited. */
const isWhole = ({ kind }: Found): boolean => kind.kind !== 'matter';

/** Carries out what was read, and notes at each row what is to be marked. */
function enter(
  task: Task,
  table: Table<'matters'>,
  found: readonly Found[],
  before: Map<number, string>,
): Omit<Outcome, 'marked' | 'news'> {
  const asked: Asked[] = [];
  const newKeys = new Map<number, string>();
  const born: { readonly each: Found; readonly command: string; matter?: string }[] = [];
  const tidied = new Map<string, NewRow<'matters'>>();
  const filled = new Map<string, NewRow<'matters'>>();
  const changed: string[] = [];
  let entered = 0;
  const mark = (each: Found, columns: readonly Column[], problem: Problem) => {
    for (const column of columns) each.marks.set(column, why(task, problem));
  };
  const ask = (each: Found, { entered: commands, problems, tidy }: RowReading<Column>, title: string) => {
    for (const [column, problem] of problems) mark(each, [column], problem);
    for (const { command, columns } of commands) {
      asked.push({
        command: { id: ulidOf(task), ...command },
        settle: (reply) => {
          if (reply.result === 'refused') mark(each, columns, { problem: 'refused', message: reply.message });
          else {
            entered += 1;
            changed.push(title);
          }
        },
      });
    }
    const cells: Partial<Record<Column, string>> = {};
    if (tidy.length === 0 || !each.state) return;
    const usual = expectedMatter(each.state, task.naming);
    for (const column of tidy) cells[column] = usual[column] ?? '';
    tidied.set(each.state.matter, cells);
  };

  for (const each of found) {
    if (each.kind.kind === 'lost_key') {
      if (each.state) {
        newKeys.set(each.row, each.kind.key);
        if (each.cells.state === '') filled.set(each.kind.key, blanks(task, table, each, each.state));
      } else each.kind = { kind: 'new', command: undefined };
    }
    const { kind } = each;
    if (kind.kind === 'copy') mark(each, ['number'], { problem: 'copy', key: kind.key });
    if (kind.kind === 'torn') mark(each, ['number'], { problem: 'torn', key: kind.key });
    if (kind.kind === 'matter' && !each.state) mark(each, ['number'], { problem: 'damaged', key: kind.key });
    if (each.reading && each.state) ask(each, each.reading, each.state.matter);
    if (kind.kind !== 'new' || each.isUndecided) continue;
    const read = readNewRow(visible(table, each.cells), each.formulas ?? new Set(), task.reader);
    if (read.kind === 'problems') {
      const { newRowWaits } = editWords[task.naming.language];
      for (const [column, problem] of read.problems) {
        each.marks.set(column, `${why(task, problem)} ${newRowWaits}`);
      }
    }
    if (read.kind !== 'matter') continue;
    const command = kind.command ?? ulidOf(task);
    const birth: { each: Found; command: string; matter?: string } = { each, command };
    born.push(birth);
    newKeys.set(each.row, command);
    asked.push({
      command: { ...read.capture, id: command },
      settle: (reply) => {
        if (reply.result === 'done') birth.matter = reply.matter;
        else mark(each, ['title'], { problem: 'refused', message: reply.message });
      },
    });
    const text = leftInRow(visible(table, each.cells), read.capture, task.reader);
    if (text === '') continue;
    // By the capture's ULID: in the same batch it is in the event list before the row is written over.
    const note = { id: noteOf(command), type: 'add_note', matter: command, text };
    asked.push({
      command: note,
      settle: ({ result }) => {
        if (result === 'done') entered += 1;
      },
    });
  }
  // The keys come first, and are in the sheet before anything of the matters is: if this execution is cut off, the same capture is made again, not a second one.
  writeKeys(table, newKeys);
  table.update(filled);
  if (newKeys.size > 0) SpreadsheetApp.flush();
  for (const [row, key] of newKeys) before.set(row, key);
  const executed = carryOut(task, asked);

  asked.length = 0;
  for (const { each, matter } of born) {
    if (matter === undefined) continue;
    before.set(each.row, matter);
    const state = executed?.records.get(matter)?.state;
    if (state) ask(each, readAfterCapture(visible(table, each.cells), state, task.reader), matter);
  }
  const registered = born.flatMap(({ matter }) => matter ?? []);
  entered += registered.length;
  changed.push(...registered);
  carryOut(task, asked);
  table.update(tidied);
  return { entered, registered, changed: [...new Set(changed)] };
}
