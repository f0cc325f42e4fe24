import type { TableName } from '../../shared/text/tabs.ts';

/** A tab that a command needs is gone. */
export class MissingTab extends Error {
  constructor(readonly table: TableName) {
    super(`missing tab: ${table}`);
  }
}

/** The person may not write in a tab. Nothing has been written. */
export class NoRight extends Error {
  constructor(readonly table: TableName) {
    super(`no right: ${table}`);
  }
}

/** Others were at work in the sheet for as long as one waits. */
export class Busy extends Error {}

/** What was done stands in the event list, but not everything that follows from it could be written. */
export class Unfinished extends Error {
  constructor(cause: unknown) {
    super(`unfinished: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** A column that a command cannot do without is gone. */
export class MissingColumn extends Error {
  constructor(
    readonly table: TableName,
    readonly column: string,
  ) {
    super(`missing column: ${table}.${column}`);
  }
}

/** Something is longer than a cell can hold and may not be cut. */
export class TooLong extends Error {
  constructor(readonly what: string) {
    super(`too long: ${what}`);
  }
}
