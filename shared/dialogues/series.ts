import type { LocalDate } from '../time/dates.ts';
import { type Inspection, LISTENING_OCCASIONS } from './kinds.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import { type DialogueState, firstDay, standingInputs, standingOccasions } from './state.ts';

/** A kind of defect, or a party, over the walks of a series. */
export interface TrendLine {
  /** A type of defect, or an id of an organisation. */
  readonly name: string;
  /** Defects found at each walk, in the order of the walks. */
  readonly found: readonly number[];
  readonly fixed: number;
  readonly notFixed: number;
  /** Worse when somebody looked again. */
  readonly worse: number;
  /** Nobody has looked again yet. */
  readonly unseen: number;
}

export interface SeriesTrend {
  readonly walks: readonly { readonly dialogue: string; readonly on: LocalDate; readonly found: number }[];
  readonly byDefect: readonly TrendLine[];
  readonly byParty: readonly TrendLine[];
  /** What was noted on each walk and is of no kind; undefined when there is none. */
  readonly untyped?: TrendLine;
}

/** Names of a series are the same whatever their case and spaces. */
const plainName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
export const isSameSeries = (a: string | undefined, b: string | undefined): boolean =>
  (a ?? '') !== '' && plainName(a ?? '') === plainName(b ?? '');

/** Somebody has walked: one that is to come has found nothing yet, which is not that there was nothing. */
const isWalked = (state: DialogueState): boolean => {
  const stage = dialogueStageOf(state);
  if (stage === 'planned') return standingInputs(state).length > 0;
  return stage !== 'cancelled' && stage !== 'struck';
};

/** The walk's own day, whatever met before it. */
const walkedOn = (state: DialogueState): LocalDate =>
  standingOccasions(state)
    .filter(({ kind }) => LISTENING_OCCASIONS.includes(kind))
    .map(({ on }) => on)
    .sort()[0] ?? firstDay(state);

/** How the walks of one series compare: what is found each time, and what has been mended. */
export function trendOf(series: string, dialogues: readonly DialogueState[]): SeriesTrend {
  const walks = dialogues
    .filter((state) => isSameSeries(state.series, series) && isWalked(state))
    .sort((a, b) => (walkedOn(a) < walkedOn(b) ? -1 : 1));
  const lines = (nameOf: (input: DialogueState['inputs'][number]) => string | undefined) => {
    const names = new Set(
      walks.flatMap((walk) => standingInputs(walk).flatMap((input) => nameOf(input) ?? [])),
    );
    return [...names]
      .map((name): TrendLine => {
        const own = walks.map((walk) => standingInputs(walk).filter((input) => nameOf(input) === name));
        const all = own.flat();
        const seen = (wanted: Inspection) =>
          all.filter(({ inspected }) => inspected?.outcome === wanted).length;
        return {
          name,
          found: own.map((inputs) => inputs.length),
          fixed: seen('fixed'),
          notFixed: seen('not_fixed'),
          worse: seen('worse'),
          unseen: all.filter(({ inspected }) => !inspected).length,
        };
      })
      .sort((a, b) => sum(b.found) - sum(a.found));
  };
  const [untyped] = lines(({ defect }) => (defect ? undefined : 'untyped'));
  return {
    ...(untyped && { untyped }),
    walks: walks.map((walk) => ({
      dialogue: walk.dialogue,
      on: walkedOn(walk),
      found: standingInputs(walk).filter(({ defect }) => defect).length,
    })),
    byDefect: lines(({ defect }) => defect),
    byParty: lines(({ defect, organisation }) => (defect ? organisation : undefined)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
