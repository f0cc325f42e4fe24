import { dayNumber, type LocalDate } from '../time/dates.ts';
import type { Day } from './calendar.ts';
import { type Context, isIn, workingDays } from './context.ts';
import { type Duration, type Share, shareOf, survivalDuration } from './estimates.ts';
import { WaitCounts } from './waitCounts.ts';

/** What the watch round's list says of one day; pages by their place in `WatchLooks.pages`. */
export interface LookDay {
  readonly day: LocalDate;
  /** Pages that were to be looked at. Empty: from this day on there is no round. */
  readonly due: readonly number[];
  /** Those that somebody has looked at. */
  readonly seen: readonly number[];
}

/** The watch round as its list tells it, without who it was: figures are never about one person's work. */
export interface WatchLooks {
  /** What the pages are called. */
  readonly pages: readonly string[];
  /** One for each day that has rows, rising. */
  readonly days: readonly LookDay[];
}

/** How the looks at one page went in the period. */
export interface PageLooks {
  readonly page: string;
  readonly onTime: Share;
  /** Most working days that a look was late; those not caught up count up to the cut-off. */
  readonly latest: number;
}

/** The round's part of M24. */
export interface LooksFigure {
  /** Looked at on the very day, of the looks that were due; the cut-off's own day has not matured. */
  readonly onTime: Share;
  /** Working days from the day when a look was due until somebody looked. */
  readonly lag: Duration;
  readonly pages: readonly PageLooks[];
}

interface Due {
  readonly page: number;
  readonly day: Day;
}

/**
 * The looks that were due up to the cut-off: each working day, the pages that its rows name. A working day without
 * rows has the list of the day before it, for then nobody looked and the morning's list was not written either.
 */
function dueLooks({ days }: WatchLooks, { asOf, calendar }: Context): readonly Due[] {
  const [first] = days;
  if (!first) return [];
  const written = new Map(days.map((each) => [dayNumber(each.day), each.due] as const));
  const due: Due[] = [];
  let list: readonly number[] = [];
  for (let day = dayNumber(first.day); day <= asOf; day++) {
    const isOff = !calendar.isWorkingDay(day);
    // On a day off only what somebody looked at has a row: that is no new list.
    if (isOff) continue;
    list = written.get(day) ?? list;
    for (const page of list) due.push({ page, day });
  }
  return due;
}

/** Rising days on which each page was looked at, days off too: who looks on a Saturday has looked. */
function looksByPage({ days }: WatchLooks, asOf: Day): ReadonlyMap<number, readonly Day[]> {
  const looks = new Map<number, Day[]>();
  for (const { day, seen } of days) {
    const number = dayNumber(day);
    if (number > asOf) continue;
    for (const page of seen) {
      const known = looks.get(page);
      if (known) known.push(number);
      else looks.set(page, [number]);
    }
  }
  return looks;
}

/**
 * The watch round's part of M24: looks due in the period, how many came on their day, and how long the others took.
 * Null where there is no list, and under a filter: a page belongs to no matter, area or theme.
 */
export function looksFigure(watch: WatchLooks | undefined, context: Context): LooksFigure | null {
  const { asOf, rules, filter } = context;
  if (!watch || Object.values(filter).some((value) => value !== undefined)) return null;
  const due = dueLooks(watch, context).filter(({ day }) => isIn(context, day));
  if (due.length === 0) return null;
  const looks = looksByPage(watch, asOf);
  const waits = new WaitCounts();
  const pages = new Map<number, { onTime: number; matured: number; open: number; latest: number }>();
  for (const { page, day } of due) {
    const looked = looks.get(page)?.find((each) => each >= day);
    const lag = workingDays(context, day, looked ?? asOf);
    waits.add(lag, looked === undefined ? 0 : 1);
    const sums = pages.get(page) ?? { onTime: 0, matured: 0, open: 0, latest: 0 };
    pages.set(page, sums);
    sums.latest = Math.max(sums.latest, lag);
    if (looked === undefined && day === asOf) sums.open += 1;
    else sums.matured += 1;
    if (looked === day) sums.onTime += 1;
  }
  const all = [...pages.values()];
  const sum = (key: 'onTime' | 'matured' | 'open') => all.reduce((total, each) => total + each[key], 0);
  return {
    onTime: shareOf(sum('onTime'), sum('matured'), rules, sum('open')),
    lag: survivalDuration(waits, rules),
    pages: [...pages].map(([page, { onTime, matured, open, latest }]) => ({
      page: watch.pages[page] ?? '',
      onTime: shareOf(onTime, matured, rules, open),
      latest,
    })),
  };
}
