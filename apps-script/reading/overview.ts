import type { LocalDate } from '../../shared/time/dates.ts';
import type { FigureData, FigureLists } from '../calls.ts';
import { readLooks } from '../web/round.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings, type Settings } from '../workbook/settings.ts';
import { type Areas, readAreas } from './areas.ts';
import { readFigureTexts } from './figure-texts.ts';

/**
 * What the overview counts from: packed events without a word of anybody's. The panel counts, so that a filter
 * costs no way to the server and back.
 * @param since the panel knows everything up to this sequence number: only what is new, and no lists
 */
export function readOverview(book: Book, since: number | undefined, today: LocalDate): FigureData {
  const settings = readSettings(book);
  const areas = readAreas(book, settings);
  const { texts, last, unreadable } = readFigureTexts(book, { since, areas });
  return {
    today,
    texts,
    last,
    unreadable,
    ...(since === undefined && { lists: readFigureLists(book, settings, areas) }),
  };
}

export function readFigureLists(
  book: Book,
  { district, prefix }: Settings = readSettings(book),
  { names, residents }: Areas = readAreas(book, readSettings(book)),
): FigureLists {
  return {
    district,
    prefix,
    organisations: readOrganisations(book).map(({ id, name }) => ({ id, name })),
    closedDays: [...readClosedDays(book)],
    areas: names,
    residents,
    watch: readLooks(book),
  };
}
