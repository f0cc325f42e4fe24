import * as v from 'valibot';
import { tabWords } from '../../shared/text/tabs.ts';
import { appendHealth } from '../health/log.ts';
import type { Swept } from '../health-calls.ts';
import { Book } from '../workbook/book.ts';
import { alone, properties } from '../workbook/store.ts';
import { EDITED_TABLES, enterRows } from './enter.ts';
import { findMissing } from './missing.ts';
import { noteNames } from './names.ts';
import { type Task, taskOf } from './task.ts';

/** Where a sweep has come to. Not a row number: rows move; the key of the last row, and what lies above it. */
const SWEEP = 'sweep';
/** Rows that are read in one turn with the lock: few enough that people do not wait long for theirs. */
const ROWS_PER_TURN = 20_000;
const MOST_NAMED = 40;

const placeSchema = v.object({
  table: v.picklist(EDITED_TABLES),
  /** Key of the last row that was looked at; empty: none yet. */
  after: v.string(),
  /** Of the keys down to there: other rows above it mean that the tab was sorted, and it begins again. */
  print: v.number(),
  checked: v.number(),
  entered: v.number(),
  marked: v.number(),
  /** The first of them, by tab and cell. */
  where: v.optional(v.array(v.string()), []),
  changed: v.array(v.string()),
});
type Place = v.InferOutput<typeof placeSchema>;

const START: Place = {
  table: 'matters',
  after: '',
  print: 0,
  checked: 0,
  entered: 0,
  marked: 0,
  where: [],
  changed: [],
};

/** Milliseconds: what time it is, and when to stop. */
export interface Clock {
  readonly now: () => number;
  readonly until: number;
}

/**
 * Compares every row with what is known of it, enters what no trigger saw as observed, and lists it in the tab of
 * health. Takes the lock for one part of the rows at a time and stops in time; called again it goes on, unless the
 * rows above were moved meanwhile.
 */
export function sweepWorkbook(book: Book, clock: Clock): Swept {
  let place = readPlace();
  if (place === START) noteNames(book);
  let longest = 0;
  for (;;) {
    const began = clock.now();
    if (began + longest > clock.until)
      return { ...totals(place), done: false, of: rowsOf(book), missing: [], busy: false };
    const turn = alone(() => sweepPart(new Book(book.spreadsheet), place, began));
    if (!turn) return { ...totals(place), done: false, of: rowsOf(book), missing: [], busy: true };
    longest = Math.max(longest, clock.now() - began);
    const { next, missing } = turn.result;
    if (next) {
      place = next;
      properties().setProperty(SWEEP, JSON.stringify(place));
    } else
      return { ...totals(turn.result.last), done: true, of: turn.result.last.checked, missing, busy: false };
  }
}

const totals = ({ checked, entered, marked }: Place) => ({ checked, entered, marked });

const rowsOf = (book: Book): number =>
  EDITED_TABLES.reduce((sum, name) => sum + (book.find(name)?.readColumn('key').length ?? 0), 0);

function readPlace(): Place {
  try {
    const place = v.safeParse(placeSchema, JSON.parse(properties().getProperty(SWEEP) ?? 'null'));
    return place.success ? place.output : START;
  } catch {
    return START;
  }
}

interface Part {
  /** Undefined when the whole workbook has been looked at. */
  readonly next: Place | undefined;
  readonly last: Place;
  readonly missing: readonly string[];
}

function sweepPart(book: Book, place: Place, time: number): Part {
  const task = taskOf(book, { by: 'Gensvar', source: 'observed' }, new Date(time).toISOString());
  const table = book.find(place.table);
  const keys = table?.readColumn('key') ?? [];
  const from = continueAt(keys, place);
  const to = Math.min(keys.length, from + ROWS_PER_TURN);
  const first = table?.firstRow ?? 0;
  const rows = Array.from({ length: to - from }, (_, index) => first + from + index);
  const outcome = enterRows(task, place.table, rows);
  const { title } = tabWords[task.naming.language][place.table];
  const last: Place = {
    ...place,
    checked: place.checked + rows.length,
    entered: place.entered + outcome.entered,
    marked: place.marked + outcome.marked.length,
    where: [...place.where, ...outcome.marked.map((name) => `${title} ${name}`)].slice(0, MOST_NAMED),
    changed: [...place.changed, ...outcome.changed].slice(0, MOST_NAMED),
  };
  if (table && to < keys.length) {
    const seen = table.readColumn('key').slice(0, to);
    const anchor = lastFilled(seen);
    const next = { ...last, after: seen[anchor] ?? '', print: fingerprint(seen.slice(0, anchor + 1)) };
    return { next, last, missing: [] };
  }
  const following = EDITED_TABLES[EDITED_TABLES.indexOf(place.table) + 1];
  if (following) return { next: { ...last, table: following, after: '', print: 0 }, last, missing: [] };
  return { next: undefined, last, missing: finish(task, last) };
}

/** The row after the one that was looked at last; the first when somebody has moved the rows. */
function continueAt(keys: readonly string[], place: Place): number {
  if (place.after === '') return 0;
  const at = keys.lastIndexOf(place.after);
  return at >= 0 && fingerprint(keys.slice(0, at + 1)) === place.print ? at + 1 : 0;
}

function lastFilled(keys: readonly string[]): number {
  let at = keys.length - 1;
  while (at >= 0 && keys[at] === '') at -= 1;
  return at;
}

/** FNV-1a over the keys, 32 bits: to see that rows were moved, not to keep anybody out. */
function fingerprint(keys: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const key of keys) {
    for (let at = 0; at <= key.length; at += 1) {
      hash ^= at < key.length ? key.charCodeAt(at) : 10;
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return hash >>> 0;
}

/** Lists what was found; matters without a row are named every night until somebody has chosen. */
function finish({ book, naming, now, actor }: Task, place: Place): readonly string[] {
  properties().deleteProperty(SWEEP);
  const missing = findMissing(book);
  appendHealth(book, naming.language, { at: now, by: actor.by }, [
    ...(place.entered > 0 ? [{ kind: 'observed' as const, count: place.entered, about: place.changed }] : []),
    ...(place.marked > 0 ? [{ kind: 'marked' as const, count: place.marked, about: place.where }] : []),
    ...(missing.length > 0
      ? [{ kind: 'missing' as const, count: missing.length, about: missing.slice(0, MOST_NAMED) }]
      : []),
  ]);
  return missing;
}
