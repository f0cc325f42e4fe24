import type { LocalDate } from '../../shared/time/dates.ts';
import type { FigureData, FigureLists } from '../calls.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { readAreas } from './areas.ts';
import { readFigureTexts } from './figure-texts.ts';

/**
 * What the overview counts from: packed events without a word of anybody's. The panel counts, so that a filter
 * costs no way to the server and back.
 * @param since the panel knows everything up to this sequence number: only what is new, and no lists
 */
export function readOverview(book: Book, since: number | undefined, today: LocalDate): FigureData {
  const { texts, last, unreadable } = readFigureTexts(book, since);
  return {
    today,
    texts,
    last,
    unreadable,
    ...(since === undefined && { lists: readFigureLists(book) }),
  };
}

export function readFigureLists(book: Book): FigureLists {
  const { district, prefix } = readSettings(book);
  const { names, residents } = readAreas(book);
  return {
    district,
    prefix,
    organisations: readOrganisations(book).map(({ id, name }) => ({ id, name })),
    closedDays: [...readClosedDays(book)],
    areas: names,
    residents,
  };
}
