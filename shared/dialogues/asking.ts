import type { LocalDate } from '../time/dates.ts';
import { type DialogueState, type InputState, standingInputs } from './state.ts';

/** A body that has been asked about points of a dialogue and has not answered all of them. */
export interface AskedParty {
  readonly organisation: string;
  readonly points: readonly InputState[];
  /** The first day by which one of them is to be answered. */
  readonly due: LocalDate;
}

interface RaisedMatter {
  readonly matter: string;
  readonly asked: readonly { readonly organisation: string; readonly due: LocalDate }[];
}

/** Whose answers the dialogue waits for, the most urgent first. */
export function askedParties(state: DialogueState, matters: readonly RaisedMatter[]): readonly AskedParty[] {
  const parties = new Map<string, { points: InputState[]; due: LocalDate }>();
  for (const input of standingInputs(state)) {
    const raised = matters.find(({ matter }) => matter === input.matter);
    for (const { organisation, due } of raised?.asked ?? []) {
      const known = parties.get(organisation);
      if (!known) parties.set(organisation, { points: [input], due });
      else {
        known.points.push(input);
        if (due < known.due) known.due = due;
      }
    }
  }
  return [...parties]
    .map(([organisation, party]) => ({ organisation, ...party }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}
