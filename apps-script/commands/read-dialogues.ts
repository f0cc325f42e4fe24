import type { DialogueState } from '../../shared/dialogues/state.ts';
import type { Book } from '../workbook/book.ts';
import { DIALOGUE_STATE, decodeDialogue } from '../workbook/dialogue-cells.ts';
import { foldDialogues, readDialogueEvents } from '../workbook/event-list.ts';

/**
 * Dialogues by number, each from one row. A row that has been copied stands twice: the newer content counts. Hidden
 * cells that somebody has damaged are put together again from the event list.
 * @param numbers those wanted; every one when left out
 */
export function readDialogues(book: Book, numbers?: readonly string[]): ReadonlyMap<string, DialogueState> {
  const table = book.find('dialogues');
  const found = new Map<string, DialogueState>();
  if (!table) return found;
  const rowsByKey = table.rowsByKey();
  const wanted = new Map<number, string>();
  for (const number of numbers ?? rowsByKey.keys()) {
    for (const row of rowsByKey.get(number) ?? []) wanted.set(row, number);
  }
  if (wanted.size === 0) return found;
  const damaged = new Set<string>();
  for (const [row, cells] of table.readRows([...wanted.keys()], [...DIALOGUE_STATE])) {
    const number = wanted.get(row) ?? '';
    const state = decodeDialogue(cells, number);
    const known = found.get(number);
    if (!state) damaged.add(number);
    else if (!known || known.version < state.version) found.set(number, state);
  }
  const lost = new Set([...damaged].filter((number) => !found.has(number)));
  if (lost.size > 0) {
    for (const [number, state] of foldDialogues(readDialogueEvents(book, lost))) found.set(number, state);
  }
  return found;
}
