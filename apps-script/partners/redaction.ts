import { ACTION_NUMBER } from '../../shared/actions/kinds.ts';
import { foldDialogue } from '../../shared/dialogues/fold.ts';
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { foldEvents } from '../../shared/matters/state.ts';
import { excerptAround, redactFact, redactText } from '../../shared/partners/redact.ts';
import type { Language } from '../../shared/text/language.ts';
import { removalWords } from '../../shared/text/removal.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { execute } from '../commands/execute.ts';
import type { Naming } from '../commands/matter-row.ts';
import { matterRow } from '../commands/matter-row.ts';
import { eventsByDialogue } from '../commands/write-dialogues.ts';
import { eventsByMatter } from '../commands/write-events.ts';
import { isMatterNumber } from '../edits/classify.ts';
import type { FoundElsewhere } from '../partner-calls.ts';
import { Book } from '../workbook/book.ts';
import { cellPieces } from '../workbook/cells.ts';
import { encodeDialogue } from '../workbook/dialogue-cells.ts';
import { readDialogueEvents, readEventsOf } from '../workbook/event-list.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { writeLiteral } from '../workbook/literal.ts';
import { needRight } from '../workbook/rights.ts';
import { TAB_ORDER } from '../workbook/schema/schema.ts';
import type { Table } from '../workbook/table.ts';

/**
 * Takes a person's details out of every tab besides the register and the contacts, which are looked through cell by
 * cell. What belongs to one matter or dialogue goes together: its rows, its events, and what is known of it. An event
 * stays with its type, its day and its class, so that no figure changes.
 */

/** Hidden cells that are put together anew from the events; they are never changed by themselves. */
const KNOWN: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  matters: ['page', 'status', 'state'],
  dialogues: ['state', 'state2', 'state3', 'state4'],
};
/** Who wrote something down, and what a row is known by. */
const STAYS: ReadonlySet<string> = new Set([
  'key',
  'number',
  'matter',
  'dialogue',
  'by',
  'command',
  'source',
]);
/** Left alone unless a person says so: they hold what is not about one matter. */
const SELDOM: readonly TableName[] = ['settings', 'templates', 'health'];
/** Places of one matter that are shown by themselves; the others are counted. */
const MOST_SHOWN = 8;

interface Place {
  readonly tab: TableName;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly text: string;
  /** Stands for something in the hidden tabs and cells: counted, not shown. */
  readonly isHidden: boolean;
}
interface Group {
  readonly id: string;
  /** Number of a matter, a dialogue or an action; empty when the row belongs to none. */
  readonly number: string;
  readonly tab: TableName;
  readonly places: Place[];
}

const isSubject = (text: string): boolean =>
  isMatterNumber(text) || DIALOGUE_NUMBER.test(text) || ACTION_NUMBER.test(text);

/** Every cell in which the words stand, by what it belongs to. A few calls for each tab. */
function findGroups(book: Book, words: string, language: Language): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const tab of TAB_ORDER) {
    if (tab === 'partners' || tab === 'contacts') continue;
    const table = book.find(tab) as Table<TableName> | undefined;
    const rows = table ? table.sheet.getLastRow() - table.firstRow + 1 : 0;
    if (!table || rows < 1) continue;
    const hits = table.sheet
      .getRange(table.firstRow, 1, rows, table.sheet.getLastColumn())
      .createTextFinder(words)
      .findAll()
      .map((range) => ({ row: range.getRow(), column: range.getColumn() }));
    if (hits.length === 0) continue;
    const keyAt = new Map([...table.layout.columns].map(([key, column]) => [column, String(key)] as const));
    const about = (['matter', 'dialogue', 'key'] as const).filter((key) =>
      table.layout.columns.has(key as never),
    );
    const named = table.readRows([...new Set(hits.map(({ row }) => row))], about as never[]);
    const titles: Readonly<Record<string, { readonly title: string }>> = tabWords[language][tab].columns;
    const texts = textsAt(table, hits);
    hits.forEach(({ row, column }, index) => {
      const key = keyAt.get(column) ?? '';
      if (STAYS.has(key)) return;
      const cells = Object.values<string>(named.get(row) ?? {});
      const number = cells.map((cell) => cell.split('/')[0] ?? '').find(isSubject) ?? '';
      const id = number || `${tab}:${row}`;
      const group = groups.get(id) ?? { id, number, tab, places: [] };
      groups.set(id, group);
      const isHidden = tab === 'events' || (KNOWN[tab]?.includes(key) ?? false);
      const title = `${tabWords[language][tab].title}, ${titles[key]?.title ?? `#${column}`}`;
      group.places.push({ tab, row, column, title, text: texts[index] ?? '', isHidden });
    });
  }
  return [...groups.values()];
}

