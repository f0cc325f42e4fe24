import { excerptOf } from '../matters/excerpt.ts';
import { dayOf, type LocalDate } from '../time/dates.ts';
import type { ActionFact } from './facts.ts';
import type { ActionState } from './state.ts';

/** What the history of the subject says of a change to one of its actions. */
export interface ActionEntry {
  readonly due?: LocalDate;
  readonly organisation?: string;
  readonly outcome?: string;
  readonly excerpt?: string;
}

export interface ActionChange {
  readonly actions: ActionState[];
  readonly entry: ActionEntry;
}

const said = (text: string | undefined): ActionEntry => (text ? { excerpt: excerptOf(text) } : {});

/** How much of a long text is kept: all of it, or its first words. */
type Keep = (text: string) => string;

/**
 * The actions of a matter or a dialogue after one more fact. Pure.
 * @param keep what the state holds of its longer texts: their first words, where the state has little room
 */
export function changeActions(
  actions: readonly ActionState[],
  fact: ActionFact,
  on: LocalDate,
  keep: Keep = (text) => excerptOf(text),
): ActionChange {
  const change = (next: (action: ActionState) => ActionState): ActionState[] =>
    actions.map((action) => (action.item === fact.item ? next(action) : action));
  switch (fact.type) {
    case 'action_planned': {
      const due = dayOf(fact.due) ?? on;
      return {
        actions: [...actions, planned(fact, due, on, keep)],
        entry: { due, ...(fact.organisation && { organisation: fact.organisation }), ...said(fact.what) },
      };
    }
    case 'action_corrected':
      return {
        actions: change((action) => corrected(action, fact, keep)),
        entry: said(fact.what ?? actions.find(({ item }) => item === fact.item)?.what),
      };
    case 'action_moved': {
      const due = dayOf(fact.due) ?? on;
      return { actions: change((action) => ({ ...action, due })), entry: { due, ...said(fact.reason) } };
    }
    case 'action_done': {
      const done = { on, outcome: fact.outcome, ...(fact.evidence && { evidence: fact.evidence }) };
      const what = actions.find(({ item }) => item === fact.item)?.what;
      return {
        actions: change((action) => ({ ...action, done })),
        entry: { outcome: fact.outcome, ...said(fact.text || what) },
      };
    }
    case 'action_cancelled':
      return {
        actions: change((action) => ({ ...action, cancelled: { on, reason: keep(fact.reason) } })),
        entry: said(fact.reason),
      };
    case 'effect_checked': {
      const checked = {
        on,
        outcome: fact.outcome,
        text: keep(fact.text),
        ...(fact.example && { example: true as const }),
      };
      return {
        actions: change((action) => ({ ...action, checked })),
        entry: { outcome: fact.outcome, ...said(fact.text) },
      };
    }
  }
}

type Planned = Extract<ActionFact, { readonly type: 'action_planned' }>;
type Corrected = Extract<ActionFact, { readonly type: 'action_corrected' }>;

/** What is said of an action, without what is empty. */
function detailsOf(fact: Planned | Corrected, keep: Keep) {
  return {
    ...(fact.organisation && { organisation: fact.organisation }),
    ...(fact.effect && { effect: keep(fact.effect) }),
    ...(fact.baseline && { baseline: keep(fact.baseline) }),
    ...(fact.partners && fact.partners.length > 0 && { partners: fact.partners }),
    ...(fact.together && fact.together.length > 0 && { together: fact.together }),
    ...(fact.indicator && { indicator: fact.indicator }),
    ...(fact.source && { source: fact.source }),
    ...(fact.funding && { funding: fact.funding }),
    ...(fact.horizon && { horizon: fact.horizon }),
    ...(fact.problem && { problem: keep(fact.problem) }),
    ...(fact.crime !== undefined && { crime: fact.crime }),
    ...(fact.areas && fact.areas.length > 0 && { areas: fact.areas }),
    ...(fact.from && { from: keep(fact.from) }),
    ...(fact.measure && { measure: fact.measure }),
  };
}

/** What a correction names goes, and comes back as it says. */
function corrected(action: ActionState, fact: Corrected, keep: Keep): ActionState {
  const left = Object.fromEntries(
    Object.entries(action).filter(([key]) => key === 'item' || fact[key as keyof Corrected] === undefined),
  ) as ActionState;
  const what = fact.what ? keep(fact.what) : action.what;
  return { ...left, ...detailsOf(fact, keep), what, owner: fact.owner || action.owner };
}

function planned(fact: Planned, due: LocalDate, on: LocalDate, keep: Keep): ActionState {
  return {
    item: fact.item,
    what: keep(fact.what),
    owner: fact.owner,
    ...detailsOf(fact, keep),
    ...(fact.origin && { origin: fact.origin }),
    ...(fact.input && { input: fact.input }),
    ...(fact.template && { template: keep(fact.template) }),
    planned: on,
    firstDue: due,
    due,
  };
}
