import type { Day, WorkingCalendar } from './calendar.ts';
import type { Course, ReferralCourse } from './course.ts';
import type { WatchLooks } from './looks.ts';
import { yearBefore } from './months.ts';
import { type FigureRules, RULES } from './rules.ts';

/** First and last day, both with it. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Only matters that fit; an organisation keeps the matters referred to it, and of the referrals only its own. */
export interface FigureFilter {
  /** What the numbers of a district's matters begin with: SKÄ. */
  readonly district?: string;
  readonly area?: string;
  readonly theme?: string;
  readonly channel?: string;
  readonly organisation?: string;
}

/** What the families may know besides the matter: one cut-off, one period, the rules. */
export interface Context {
  readonly asOf: Day;
  /** The last twelve months are the days after this one; the twelve before them begin after the other. */
  readonly yearAgo: Day;
  readonly twoYearsAgo: Day;
  readonly period: DayRange;
  readonly calendar: WorkingCalendar;
  readonly rules: FigureRules;
  readonly filter: FigureFilter;
  /** Residents per area; empty when unknown. */
  readonly residents: ReadonlyMap<string, number>;
  /** The watch round's list; undefined when there is none. */
  readonly watch: WatchLooks | undefined;
}

export function contextOf(
  asOf: Day,
  period: DayRange,
  calendar: WorkingCalendar,
  options: Partial<Pick<Context, 'rules' | 'filter' | 'residents' | 'watch'>> = {},
): Context {
  const yearAgo = yearBefore(asOf);
  return {
    asOf,
    yearAgo,
    twoYearsAgo: yearBefore(yearAgo),
    period,
    calendar,
    rules: options.rules ?? RULES,
    filter: options.filter ?? {},
    residents: options.residents ?? new Map(),
    watch: options.watch,
  };
}

export function isIn(context: Context, day: Day | null): day is Day {
  return day !== null && day >= context.period.from && day <= context.period.to;
}

/** Working days between two days, never below nothing. */
export function workingDays(context: Context, from: Day, to: Day): number {
  return Math.max(0, context.calendar.between(from, to));
}

export function fits(
  course: Course,
  { district, area, theme, channel, organisation }: FigureFilter,
): boolean {
  if (district !== undefined && !course.matter.startsWith(`${district}-`)) return false;
  if (area !== undefined && course.area !== area) return false;
  if (theme !== undefined && course.theme !== theme) return false;
  if (channel !== undefined && course.channel !== channel) return false;
  return (
    organisation === undefined || course.referrals.some((referral) => referral.organisation === organisation)
  );
}

export function referralsOf(course: Course, { filter }: Context): readonly ReferralCourse[] {
  if (filter.organisation === undefined) return course.referrals;
  return course.referrals.filter((referral) => referral.organisation === filter.organisation);
}
