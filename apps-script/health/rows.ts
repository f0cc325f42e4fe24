import { DIALOGUE_EVENT_TYPES } from '../../shared/dialogues/events.ts';
import type { Reader } from '../../shared/edits/cells.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import { readNewRow } from '../../shared/edits/new-row.ts';
import { EVENT_TYPES } from '../../shared/matters/events.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { kindOfRow } from '../edits/classify.ts';
import { findMissing } from '../edits/missing.ts';
import type { Book } from '../workbook/book.ts';
import { lettersOf } from '../workbook/literal.ts';
import { readSettings } from '../workbook/settings.ts';
import type { Table } from '../workbook/table.ts';
import { cellFaults, fault } from './cell-faults.ts';
import type { Fault } from './faults.ts';

/** What is wrong with the rows of matters: whole columns are read, whatever their number. */
export function matterFaults(book: Book, time: number): readonly Fault[] {
  const { language } = readSettings(book);
  const reader = { today: stockholmDate(new Date(time).toISOString()), language };
  const table = book.table('matters');
  const keys = table.readColumn('key');
  const numbers = table.layout.columns.has('number') ? table.readColumn('number') : keys;
  const titles = table.layout.columns.has('title') ? table.readColumn('title') : [];
  const standing = table.layout.columns.has('status') ? table.readColumn('status') : [];
  const rowsByKey = table.rowsByKey();
  const copies: number[] = [];
  const torn: number[] = [];
  const unnumbered: number[] = [];
  const changed: string[] = [];
  const emptied: string[] = [];
  const damaged: string[] = [];
  keys.forEach((key, index) => {
    const row = table.firstRow + index;
    const isEmpty = (titles[index] ?? '') === '' && (numbers[index] ?? '') === '';
    const kind = kindOfRow(row, { key, number: numbers[index] ?? '', content: '', isEmpty }, rowsByKey);
    if (kind.kind === 'copy') copies.push(row);
    if (kind.kind === 'torn') torn.push(row);
    if (kind.kind === 'new' || kind.kind === 'lost_key' || kind.kind === 'empty') unnumbered.push(row);
    if (kind.kind === 'matter' && (numbers[index] ?? '').trim() !== key) changed.push(key);
    if (kind.kind === 'matter' && titles.length > 0 && (titles[index] ?? '').trim() === '') emptied.push(key);
    if (kind.kind === 'matter' && standing.length > 0 && (standing[index] ?? '').charAt(0) !== '{')
      damaged.push(key);
  });
  const at = (rows: readonly number[], texts: readonly string[]) =>
    rows.map((row) => texts[row - table.firstRow] ?? '');
  const missing = findMissing(book);
  const { ready, stuck } = waitingRows(table, unnumbered, reader);
  const shown = ready.map((each) => each.shown);
  return [
    ...fault('missing_row', 'matters', undefined, missing),
    ...fault('doubled_key', 'matters', undefined, at(copies, numbers), at(copies, numbers), copies),
    ...fault(
      'empty_key',
      'matters',
      undefined,
      shown,
      shown,
      ready.map(({ row }) => row),
    ),
    ...fault('waiting_row', 'matters', undefined, stuck),
    ...fault('changed_number', 'matters', 'number', changed),
    ...fault('emptied', 'matters', 'title', emptied),
    ...fault('torn', 'matters', undefined, at(torn, numbers), at(torn, numbers), torn),
    ...fault('damaged_state', 'matters', undefined, damaged),
    ...cellFaults(table, keys, MATTER_COLUMNS),
  ];
}

interface Waiting {
  /** Become matters when they are read. */
  readonly ready: readonly { readonly row: number; readonly shown: string }[];
  /** Have a cell that somebody has to mend first. */
  readonly stuck: readonly string[];
}

/** Rows without a number in which something is written, named as people know them: by title, or by what stands there. */
function waitingRows(table: Table<'matters'>, rows: readonly number[], reader: Reader): Waiting {
  const cells = table.readRows(rows, [...MATTER_COLUMNS]);
  const ready: { row: number; shown: string }[] = [];
  const stuck: string[] = [];
  for (const row of rows) {
    const own = cells.get(row);
    const first = MATTER_COLUMNS.map((column) => (own?.[column] ?? '').trim()).find((text) => text !== '');
    if (!own || first === undefined) continue;
    const shown = (own.title.trim() || first).slice(0, 80);
    const reading = readNewRow(own, new Set(), reader);
    if (reading.kind === 'matter') ready.push({ row, shown });
    else {
      const columns = reading.kind === 'problems' ? [...reading.problems.keys()] : ['title' as const];
      const at = columns.map((column) => `${lettersOf(table.layout.columns.get(column) ?? 1)}${row}`);
      stuck.push(`${shown}: ${at.join(', ')}`);
    }
  }
  return { ready, stuck };
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
