import { RESIDENT } from '../../shared/matters/fold.ts';
import type { ActionState, MatterState, PromiseState } from '../../shared/matters/state.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { type ActionStage, rowWords } from '../../shared/text/rows.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { fitCell } from '../workbook/cells.ts';
import type { NewRow } from '../workbook/table.ts';
import type { Naming } from './matter-row.ts';

/** The row of a promise as its matter's state says; the words of the promise come from the events. Pure. */
export function promiseCells(state: MatterState, promise: PromiseState, naming: Naming): NewRow<'promises'> {
  const words = rowWords[naming.language];
  return {
    key: promise.item,
    matter: state.matter,
    title: fitCell(state.title),
    to: promise.to === RESIDENT ? words.resident : promise.to,
    firstDue: promise.firstDue,
    due: promise.due,
    stage: words.promiseStages[promise.kept ? 'kept' : 'open'],
    kept: promise.kept ?? '',
  };
}

function actionStageOf(action: ActionState): ActionStage {
  if (action.cancelled) return 'cancelled';
  if (action.checked) return 'checked';
  return action.done ? 'done' : 'planned';
}

/** What an action hangs on: a matter, a dialogue, or nothing: then its own number and what it comes from. */
export interface ActionSubject {
  /** Its number. */
  readonly matter: string;
  readonly title: string;
}

/** The row of an action as the state of its subject says; its longer texts come from the events. Pure. */
export function actionCells(subject: ActionSubject, action: ActionState, naming: Naming): NewRow<'actions'> {
  const words = rowWords[naming.language];
  const { done, cancelled, checked } = action;
  return {
    key: action.item,
    matter: subject.matter,
    title: fitCell(subject.title),
    owner: action.owner,
    organisation: action.organisation ? naming.organisationName(action.organisation) : '',
    partners: [...(action.partners ?? []).map(naming.organisationName), ...(action.together ?? [])].join(
      '; ',
    ),
    indicator: [action.indicator, action.source].filter(Boolean).join(' · '),
    // Empty in rows from before: there a problem alone brings it into the plan.
    crime: action.crime === undefined ? '' : sheetWords[naming.language][action.crime ? 'yes' : 'no'],
    areas: (action.areas ?? []).join('; '),
    measure: action.measure ?? '',
    funding: action.funding ?? '',
    horizon: action.horizon ? dialogueWords[naming.language].horizons[action.horizon] : '',
    planned: action.planned,
    firstDue: action.firstDue,
    due: action.due,
    stage: words.actionStages[actionStageOf(action)],
    done: done?.on ?? '',
    evidence: done ? (done.evidence ?? matterWords[naming.language].evidence[done.outcome]) : '',
    // Said in the event; what was undone is said no more.
    ...(!done && { doneText: '' }),
    cancelled: cancelled?.on ?? '',
    checked: checked?.on ?? '',
    result: checked ? matterWords[naming.language].effects[checked.outcome] : '',
    example: checked?.example ? sheetWords[naming.language].yes : '',
  };
}
