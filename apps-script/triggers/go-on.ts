import { type Clock, sweepWorkbook } from '../edits/sweep.ts';
import type { Swept } from '../health-calls.ts';
import type { Book } from '../workbook/book.ts';

const HANDLER = 'continueSweep';
const SOON = 60_000;
/** Well inside the six minutes of an execution. */
export const SWEEP_TIME = 4.5 * 60_000;

/** All rows are compared soon, in an execution of its own: somebody has changed what many of them show. */
export function sweepSoon(): void {
  const isThere = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === HANDLER);
  if (!isThere) ScriptApp.newTrigger(HANDLER).timeBased().after(SOON).create();
}

/** Sweeps; what does not fit into this execution goes on in one of its own, a minute later. */
export function sweepToTheEnd(book: Book, clock: Clock): Swept {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  }
  const swept = sweepWorkbook(book, clock);
  if (!swept.done) ScriptApp.newTrigger(HANDLER).timeBased().after(SOON).create();
  return swept;
}
