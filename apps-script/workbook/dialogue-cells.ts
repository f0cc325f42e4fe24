import * as v from 'valibot';
import { type DialogueState, dialogueStateSchema } from '../../shared/dialogues/state-schema.ts';
import { LONGEST_CELL } from './cells.ts';
import { TooLong } from './errors.ts';

/** Hidden columns side by side that together hold what is known of a dialogue: some eight hundred inputs. */
export const DIALOGUE_STATE = ['state', 'state2', 'state3', 'state4'] as const;
export type DialogueStateCells = Readonly<Record<(typeof DIALOGUE_STATE)[number], string>>;

/**
 * What is known of a dialogue as the texts of its hidden cells. The oldest lines of a long history are left out
 * until it fits; they are still in the event list.
 * @throws TooLong
 */
export function encodeDialogue(state: DialogueState): DialogueStateCells {
  let shorter = state;
  let text = JSON.stringify(shorter);
  while (text.length > LONGEST_CELL * DIALOGUE_STATE.length && shorter.timeline.length > 1) {
    shorter = { ...shorter, timeline: shorter.timeline.slice(Math.ceil(shorter.timeline.length / 4)) };
    text = JSON.stringify(shorter);
  }
  if (text.length > LONGEST_CELL * DIALOGUE_STATE.length) throw new TooLong(state.dialogue);
  const piece = (index: number): string => text.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL);
  return { state: piece(0), state2: piece(1), state3: piece(2), state4: piece(3) };
}

/** Undefined when somebody has changed a cell so that it says nothing sure any more. */
export function decodeDialogue(cells: DialogueStateCells, dialogue: string): DialogueState | undefined {
  try {
    const text = DIALOGUE_STATE.map((column) => cells[column]).join('');
    const state = v.safeParse(dialogueStateSchema, JSON.parse(text));
    return state.success && state.output.dialogue === dialogue ? state.output : undefined;
  } catch {
    return undefined;
  }
}
