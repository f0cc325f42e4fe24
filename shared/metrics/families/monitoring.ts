import { readDay } from '../calendar.ts';
import { type Context, isIn, workingDays } from '../context.ts';
import type { Course } from '../course.ts';
import { plainPercentile, shareOf } from '../estimates.ts';
import { looksFigure } from '../looks.ts';
import type { Sink, Sums } from '../sums.ts';

/** M24 monitoring lag: from posted to clipped, of what was clipped in the period; and how the watch round was kept. */

const HOUR = 3_600_000;
const HAS_ZONE = /T.*(Z|[+-]\d\d:?\d\d)$/;

/** Whole hours between two moments; null when either is known to the day only. */
function hoursBetween(from: string, to: string): number | null {
  if (!HAS_ZONE.test(from) || !HAS_ZONE.test(to)) return null;
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / HOUR));
}

export function tally(course: Course, context: Context, sink: Sink): void {
  const clipped = course.clipped === null ? null : readDay(course.clipped);
  if (course.clipped === null || !isIn(context, clipped)) return;
  const posted = course.posted === null ? null : readDay(course.posted);
  if (course.posted === null || posted === null) {
    sink.count('M24.unknown');
    return;
  }
  const lag = workingDays(context, posted, clipped);
  sink.wait('M24.workingDays', lag, 1);
  // What was posted on a day off is clipped the same working day when it is clipped on the next one.
  if (lag <= (context.calendar.isWorkingDay(posted) ? 0 : 1)) sink.count('M24.sameDay');
  const hours = hoursBetween(course.posted, course.clipped);
  if (hours !== null) sink.wait('M24.hours', hours, 1);
}

export function figures(sums: Sums, context: Context) {
  const { rules } = context;
  const lags = sums.waits('M24.workingDays');
  const n = lags.rows().reduce((sum, row) => sum + row.events, 0);
  const isEnough = n >= rules.fewestForMedian;
  const p50 = isEnough ? plainPercentile(lags, 0.5) : null;
  const hours = sums.waits('M24.hours');
  const nHours = hours.rows().reduce((sum, row) => sum + row.events, 0);
  return {
    M24: {
      n,
      value: p50,
      p50Hours: nHours >= rules.fewestForMedian ? plainPercentile(hours, 0.5) : null,
      nHours,
      sameWorkingDay: shareOf(sums.of('M24.sameDay'), n, rules),
      unknown: sums.of('M24.unknown'),
      /** The watch round: absent in reports frozen before it was counted. */
      looks: looksFigure(context.watch, context),
    },
  };
}
