import { keyOf } from '../../shared/imports/key.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';

export interface Entry {
  readonly command: string;
  readonly matter: string;
  /** It came by an import. */
  readonly isImported: boolean;
}

const IMPORTED = LANGUAGES.map((language) => matterWords[language].sources.import);

/** Every command that has been carried out, in order. */
export const readLedger = (book: Book): readonly Entry[] =>
  book
    .table('inbox')
    .readAll(['key', 'matter', 'source'])
    .map(({ key, matter, source }) => ({
      command: key,
      matter,
      isImported: IMPORTED.indexOf(source) >= 0,
    }));

/**
 * Rows that are in the workbook: by content key, whichever import or browser brought them. A matter that was struck
 * since does not count, so that what was undone can be brought in again.
 */
export function knownKeys(
  book: Book,
  ledger: readonly Entry[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = ledger.filter(({ command }) => keys.has(keyOf(command)));
  if (found.length === 0) return new Map();
  const matters = book.table('matters');
  const rows = matters.rowsByKey();
  const numbers = new Map<number, string>();
  for (const { matter } of found) for (const row of rows.get(matter) ?? []) numbers.set(row, matter);
  const words = LANGUAGES.map((language) => matterWords[language].stages.struck);
  const struck = new Set<string>();
  for (const [row, { stage }] of matters.readRows([...numbers.keys()], ['stage'])) {
    if (words.indexOf(stage) >= 0) struck.add(numbers.get(row) ?? '');
  }
  return new Map(
    found
      .filter(({ matter }) => !struck.has(matter))
      .map(({ command, matter }) => [keyOf(command), matter] as const),
  );
}
