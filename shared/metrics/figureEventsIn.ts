import type { FigureEvent } from './figureEvents.ts';
import { holds } from './figureRows.ts';
import { packedHead, unpackRows } from './packedRows.ts';

/** What packed texts hold together. */
export interface PackedEvents {
  /** Every event that counts: those of undone commands are left out. Unpacked one text after the other. */
  readonly events: () => Generator<FigureEvent>;
  /** Last sequence number; 0 when there is none. */
  readonly last: number;
  /** True when some command was undone: then what was counted before may have to go again. */
  readonly undoes: boolean;
  /** Texts that could not be read. */
  readonly damaged: number;
}

export function figureEventsIn(texts: readonly string[]): PackedEvents {
  const heads = texts.map((text) => packedHead(text));
  const undone = new Set(heads.flatMap((head) => head?.undone ?? []));
  return {
    last: heads.reduce((last, head) => Math.max(last, head?.to ?? 0), 0),
    undoes: undone.size > 0,
    damaged: heads.filter((head) => !head).length,
    *events() {
      for (const text of texts) {
        for (const row of unpackRows(text) ?? []) if (holds(row, undone)) yield* row.events;
      }
    },
  };
}
