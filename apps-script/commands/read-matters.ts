import type { MatterState } from '../../shared/matters/state.ts';
import type { Book } from '../workbook/book.ts';
import { foldMatters, readEvents } from '../workbook/event-list.ts';
import { decodeState } from '../workbook/state-cell.ts';

/** A matter as its row holds it. */
export interface MatterRecord {
  readonly state: MatterState;
  /** The resident's own words, as far as a cell holds them. */
  readonly text: string;
  readonly fields: string;
}

type RowsByKey = ReadonlyMap<string, readonly number[]>;

/**
 * Matters by number, each from one row. A row that has been copied stands twice: the newer content counts. A
 * hidden cell that somebody has damaged is put together again from the event list.
 * @param rowsByKey of the tab of matters, read in this execution
 */
export const readMatters = (
  book: Book,
  numbers: readonly string[],
  rowsByKey: RowsByKey,
): ReadonlyMap<string, MatterRecord> => recordsOf(book, numbers, rowsByKey, ['text', 'fields', 'state']);

/** The same without the residents' words, which are most of what a row holds. */
export function readMatterStates(
  book: Book,
  numbers: readonly string[],
  rowsByKey: RowsByKey,
): ReadonlyMap<string, MatterState> {
  const records = recordsOf(book, numbers, rowsByKey, ['state']);
  return new Map([...records].map(([number, { state }]) => [number, state] as const));
}

function recordsOf(
  book: Book,
  numbers: readonly string[],
  rowsByKey: RowsByKey,
  columns: readonly ('text' | 'fields' | 'state')[],
): ReadonlyMap<string, MatterRecord> {
  const wanted = new Map<number, string>();
  for (const number of numbers) for (const row of rowsByKey.get(number) ?? []) wanted.set(row, number);
  const records = new Map<string, MatterRecord>();
  if (wanted.size === 0) return records;
  const damaged = new Map<string, { readonly text: string; readonly fields: string }>();
  const cells = book.table('matters').readRows([...wanted.keys()], columns);
  for (const [row, { text = '', fields = '', state: stateText }] of cells) {
    const number = wanted.get(row) ?? '';
    const state = decodeState(stateText, number);
    const known = records.get(number);
    if (!state) damaged.set(number, { text, fields });
    else if (!known || known.state.version < state.version) records.set(number, { state, text, fields });
  }
  const lost = new Set([...damaged.keys()].filter((number) => !records.has(number)));
  if (lost.size > 0) {
    for (const [number, state] of foldMatters(readEvents(book), lost)) {
      records.set(number, { state, text: '', fields: '', ...damaged.get(number) });
    }
  }
  return records;
}
