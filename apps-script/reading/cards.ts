import { THEMES } from '../../shared/reference/themes.ts';
import { ladderFrom } from '../../shared/referrals/reminders.ts';
import { type Target, targetDays } from '../../shared/referrals/targets.ts';
import { byName } from '../../shared/text/sorting.ts';
import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { CardAnswer, Lists, MatterCard, ReadCardRequest, SelectedRows } from '../calls.ts';
import { readMatters } from '../commands/read-matters.ts';
import { MOST_MATTERS } from '../sidebar-calls.ts';
import { type Book, openTable, readHead } from '../workbook/book.ts';
import { type Contact, contactsOf, isAbsent, reachedBy, readContacts } from '../workbook/contacts.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readPlaces } from '../workbook/places.ts';
import { SCHEMA } from '../workbook/schema/schema.ts';
import { readSettings } from '../workbook/settings.ts';
import { decodeState } from '../workbook/state-cell.ts';
import type { Table } from '../workbook/table.ts';
import { readTargets } from '../workbook/targets.ts';
import { readExperience } from './experience.ts';
import { selectMatter } from './lines.ts';

/** The matter that is asked for, or the one whose row is selected. */
export function readCard(book: Book, request: ReadCardRequest, today: LocalDate): CardAnswer {
  const chosen: Chosen = 'matter' in request ? { number: request.matter, selected: 1 } : readSelection(book);
  const { known } = request;
  const mark = markOf(chosen);
  const isKnown =
    known?.matter === chosen.number &&
    known.selected === chosen.selected &&
    (known.mark ?? '') === mark &&
    !request.lists;
  if (isKnown && known.version === chosen.version) return { ok: true, unchanged: true };
  const lists = !known || request.lists ? { lists: readLists(book, today) } : {};
  if (chosen.number === null) {
    const { selected, several, rows } = chosen;
    return { ok: true, card: null, selected, today, ...lists, ...(several && { several, mark, rows }) };
  }
  if ('matter' in request && request.select) selectMatter(book, request.matter);
  const card =
    readMatters(book, [chosen.number], book.table('matters').rowsByKey()).get(chosen.number) ?? null;
  if (isKnown && known.version === card?.state.version) return { ok: true, unchanged: true };
  return { ok: true, card, selected: chosen.selected, today, ...lists };
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

interface Chosen {
  /** Null: no matter, or several. */
  readonly number: string | null;
  readonly selected: number;
  /** The numbers when there are several, as many as one step can be taken for. */
  readonly several?: readonly string[] | undefined;
  /** Rows of the selection, and those among them that belong to no matter; only where there are several. */
  readonly rows?: SelectedRows | undefined;
  /** Known without another look when the row itself is selected; a panel asks for this every second. */
  readonly version?: number | undefined;
}

/** Which matters the selected rows are about: the number of one, or how many there are. */
function readSelection(book: Book): Chosen {
  const sheet = book.spreadsheet.getActiveSheet();
  const ranges = book.spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  const areas = ranges.map((range): Rows => {
    const from = range.getRow();
    return { from, to: from + range.getNumRows() - 1 };
  });
  const head = readHead(sheet);
  const matters = openTable(SCHEMA.matters, sheet, head);
  const row = singleRow(areas);
  if (matters && matters.layout.keyRow > 0 && row !== undefined && row >= matters.firstRow) {
    const cells = matters.readRows([row], ['key', 'state']).get(row);
    if (cells && cells.key !== '') {
      return { number: cells.key, selected: 1, version: decodeState(cells.state, cells.key)?.version };
    }
  }
  // The tabs whose rows belong to a matter, and the column that says to which.
  const found =
    numbersIn(matters, 'key', areas) ??
    numbersIn(openTable(SCHEMA.referrals, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.reminders, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.promises, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.actions, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.decisions, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.feedbacks, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.events, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.inbox, sheet, head), 'matter', areas) ??
    numbersIn(openTable(SCHEMA.health, sheet, head), 'matter', areas);
  const numbers = new Set(found?.filter((number) => number !== ''));
  const [only] = numbers;
  if (numbers.size === 1 && only) return { number: only, selected: 1 };
  if (!found || numbers.size === 0) return { number: null, selected: 0, version: 0 };
  const rows = { selected: found.length, withoutMatter: found.filter((number) => number === '').length };
  return {
    number: null,
    selected: numbers.size,
    version: 0,
    several: [...numbers].slice(0, MOST_MATTERS),
    rows,
  };
}

/** A few characters that change with the selection (the djb2 hash): the panel asks every second whether they have. */
function markOf({ several, rows }: Chosen): string {
  const text = several ? [...several, rows?.selected, rows?.withoutMatter].join(' ') : '';
  let hash = 5381;
  for (const letter of text) hash = (hash * 33 + letter.charCodeAt(0)) % 4_294_967_296;
  return several ? hash.toString(36) : '';
}

function singleRow(areas: readonly Rows[]): number | undefined {
  const [first] = areas;
  return areas.length === 1 && first && first.from === first.to ? first.from : undefined;
}

/** The number in each selected row below the headers, empty where none stands; undefined: not that table's tab. */
function numbersIn<Name extends TableName>(
  table: Table<Name> | undefined,
  key: ColumnKey<Name>,
  areas: readonly Rows[],
): readonly string[] | undefined {
  if (!table || table.layout.keyRow === 0 || !table.layout.columns.has(key)) return undefined;
  const single = singleRow(areas);
  if (single !== undefined) {
    const row = single < table.firstRow ? undefined : table.readRows([single], [key]).get(single);
    return row ? [row[key]] : [];
  }
  const column = table.readColumn(key);
  const inTable = column.filter((_number, index) => {
    const row = table.firstRow + index;
    return areas.some(({ from, to }) => from <= row && row <= to);
  });
  // Rows below the last one that holds anything are selected all the same.
  const below = rowsFrom(table.firstRow + column.length, areas);
  return [...inTable, ...Array.from({ length: below }, () => '')];
}

/** How many rows of the areas lie from this row on; a row in two areas counts once. */
function rowsFrom(first: number, areas: readonly Rows[]): number {
  let next = first;
  let count = 0;
  for (const { from, to } of [...areas].sort((a, b) => a.from - b.from)) {
    count += Math.max(0, to - Math.max(from, next) + 1);
    next = Math.max(next, to + 1);
  }
  return count;
}

/** Cards of matters that have just been worked on. */
export function cardOf(record: MatterCard): MatterCard {
  return { state: record.state, text: record.text, fields: record.fields };
}

function readLists(book: Book, today: LocalDate): Lists {
  const settings = readSettings(book);
  const organisations = readOrganisations(book);
  const contacts = readContacts(book);
  const staff = contacts.filter(({ role }) => role !== undefined);
  const rows = book.table('matters').readAll(['owner', 'place']);
  return {
    organisations: organisations.map(({ id, name, aliases, remit }) => ({ id, name, aliases, remit })),
    recipients: organisations.filter(({ recipient }) => recipient).map(({ id }) => id),
    themes: THEMES.map((theme) => (settings.language === 'sv' ? theme.nameSv : theme.nameEn)),
    places: placesFrom(
      settings.neighbourhoods,
      readPlaces(book).flatMap(({ name, aliases }) => [name, ...aliases]),
      rows.map(({ place }) => place),
    ),
    owners: namesIn([...staff.map(({ email }) => email), ...rows.map(({ owner }) => owner)]).sort(
      byName(settings.language),
    ),
    staff: staff.map((person) => staffMember(contacts, person, today)),
    signature: settings.signature || settings.district,
    closedDays: [...readClosedDays(book)],
    referralWorkingDays: settings.referralWorkingDays,
    targets: targetsFrom(
      readTargets(book),
      organisations.map(({ id }) => id),
      today,
    ),
    issues: readIssues(book),
    ladder: ladderFrom(settings.reminderDays, settings.reminderCopied),
    addresses: organisations.flatMap(({ id, name }) => {
      const emails = contactsOf(contacts, { id, name }, today);
      return emails.length === 0 ? [] : [{ organisation: id, emails }];
    }),
    mailIsOn: settings.mail.on,
    experience: readExperience(book, organisations),
  };
}

function staffMember(
  contacts: readonly Contact[],
  person: Contact,
  today: LocalDate,
): Lists['staff'][number] {
  const { email, name, absent } = person;
  if (!isAbsent(person, today)) return { email, name };
  const deputy = reachedBy(contacts, email, today);
  return {
    email,
    name,
    away: { ...(absent?.to && { to: absent.to }), deputy: deputy === email ? '' : deputy },
  };
}

const namesIn = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.trim()).filter((name) => name !== '')),
];

