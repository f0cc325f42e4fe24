import type { LocalDate } from '../time/dates.ts';
import type { DialogueRefusal } from './decide.ts';
import { hasReturnWalk } from './finish.ts';
import { LISTENING_OCCASIONS, type WayBack } from './kinds.ts';
import { comingOccasions, type DialogueState, type OccasionState, standingOccasions } from './state.ts';

/** What a look at one of the walk's defects on a day is to be taken for. */
export function wayBackOn(state: DialogueState, on: LocalDate): WayBack {
  const back = standingOccasions(state).filter(({ kind }) => kind === 'return_walk');
  if (back.some(({ on: planned, held }) => held !== undefined || planned <= on)) return 'come';
  const first = standingOccasions(state).filter(({ kind }) => LISTENING_OCCASIONS.includes(kind));
  const isWalked = first.some(({ held }) => held) || first.every(({ on: planned }) => planned < on);
  if (!isWalked) return 'not_walked';
  return back.length > 0 ? 'later' : 'unplanned';
}

/** Whether a look on a day makes the return walk an occasion of its own: nobody had planned one, and the form has one. */
export const makesReturnWalk = (state: DialogueState, on: LocalDate): boolean =>
  hasReturnWalk(state.form) && wayBackOn(state, on) === 'unplanned';

/**
 * Why a look on a day is too early: the walk itself is still to come, or the return walk's day is. Undefined: it is not.
 * A form without a return walk has none to wait for, unless somebody has planned one.
 */
export function tooEarly(
  state: DialogueState,
  on: LocalDate,
): Extract<DialogueRefusal, { readonly reason: 'not_walked' | 'return_walk_later' }> | undefined {
  const way = wayBackOn(state, on);
  const planned = returnWalkDay(state);
  if (way === 'later' && planned) return { reason: 'return_walk_later', on: planned };
  const isAwaited = hasReturnWalk(state.form) || planned !== undefined;
  return way === 'not_walked' && isAwaited ? { reason: 'not_walked' } : undefined;
}

/** The return walk whose day has come and that nobody has marked as held: the first look on it holds it. */
export const beginsReturnWalk = (state: DialogueState, on: LocalDate): OccasionState | undefined =>
  standingOccasions(state).some(({ kind, held }) => kind === 'return_walk' && held)
    ? undefined
    : comingOccasions(state).find(({ kind, on: planned }) => kind === 'return_walk' && planned <= on);

/** The day that the return walk is planned for; undefined where there is none to come. */
export const returnWalkDay = (state: DialogueState): LocalDate | undefined =>
  comingOccasions(state).find(({ kind }) => kind === 'return_walk')?.on;
