import { addDays, daysBetween, type LocalDate } from '../time/dates.ts';
import { addWorkingDays, isWorkingDay } from '../time/workingDays.ts';
import { LISTENING_OCCASIONS } from './kinds.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import { TOO_CLOSE_WEEKS } from './limits.ts';
import { isSameSeries } from './series.ts';
import {
  type DialogueState,
  firstDay,
  type MatterOutcomes,
  outcomeOf,
  standingInputs,
  standingOccasions,
} from './state.ts';

/** What is being planned, as far as it is known. */
export interface Planned {
  readonly areas: readonly string[];
  readonly audience?: string | undefined;
  /** Days of its occasions. */
  readonly days: readonly LocalDate[];
  /** Name of the series that it belongs to: its own walks are meant to come close after each other. */
  readonly series?: string | undefined;
  /** The dialogue itself, when it stands in the sheet already. */
  readonly dialogue?: string | undefined;
}

/** Another dialogue that asks the same residents about the same time. */
export interface Clash {
  readonly dialogue: string;
  readonly title: string;
  readonly organisers: readonly string[];
  /** The person at the district who answers for it. */
  readonly lead: string;
  readonly areas: readonly string[];
  /** The day of its nearest occasion. */
  readonly on: LocalDate;
  /** Days between the two. */
  readonly days: number;
  /** It has not been held: the two could be held together. */
  readonly canJoin: boolean;
}

const plain = (text: string): string => text.trim().toLowerCase();

const sharedAreas = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const wanted = new Set(a.map(plain));
  return b.filter((area) => wanted.has(plain(area)));
};

/** Everybody and a group are the same residents; two different groups are not. */
const sameResidents = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === 'everyone' || b === 'everyone' || a === b;

/** Other dialogues in the same area, or with the same group, within some weeks: the nearest first. */
export function clashesWith(
  planned: Planned,
  others: readonly DialogueState[],
  weeks = TOO_CLOSE_WEEKS,
): readonly Clash[] {
  const clashes: Clash[] = [];
  for (const other of others) {
    const stage = dialogueStageOf(other);
    if (other.dialogue === planned.dialogue || stage === 'cancelled' || stage === 'struck') continue;
    if (isSameSeries(planned.series, other.series)) continue;
    const areas = sharedAreas(planned.areas, other.areas ?? []);
    if (areas.length === 0 || !sameResidents(planned.audience, other.audience)) continue;
    const days = standingOccasions(other).map(({ on }) => on);
    const nearest = days
      .flatMap((on) => planned.days.map((day) => ({ on, days: Math.abs(daysBetween(day, on)) })))
      .sort((a, b) => a.days - b.days)[0];
    if (!nearest || nearest.days > weeks * 7) continue;
    clashes.push({
      dialogue: other.dialogue,
      title: other.title,
      organisers: other.organisers ?? [],
      lead: other.lead ?? '',
      areas,
      ...nearest,
      canJoin: stage === 'planned',
    });
  }
  return clashes.sort((a, b) => a.days - b.days);
}

/** What residents were asked before in an area, and what came of it. */
export interface AskedBefore {
  readonly dialogue: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly inputs: number;
  /** Yes, yes in plan, partly. */
  readonly did: number;
  readonly didNot: number;
  readonly unanswered: number;
  readonly told: boolean;
}

