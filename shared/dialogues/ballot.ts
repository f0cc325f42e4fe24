import { nameAnswer } from './name-answers.ts';
import { namedRows, withNamesHidden } from './paper-names.ts';
import type { DialogueState } from './state.ts';

/** A dialogue as everybody may read it who has the address of its vote. */
export interface Ballot {
  readonly state: DialogueState;
  /** Words that are hidden in its title and its ideas: nobody has said that they are meant. */
  readonly hidden: readonly string[];
}

/** @param staff names of the district's people, who may be read by all */
export function ballotOf(state: DialogueState, staff: readonly string[]): Ballot {
  const { inputs } = state;
  const sources = {
    state: {
      ...state,
      inputs: inputs.filter(({ assessed }) => assessed && assessed.outcome !== 'not_feasible'),
    },
    matters: () => undefined,
    staff,
    language: 'sv' as const,
  };
  const hidden = namedRows(sources).filter((row) => nameAnswer(state, row) !== 'keep');
  return {
    state: withNamesHidden({ ...sources, state }, new Set(hidden.map(({ row }) => row))).state,
    hidden: [...new Set(hidden.flatMap(({ words }) => words))],
  };
}