/** Places of matters that a form offers: enough to find one again, few enough to send with the lists. */
const MOST_PLACES = 400;

/** The district's neighbourhoods first, then the others by name; of the matters' own places the latest. */
function placesFrom(
  neighbourhoods: readonly string[],
  named: readonly string[],
  inMatters: readonly string[],
): readonly string[] {
  const latest = namesIn([...inMatters].reverse()).slice(0, MOST_PLACES);
  return namesIn([...neighbourhoods, ...[...named, ...latest].sort(byName('sv'))]);
}

/** The organisations whose time for an answer is not the workbook's, and how long it is. */
function targetsFrom(
  targets: readonly Target[],
  organisations: readonly string[],
  today: LocalDate,
): Lists['targets'] {
  if (targets.length === 0) return [];
  return organisations.flatMap((organisation) => {
    const workingDays = targetDays(targets, 'referral', organisation, today);
    return workingDays === undefined ? [] : [{ organisation, workingDays }];
  });
}

/** The issues, the newest first: what somebody puts a matter in is most often new. */
function readIssues(book: Book): Lists['issues'] {
  const rows = book.find('issues')?.readAll(['key', 'title']) ?? [];
  return rows
    .filter(({ key }) => key !== '')
    .map(({ key, title }) => ({ id: key, title }))
    .reverse();
}
