import type { TableName } from '../../shared/text/tabs.ts';

/** A tab that a command needs is gone. */
export class MissingTab extends Error {
  constructor(readonly table: TableName) {
    super(`missing tab: ${table}`);
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
