import type { ExportTable } from './table.ts';

/**
 * What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). A plain number
 * with a sign is none.
 */
export function guarded(text: string): string {
  if (!/^[=+\-@\t\r\n]/.test(text) || /^[+-]?\d+([.,]\d+)?$/.test(text)) return text;
  return `'${text}`;
}

const quoted = (text: string): string => (/[";,\r\n\t']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** For Swedish Excel: semicolons, lines that end in CR LF, and the mark that says UTF-8. */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(';')).join('\r\n')}\r\n`;
}

export const csvOf = ({ columns, rows }: ExportTable): string =>
  csvOfRows([columns.map(({ title }) => title), ...rows]);
