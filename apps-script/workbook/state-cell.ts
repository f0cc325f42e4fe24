import * as v from 'valibot';
import type { MatterState } from '../../shared/matters/state.ts';
import { stateSchema } from '../../shared/matters/state-schema.ts';
import { LONGEST_CELL } from './cells.ts';
import { TooLong } from './errors.ts';

/**
 * A matter's state as the text of one cell. The oldest lines of a very long history are left out until it fits;
 * they are still in the event list.
 */
export function encodeState(state: MatterState): string {
  let shorter = state;
  let text = JSON.stringify(shorter);
  while (text.length > LONGEST_CELL && shorter.timeline.length > 1) {
    shorter = { ...shorter, timeline: shorter.timeline.slice(Math.ceil(shorter.timeline.length / 4)) };
    text = JSON.stringify(shorter);
  }
  if (text.length > LONGEST_CELL) throw new TooLong(state.matter);
  return text;
}

/** The state in a cell; undefined when somebody has changed the cell so that it says nothing sure any more. */
export function decodeState(text: string, matter: string): MatterState | undefined {
  try {
    const state = v.safeParse(stateSchema, JSON.parse(text));
    return state.success && state.output.matter === matter ? state.output : undefined;
  } catch {
    return undefined;
  }
}
