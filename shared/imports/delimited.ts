import { LIMITS, UnreadableFile } from './unreadable.ts';

/** In the order in which they are believed when they cut as well. */
export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  /** Row, from 1, with a quotation mark that never ends: from there on quotation marks are taken as they stand. */
  readonly unclosed?: number;
}

/** Rows from which the separator is told. */
const SAMPLE_ROWS = 30;

/**
 * A table as text (RFC 4180 and what programs really write): separator guessed where it is not given, quotation marks
 * doubled inside quoted cells, line breaks inside them, any kind of line ending, and Excel's own first line `sep=;`.
 * @throws UnreadableFile
 */
export function parseDelimited(text: string, wanted?: Separator): Delimited {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const own = SEPARATORS.find((separator) => separator === said?.[1]);
  const separator = wanted ?? own ?? guessSeparator(body);
  const { rows, openFrom } = scan(body, separator, { quoted: true, most: LIMITS.rows });
  if (openFrom === undefined) return { rows, separator };
  return {
    rows: scan(body, separator, { quoted: false, most: LIMITS.rows }).rows,
    separator,
    unclosed: openFrom,
  };
}

/** The one that cuts the first rows into the same number of cells most often. */
export function guessSeparator(text: string): Separator {
  let best: { readonly separator: Separator; readonly score: number } = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const { rows } = scan(text, separator, { quoted: true, most: SAMPLE_ROWS, stop: true });
    const widths = rows.map((row) => row.length).filter((width) => width > 1);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 0, often = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const score = often * Math.min(width, 12);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

interface Scanned {
  readonly rows: string[][];
  readonly openFrom?: number;
}

function scan(
  text: string,
  separator: string,
  options: { readonly quoted: boolean; readonly most: number; readonly stop?: boolean },
): Scanned {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const { length } = text;
  const endRow = () => {
    rows.push(row);
    row = [];
    if (rows.length > options.most && !options.stop) {
      throw new UnreadableFile({ fault: 'too_many_rows', most: options.most });
    }
  };
  while (at < length) {
    if (options.stop && rows.length >= options.most) return { rows };
    let cell: string;
    if (options.quoted && text[at] === '"') {
      const quoted = quotedCell(text, at + 1);
      if (!quoted) return { rows, openFrom: rows.length + 1 };
      cell = quoted.cell;
      at = quoted.next;
      // Something after the closing mark belongs to the cell all the same.
      const rest = plainEnd(text, at, separator);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = plainEnd(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    if (cell.length > LIMITS.cell) {
      throw new UnreadableFile({ fault: 'cell_too_long', row: rows.length + 1, most: LIMITS.cell });
    }
    row.push(cell);
    if (row.length > LIMITS.columns) {
      throw new UnreadableFile({ fault: 'too_many_columns', most: LIMITS.columns });
    }
    if (at >= length) break;
    if (text[at] === separator) {
      at += 1;
      if (at === length) row.push('');
      continue;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  if (row.length > 0) endRow();
  return { rows };
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return at;
}

function quotedCell(
  text: string,
  from: number,
): { readonly cell: string; readonly next: number } | undefined {
  let cell = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return undefined;
    cell += text.slice(at, end);
    if (text[end + 1] !== '"') return { cell: cell.replace(/\r\n?/g, '\n'), next: end + 1 };
    cell += '"';
    at = end + 2;
  }
}
