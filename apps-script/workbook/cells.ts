import { stockholmDate } from '../../shared/time/dates.ts';

/** What the add-on writes into a cell. Days and moments are ISO text. */
export type CellInput = string | number;

/** Most characters that are written to one cell; Google's limit is 50,000. */
export const LONGEST_CELL = 49_000;

/** A text that begins so would be read as a formula, a number or a command by some program. */
const RISKY = /^[=+\-@\t\r']/;

/** The text as it must be handed over so that it stays text: an apostrophe before what could come alive. */
export function literal(input: CellInput): CellInput {
  if (typeof input === 'number') return input;
  return RISKY.test(input) ? `'${input}` : input;
}

/** What stands in a cell, as text: a date as its day in Stockholm, a guarding apostrophe taken away. */
export function textOfCell(value: unknown): string {
  if (typeof value === 'string')
    return value.charAt(0) === "'" && RISKY.test(value.slice(1)) ? value.slice(1) : value;
  if (value === null || value === undefined) return '';
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return stockholmDate((value as Date).toISOString());
  }
  return String(value);
}

/** Shortens what people read to what a cell holds; the whole is in the event list. */
export function fitCell(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

/** Cuts a text into pieces that each fit a cell; an empty text is one empty piece. */
export function cellPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + LONGEST_CELL, text.length);
    // A pair of surrogates stays together: half of one does not survive the way through a cell.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces.length > 0 ? pieces : [''];
}
