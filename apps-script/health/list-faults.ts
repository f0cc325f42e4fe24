import { parseTemplate } from '../../shared/feedback/template.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { rowWords } from '../../shared/text/rows.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { settingFault } from '../workbook/settings.ts';
import type { Table } from '../workbook/table.ts';
import { cellFaults, copiesIn, fault } from './cell-faults.ts';
import { LISTS, NAMED } from './columns.ts';
import type { Fault } from './faults.ts';

/** Keys that people write and see themselves: two of them are no copied row. */
const OWN_KEYS: readonly TableName[] = ['calendar', 'settings'];

/** What is wrong with the lists that people look after, and with what names something in them. */
export function listFaults(book: Book): readonly Fault[] {
  return [
    ...LISTS.flatMap((name) => {
      const table = book.find(name) as Table<TableName> | undefined;
      if (!table) return [];
      const keys = table.readColumn('key' as never);
      return [
        ...(OWN_KEYS.indexOf(name) < 0 ? copiesIn(name, keys, table.firstRow) : []),
        ...cellFaults(table, keys, []),
      ];
    }),
    ...nameFaults(book),
    ...settingFaults(book),
    ...templateFaults(book),
  ];
}

/** Names that stand in no list: what is written there is read as nothing at all. */
function nameFaults(book: Book): readonly Fault[] {
  const known = new Map([
    ['organisations', organisationNames(book)],
    ['issues', new Set(book.find('issues')?.readColumn('key') ?? [])],
  ] as const);
  return NAMED.flatMap(({ table: name, column, in: list }) => {
    const table = book.find(name) as Table<TableName> | undefined;
    if (!table?.layout.columns.has(column as never)) return [];
    const words = known.get(list) ?? new Set();
    const wrong = table
      .readColumn(column as never)
      .map((text) => text.trim())
      .filter((text) => text !== '' && !words.has(list === 'issues' ? text : text.toLowerCase()));
    return fault(list === 'issues' ? 'unknown_issue' : 'unknown_name', name, column, wrong);
  });
}

function organisationNames(book: Book): ReadonlySet<string> {
  const names = readOrganisations(book).flatMap(({ id, name }) => [id, name]);
  const everybody = LANGUAGES.map((language) => rowWords[language].everybody);
  return new Set([...names, ...everybody].map((text) => text.toLowerCase()));
}

/** Settings that say something, but nothing that can be read: another value holds, and nobody would know. */
function settingFaults(book: Book): readonly Fault[] {
  const wrong = (book.find('settings')?.readAll(['key', 'label', 'value']) ?? []).filter(({ key, value }) =>
    settingFault(key, value),
  );
  return fault(
    'wrong_setting',
    'settings',
    'value',
    wrong.map(({ key }) => key),
    wrong.map(({ label, value }) => `${label}: ${value}`),
  );
}

function templateFaults(book: Book): readonly Fault[] {
  const wrong = (
    book.find('templates')?.readAll(['key', 'kind', 'language', 'subject', 'body']) ?? []
  ).filter(({ subject, body }) =>
    [subject, body].some((text) => parseTemplate(text, 'sv').faults.length > 0),
  );
  return fault(
    'wrong_template',
    'templates',
    'body',
    wrong.map(({ key }) => key),
    wrong.map(({ kind, language }) => `${kind}, ${language}`),
  );
}
