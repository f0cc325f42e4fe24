import { standingActions } from '../actions/state.ts';
import { type ClosingType, dialogueFormById } from '../reference/dialogue-forms.ts';
import type { Missing } from './finish.ts';
import type { AccountKind, TellingWay } from './kinds.ts';
import {
  type DialogueState,
  type InputState,
  isTelling,
  type MatterOutcomes,
  outcomeOf,
  PROMISING,
  standingInputs,
  standingOccasions,
} from './state.ts';

type Rule = (state: DialogueState, matters: MatterOutcomes) => readonly Missing[];

/** Where everybody who wants to can see or hear it. */
const OPEN_WAYS: readonly TellingWay[] = ['meeting', 'posted_up', 'web'];

/**
 * Points that nobody answers for: no body named, no matter, no action that carries them out, and no answer with which
 * the point has come to its end.
 */
export function withoutResponsible(state: DialogueState): readonly InputState[] {
  const carried = new Set(standingActions(state).flatMap(({ input }) => input ?? []));
  return standingInputs(state).filter(
    ({ item, organisation, matter, answered }) =>
      !organisation &&
      matter === undefined &&
      !carried.has(item) &&
      (answered === undefined || PROMISING.includes(answered.outcome)),
  );
}

const hasAccount = ({ accounts }: DialogueState, kind: AccountKind): boolean =>
  (accounts ?? []).some((one) => one.kind === kind);

const hasAction = (state: DialogueState): boolean => standingActions(state).length > 0;

const account =
  (kind: AccountKind, isOtherwise: (state: DialogueState) => boolean = () => false): Rule =>
  (state) =>
    hasAccount(state, kind) || isOtherwise(state) ? [] : [{ what: 'account', kind }];

const responsible: Rule = (state) => {
  const { length } = withoutResponsible(state);
  return length === 0 ? [] : [{ what: 'responsible', count: length }];
};

/** People meet again, or are told otherwise with the reason why there was no meeting. */
const meeting: Rule = ({ occasions, told }) =>
  standingOccasions({ occasions }).some((occasion) => isTelling(occasion) && occasion.held) ||
  told?.how === 'meeting' ||
  told?.noMeeting
    ? []
    : [{ what: 'occasion', kind: 'feedback_meeting' }];

interface Short {
  readonly what: 'own_answer' | 'handed_over' | 'repaired';
  /** Whether an input that has an outcome falls short of what the form promises. */
  readonly isShort: (input: InputState, matters: MatterOutcomes) => boolean;
}

/** Forms that promise more than an outcome. */
const SHORT: Partial<Readonly<Record<ClosingType, Short>>> = {
  answer_to_submitter: {
    what: 'own_answer',
    // A matter tells whoever wrote in its own course; an answer here is words.
    isShort: ({ matter, answered }, matters) => {
      if (matter === undefined) return !answered?.text;
      const found = matters(matter);
      return !found?.told && !found?.closed;
    },
  },
  handed_over_as_matter: {
    what: 'handed_over',
    isShort: ({ matter, answered }) => matter === undefined && answered?.outcome === 'noted',
  },
  receipt_of_repair: {
    what: 'repaired',
    isShort: (input, matters) => {
      const outcome = outcomeOf(input, matters)?.outcome;
      if (outcome === 'yes' || outcome === 'no' || outcome === 'not_ours') return false;
      return input.inspected?.outcome !== 'fixed';
    },
  },
};

/** Inputs with an outcome that falls short of what the form promises. */
export function shortlyAnswered(state: DialogueState, matters: MatterOutcomes): readonly InputState[] {
  const short = SHORT[dialogueFormById(state.form)?.closing ?? 'information'];
  if (!short) return [];
  return standingInputs(state).filter(
    (input) => outcomeOf(input, matters) !== undefined && short.isShort(input, matters),
  );
}

const fully: Rule = (state, matters) => {
  const { what } = SHORT[dialogueFormById(state.form)?.closing ?? 'information'] ?? {};
  const { length } = shortlyAnswered(state, matters);
  return what === undefined || length === 0 ? [] : [{ what, count: length }];
};

const winners: Rule = (state) => {
  const isBudget = dialogueFormById(state.form)?.category === 'budget';
  return isBudget && !standingInputs(state).some(({ won }) => won) ? [{ what: 'winners' }] : [];
};

const results: Rule = (state) => {
  const isSaid = standingInputs(state).length > 0 || (state.results ?? []).length > 0;
  return isSaid || hasAccount(state, 'report') ? [] : [{ what: 'results' }];
};

/**
 * What in the records fulfils each way in which a form has to end (dialogue-forms.json, `closing_type`), besides
 * what every dialogue needs.
 */
const RULES: Readonly<Record<ClosingType, readonly Rule[]>> = {
  feedback_meeting: [meeting],
  feedback_to_participants: [responsible],
  answer_from_board: [account('board')],
  answer_to_submitter: [fully],
  account_in_plan: [account('plan')],
  account_of_outcome: [
    winners,
    account('outcome', ({ told }) => told !== undefined && OPEN_WAYS.includes(told.how)),
  ],
  report_to_responsible_party: [responsible],
  report_to_board: [account('report')],
  receipt_of_repair: [fully],
  handed_over_as_matter: [fully],
  result_to_follow_up: [results, account('report', hasAction)],
  follow_up_against_survey: [
    account('measurement', (state) => standingActions(state).some(({ checked }) => checked)),
  ],
  situation_report: [account('report')],
  shared_list: [account('list', hasAction)],
  // Nothing was asked: that the participants have been told is all of it.
  information: [],
};

/** What the dialogue's form asks for and the records do not hold. */
export function missingByForm(state: DialogueState, matters: MatterOutcomes): readonly Missing[] {
  const form = dialogueFormById(state.form);
  return form ? RULES[form.closing].flatMap((rule) => rule(state, matters)) : [];
}

/** Forms in which every point gets somebody who answers for it. */
export function needsResponsible(form: string): boolean {
  const closing = dialogueFormById(form)?.closing;
  return closing !== undefined && RULES[closing].includes(responsible);
}
