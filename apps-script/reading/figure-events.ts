import { parseFigureEvent } from '../../shared/metrics/figureEvents.ts';
import { type FigureRow, figureRowOf } from '../../shared/metrics/figureRows.ts';
import type { MappingKnowledge } from '../../shared/metrics/fromMatterEvents.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';

/** Columns of the event list side by side: one block is read though two of them say nothing to the figures. */
export const EVENT_BLOCK = [
  'key',
  'part',
  'matter',
  'type',
  'at',
  'what',
  'enteredAt',
  'by',
  'source',
  'command',
  'data',
] as const;

export type EventCells = Readonly<Record<(typeof EVENT_BLOCK)[number], string>>;

/** The words that say in the column of sources that a change was seen, not made by a command. */
const OBSERVED = LANGUAGES.map((language) => matterWords[language].sources.observed);

export interface ReadRows {
  readonly rows: readonly FigureRow[];
  /** Highest sequence number up to which everything has been read. */
  readonly last: number;
  /** False: the numbers do not rise, so somebody has sorted the list. */
  readonly isInOrder: boolean;
  /** Events that somebody has changed so that they make no sense. */
  readonly unreadable: number;
  /** Rows of the list that this covers; fewer than given when the rest is still being written. */
  readonly covered: number;
}

/**
 * The event list's rows as the figures keep them. Long content that stands in several rows is put together.
 * @param isWriting asked when an event has no content: another execution may be about to write it, and then nothing
 * from there on is taken
 */
export function figureRowsOf(
  cells: readonly EventCells[],
  knowledge: MappingKnowledge,
  isWriting: () => boolean,
): ReadRows {
  const rows: FigureRow[] = [];
  let last = 0;
  let isInOrder = true;
  let unreadable = 0;
  let covered = cells.length;
  for (let index = 0; index < cells.length; ) {
    const first = cells[index];
    if (!first) break;
    const from = index;
    let data = first.data;
    for (index += 1; cells[index]?.key === first.key && Number(cells[index]?.part) > 0; index++) {
      data += cells[index]?.data ?? '';
    }
    const sequence = Number(first.key);
    if (first.key === '' || !(sequence > 0)) {
      if (first.data !== '') unreadable += 1;
      continue;
    }
    const fact = factOf(data);
    if (!fact && data === '' && isWriting()) {
      covered = from;
      break;
    }
    if (sequence <= last) isInOrder = false;
    last = Math.max(last, sequence);
    if (!fact) {
      unreadable += 1;
      continue;
    }
    const row = figureRowOf(
      {
        sequence,
        matter: first.matter,
        at: first.at,
        enteredAt: first.enteredAt,
        source: OBSERVED.indexOf(first.source) >= 0 ? 'observed' : undefined,
        command: first.command,
        fact,
      },
      knowledge,
    );
    if (!row) continue;
    const events = row.events.filter((event) => parseFigureEvent(event).ok);
    if (events.length < row.events.length) unreadable += 1;
    if (events.length > 0 || row.undoes !== '') rows.push({ ...row, events });
  }
  return { rows, last, isInOrder, unreadable, covered };
}

type Fact = Readonly<Record<string, unknown>> & { readonly type: string };

function factOf(data: string): Fact | undefined {
  try {
    const fact: unknown = JSON.parse(data);
    return isFact(fact) ? fact : undefined;
  } catch {
    return undefined;
  }
}

function isFact(value: unknown): value is Fact {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
