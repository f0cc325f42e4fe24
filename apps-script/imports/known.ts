import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { keyOf } from '../../shared/imports/key.ts';
import { withoutUndone } from '../../shared/matters/undone.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';
import { readDialogueEvents, readEventsOf } from '../workbook/event-list.ts';

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

/** Whether any of these rows may be in the workbook: one column tells that of most slices, which are new. */
export const isAnyKnown = (book: Book, keys: ReadonlySet<string>): boolean =>
  book
    .table('inbox')
    .seenKeys()
    .some((command) => keys.has(keyOf(command)));

/**
 * Rows that are in the workbook: by content key, whichever import or browser brought them. A matter or dialogue that was
 * struck since does not count, nor what was taken back of one, so that what was undone can be brought in again.
 */
export function knownKeys(
  book: Book,
  ledger: readonly Entry[],
  keys: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = ledger.filter(({ command }) => keys.has(keyOf(command)));
  if (found.length === 0) return new Map();
  const numbers = new Set(found.map(({ matter }) => matter));
  const struck = struckOf(book, numbers);
  const began = new Map<string, string>();
  for (const { command, matter } of ledger) if (!began.has(matter)) began.set(matter, command);
  const later = found.filter(({ command, matter }) => began.get(matter) !== command);
  const standing = later.length === 0 ? undefined : standingCommands(book, later);
  return new Map(
    found
      .filter(({ command, matter }) => {
        if (struck.has(matter)) return false;
        return began.get(matter) === command || standing?.has(command) === true;
      })
      .map(({ command, matter }) => [keyOf(command), matter] as const),
  );
}

const isDialogue = (number: string): boolean => DIALOGUE_NUMBER.test(number);

/** The matters and dialogues that were struck. */
function struckOf(book: Book, numbers: ReadonlySet<string>): ReadonlySet<string> {
  const struck = new Set<string>();
  const look = (name: 'matters' | 'dialogues', words: readonly string[]) => {
    const table = book.find(name);
    if (!table) return;
    const rows = new Map<number, string>();
    for (const [number, own] of table.rowsOf(numbers)) for (const row of own) rows.set(row, number);
    if (rows.size === 0) return;
    for (const [row, { stage }] of table.readRows([...rows.keys()], ['stage'])) {
      if (words.indexOf(stage) >= 0) struck.add(rows.get(row) ?? '');
    }
  };
  const all = [...numbers];
  if (all.some((number) => !isDialogue(number))) {
    look(
      'matters',
      LANGUAGES.map((language) => matterWords[language].stages.struck),
    );
  }
  if (all.some(isDialogue)) {
    look(
      'dialogues',
      LANGUAGES.map((language) => dialogueWords[language].stages.struck),
    );
  }
  return struck;
}

/** Of commands about something that was there before, those that have not been taken back. */
function standingCommands(book: Book, entries: readonly Entry[]): ReadonlySet<string> {
  const numbers = [...new Set(entries.map(({ matter }) => matter))];
  const matters = numbers.filter((number) => !isDialogue(number));
  const dialogues = numbers.filter(isDialogue);
  const events = [
    ...withoutUndone(matters.length > 0 ? readEventsOf(book, matters) : []),
    ...withoutUndone(dialogues.length > 0 ? readDialogueEvents(book, dialogues) : []),
  ];
  return new Set(events.map(({ command }) => command));
}
