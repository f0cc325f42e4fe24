import type { LocalDate } from '../time/dates.ts';
import type { DialogueStage } from './kinds.ts';

/** As much of a dialogue as its row tells at a glance. */
export interface DialogueGlance {
  readonly stage: DialogueStage;
  /** Day of the first occasion. */
  readonly on: LocalDate | undefined;
  /** Day of the next occasion that has not been held. */
  readonly next: LocalDate | undefined;
  readonly inputs: number;
  /** Answers of a panel or a class, as counts. */
  readonly hasResults: boolean;
  /** Neither answered nor made matters. */
  readonly untouched: number;
  readonly told: LocalDate | undefined;
}

/** What somebody at the district has to do about a dialogue, and since when. */
export interface DialogueWaiting {
  readonly what: 'hold' | 'add_inputs' | 'answer' | 'tell' | 'close';
  readonly inputs: number;
  readonly since: LocalDate;
}

/** The step that waits, for the start page; undefined while everybody waits for a day to come. */
export function waitingOf(glance: DialogueGlance, today: LocalDate): DialogueWaiting | undefined {
  const { stage, on, next, inputs, hasResults, untouched, told } = glance;
  const step = (what: DialogueWaiting['what'], since: LocalDate | undefined): DialogueWaiting => ({
    what,
    inputs: what === 'answer' ? untouched : inputs,
    since: since ?? today,
  });
  if (stage !== 'planned' && stage !== 'held' && stage !== 'told') return undefined;
  if (next && next <= today) return step('hold', next);
  if (stage === 'planned') return undefined;
  if (stage === 'told') return step('close', told);
  if (inputs === 0 && !hasResults) return step('add_inputs', on);
  return untouched > 0 ? step('answer', on) : step('tell', on);
}
