import type { MatterCells, RowReading } from '../../shared/edits/matter-row.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import type { ColumnKey } from '../../shared/text/tabs.ts';
import { foldMatters, readEvents } from '../workbook/event-list.ts';
import { decodeState } from '../workbook/state-cell.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import type { RowKind } from './classify.ts';
import { expectedMatter } from './expected.ts';
import { inScope, type Scope } from './scope.ts';
import type { Task } from './task.ts';

type Column = ColumnKey<'matters'>;
type Cells = Readonly<Record<Column, string>>;

/** A row of the tab, what it is, and what it says. */
export interface Found {
  readonly row: number;
  readonly cells: Cells;
  kind: RowKind;
  state?: MatterState;
  reading?: RowReading<Column>;
  formulas?: ReadonlySet<string>;
  /** Nobody can know what was written in it. */
  isUndecided?: boolean;
  /** Columns that are marked, and why. */
  readonly marks: Map<Column, string>;
}

/**
 * What a row claims. One that was typed again with its number, and has no hidden content, claims what is written in
 * it; its empty cells are filled with what is known.
 */
export function claimed(table: Table<'matters'>, { kind, cells }: Found, scope?: Scope): MatterCells {
  const shown = visible(table, cells, scope);
  if (kind.kind !== 'lost_key' || cells.state !== '') return shown;
  const written = Object.entries(shown).filter(([, text]) => text !== '');
  return Object.fromEntries(written);
}

/** The cells that are compared; a column that is missing in the tab says nothing. */
export function visible(table: Table<'matters'>, cells: Cells, scope?: Scope): MatterCells {
  const shown: Partial<Record<Column, string>> = {};
  for (const column of inScope(table, MATTER_COLUMNS, scope)) shown[column] = cells[column];
  return shown;
}

/**
 * Gives every matter's row its state. A damaged cell is put together again from the event list.
 * @returns the hidden cells to be written again
 */
export function readStates(
  task: Task,
  table: Table<'matters'>,
  found: readonly Found[],
): ReadonlyMap<string, NewRow<'matters'>> {
  const lost: Found[] = [];
  for (const each of found) {
    if (each.kind.kind !== 'matter' && each.kind.kind !== 'lost_key') continue;
    const state = decodeState(each.cells.state, each.kind.key);
    if (state) each.state = state;
    else lost.push(each);
  }
  const restored = new Map<string, NewRow<'matters'>>();
  if (lost.length === 0) return restored;
  const numbers = new Set(lost.flatMap(({ kind }) => ('key' in kind ? [kind.key] : [])));
  const states = foldMatters(readEvents(task.book), numbers);
  for (const each of lost) {
    const key = 'key' in each.kind ? each.kind.key : '';
    const state = states.get(key);
    if (!state) continue;
    each.state = state;
    const { page, status, state: content } = expectedMatter(state, task.naming);
    const known = [...table.layout.columns.keys()];
    const hidden = { page, status, state: content };
    restored.set(
      key,
      Object.fromEntries(Object.entries(hidden).filter(([column]) => known.indexOf(column as Column) >= 0)),
    );
  }
  return restored;
}

/** What the empty cells of a row show, and its hidden ones. */
export function blanks(
  task: Task,
  table: Table<'matters'>,
  { cells }: Found,
  state: MatterState,
): NewRow<'matters'> {
  const known = Object.entries(expectedMatter(state, task.naming));
  return Object.fromEntries(
    known.filter(([column]) => table.layout.columns.has(column as Column) && cells[column as Column] === ''),
  );
}
