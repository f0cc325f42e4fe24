import type { CaptureCommand } from '../../shared/matters/commands.ts';

/** The columns of the table that is copied, in order. */
export const TABLE_COLUMNS = [
  'id',
  'received',
  'kind',
  'channel',
  'title',
  'text',
  'place',
  'theme',
  'published',
  'permalink',
  'author',
  'fields',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/**
 * Matters as a table to paste into a sheet: tab-separated, a cell with line breaks in quotation marks. A cell that
 * a sheet would take for a formula gets an apostrophe before it.
 */
export function tableOf(
  commands: readonly CaptureCommand[],
  titles: Readonly<Record<Exclude<TableColumn, 'id'>, string>>,
  words: (command: CaptureCommand) => { readonly kind: string; readonly channel: string },
): string {
  const rows = commands.map((command) => {
    const cells: Record<TableColumn, string> = {
      id: command.id,
      received: command.received ?? '',
      ...words(command),
      title: command.title,
      text: command.text,
      place: command.place ?? '',
      theme: command.theme ?? '',
      published: command.published ?? command.publishedText ?? '',
      permalink: command.permalink ?? '',
      author: command.author ?? '',
      fields: (command.fields ?? []).map((field) => `${field.label}: ${field.value}`).join('\n'),
    };
    return TABLE_COLUMNS.map((column) => cellOf(cells[column])).join('\t');
  });
  return [
    TABLE_COLUMNS.map((column) => (column === 'id' ? column : titles[column])).join('\t'),
    ...rows,
  ].join('\n');
}

function cellOf(text: string): string {
  const literal = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[\t\n\r"]/.test(literal) ? `"${literal.replaceAll('"', '""')}"` : literal;
}
