import type { DialogueState } from '../../shared/dialogues/state.ts';
import type { WalkCorrection, WalkEntry, WalkRemoval, WalkSame } from '../../shared/phone/messages.ts';
import type { StatusLanguage } from '../../shared/text/status.ts';
import { walkWords } from '../../shared/text/walk.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import type { Book } from '../workbook/book.ts';
import { readDialogueEvents } from '../workbook/event-list.ts';

export type WalkChange = WalkCorrection | WalkRemoval | WalkSame;

export const isChange = (entry: WalkEntry): entry is WalkChange =>
  entry.what === 'correction' || entry.what === 'removal' || entry.what === 'same';

/**
 * What puts right or takes away a point that a phone wrote down. Whoever knows the id of a note wrote it; only what
 * nobody has gone on with is changed.
 * @returns the commands, and why some were refused, by the entry's id
 */
export function changesOf(
  book: Book,
  dialogue: string,
  entries: readonly WalkChange[],
  language: StatusLanguage,
): { readonly commands: readonly object[]; readonly refusals: ReadonlyMap<string, string> } {
  const words = walkWords[language === 'en' ? 'en' : 'sv'];
  // The history of the row is cut where it grows long; the events are all there.
  const events = readDialogueEvents(book, [dialogue]);
  const state = readDialogues(book, [dialogue]).get(dialogue);
  const refusals = new Map<string, string>();
  const commands = entries.flatMap((entry): readonly object[] => {
    const { id, of } = entry;
    const received = events.find(
      ({ command, source, fact }) =>
        command === of && source === 'phone_page' && fact.type === 'input_received',
    );
    const item = received && 'item' in received.fact ? received.fact.item : '';
    const input = state?.inputs.find((one) => one.item === item);
    const isTaken = input?.matter !== undefined || input?.answered !== undefined;
    // Sent twice, because an answer was lost: then it has been carried out, whatever stands there now.
    const isDone = events.some(({ command }) => command === id);
    if (!isDone && (!input || input.struck || isTaken)) {
      refusals.set(id, isTaken ? words.tooLate : words.gone);
      return [];
    }
    if (entry.what === 'removal') {
      return [{ type: 'strike_input', id, dialogue, item, reason: words.removedOnPhone }];
    }
    if (entry.what === 'same') {
      const into = pointFor(state, entry.item);
      return entry.isSame
        ? [{ type: 'join_inputs', id, dialogue, items: [item], into }]
        : [{ type: 'part_input', id, dialogue, item, from: entry.item }];
    }
    const { text, defect = 'other', place = '', organisation = '' } = entry;
    return [{ type: 'correct_input', id, dialogue, item, text, defect, place, organisation }];
  });
  return { commands, refusals };
}

/** The point that stands for one that has been joined into another in the meantime. */
function pointFor(state: DialogueState | undefined, item: string): string {
  return state?.inputs.find((input) => input.item === item)?.joined ?? item;
}
