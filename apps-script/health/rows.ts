import { DIALOGUE_EVENT_TYPES } from '../../shared/dialogues/events.ts';
import { MATTER_COLUMNS, REFERRAL_COLUMNS } from '../../shared/edits/meanings.ts';
import { EVENT_TYPES } from '../../shared/matters/events.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import { kindOfRow } from '../edits/classify.ts';
import { blocksOf } from '../edits/grid.ts';
import { matterOfItem } from '../edits/items.ts';
import { findMissing } from '../edits/missing.ts';
import type { Book } from '../workbook/book.ts';
import { foldMatters, readEventsOf } from '../workbook/event-list.ts';
import type { Table } from '../workbook/table.ts';
import type { Fault } from './faults.ts';

const MOST_EXAMPLES = 8;

const both = (
  pick: (language: (typeof LANGUAGES)[number]) => Readonly<Record<string, string>>,
): readonly string[] => LANGUAGES.flatMap((language) => Object.values(pick(language)));

const MATTER_DAYS: readonly ColumnKey<'matters'>[] = ['received', 'since', 'due', 'told', 'closed'];
const MATTER_LISTS: readonly (readonly [ColumnKey<'matters'>, readonly string[]])[] = [
  ['kind', both((language) => matterWords[language].kinds)],
  ['stage', both((language) => matterWords[language].stages)],
  ['decision', both((language) => matterWords[language].decisionOutcomes)],
  ['channel', both((language) => matterWords[language].channels)],
];
const REFERRAL_DAYS: readonly ColumnKey<'referrals'>[] = ['sent', 'due', 'answered'];
const REFERRAL_LISTS: readonly (readonly [ColumnKey<'referrals'>, readonly string[]])[] = [
  ['outcome', both((language) => matterWords[language].answerOutcomes)],
];

/** Gathers the cells of one fault: how many, and the first of them. */
function fault(
  kind: Fault['kind'],
  table: TableName,
  column: string | undefined,
  keys: readonly string[],
  examples: readonly string[] = keys,
  rows?: readonly number[],
): readonly Fault[] {
  if (keys.length === 0) return [];
  const few = [...new Set(examples)].slice(0, MOST_EXAMPLES);
  return [
    {
      kind,
      table,
      ...(column !== undefined && { column }),
      count: keys.length,
      examples: few,
      keys,
      ...(rows && { rows }),
    },
  ];
}

