import type { FigureData } from '../../../apps-script/calls.ts';
import type { FigureEvent } from '../../../shared/metrics/figureEvents.ts';
import type { FigureRow } from '../../../shared/metrics/figureRows.ts';
import { packRows } from '../../../shared/metrics/packedRows.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

/** Every event as a command of its own, numbered as they come. */
export function rowsOf(events: Iterable<FigureEvent>, first = 1): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const event of events) {
    const sequence = first + rows.length;
    const command = sequence.toString(36).toUpperCase().padStart(8, '0');
    rows.push({ sequence, matter: event.matter, command, undoes: '', events: [event] });
  }
  return rows;
}

export function textsOf(rows: readonly FigureRow[], inText = 800): string[] {
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += inText)
    texts.push(packRows(rows.slice(from, from + inText)));
  return texts;
}

/** What a sheet with these events would hand to the overview. */
export function figureDataOf(
  events: Iterable<FigureEvent>,
  today: LocalDate,
  lists: Partial<FigureData['lists']> = {},
): FigureData {
  const rows = rowsOf(events);
  return {
    today,
    texts: textsOf(rows),
    last: rows.length,
    unreadable: 0,
    lists: {
      district: 'Skärholmen',
      prefix: 'INV',
      organisations: [],
      closedDays: [],
      areas: [],
      residents: [],
      watch: { pages: [], days: [] },
      ...lists,
    },
  };
}
