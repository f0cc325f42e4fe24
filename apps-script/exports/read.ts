import type { LocalDate } from '../../shared/time/dates.ts';
import { EVENT_ROWS, type ExportPart, type ExportRequest } from '../export-calls.ts';
import { readAreas } from '../reading/areas.ts';
import type { Book } from '../workbook/book.ts';
import { dialogueEventsFrom, EVENT_COLUMNS, eventsFrom } from '../workbook/event-list.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';

/**
 * One part of the event list, in its order. An event whose content goes on in further rows is never cut in two.
 * Service calls: the same for every part.
 */
export function readExportPart(book: Book, { from }: ExportRequest, today: LocalDate): ExportPart {
  const table = book.table('events');
  const parts = table.readColumn('part');
  let to = Math.min(parts.length, from + EVENT_ROWS);
  while (to < parts.length && Number(parts[to]) > 0) to += 1;
  const numbers = Array.from({ length: Math.max(0, to - from) }, (_, index) => table.firstRow + from + index);
  const rows = [...table.readRows(numbers, [...EVENT_COLUMNS]).values()];
  const events = eventsFrom(rows);
  const dialogues = dialogueEventsFrom(rows);
  const wholes = new Set(rows.map(({ key }) => key).filter((key) => key !== '')).size;
  const settings = readSettings(book);
  const { areaOf } = readAreas(book, settings);
  const areas: Record<string, string> = {};
  for (const { fact } of events) {
    const place = 'place' in fact ? fact.place : undefined;
    const area = place ? areaOf(place) : undefined;
    if (place && area) areas[place] = area;
  }
  return {
    events,
    dialogues,
    unreadable: wholes - events.length - dialogues.length,
    next: to < parts.length ? to : undefined,
    areas,
    ...(from === 0 && {
      lists: {
        district: settings.district,
        today,
        organisations: readOrganisations(book).map(({ id, name }) => ({ id, name })),
      },
    }),
  };
}
