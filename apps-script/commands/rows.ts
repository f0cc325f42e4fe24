import { ACTION_NUMBER } from '../../shared/actions/kinds.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { applyEvent, foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { withoutUndone } from '../../shared/matters/undone.ts';
import { rowWords } from '../../shared/text/rows.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { CellInput } from '../workbook/cells.ts';
import { dayOfEvent, eventLine, type ItemTable, textCells } from './event-rows.ts';
import { actionCells, promiseCells } from './item-rows.ts';
import type { Naming } from './matter-row.ts';
import { referralCells } from './referral-row.ts';

/** Tabs whose rows follow from the events of one matter, besides the row of the matter itself. */
export const FOLLOWING = [
  'referrals',
  'promises',
  'actions',
  'decisions',
  'feedbacks',
  'reminders',
] as const satisfies readonly TableName[];
export type Following = (typeof FOLLOWING)[number];

export type Cells = Readonly<Record<string, CellInput>>;
/** Rows by key, by tab. */
export type RowsOf<Name extends TableName> = ReadonlyMap<Name, ReadonlyMap<string, Cells>>;
export type Rows = RowsOf<Following>;

/** Rows that are put together cell by cell. */
export class Gathered<Name extends TableName = Following> {
  readonly rows = new Map<Name, Map<string, Cells>>();

  add(table: Name, key: string, cells: Cells): void {
    const rows = this.rows.get(table) ?? new Map<string, Cells>();
    rows.set(key, { ...rows.get(key), ...cells });
    this.rows.set(table, rows);
  }
}

function stateRows(into: Gathered, state: MatterState, naming: Naming): void {
  for (const referral of state.referrals)
    into.add('referrals', referral.referral, referralCells(state, referral, naming));
  for (const promise of state.promises)
    into.add('promises', promise.item, promiseCells(state, promise, naming));
  for (const action of state.actions) into.add('actions', action.item, actionCells(state, action, naming));
}

/** The item that a fact begins: its row outlives the undoing of that fact. */
function begun(event: MatterEvent): { readonly table: ItemTable; readonly key: string } | undefined {
  const { fact } = event;
  if (fact.type === 'referral_sent') return { table: 'referrals', key: fact.referral };
  if (fact.type === 'promise_made') return { table: 'promises', key: fact.item };
  if (fact.type === 'action_planned') return { table: 'actions', key: fact.item };
  return undefined;
}

/**
 * Every row that follows from the whole history of a matter. What was undone stays as a row that says so: nothing
 * that people have seen, or noted something beside, disappears.
 */
export function wholeRows(events: readonly MatterEvent[], naming: Naming): Rows {
  const gathered = new Gathered();
  // An action of its own has rows of its own (action-rows.ts).
  if (ACTION_NUMBER.test(events[0]?.matter ?? '')) return gathered.rows;
  const state = foldEvents(events);
  if (!state) return gathered.rows;
  const holding = withoutUndone(events);
  const holds = new Set(holding.map(({ sequence }) => sequence));
  const undoneOn = new Map(
    events.flatMap((event) => (event.fact.type === 'undone' ? [[event.fact.undone, event] as const] : [])),
  );
  for (const event of events) {
    if (holds.has(event.sequence)) continue;
    const item = begun(event);
    // The state as if only this had happened: an undone item has no history.
    if (item) {
      stateRows(gathered, applyEvent({ ...state, referrals: [], promises: [], actions: [] }, event), naming);
      gathered.add(item.table, item.key, {
        ...textCells(event)?.cells,
        stage: undoneStage(item.table, naming),
      });
    }
  }
  for (const event of events) {
    const line = eventLine(event, state.title, naming);
    const undoing = holds.has(event.sequence) ? undefined : undoneOn.get(event.command);
    if (line) {
      const undone = undoing ? dayOfEvent(undoing) : '';
      gathered.add(line.table, String(event.sequence), { ...line.cells, undone });
    }
  }
  stateRows(gathered, state, naming);
  for (const event of holding) {
    const text = textCells(event);
    if (text) gathered.add(text.table, text.key, text.cells);
  }
  return gathered.rows;
}

function undoneStage(table: ItemTable, naming: Naming): string {
  const words = rowWords[naming.language];
  if (table === 'referrals') return words.referralStages.undone;
  return table === 'promises' ? words.promiseStages.undone : words.actionStages.undone;
}

/**
 * What a step that only adds to a matter adds to its rows: the cells that differ between the two states, and what
 * the new events bring. The same as the difference between two `wholeRows`, without reading the history.
 */
export function addedRows(
  before: MatterState | undefined,
  after: MatterState,
  events: readonly MatterEvent[],
  naming: Naming,
): Rows {
  const old = new Gathered();
  const next = new Gathered();
  if (before) stateRows(old, before, naming);
  stateRows(next, after, naming);
  const changes = new Gathered();
  for (const [table, rows] of changedRows(old.rows, next.rows)) {
    for (const [key, cells] of rows) changes.add(table, key, cells);
  }
  for (const event of events) {
    const text = textCells(event);
    if (text) changes.add(text.table, text.key, text.cells);
    const line = eventLine(event, after.title, naming);
    if (line) changes.add(line.table, String(event.sequence), { ...line.cells });
  }
  return changes.rows;
}

/** Cells that differ, by row; a row that is new is there whole. A cell that is there no more becomes empty. */
export function changedRows<Name extends TableName>(before: RowsOf<Name>, after: RowsOf<Name>): RowsOf<Name> {
  const changes = new Gathered<Name>();
  for (const [table, rows] of after) {
    for (const [key, cells] of rows) {
      const old = before.get(table)?.get(key);
      if (!old) {
        changes.add(table, key, cells);
        continue;
      }
      const changed: Record<string, CellInput> = {};
      for (const column of new Set([...Object.keys(old), ...Object.keys(cells)])) {
        if ((cells[column] ?? '') !== (old[column] ?? '')) changed[column] = cells[column] ?? '';
      }
      if (Object.keys(changed).length > 0) changes.add(table, key, changed);
    }
  }
  return changes.rows;
}