/** Days that are no days, words that are not in the list, and formulas, in whole columns of a tab. */
function cellFaults<Name extends 'matters' | 'referrals'>(
  table: Table<Name>,
  keys: readonly string[],
  days: readonly ColumnKey<Name>[],
  lists: readonly (readonly [ColumnKey<Name>, readonly string[]])[],
  columns: readonly ColumnKey<Name>[],
): readonly Fault[] {
  const { name } = table.schema;
  const wrong = (kind: Fault['kind'], column: ColumnKey<Name>, isWrong: (text: string) => boolean) => {
    if (!table.layout.columns.has(column)) return [];
    const cells = table.readColumn(column);
    const found = cells.flatMap((text, index) => {
      const key = keys[index] ?? '';
      return key !== '' && text !== '' && isWrong(text) ? [{ key, text }] : [];
    });
    return fault(
      kind,
      name,
      column,
      found.map(({ key }) => key),
      found.map(({ text }) => text),
    );
  };
  const rows = keys.map((_, index) => table.firstRow + index);
  const formulas = blocksOf(table, rows, columns).flatMap((block) => {
    const cells = block.range.getFormulas();
    return block.keys.flatMap((column, at) =>
      fault(
        'formula',
        name,
        column,
        keys.filter((key, index) => key !== '' && (cells[index]?.[at] ?? '') !== ''),
      ),
    );
  });
  return [
    ...days.flatMap((column) => wrong('not_a_day', column, (text) => parseLocalDate(text) === undefined)),
    ...lists.flatMap(([column, words]) => {
      const known = new Set(words);
      return wrong('unknown_word', column, (text) => !known.has(text));
    }),
    ...formulas,
  ];
}

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
  const empty: number[] = [];
  const damaged: string[] = [];
  keys.forEach((key, index) => {
    const row = table.firstRow + index;
    const isEmpty = (titles[index] ?? '') === '' && (numbers[index] ?? '') === '';
    const kind = kindOfRow(row, { key, number: numbers[index] ?? '', content: '', isEmpty }, rowsByKey);
    if (kind.kind === 'copy') copies.push(row);
    if (kind.kind === 'torn') torn.push(row);
    if (kind.kind === 'new' || kind.kind === 'lost_key') empty.push(row);
    if (kind.kind === 'matter' && standing.length > 0 && (standing[index] ?? '').charAt(0) !== '{')
      damaged.push(key);
  });
  const at = (rows: readonly number[], texts: readonly string[]) =>
    rows.map((row) => texts[row - table.firstRow] ?? '');
  const missing = findMissing(book);
  return [
    ...fault('missing_row', 'matters', undefined, missing),
    ...fault('doubled_key', 'matters', undefined, at(copies, numbers), at(copies, numbers), copies),
    ...fault('empty_key', 'matters', undefined, at(empty, titles), at(empty, titles), empty),
    ...fault('torn', 'matters', undefined, at(torn, numbers), at(torn, numbers), torn),
    ...fault('damaged_state', 'matters', undefined, damaged),
    ...cellFaults(table, keys, MATTER_DAYS, MATTER_LISTS, MATTER_COLUMNS),
  ];
}

/** The same for referrals, and whether every referral has its row and every row its matter. */
export function referralFaults(book: Book): readonly Fault[] {
  const table = book.table('referrals');
  const keys = table.readColumn('key');
  const matters = book.table('matters').rowsByKey();
  const rows = new Map<string, number>();
  for (const key of keys) rows.set(key, (rows.get(key) ?? 0) + 1);
  const filled = keys.filter((key) => key !== '');
  // A matter that only lacks its row is a fault of that row.
  const known = new Set(findMissing(book, false));
  const broken = filled.filter((key) => {
    const matter = matterOfItem(key);
    return !matters.has(matter) && !known.has(matter);
  });
  const doubled = [...rows].filter(([key, count]) => key !== '' && count > 1).map(([key]) => key);
  return [
    ...fault('missing_referral_row', 'referrals', undefined, missingReferrals(book, rows)),
    ...fault('broken_link', 'referrals', undefined, broken),
    ...fault('doubled_key', 'referrals', undefined, doubled),
    ...cellFaults(table, keys, REFERRAL_DAYS, REFERRAL_LISTS, REFERRAL_COLUMNS),
  ];
}

/** Referrals of the event list without a row: counted by matter first, and only those that differ are read. */
function missingReferrals(book: Book, rows: ReadonlyMap<string, number>): readonly string[] {
  const events = book.table('events');
  const types = events.readColumn('type');
  const numbers = events.readColumn('matter');
  const sent = new Map<string, number>();
  types.forEach((type, index) => {
    const matter = numbers[index] ?? '';
    if (type === 'referral_sent') sent.set(matter, (sent.get(matter) ?? 0) + 1);
  });
  const shown = new Map<string, number>();
  for (const key of rows.keys()) shown.set(matterOfItem(key), (shown.get(matterOfItem(key)) ?? 0) + 1);
  const suspect = new Set(
    [...sent].filter(([matter, count]) => (shown.get(matter) ?? 0) < count).map(([matter]) => matter),
  );
  if (suspect.size === 0) return [];
  const missing: string[] = [];
  for (const [, state] of foldMatters(readEventsOf(book, suspect), suspect)) {
    for (const { referral } of state.referrals) if (!rows.has(referral)) missing.push(referral);
  }
  return missing;
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
