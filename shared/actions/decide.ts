import { addDays, type LocalDate } from '../time/dates.ts';
import type { ActionCommand } from './commands.ts';
import type { ActionFact } from './facts.ts';
import type { Origin } from './kinds.ts';
import { withActionWordsMasked } from './own-words.ts';
import { type ActionState, openActions, standingActions, uncheckedActions } from './state.ts';

export interface ActionSituation {
  /** Number of the matter or dialogue, which the actions are numbered under. */
  readonly subject: string;
  /** What it comes from instead: then the number is the action's own. */
  readonly origin?: Origin;
  readonly actions: readonly ActionState[];
  readonly today: LocalDate;
  readonly organisationExists: (id: string) => boolean;
}

export type ActionRefusal =
  | { readonly reason: 'due_in_the_past'; readonly due: LocalDate }
  | { readonly reason: 'unknown_organisation'; readonly organisation: string }
  | { readonly reason: 'unknown_item'; readonly item: string }
  | { readonly reason: 'nothing_changed' }
  | { readonly reason: 'day_in_the_future'; readonly day: LocalDate }
  | { readonly reason: 'day_before'; readonly day: LocalDate; readonly earliest: LocalDate };

/** What a step comes to: one fact, on the day named if one was. */
export type ActionDecision =
  | { readonly ok: true; readonly on?: LocalDate; readonly fact: ActionFact }
  | { readonly ok: false; readonly refusal: ActionRefusal };

const refused = (refusal: ActionRefusal): ActionDecision => ({ ok: false, refusal });

function wrongDay(
  day: LocalDate | undefined,
  earliest: LocalDate,
  today: LocalDate,
): ActionRefusal | undefined {
  if (day === undefined) return undefined;
  if (day > today) return { reason: 'day_in_the_future', day };
  return day < earliest ? { reason: 'day_before', day, earliest } : undefined;
}

/** Its first day may lie before it was written in: then nobody has said when it was agreed, and a year is enough. */
const agreed = ({ planned, firstDue }: ActionState): LocalDate =>
  firstDue < planned ? addDays(firstDue, -365) : planned;

/** Decides a step about an action. Pure. */
export function decideAction(given: ActionCommand, situation: ActionSituation): ActionDecision {
  const { actions, today } = situation;
  const command = withActionWordsMasked(given);
  if (command.type === 'plan_action') return decidePlan(command, situation);
  if (command.type === 'correct_action') return decideCorrection(command, situation);
  if (command.type === 'check_effect') {
    const action = uncheckedActions({ actions }).find(({ item }) => item === command.item);
    if (!action) return refused({ reason: 'unknown_item', item: command.item });
    const wrong = wrongDay(command.checked, action.done?.on ?? action.planned, today);
    if (wrong) return refused(wrong);
    const { item, outcome, text, example, checked } = command;
    return dated(checked, { type: 'effect_checked', item, outcome, text, ...(example && { example }) });
  }
  const action = openActions({ actions }).find(({ item }) => item === command.item);
  if (!action) return refused({ reason: 'unknown_item', item: command.item });
  const { item } = action;
  switch (command.type) {
    case 'cancel_action':
      return dated(undefined, { type: 'action_cancelled', item, reason: command.reason });
    case 'move_action':
      if (command.due < today) return refused({ reason: 'due_in_the_past', due: command.due });
      return dated(undefined, { type: 'action_moved', item, due: command.due, reason: command.reason });
    case 'finish_action': {
      const wrong = wrongDay(command.done, agreed(action), today);
      if (wrong) return refused(wrong);
      return dated(command.done, {
        type: 'action_done',
        item,
        outcome: command.evidence ? 'evidence' : 'no_evidence',
        ...(command.evidence && { evidence: command.evidence }),
        ...(command.text && { text: command.text }),
      });
    }
  }
}

const dated = (on: LocalDate | undefined, fact: ActionFact): ActionDecision => ({
  ok: true,
  ...(on && { on }),
  fact,
});

function decidePlan(
  command: Extract<ActionCommand, { readonly type: 'plan_action' }>,
  { subject, origin, actions, organisationExists }: ActionSituation,
): ActionDecision {
  // Its first day may have been: what a district planned before it had this sheet is late, and keeps that day.
  const unknown = unknownIn(command, organisationExists);
  if (unknown) return refused({ reason: 'unknown_organisation', organisation: unknown });
  const { what, owner, due, partners, together, areas, horizon } = command;
  const TEXTS = [
    'effect',
    'baseline',
    'organisation',
    'indicator',
    'source',
    'funding',
    'problem',
    'measure',
    'from',
    'input',
    'template',
  ] as const;
  return dated(undefined, {
    type: 'action_planned',
    item: origin ? subject : `${subject}/A${actions.length + 1}`,
    what,
    owner,
    due,
    ...Object.fromEntries(TEXTS.flatMap((key) => (command[key] ? [[key, command[key]]] : []))),
    ...(partners && partners.length > 0 && { partners }),
    ...(together && together.length > 0 && { together }),
    ...(areas && areas.length > 0 && { areas }),
    // A problem alone said so once: from now on it is said.
    ...((command.crime || command.problem) && { crime: command.crime === true }),
    ...(horizon && { horizon }),
    ...(origin && { origin }),
  });
}

type Named = {
  readonly organisation?: string | undefined;
  readonly partners?: readonly string[] | undefined;
};

const unknownIn = ({ organisation, partners = [] }: Named, exists: (id: string) => boolean) =>
  [organisation, ...partners].find((id) => id && !exists(id));

function decideCorrection(
  command: Extract<ActionCommand, { readonly type: 'correct_action' }>,
  { actions, organisationExists }: ActionSituation,
): ActionDecision {
  const action = standingActions({ actions }).find(({ item }) => item === command.item);
  if (!action) return refused({ reason: 'unknown_item', item: command.item });
  const unknown = unknownIn(command, organisationExists);
  if (unknown) return refused({ reason: 'unknown_organisation', organisation: unknown });
  const FIELDS = [
    'what',
    'owner',
    'effect',
    'baseline',
    'organisation',
    'partners',
    'together',
    'indicator',
    'source',
    'funding',
    'horizon',
    'problem',
    'crime',
    'areas',
    'from',
    'measure',
  ] as const;
  const changed = Object.fromEntries(
    FIELDS.flatMap((key) => (command[key] === undefined ? [] : [[key, command[key]]])),
  );
  if (Object.keys(changed).length === 0) return refused({ reason: 'nothing_changed' });
  // A problem that is written into an action that has none does not bring it into the plan against crime.
  const isUnsaid = command.problem && command.crime === undefined && action.crime === undefined;
  const said = isUnsaid && !action.problem ? { ...changed, crime: false } : changed;
  return dated(undefined, { type: 'action_corrected', item: action.item, ...said });
}
