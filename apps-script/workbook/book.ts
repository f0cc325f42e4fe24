import { LANGUAGES } from '../../shared/text/language.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import { MissingTab } from './errors.ts';
import { HEADER_ROWS, readLayout } from './layout.ts';
import { SCHEMA } from './schema/schema.ts';
import type { TableSchema } from './schema/table.ts';
import { Table } from './table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The spreadsheet during one execution: its tables, each opened once, when first asked for. */
export class Book {
  private readonly opened = new Map<TableName, Table<TableName>>();

  /** Tables that have been looked for in vain. */
  private readonly absent = new Set<TableName>();

  private sheets: readonly { readonly sheet: Sheet; head?: Head }[] | undefined;

  /** Tabs by title, once somebody has said that most of them will be looked for. */
  private titles: ReadonlyMap<string, Sheet> | undefined;

  constructor(readonly spreadsheet: Spreadsheet) {}

  /** @throws MissingTab */
  table<Name extends TableName>(name: Name): Table<Name> {
    const table = this.find(name);
    if (!table) throw new MissingTab(name);
    return table;
  }

  /** A tab is known by its title in either language; renamed, by the hidden keys over its columns. */
  find<Name extends TableName>(name: Name): Table<Name> | undefined {
    const known = this.opened.get(name);
    if (known) return known as unknown as Table<Name>;
    if (this.absent.has(name)) return undefined;
    const table = this.byTitle(name) ?? this.byKeys(name);
    if (table) this.opened.set(name, table as unknown as Table<TableName>);
    else this.absent.add(name);
    return table;
  }

  /** Forgets what was opened, after tabs or columns have been added. */
  forget(): void {
    this.opened.clear();
    this.absent.clear();
    this.sheets = undefined;
    this.titles = undefined;
  }

  /** One look at all tabs, for set-up, which asks for every table: cheaper than to ask for each by its title. */
  learnTitles(): this {
    const sheets = this.spreadsheet.getSheets();
    this.sheets = sheets.map((sheet) => ({ sheet }));
    this.titles = new Map(sheets.map((sheet) => [sheet.getName(), sheet] as const));
    return this;
  }

  private byTitle<Name extends TableName>(name: Name): Table<Name> | undefined {
    for (const language of LANGUAGES) {
      const { title } = tabWords[language][name];
      const sheet = this.titles ? this.titles.get(title) : this.spreadsheet.getSheetByName(title);
      const table = sheet ? openTable(SCHEMA[name], sheet) : undefined;
      if (table) return table;
    }
    return undefined;
  }

  private byKeys<Name extends TableName>(name: Name): Table<Name> | undefined {
    this.sheets ??= this.spreadsheet.getSheets().map((sheet) => ({ sheet }));
    for (const known of this.sheets) {
      known.head ??= readHead(known.sheet);
      const table = openTable(SCHEMA[name], known.sheet, known.head);
      if (table && table.layout.keyRow > 0) return table;
    }
    return undefined;
  }
}

/** The first rows of a tab, in which its keys and titles stand. */
export interface Head {
  readonly lastRow: number;
  readonly top: readonly (readonly unknown[])[];
  /** All its cells, where they were read at once. */
  readonly whole?: true;
}

export function readHead(sheet: Sheet): Head {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return { lastRow, top: [] };
  return { lastRow, top: sheet.getRange(`1:${Math.min(lastRow, HEADER_ROWS)}`).getValues() };
}

/** A small list in one read. */
function readWhole(sheet: Sheet): Head {
  const top: readonly (readonly unknown[])[] = sheet.getDataRange().getValues();
  return { lastRow: top.length, top, whole: true };
}

/** The tab as a table, or undefined when it is not that table. One read, whatever its size. */
export function openTable<Name extends TableName>(
  schema: TableSchema<Name>,
  sheet: Sheet,
  head: Head = schema.small ? readWhole(sheet) : readHead(sheet),
): Table<Name> | undefined {
  const layout = readLayout(
    schema.name,
    schema.columns.map((column) => column.key),
    head.top.slice(0, HEADER_ROWS),
  );
  return layout && new Table(schema, sheet, layout, head.lastRow, head.whole && head.top);
}
