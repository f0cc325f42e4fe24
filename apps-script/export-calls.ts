import * as v from 'valibot';
import type { DialogueEvent } from '../shared/dialogues/events.ts';
import type { MatterEvent } from '../shared/matters/events.ts';
import type { LocalDate } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';

/** What the export's panel asks of the server: the events part by part; the files are made in the panel. */

/** Rows of the event list in one answer. */
export const EVENT_ROWS = 5_000;

export const exportSchema = v.object({ from: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export type ExportRequest = v.InferInput<typeof exportSchema>;

export interface ExportPart {
  readonly events: readonly MatterEvent[];
  /** Events of dialogues: they stand in the same tab. */
  readonly dialogues: readonly DialogueEvent[];
  /** Rows that somebody has changed so that they make no sense. */
  readonly unreadable: number;
  /** Where to go on; undefined: this was the last. */
  readonly next: number | undefined;
  /** Areas of the places that these events name. */
  readonly areas: Readonly<Record<string, string>>;
  /** With the first part only. */
  readonly lists?: {
    readonly district: string;
    readonly today: LocalDate;
    readonly organisations: readonly { readonly id: string; readonly name: string }[];
  };
}

export interface ExportCalls {
  readExport: (request: ExportRequest) => Answer<ExportPart>;
  showExport: () => void;
}
