import * as v from 'valibot';
import type { Language } from '../shared/text/language.ts';
import { sheetWords } from '../shared/text/sheet.ts';
import { tabWords } from '../shared/text/tabs.ts';
import type { Answer } from './calls.ts';
import type { Book } from './workbook/book.ts';
import { Busy, MissingColumn, MissingTab, NoRight, TooLong, Unfinished } from './workbook/errors.ts';
import { readSettings } from './workbook/settings.ts';

/** An argument of a panel's call does not have the agreed form. */
class BadRequest extends Error {}

/** @throws BadRequest */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new BadRequest(v.getDotPath(result.issues[0]) ?? '');
  return result.output;
}

/** The sheet's language, Swedish where it cannot be read. */
export function languageOf(book: Book): Language {
  try {
    return readSettings(book).language;
  } catch {
    return 'sv';
  }
}

/**
 * Whether a person with the sheet open asks. A page that the web app serves gives its visitor google.script.run
 * too, and with it every function of the script, run as the owner; only there is no interface to reach there.
 */
function isInSheet(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}

/** Runs what a panel asked for; what goes wrong becomes words for the person. */
export function answer<Reply>(book: Book, run: () => Reply): Reply | Extract<Answer<unknown>, { ok: false }> {
  try {
    if (!isInSheet()) return { ok: false, message: sheetWords.sv.errors.onlyInSheet };
    return run();
  } catch (error) {
    return { ok: false, message: explain(error, languageOf(book)) };
  }
}

/** How Google says, in its two languages here, that a cell is protected or that the person may not. */
const NO_RIGHT = /protected (cell|range|object)|skyddad|permission|behörighet|authorization is required/i;

/** What went wrong, why, and the way out. */
export function explain(error: unknown, language: Language): string {
  const words = sheetWords[language].errors;
  if (error instanceof MissingTab) return words.missingTab(tabWords[language][error.table].title);
  if (error instanceof MissingColumn) {
    const tab = tabWords[language][error.table];
    const columns: Readonly<Record<string, { readonly title: string }>> = tab.columns;
    return words.missingColumn(columns[error.column]?.title ?? error.column, tab.title);
  }
  if (error instanceof NoRight) return words.noRightIn(tabWords[language][error.table].title);
  if (error instanceof Busy) return words.busy;
  if (error instanceof Unfinished) return words.unfinished;
  if (error instanceof TooLong) return words.tooLong(error.what);
  if (error instanceof BadRequest) return words.badRequest(error.message);
  const detail = error instanceof Error ? error.message : String(error);
  return NO_RIGHT.test(detail) ? words.noRight : words.unexpected(detail);
}
