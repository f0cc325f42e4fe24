import { dayNumber, type LocalDate } from '../time/dates.ts';
import { type ClosedDays, NO_CLOSED_DAYS } from '../time/workingDays.ts';
import { workingCalendar } from './calendar.ts';
import { type Dot, dotsOf, type Step } from './charts/ageing.ts';
import { type Context, contextOf, type DayRange, type FigureFilter, fits } from './context.ts';
import type { Course } from './course.ts';
import { deriveCourse } from './deriveCourse.ts';
import { type EventStore, eventStore, type StoredEvent } from './eventStore.ts';
import { tallyCourse } from './families.ts';
import type { FigureEvent } from './figureEvents.ts';
import { Listing } from './lists.ts';
import type { WatchLooks } from './looks.ts';
import type { NamedPeriod } from './periods.ts';
import { type FigureReport, reportOf } from './report.ts';
import type { FigureRules } from './rules.ts';
import { Sums } from './sums.ts';

export interface EngineOptions {
  /** Data cut-off: what happened later is not known. */
  readonly asOf: LocalDate;
  /** The period, and the one that it is held against. */
  readonly period: NamedPeriod;
  readonly previous?: NamedPeriod | undefined;
  readonly closedDays?: ClosedDays;
  readonly rules?: FigureRules;
  readonly filter?: FigureFilter;
  /** Residents per area, for M25. */
  readonly residents?: ReadonlyMap<string, number>;
  /** The watch round's list, for M24. */
  readonly watch?: WatchLooks | undefined;
}

/** All figures of a set of events at one cut-off. Tomorrow, or with other rules, needs a new engine. */
export interface FigureEngine {
  /** Costs one matter, once the figures have been asked for; before that, next to nothing. */
  add(event: FigureEvent): void;
  /**
   * Counts so many matters more; true when all have been. For those who must not be away for long: `figures` counts
   * what is left.
   */
  count(matters: number): boolean;
  figures(): FigureReport;
  /** The matters behind a figure, sorted, by a key such as `M8.overdue` (docs/metrics.md lists them). */
  matters(key: string): readonly string[];
  /** Every open matter or referral in a step of the ageing chart, the oldest first. */
  dots(step: Step): readonly Dot[];
}

/** One pass over the matters at one cut-off and period. */
interface Pass {
  readonly context: Context;
  readonly sums: Sums;
}

/** @param store events known already; the engine adds to it */
export function figureEngine(options: EngineOptions, store: EventStore = eventStore()): FigureEngine {
  const calendar = workingCalendar(options.closedDays ?? NO_CLOSED_DAYS);
  const asOf = dayNumber(options.asOf);
  const rangeOf = ({ from, to }: NamedPeriod): DayRange => ({ from: dayNumber(from), to: dayNumber(to) });
  const passes: Pass[] = [
    { context: contextOf(asOf, rangeOf(options.period), calendar, options), sums: new Sums() },
  ];
  if (options.previous) {
    // As it was reported then: with the cut-off at its own end.
    const cutOff = Math.min(asOf, dayNumber(options.previous.to));
    passes.push({
      context: contextOf(cutOff, rangeOf(options.previous), calendar, options),
      sums: new Sums(),
    });
  }
  let left: Iterator<string> | undefined;
  let isCounted = false;

  const tally = (matter: string, sign: 1 | -1): void => {
    const events = store.eventsOf(matter);
    let known: Course | null = null;
    for (const { context, sums } of passes) {
      const course: Course | null =
        known && isSame(known, events, context) ? known : deriveCourse(matter, events, context);
      known = course;
      if (!course || !fits(course, context.filter)) continue;
      sums.begin(sign);
      tallyCourse(course, context, sums);
    }
  };
  const count = (most: number): boolean => {
    left ??= store.matters();
    for (let done = 0; done < most && !isCounted; done++) {
      const next = left.next();
      if (next.done === true) isCounted = true;
      else tally(next.value, 1);
    }
    return isCounted;
  };
  const countAll = () => count(Number.POSITIVE_INFINITY);

  return {
    count,
    add(event) {
      // Half counted, nobody could say whether this matter was among them.
      if (left && !isCounted) countAll();
      if (isCounted) tally(event.matter, -1);
      store.add(event);
      if (isCounted) tally(event.matter, 1);
    },
    figures() {
      countAll();
      const [current, previous] = passes;
      if (!current) throw new Error('no pass');
      return reportOf(options, store.events, current, previous);
    },
    matters(key) {
      const listing = new Listing(key);
      const context = passes[0]?.context;
      if (!context) return [];
      for (const matter of store.matters()) {
        const course = deriveCourse(matter, store.eventsOf(matter), context);
        if (course && fits(course, context.filter)) tallyCourse(course, context, listing);
      }
      return listing.matters();
    },
    dots(step) {
      countAll();
      const sums = passes[0]?.sums;
      return sums ? dotsOf(sums, step) : [];
    },
  };
}

/** True when a course known at a later cut-off was the same at an earlier one: nothing has happened in between. */
function isSame(course: Course, events: readonly StoredEvent[], { asOf }: Context): boolean {
  // Events are sorted, those without a readable day last.
  const last = events[events.length - 1]?.day ?? null;
  return last !== null && last <= asOf && course.citizenWaits.length === 0;
}
