import * as v from 'valibot';
import { newUlid } from '../../shared/identity/ulid.ts';
import { type HealthKind, healthWords } from '../../shared/text/health.ts';
import type { Language } from '../../shared/text/language.ts';
import { stockholmDate, stockholmTime } from '../../shared/time/dates.ts';
import type { Book } from '../workbook/book.ts';
import { cellPieces, fitCell } from '../workbook/cells.ts';
import { type Change, changesSchema } from './backup.ts';

/** One line of the dated list: how many, and the first of them by name. */
export interface HealthLine {
  readonly kind: HealthKind;
  readonly count: number;
  readonly about: readonly string[];
}

interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** Adds lines to the tab of health; a workbook without that tab is not stopped by it. */
export function appendHealth(
  book: Book,
  language: Language,
  { at, by }: Stamp,
  lines: readonly HealthLine[],
): void {
  if (lines.length === 0) return;
  const words = healthWords[language];
  book.find('health')?.append(
    lines.map(({ kind, count, about }) => ({
      key: newUlid(Date.parse(at), Math.random),
      at: clock(at),
      kind: words.kinds[kind],
      matter: fitCell(about.join(', ')),
      what: words.lines[kind](count),
      did: words.didOf[kind],
      by,
    })),
  );
}

/** A repair as the list keeps it; `changes` is what undoing needs. */
export interface HealthEntry {
  readonly kind: HealthKind;
  readonly tab: string;
  readonly about: readonly string[];
  readonly what: string;
  readonly did: string;
  readonly changes: readonly Change[];
}

/** People read this list: the day and the clock in Stockholm. */
const clock = (at: string): string => `${stockholmDate(at)} ${stockholmTime(at)}`;

const MOST_NAMED = 200;

/**
 * Writes down a repair; a long list of changes goes on in further rows of the same key.
 * @returns the key, by which it is undone
 */
export function appendRepair(book: Book, language: Language, { at, by }: Stamp, entry: HealthEntry): string {
  const key = newUlid(Date.parse(at), Math.random);
  book.find('health')?.append(
    cellPieces(JSON.stringify(entry.changes)).map((data, piece) => ({
      key,
      at: clock(at),
      kind: healthWords[language].kinds[entry.kind],
      tab: entry.tab,
      matter: piece === 0 ? fitCell(entry.about.slice(0, MOST_NAMED).join(', ')) : '',
      what: piece === 0 ? entry.what : '…',
      did: piece === 0 ? entry.did : '…',
      by,
      data,
    })),
  );
  return key;
}

/** What a repair has changed; undefined when the list does not say (any more). */
export function readRepair(book: Book, key: string): readonly Change[] | undefined {
  const table = book.find('health');
  const rows = table?.rowsByKey().get(key);
  if (!table || !rows) return undefined;
  const cells = table.readRows(rows, ['data']);
  try {
    const text = rows.map((row) => cells.get(row)?.data ?? '').join('');
    const changes = v.safeParse(changesSchema, JSON.parse(text));
    return changes.success ? changes.output : undefined;
  } catch {
    return undefined;
  }
}
