import { ACTION_NUMBER } from '../../shared/actions/kinds.ts';
import { foldOwnAction } from '../../shared/actions/own.ts';
import type { ActionState } from '../../shared/actions/state.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { withoutUndone } from '../../shared/matters/undone.ts';
import { actionPlanWords } from '../../shared/text/action-plan.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { actionTexts } from './event-rows.ts';
import { type ActionSubject, actionCells } from './item-rows.ts';
import type { Naming } from './matter-row.ts';
import type { Cells } from './rows.ts';

export const isOfOwnAction = ({ matter }: Pick<MatterEvent, 'matter'>): boolean => ACTION_NUMBER.test(matter);

/** What stands where the number and title of a matter would: the action's own number, and what it comes from. */
export const ownSubject = (action: ActionState, { language }: Pick<Naming, 'language'>): ActionSubject => ({
  matter: action.item,
  title: action.from ?? actionPlanWords[language].origins[action.origin ?? 'district'],
});

/**
 * The row of an action of its own, from its whole history. One whose planning was undone stays as a row that says so.
 * Pure.
 */
export function ownActionRow(events: readonly MatterEvent[], naming: Naming): Cells | undefined {
  const holding = withoutUndone(events);
  const shown = holding.length > 0 ? holding : events.slice(0, 1);
  const action = foldOwnAction(shown);
  if (!action) return undefined;
  const texts = shown.map(({ fact }) => actionTexts(fact)?.cells);
  const cells: Cells = Object.assign(
    { ...actionCells(ownSubject(action, naming), action, naming) },
    ...texts,
  );
  return holding.length > 0 ? cells : { ...cells, stage: rowWords[naming.language].actionStages.undone };
}

/** Rows of every such action, by key. */
export function ownActionRows(events: readonly MatterEvent[], naming: Naming): ReadonlyMap<string, Cells> {
  const byNumber = new Map<string, MatterEvent[]>();
  for (const event of events.filter(isOfOwnAction)) {
    byNumber.set(event.matter, [...(byNumber.get(event.matter) ?? []), event]);
  }
  const rows = new Map<string, Cells>();
  for (const [number, own] of byNumber) {
    const cells = ownActionRow(own, naming);
    if (cells) rows.set(number, cells);
  }
  return rows;
}
