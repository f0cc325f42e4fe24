/** Checks of what the add-on hands in, with the sentences that Google answers. */
import type { Area } from '../workbook/state.ts';
import { MAX_CHARACTERS, TOO_LONG } from '../workbook/typed.ts';
import { ServiceFault } from './partial.ts';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object' || typeof value === 'function') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}

/** @throws the sentence for arguments that fit no signature. */
export function mismatch(member: string, given: readonly unknown[]): ServiceFault {
  const types = given.map(typeName).join(',');
  return new ServiceFault(`The parameters (${types}) don't match the method signature for ${member}.`);
}

/** The number without its fraction; a text with a number in it counts, as on Google. */
export function integer(value: unknown, member: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw mismatch(member, [value]);
  return Math.trunc(number);
}

export function text(value: unknown, member: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw mismatch(member, [value]);
  return value;
}

/** @throws when the block has not exactly the range's size. */
export function refuseOtherSize(values: unknown, area: Area, member: string): asserts values is unknown[][] {
  if (!Array.isArray(values) || values.some((line) => !Array.isArray(line))) throw mismatch(member, [values]);
  if (values.length !== area.rows) {
    throw new ServiceFault(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  for (const line of values) {
    if (line.length !== area.columns) {
      throw new ServiceFault(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${area.columns}.`,
      );
    }
  }
}

/** A value that may go into a cell; a Date is copied, since its owner may change it afterwards. */
export function cellInput(value: unknown, member: string): unknown {
  if (typeof value === 'string') {
    if (value.length > MAX_CHARACTERS) throw new ServiceFault(TOO_LONG);
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) {
    return value;
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime()))
      throw new ServiceFault('Cannot convert an invalid date to a cell value.');
    return new Date(value.getTime());
  }
  throw mismatch(member, [value]);
}
