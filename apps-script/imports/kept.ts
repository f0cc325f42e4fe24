import { importTabTitle } from '../../shared/text/imports.ts';
import type { ImportHead } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { textOfCell } from '../workbook/cells.ts';
import { writeLiteral } from '../workbook/literal.ts';

/**
 * The hidden tab of imports and of the mappings that were chosen: a key and a text each. What an import brought in is
 * told by the ledger of commands; here stands what the list shows, and what no command says.
 */
const PLAN = 'plan:';
/** What stood in rows of lists before an import changed them: as many lines as it takes. */
const WAS = 'was:';
const COLUMNS = 2;
/** Characters in one cell; Google's limit is 50,000. */
const MOST_TEXT = 40_000;

export interface KeptImport extends ImportHead {
  /** Commands whose ULIDs are not the import's own: they were made elsewhere. */
  readonly ids?: readonly string[];
}

const isImport = (key: string): boolean => key !== '' && !key.startsWith(PLAN) && !key.startsWith(WAS);

type Line = readonly [key: string, text: string];

const sheetOf = (book: Book) => book.spreadsheet.getSheetByName(importTabTitle);

function readLines(book: Book): readonly Line[] {
  const sheet = sheetOf(book);
  const rows = sheet?.getLastRow() ?? 0;
  if (!sheet || rows === 0) return [];
  return sheet
    .getRange(1, 1, rows, COLUMNS)
    .getValues()
    .map((row) => [textOfCell(row[0]), textOfCell(row[1])] as const);
}

function parsed<Value>(text: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that is kept, in one read. */
export class KeptImports {
  private constructor(
    private readonly book: Book,
    private lines: readonly Line[],
  ) {}

  static read(book: Book): KeptImports {
    return new KeptImports(book, readLines(book));
  }

  /** The latest first. */
  get heads(): readonly ImportHead[] {
    return this.lines
      .flatMap(([key, text]) => {
        const kept = isImport(key) ? parsed<KeptImport>(text) : undefined;
        if (!kept) return [];
        const { ids: _ids, ...head } = kept;
        return [head];
      })
      .reverse();
  }

  get plans(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.lines.flatMap(([key, text]) => (key.startsWith(PLAN) ? [[key.slice(PLAN.length), text]] : [])),
    );
  }

  /** Every import, in the order in which they began. */
  get all(): readonly KeptImport[] {
    return this.lines.flatMap(([key, text]) => (isImport(key) ? (parsed<KeptImport>(text) ?? []) : []));
  }

  /** Forgets an import of which nothing was brought in. */
  forget(batch: string): void {
    const at = this.lines.findIndex(([key]) => key === batch);
    if (at < 0) return;
    sheetOf(this.book)?.deleteRow(at + 1);
    this.lines = this.lines.filter((_line, index) => index !== at);
  }

  import(batch: string): KeptImport | undefined {
    const line = this.lines.find(([key]) => key === batch);
    return line && parsed<KeptImport>(line[1]);
  }

  put(kept: KeptImport): void {
    this.write(kept.batch, JSON.stringify(kept));
  }

  putPlan(columns: string, plan: string): void {
    this.write(PLAN + columns, plan);
  }

  /** Adds to what an import has changed. */
  addChanges(batch: string, changes: readonly object[]): void {
    let part: string[] = [];
    let size = 0;
    const put = () => {
      const { length } = this.lines.filter(([key]) => key.startsWith(`${WAS}${batch}:`));
      if (part.length > 0) this.write(`${WAS}${batch}:${length}`, `[${part.join(',')}]`);
      part = [];
      size = 0;
    };
    for (const text of changes.map((change) => JSON.stringify(change))) {
      if (size + text.length > MOST_TEXT) put();
      part.push(text);
      size += text.length + 1;
    }
    put();
  }

  /** What an import has changed, in order. */
  changes<Change>(batch: string): readonly Change[] {
    return this.lines.flatMap(([key, text]) =>
      key.startsWith(`${WAS}${batch}:`) ? (parsed<readonly Change[]>(text) ?? []) : [],
    );
  }

  forgetChanges(batch: string): void {
    const keys = this.lines.flatMap(([key]) => (key.startsWith(`${WAS}${batch}:`) ? [key] : []));
    for (const key of keys) this.forget(key);
  }

  private write(key: string, text: string): void {
    const found = sheetOf(this.book);
    const { spreadsheet } = this.book;
    const sheet = found ?? spreadsheet.insertSheet(importTabTitle, spreadsheet.getSheets().length);
    if (!found) sheet.hideSheet();
    const known = this.lines.findIndex(([each]) => each === key);
    const row = known < 0 ? this.lines.length + 1 : known + 1;
    const size = sheet.getMaxRows();
    if (row > size) sheet.insertRowsAfter(size, row - size);
    writeLiteral(sheet.getRange(row, 1, 1, COLUMNS), [[key, text]]);
    const line: Line = [key, text];
    this.lines =
      known < 0 ? [...this.lines, line] : this.lines.map((each) => (each[0] === key ? line : each));
  }
}
