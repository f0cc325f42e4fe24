import type { LocalDate } from '../time/dates.ts';
import { hasReturnWalk } from './finish.ts';
import { LISTENING_OCCASIONS, type WayBack } from './kinds.ts';
import { comingOccasions, type DialogueState, standingOccasions } from './state.ts';

/** What a look at one of the walk's defects on a day is to be taken for. */
export function wayBackOn(state: DialogueState, on: LocalDate): WayBack {
  const back = standingOccasions(state).filter(({ kind }) => kind === 'return_walk');
  if (back.some(({ on: planned, held }) => held !== undefined || planned <= on)) return 'come';
  // Planned for later: people may have gone back before, whether or not the walk has been marked as held.
  if (back.length > 0) return 'later';
  const first = standingOccasions(state).filter(({ kind }) => LISTENING_OCCASIONS.includes(kind));
  const isWalked = first.some(({ held }) => held) || first.every(({ on: planned }) => planned < on);
  return isWalked ? 'unplanned' : 'not_walked';
}

/** Whether a look on a day makes the return walk an occasion of its own: nobody had planned one, and the form has one. */
export const makesReturnWalk = (state: DialogueState, on: LocalDate): boolean =>
  hasReturnWalk(state.form) && wayBackOn(state, on) === 'unplanned';

/** Whether nobody can have looked again yet, in a form that ends with a return walk. */
export const isBeforeWalk = (state: DialogueState, on: LocalDate): boolean =>
  hasReturnWalk(state.form) && wayBackOn(state, on) === 'not_walked';

/** The day that the return walk is planned for; undefined where there is none to come. */
export const returnWalkDay = (state: DialogueState): LocalDate | undefined =>
  comingOccasions(state).find(({ kind }) => kind === 'return_walk')?.on;
