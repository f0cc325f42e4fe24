import type { ActionLine } from '../actions/list.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import type { DialogueState } from './state.ts';

/** A theme of the local development programme, and a measure in it when somebody has written one. */
export interface Measure {
  readonly key: string;
  readonly theme: string;
  readonly goal: string;
  /** Empty: the row is the theme as a whole. */
  readonly measure: string;
  readonly areas: readonly string[];
  readonly partners: readonly string[];
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
}

export const nameOfMeasure = ({ measure, theme }: Measure): string => measure || theme;

interface Named {
  readonly number: string;
  readonly title: string;
}

/** What came of a measure in the local development programme. */
export interface MeasureOutcome {
  readonly key: string;
  readonly dialogues: readonly Named[];
  /** Those that came out of its dialogues, and those that have an action that names the measure. */
  readonly matters: readonly Named[];
  readonly actions: readonly ActionLine[];
}

export interface ProgrammeSources {
  readonly measures: readonly string[];
  readonly dialogues: readonly DialogueState[];
  readonly actions: readonly ActionLine[];
  /** Title of a matter; undefined for a number that no matter has. */
  readonly titleOf: (matter: string) => string | undefined;
}

/** Dialogues, matters and actions that hang on each measure. What was cancelled or struck came to nothing. Pure. */
export function outcomesOf({
  measures,
  dialogues,
  actions,
  titleOf,
}: ProgrammeSources): readonly MeasureOutcome[] {
  const standing = dialogues.filter((state) => {
    const stage = dialogueStageOf(state);
    return stage !== 'struck' && stage !== 'cancelled';
  });
  const isStanding = new Set(standing.map(({ dialogue }) => dialogue));
  return measures.map((key) => {
    const own = standing.filter((state) => state.measures?.includes(key));
    const done = actions.filter(
      ({ measure, cancelled, hangsOn, subject }) =>
        measure === key && !cancelled && (hangsOn !== 'dialogue' || isStanding.has(subject)),
    );
    const numbers = new Set([
      ...own.flatMap(({ inputs }) => inputs.flatMap(({ matter, struck }) => (struck ? [] : (matter ?? [])))),
      ...done.flatMap(({ hangsOn, subject }) => (hangsOn === 'matter' ? [subject] : [])),
    ]);
    // An action came from its dialogue, also where the dialogue itself names no measure.
    const from = new Set(done.flatMap(({ hangsOn, subject }) => (hangsOn === 'dialogue' ? [subject] : [])));
    const all = standing.filter((state) => own.includes(state) || from.has(state.dialogue));
    return {
      key,
      dialogues: all.map(({ dialogue, title }) => ({ number: dialogue, title })),
      matters: [...numbers].flatMap((number) => {
        const title = titleOf(number);
        return title === undefined ? [] : [{ number, title }];
      }),
      actions: done,
    };
  });
}
