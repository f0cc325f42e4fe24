import type { FigureEvent } from './figureEvents.ts';
import { figureEventsOf, type MappedEvent, type MappingKnowledge } from './fromMatterEvents.ts';

/**
 * One event of a workbook as the figures keep it: where in the list it stands, which command made it, and what it
 * comes to. With these alone the figures can be told without the list, and an undone command be left out.
 */
export interface FigureRow {
  readonly sequence: number;
  readonly matter: string;
  /** End of the command's ULID: enough to tell the commands of one matter apart. */
  readonly command: string;
  /** The command that this one undoes; '' for all other events. */
  readonly undoes: string;
  readonly events: readonly FigureEvent[];
}

/** Random characters of a ULID that are kept: 40 bits, and commands are only held against others of their matter. */
const KEPT = 8;
const endOf = (ulid: string): string => ulid.slice(-KEPT);

export type ListedEvent = MappedEvent & { readonly sequence: number; readonly command: string };

/** Undefined for an event that no figure looks at. */
export function figureRowOf(event: ListedEvent, knowledge: MappingKnowledge = {}): FigureRow | undefined {
  const { fact, sequence, matter } = event;
  const undoes = fact.type === 'undone' && typeof fact.undone === 'string' ? endOf(fact.undone) : '';
  const events = figureEventsOf(event, knowledge);
  if (undoes === '' && events.length === 0) return undefined;
  return { sequence, matter, command: endOf(event.command), undoes, events };
}

/** A matter's command in one text. */
export const undoingOf = (matter: string, command: string): string => `${matter}\t${command}`;

/** True when none of the commands undone made this row. */
export function holds(row: FigureRow, undone: ReadonlySet<string>): boolean {
  return undone.size === 0 || !undone.has(undoingOf(row.matter, row.command));
}