/** Earlier dialogues in any of these areas, the latest first. */
export function askedBefore(
  areas: readonly string[],
  others: readonly DialogueState[],
  matters: MatterOutcomes,
  before: LocalDate,
): readonly AskedBefore[] {
  return others
    .filter((other) => {
      const stage = dialogueStageOf(other);
      if (stage === 'planned' || stage === 'cancelled' || stage === 'struck') return false;
      return sharedAreas(areas, other.areas ?? []).length > 0 && firstDay(other) <= before;
    })
    .map((other) => {
      const inputs = standingInputs(other);
      const outcomes = inputs.map((input) => outcomeOf(input, matters)?.outcome);
      const count = (...wanted: readonly string[]) =>
        outcomes.filter((outcome) => outcome !== undefined && wanted.includes(outcome)).length;
      return {
        dialogue: other.dialogue,
        title: other.title,
        on: firstDay(other),
        inputs: inputs.length,
        did: count('yes', 'yes_in_plan', 'partly'),
        didNot: count('no', 'not_ours'),
        unanswered: outcomes.filter((outcome) => outcome === undefined).length,
        told: other.told !== undefined,
      };
    })
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** Where in the city's year a day falls: T1 to April, T2 to August, the annual report after that. */
export const PLAN_PERIODS = ['T1', 'T2', 'annual'] as const;
export type PlanPeriod = (typeof PLAN_PERIODS)[number];

export function planPeriodOf(day: LocalDate): PlanPeriod {
  const month = Number(day.slice(5, 7));
  if (month <= 4) return 'T1';
  return month <= 8 ? 'T2' : 'annual';
}

/** A dialogue's or a promise's place in the plan of a year. */
export interface PlanLine {
  readonly dialogue: string;
  /** Of the occasion; of a promise, the dialogue's number with "promise": the same whatever its day. */
  readonly item: string;
  readonly title: string;
  readonly on: LocalDate;
  /** An occasion, or the promised day of feedback. */
  readonly what: DialogueState['occasions'][number]['kind'] | 'promise';
  readonly isDone: boolean;
  readonly areas: readonly string[];
  /** Of an occasion, where they are known: "18:00", and the room. */
  readonly time?: string;
  readonly venue?: string;
  /** Other dialogues that ask the same residents about that time; left out where there is none. */
  readonly clashes?: readonly Clash[];
}

/** Everything of a year that is planned, held or promised, in order of day. */
export function yearPlan(
  dialogues: readonly DialogueState[],
  year: number,
  weeks = TOO_CLOSE_WEEKS,
): readonly PlanLine[] {
  const lines: PlanLine[] = [];
  for (const state of dialogues) {
    const stage = dialogueStageOf(state);
    if (stage === 'cancelled' || stage === 'struck') continue;
    const { audience, series } = state;
    const about = { dialogue: state.dialogue, title: state.title, areas: state.areas ?? [] };
    for (const { item, kind, on, held, time, venue = state.venue } of standingOccasions(state)) {
      const where = { ...(time && { time }), ...(venue && { venue }) };
      // What has been held can no longer be held at another time.
      const isAsking = !held && LISTENING_OCCASIONS.includes(kind);
      const clashes = isAsking
        ? clashesWith({ ...about, audience, series, days: [on] }, dialogues, weeks)
        : [];
      lines.push({
        ...about,
        ...where,
        item,
        on,
        what: kind,
        isDone: held !== undefined,
        ...(clashes.length > 0 && { clashes }),
      });
    }
    const told = standingOccasions(state).some(
      ({ kind, on }) => (kind === 'feedback_meeting' || kind === 'follow_up_meeting') && on === state.due,
    );
    if (state.due && !told) {
      const item = `${state.dialogue}/promise`;
      lines.push({ ...about, item, on: state.due, what: 'promise', isDone: state.told !== undefined });
    }
  }
  return lines
    .filter(({ on }) => on.slice(0, 4) === String(year))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Twice a year the youth council meets the politicians: the half-years, this one and a later one, that have no such dialogue. */
export function missingYouthCouncils(
  dialogues: readonly DialogueState[],
  today: LocalDate,
): readonly ('spring' | 'autumn')[] {
  const year = today.slice(0, 4);
  const days = dialogues
    .filter((state) => state.form === 'ungdomsrad' && dialogueStageOf(state) !== 'cancelled')
    .flatMap((state) => standingOccasions(state).map(({ on }) => on))
    .filter((on) => on.slice(0, 4) === year);
  const half = (from: string, to: string) => days.some((on) => on.slice(5) >= from && on.slice(5) <= to);
  return [
    // A spring that has passed can no longer be planned.
    ...(half('01-01', '06-30') || today.slice(5) > '06-30' ? [] : (['spring'] as const)),
    ...(half('07-01', '12-31') ? [] : (['autumn'] as const)),
  ];
}

/** The spring has passed, and the youth council met no politicians in it: it can only be told. */
export function springWasMissed(dialogues: readonly DialogueState[], today: LocalDate): boolean {
  if (today.slice(5) <= '06-30') return false;
  const asInSpring = `${today.slice(0, 4)}-06-30` as LocalDate;
  return missingYouthCouncils(dialogues, asInSpring).includes('spring');
}

/** The promised day that is suggested: so many weeks after the first occasion, on a day when people are at work. */
export const SUGGESTED_PROMISE_WEEKS = 8;
/** A term is short, and a class is another class after it. */
export const YOUNG_PROMISE_WEEKS = 4;
export const suggestedPromise = (first: LocalDate, isYoung = false): LocalDate => {
  const day = addDays(first, (isYoung ? YOUNG_PROMISE_WEEKS : SUGGESTED_PROMISE_WEEKS) * 7);
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
};