/** The texts of some cells, in one call from the first to the last of them. */
function textsAt(
  table: Table<TableName>,
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly string[] {
  const first = Math.min(...cells.map(({ row }) => row));
  const last = Math.max(...cells.map(({ row }) => row));
  const width = table.sheet.getLastColumn();
  const values: readonly unknown[][] = table.sheet.getRange(first, 1, last - first + 1, width).getValues();
  return cells.map(({ row, column }) => String(values[row - first]?.[column - 1] ?? ''));
}

/** What is shown of each before anything is taken away. */
export function findElsewhere(book: Book, words: string, language: Language): readonly FoundElsewhere[] {
  return findGroups(book, words, language).map(({ id, number, tab, places }) => {
    const open = places.filter(({ isHidden }) => !isHidden);
    return {
      id,
      number,
      tab: tabWords[language][tab].title,
      isChosen: SELDOM.indexOf(tab) < 0,
      places: open
        .slice(0, MOST_SHOWN)
        .map(({ title, text }) => ({ title, text: excerptAround(text, words) })),
      more: places.length - Math.min(open.length, MOST_SHOWN),
    };
  });
}

interface By {
  readonly by: string;
  readonly now: Instant;
  readonly language: Language;
}

/**
 * Takes the words out of what was chosen. To be called holding the lock. It cannot be undone; a note without a name says
 * in each matter and dialogue that it was done.
 * @returns how many of the chosen there were
 */
export function redactGroups(
  book: Book,
  words: string,
  chosen: readonly string[],
  { by, now, language }: By,
): number {
  const groups = findGroups(book, words, language).filter(({ id }) => chosen.indexOf(id) >= 0);
  if (groups.length === 0) return 0;
  const tabs = [...new Set(groups.flatMap(({ places }) => places.map(({ tab }) => tab)))];
  needRight(book, [...new Set([...tabs, 'events' as const, 'health' as const])]);
  for (const { tab, row, column, text, isHidden } of groups.flatMap(({ places }) => places)) {
    const sheet = isHidden ? undefined : book.find(tab)?.sheet;
    if (sheet) writeLiteral(sheet.getRange(row, column, 1, 1), [[redactText(text, words)]]);
  }
  const numbers = groups.flatMap(({ number }) => (number === '' ? [] : [number]));
  redactEvents(book, numbers, words);
  SpreadsheetApp.flush();
  const fresh = new Book(book.spreadsheet);
  writeKnown(fresh, numbers, {
    language,
    organisationName: nameIn(readOrganisations(fresh)),
  });
  SpreadsheetApp.flush();
  const text = removalWords[language].note;
  const notes = numbers
    .filter((number) => !ACTION_NUMBER.test(number))
    .map((number) => ({
      type: 'add_note',
      id: newUlid(Date.parse(now), Math.random),
      ...(DIALOGUE_NUMBER.test(number) ? { dialogue: number } : { matter: number }),
      text,
    }));
  if (notes.length > 0) execute(new Book(book.spreadsheet), notes, { by, source: 'sidebar' }, now);
  return groups.length;
}

const nameIn = (organisations: ReturnType<typeof readOrganisations>) => {
  const names = new Map(organisations.map(({ id, name }) => [id, name] as const));
  return (id: string): string => names.get(id) ?? id;
};

/** Event by event: the parts of one are put together, the words are taken out, and it is cut again in as many. */
function redactEvents(book: Book, numbers: readonly string[], words: string): void {
  const events = book.table('events');
  const byNumber = events.rowsBy('matter');
  const rows = numbers.flatMap((number) => [...(byNumber.get(number) ?? [])]);
  const data = events.layout.columns.get('data');
  const what = events.layout.columns.get('what');
  if (rows.length === 0 || data === undefined) return;
  const parts = new Map<
    string,
    { readonly row: number; readonly part: number; readonly text: string; readonly what: string }[]
  >();
  for (const [row, cells] of events.readRows(rows, ['key', 'part', 'data', 'what'])) {
    const known = parts.get(cells.key) ?? [];
    parts.set(cells.key, [
      ...known,
      { row, part: Number(cells.part) || 0, text: cells.data, what: cells.what },
    ]);
  }
  const write = (row: number, column: number, text: string) =>
    writeLiteral(events.sheet.getRange(row, column, 1, 1), [[text]]);
  for (const own of parts.values()) {
    const sorted = [...own].sort((a, b) => a.part - b.part);
    const before = sorted.map(({ text }) => text).join('');
    const after = JSON.stringify(redactFact(parsed(before), words));
    if (after === undefined || after === before) continue;
    const pieces = cellPieces(after);
    sorted.forEach(({ row, text, what: line }, index) => {
      const piece = pieces[index] ?? '';
      if (piece !== text) write(row, data, piece);
      const said = redactText(line, words);
      if (what !== undefined && said !== line) write(row, what, said);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is known of matters and dialogues, put together anew from events that no longer have the words. */
function writeKnown(book: Book, numbers: readonly string[], naming: Naming): void {
  const matters = numbers.filter(isMatterNumber);
  if (matters.length > 0) {
    const cells = new Map<string, { page: string; status: string; state: string }>();
    for (const [number, events] of eventsByMatter(readEventsOf(book, matters))) {
      const state = events[0]?.fact.type === 'matter_received' ? foldEvents(events) : undefined;
      if (!state) continue;
      const row = matterRow(state, naming);
      cells.set(number, {
        page: String(row.page ?? ''),
        status: String(row.status ?? ''),
        state: String(row.state ?? ''),
      });
    }
    book.table('matters').update(cells);
  }
  const dialogues = numbers.filter((number) => DIALOGUE_NUMBER.test(number));
  if (dialogues.length > 0) {
    const cells = new Map<string, ReturnType<typeof encodeDialogue>>();
    for (const [number, events] of eventsByDialogue(readDialogueEvents(book, dialogues))) {
      const state = foldDialogue(events);
      if (state) cells.set(number, encodeDialogue(state));
    }
    book.table('dialogues').update(cells);
  }
}
