/**
 * Writes of an execution wait, as they do on Google: they are carried out when their sheet is read, at `flush()`,
 * and at the end. Changes to the grid or the list of sheets are never kept waiting.
 */
import { isStructural, type Operation, targetSheet } from '../workbook/operations.ts';
import { type Performer, perform } from '../workbook/perform.ts';
import type { Workbook } from '../workbook/workbook.ts';

export class WriteBuffer {
  private readonly waiting = new Map<number, Operation[]>();
  private readonly workbook: Workbook;
  private readonly performer: () => Performer;

  constructor(workbook: Workbook, performer: () => Performer) {
    this.workbook = workbook;
    this.performer = performer;
  }

  /** Number of writes that were not carried out yet. */
  get size(): number {
    let size = 0;
    for (const queue of this.waiting.values()) size += queue.length;
    return size;
  }

  write(given: Operation): void {
    const operation = own(given);
    const sheet = targetSheet(operation);
    if (isStructural(operation)) {
      if (operation.kind === 'change' && operation.change.kind === 'deleteSheet')
        this.waiting.delete(sheet ?? -1);
      if (sheet === null) this.flushAll();
      else this.flush(sheet);
      perform(this.workbook, operation, this.performer());
      return;
    }
    const key = sheet ?? -1;
    const queue = this.waiting.get(key);
    if (queue) queue.push(operation);
    else this.waiting.set(key, [operation]);
  }

  /** Carries out what may make the grid grow, before its size is asked for. */
  settleGrid(sheet: number): void {
    if (this.waiting.get(sheet)?.some(({ kind }) => kind === 'append')) this.flush(sheet);
  }

  /** @throws when a write is refused; those after it go on waiting. */
  flush(sheet: number): void {
    const queue = this.waiting.get(sheet);
    if (!queue) return;
    for (let operation = queue.shift(); operation; operation = queue.shift()) {
      perform(this.workbook, operation, this.performer());
    }
    this.waiting.delete(sheet);
  }

  flushAll(): void {
    for (const sheet of [...this.waiting.keys()]) this.flush(sheet);
  }

  /** Carries out whatever can be, at the end of an execution that failed. */
  flushAtEnd(): void {
    while (this.size > 0) {
      try {
        this.flushAll();
      } catch {
        // The execution has failed already; one refused write more adds nothing to what its user is told.
      }
    }
  }
}

/**
 * Data that will stay in the workbook must belong to this realm: an object of the execution's context would keep
 * the whole context in memory. Values are only read, so large blocks need no copy.
 */
function own(operation: Operation): Operation {
  return operation.kind === 'change' || operation.kind === 'validation'
    ? structuredClone(operation)
    : operation;
}
