import { DIALOGUE_EVENT_TYPES } from '../../shared/dialogues/events.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import { EVENT_TYPES } from '../../shared/matters/events.ts';
import { kindOfRow } from '../edits/classify.ts';
import { findMissing } from '../edits/missing.ts';
import type { Book } from '../workbook/book.ts';
import type { Table } from '../workbook/table.ts';
import { cellFaults, fault } from './cell-faults.ts';
import type { Fault } from './faults.ts';

/** What is wrong with the rows of matters: whole columns are read, whatever their number. */
export function matterFaults(book: Book): readonly Fault[] {
  const table = book.table('matters');
  const keys = table.readColumn('key');
  const numbers = table.layout.columns.has('number') ? table.readColumn('number') : keys;
  const titles = table.layout.columns.has('title') ? table.readColumn('title') : [];
  const standing = table.layout.columns.has('status') ? table.readColumn('status') : [];
  const rowsByKey = table.rowsByKey();
  const copies: number[] = [];
  const torn: number[] = [];
  const unnumbered: number[] = [];
  const damaged: string[] = [];
  keys.forEach((key, index) => {
    const row = table.firstRow + index;
    const isEmpty = (titles[index] ?? '') === '' && (numbers[index] ?? '') === '';
    const kind = kindOfRow(row, { key, number: numbers[index] ?? '', content: '', isEmpty }, rowsByKey);
    if (kind.kind === 'copy') copies.push(row);
    if (kind.kind === 'torn') torn.push(row);
    if (kind.kind === 'new' || kind.kind === 'lost_key' || kind.kind === 'empty') unnumbered.push(row);
    if (kind.kind === 'matter' && standing.length > 0 && (standing[index] ?? '').charAt(0) !== '{')
      damaged.push(key);
  });
  const at = (rows: readonly number[], texts: readonly string[]) =>
    rows.map((row) => texts[row - table.firstRow] ?? '');
  const missing = findMissing(book);
  const { rows: waiting, shown } = written(table, unnumbered);
  return [
    ...fault('missing_row', 'matters', undefined, missing),
    ...fault('doubled_key', 'matters', undefined, at(copies, numbers), at(copies, numbers), copies),
    ...fault('empty_key', 'matters', undefined, shown, shown, waiting),
    ...fault('torn', 'matters', undefined, at(torn, numbers), at(torn, numbers), torn),
    ...fault('damaged_state', 'matters', undefined, damaged),
    ...cellFaults(table, keys, MATTER_COLUMNS),
  ];
}

/** Rows without a number in which something is written, and how people know them: by title, or by what stands there. */
function written(table: Table<'matters'>, rows: readonly number[]) {
  const cells = table.readRows(rows, [...MATTER_COLUMNS]);
  const found = rows.flatMap((row) => {
    const own = cells.get(row);
    const texts = MATTER_COLUMNS.map((column) => (own?.[column] ?? '').trim()).filter((text) => text !== '');
    const [first] = texts;
    return first === undefined ? [] : [{ row, shown: (own?.title.trim() || first).slice(0, 80) }];
  });
  return { rows: found.map(({ row }) => row), shown: found.map(({ shown }) => shown) };
}

/** Whether the event list is whole: every number once, each of them something that is known. */
export function eventFaults(book: Book): readonly Fault[] {
  const table = book.table('events');
  const sequences = table.readColumn('key');
  const parts = table.readColumn('part');
  const types = table.readColumn('type');
  const matters = table.readColumn('matter');
  const seen = new Set<string>();
  const numbers = new Set<number>();
  const doubled: string[] = [];
  const unreadable: string[] = [];
  const known = new Set<string>([...EVENT_TYPES, ...DIALOGUE_EVENT_TYPES]);
  let highest = 0;
  sequences.forEach((text, index) => {
    const sequence = Number(text);
    const isBlank = text === '' && (types[index] ?? '') === '' && (matters[index] ?? '') === '';
    if (isBlank) return;
    if (
      !Number.isInteger(sequence) ||
      sequence < 1 ||
      !known.has(types[index] ?? '') ||
      (matters[index] ?? '') === ''
    ) {
      unreadable.push(text === '' ? `#${table.firstRow + index}` : text);
      return;
    }
    const name = `${text}/${parts[index] ?? ''}`;
    if (seen.has(name)) doubled.push(text);
    seen.add(name);
    numbers.add(sequence);
    if (sequence > highest) highest = sequence;
  });
  const gaps: string[] = [];
  let missing = 0;
  for (let sequence = 1; sequence <= highest; sequence += 1) {
    if (numbers.has(sequence)) continue;
    const from = sequence;
    while (sequence < highest && !numbers.has(sequence + 1)) sequence += 1;
    missing += sequence - from + 1;
    gaps.push(from === sequence ? String(from) : `${from}–${sequence}`);
  }
  return [
    ...fault('event_gaps', 'events', undefined, gaps).map((each) => ({ ...each, count: missing })),
    ...fault('doubled_events', 'events', undefined, doubled),
    ...fault('unreadable_events', 'events', undefined, unreadable),
  ];
}
