import * as v from 'valibot';
import { shortTexts } from '../../shared/dialogues/long-texts.ts';
import { type DialogueState, dialogueStateSchema } from '../../shared/dialogues/state-schema.ts';
import { LONGEST_CELL } from './cells.ts';
import { TooLong } from './errors.ts';

/** Hidden columns side by side that together hold what is known of a dialogue: some eight hundred inputs, their answers shortened. */
export const DIALOGUE_STATE = ['state', 'state2', 'state3', 'state4'] as const;
export type DialogueStateCells = Readonly<Record<(typeof DIALOGUE_STATE)[number], string>>;

/** How much of a long text is kept where not all of it fits; tried in this order. */
const SHORTENED = [200, 60];
const ROOM = LONGEST_CELL * DIALOGUE_STATE.length;

/**
 * What is known of a dialogue as the texts of its hidden cells. Where it does not fit, long texts are kept by their
 * first words, and then the oldest lines of a long history are left out; all of it is still in the event list.
 * @throws TooLong
 */
export function encodeDialogue(state: DialogueState): DialogueStateCells {
  let text = JSON.stringify(state);
  for (const longest of SHORTENED) if (text.length > ROOM) text = JSON.stringify(state, shortTexts(longest));
  for (let lines = state.timeline; text.length > ROOM && lines.length > 1; ) {
    lines = lines.slice(Math.ceil(lines.length / 4));
    text = JSON.stringify({ ...state, timeline: lines }, shortTexts(Math.min(...SHORTENED)));
  }
  if (text.length > ROOM) throw new TooLong(state.dialogue);
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
