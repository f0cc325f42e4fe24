import type { TemplateRow } from '../../shared/feedback/templates.ts';
import type { Book } from './book.ts';

/** The rows of the tab of letter templates; none while the workbook has no such tab. */
export function readTemplateRows(book: Book): readonly TemplateRow[] {
  return book.find('templates')?.readAll(['key', 'kind', 'language', 'subject', 'body']) ?? [];
}
