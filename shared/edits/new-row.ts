import { isWebAddress } from '../identity/web-address.ts';
import type { CaptureCommand } from '../matters/commands.ts';
import type { MatterState } from '../matters/state.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../protocol/draft.ts';
import { editWords } from '../text/edits.ts';
import { type ColumnKey, tabWords } from '../text/tabs.ts';
import type { Reader } from './cells.ts';
import { type Draft, type MatterCells, type RowReading, readMatterRow } from './matter-row.ts';
import { MATTER_COLUMNS, MATTER_MEANINGS } from './meanings.ts';
import type { Problem } from './problem.ts';

type Column = ColumnKey<'matters'>;

/** What a row without a key says. */
export type NewRowReading =
  /** Nothing yet to make a matter of. */
  | { readonly kind: 'waits' }
  /** A cell cannot be read: the row becomes a matter when it is mended. */
  | { readonly kind: 'problems'; readonly problems: ReadonlyMap<Column, Problem> }
  | { readonly kind: 'matter'; readonly capture: Draft<CaptureCommand> };

/** Cells that the capture itself takes; the others are steps after it, or words to keep. */
const CAPTURED: readonly Column[] = [
  'received',
  'title',
  'kind',
  'theme',
  'place',
  'channel',
  'text',
  'link',
];

/** Reads a row that somebody has typed or pasted as a matter of its own. Pure. */
export function readNewRow(cells: MatterCells, formulas: ReadonlySet<string>, reader: Reader): NewRowReading {
  const text = (column: Column) => (cells[column] ?? '').trim();
  const problems = new Map<Column, Problem>();
  for (const column of MATTER_COLUMNS) if (formulas.has(column)) problems.set(column, { problem: 'formula' });
  const title = text('title') || firstLine(text('text'));
  if (title === '') {
    // One cell alone: somebody is about to write the row.
    const filled = MATTER_COLUMNS.filter((column) => text(column) !== '');
    if (filled.length > 1) problems.set('title', { problem: 'needs_title' });
    return problems.size > 0 ? { kind: 'problems', problems } : { kind: 'waits' };
  }
  const fields: Record<string, string> = {};
  for (const column of CAPTURED) {
    const meaning = MATTER_MEANINGS[column];
    if (meaning?.means !== 'correct' || text(column) === '' || formulas.has(column)) continue;
    const read = meaning.read(cells[column] ?? '', reader);
    if (read.ok) fields[meaning.field] = read.value;
    else problems.set(column, read.problem);
  }
  if (text('text').length > LONGEST_TEXT) problems.set('text', { problem: 'too_long', most: LONGEST_TEXT });
  if (problems.size > 0) return { kind: 'problems', problems };
  const link = isWebAddress(text('link')) ? { permalink: text('link') } : {};
  const capture = {
    type: 'capture',
    kind: 'comment',
    channel: 'other',
    ...fields,
    ...link,
    title,
    text: text('text') || title,
  } as Draft<CaptureCommand>;
  return { kind: 'matter', capture };
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').trim().slice(0, LONGEST_LINE);

/** Cells that are steps of their own once the row is a matter; until then they stay in it as they were written. */
export const AFTER_CAPTURE: readonly Column[] = [
  'owner',
  'record',
  'group',
  'relation',
  'told',
  'decision',
  'closed',
];

/**
 * Whatever a row says in columns that the sheet fills in itself, in words. It is kept as a note, written together with
 * the capture, before anything is written over it.
 */
export function leftInRow(cells: MatterCells, capture: Draft<CaptureCommand>, { language }: Reader): string {
  const titles: Readonly<Partial<Record<string, { readonly title: string }>>> =
    tabWords[language].matters.columns;
  const left = MATTER_COLUMNS.filter((column) => {
    if ((cells[column] ?? '').trim() === '') return false;
    if (column === 'link') return capture.permalink === undefined;
    const means = MATTER_MEANINGS[column]?.means;
    return means === 'computed' || means === 'fixed';
  });
  if (left.length === 0) return '';
  const stood = left.map((column) => `${titles[column]?.title ?? column}: ${(cells[column] ?? '').trim()}`);
  return editWords[language].stoodInRow(stood);
}

/** The steps that somebody has written in the other cells of a row, once it is a matter. */
export function readAfterCapture(cells: MatterCells, state: MatterState, reader: Reader): RowReading<Column> {
  const pick = (text: (column: Column) => string) =>
    Object.fromEntries(AFTER_CAPTURE.map((column) => [column, text(column)]));
  return readMatterRow({
    cells: pick((column) => cells[column] ?? ''),
    state,
    expected: pick(() => ''),
    reader,
  });
}
