import { RESIDENT } from '../../shared/matters/fold.ts';
import type { ActionState, MatterState, PromiseState } from '../../shared/matters/state.ts';
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

/** The row of an action as its matter's state says; its longer texts come from the events. Pure. */
export function actionCells(state: MatterState, action: ActionState, naming: Naming): NewRow<'actions'> {
  const words = rowWords[naming.language];
  const { done, cancelled, checked } = action;
  return {
    key: action.item,
    matter: state.matter,
    title: fitCell(state.title),
    owner: action.owner,
    organisation: action.organisation ? naming.organisationName(action.organisation) : '',
    planned: action.planned,
    firstDue: action.firstDue,
    due: action.due,
    stage: words.actionStages[actionStageOf(action)],
    done: done?.on ?? '',
    evidence: done ? (done.evidence ?? matterWords[naming.language].evidence[done.outcome]) : '',
    cancelled: cancelled?.on ?? '',
    checked: checked?.on ?? '',
    result: checked ? matterWords[naming.language].effects[checked.outcome] : '',
    example: checked?.example ? sheetWords[naming.language].yes : '',
  };
}
