import { Busy } from './errors.ts';

/**
 * The script's own properties, and its lock. Not the document's: Google hands out neither properties nor lock of
 * a document to a web app, and sidebar and web app must meet at the same ones. The script is bound to one
 * spreadsheet, so both reach as far.
 */
export const properties = (): GoogleAppsScript.Properties.Properties =>
  PropertiesService.getScriptProperties();

/** Milliseconds that a request waits for its turn before it answers that the sheet is busy. */
const LOCK_WAIT = 10_000;

/**
 * Runs alone in the workbook. Everything is in the sheet before the next one begins.
 * @returns undefined when the turn did not come in time; then nothing has been done
 */
export function alone<Result>(run: () => Result, wait = LOCK_WAIT): { readonly result: Result } | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(wait)) return undefined;
  try {
    const result = run();
    SpreadsheetApp.flush();
    return { result };
  } catch (error) {
    // What was written before it went wrong is in the sheet before the next one begins; the first error is the one to tell.
    tryFlush();
    throw error;
  } finally {
    lock.releaseLock();
  }
}

/**
 * The same for whoever waits at a panel, where `answer` has the words.
 * @throws Busy when the turn did not come in time; then nothing has been done
 */
export function inTurn<Result>(run: () => Result): Result {
  const turn = alone(run);
  if (!turn) throw new Busy();
  return turn.result;
}

function tryFlush(): void {
  try {
    SpreadsheetApp.flush();
  } catch {
    // A write that is refused now belongs to the error that is on its way.
  }
}
