import { openActions } from '../actions/state.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import type { DialogueState } from './state.ts';

/** What came of a measure in the local development programme. */
export interface MeasureOutcome {
  readonly key: string;
  readonly dialogues: readonly { readonly dialogue: string; readonly title: string }[];
  readonly actions: readonly { readonly item: string; readonly what: string; readonly isDone: boolean }[];
}

/** The dialogues that serve each measure, and the actions of dialogues that name it. */
export function outcomesOf(
  measures: readonly string[],
  dialogues: readonly DialogueState[],
): readonly MeasureOutcome[] {
  const standing = dialogues.filter((state) => {
    const stage = dialogueStageOf(state);
    return stage !== 'struck' && stage !== 'cancelled';
  });
  return measures.map((key) => ({
    key,
    dialogues: standing
      .filter((state) => state.measures?.includes(key))
      .map(({ dialogue, title }) => ({ dialogue, title })),
    actions: standing.flatMap((state) => {
      const open = new Set(openActions(state).map(({ item }) => item));
      return state.actions
        .filter(({ measure, cancelled }) => measure === key && !cancelled)
        .map(({ item, what }) => ({ item, what, isDone: !open.has(item) }));
    }),
  }));
}
