import type { Day } from '../calendar.ts';
import { type Context, isIn } from '../context.ts';
import type { Course } from '../course.ts';
import type { Sink, Sums } from '../sums.ts';
import { suppress } from '../suppression.ts';

/** M1 inflow, M2 open stock, M23 voices per issue. */

export const UNKNOWN = 'unknown';

/** True when the matter was open at the end of a day. */
function isOpenOn(course: Course, received: Day, day: Day): boolean {
  if (received > day) return false;
  return !course.closings.some(({ from, to }) => from <= day && (to === null || to > day));
}

export function tally(course: Course, context: Context, sink: Sink): void {
  const { matter, received, closings } = course;
  if (received === null) return;
  sink.count('M2.known');
  if (isOpenOn(course, received, context.asOf)) {
    sink.count('M2.open');
    sink.list('M2.open', matter);
  }
  if (isOpenOn(course, received, context.period.from - 1)) sink.count('M2.atStart');
  for (const closing of closings) {
    if (isIn(context, closing.from)) sink.count('M2.closures');
    if (isIn(context, closing.to)) sink.count('M2.reopenings');
  }
  if (!isIn(context, received)) return;
  sink.count('M1.received');
  sink.list('M1.received', matter);
  if (course.isAnonymous) sink.count('M1.anonymous');
  if (course.withdrawn !== null) sink.count('M1.withdrawn');
  sink.countBy('M1.channels', course.channel || UNKNOWN);
  sink.countBy('M1.themes', course.theme || UNKNOWN);
  sink.countBy('M1.areas', course.area || UNKNOWN);
  sink.countBy('M1.kinds', course.kind || UNKNOWN);
  if (course.group === '') sink.count('M23.ungrouped');
  else sink.countBy('M23.groups', course.group);
}

export function figures(sums: Sums, context: Context) {
  const received = sums.of('M1.received');
  const groups = sums.groups('M23.groups');
  const issues = groups.size + sums.of('M23.ungrouped');
  const open = sums.of('M2.open');
  const closures = sums.of('M2.closures');
  const reopenings = sums.of('M2.reopenings');
  return {
    M1: {
      n: received,
      value: received,
      issues,
      anonymous: sums.of('M1.anonymous'),
      withdrawn: sums.of('M1.withdrawn'),
      channels: sums.sorted('M1.channels'),
      themes: sums.sorted('M1.themes'),
      kinds: sums.sorted('M1.kinds'),
      areas: suppress(sums.groups('M1.areas'), context.rules.smallCell),
    },
    M2: {
      n: sums.of('M2.known'),
      value: open,
      atStart: sums.of('M2.atStart'),
      inflow: received,
      closures,
      reopenings,
      change: received - closures + reopenings,
    },
    M23: {
      n: received,
      value: issues === 0 ? null : received / issues,
      issues,
      top: largest(groups),
    },
  };
}

const TOP = 10;

/** The groups with most matters, without sorting all of them. */
function largest(groups: ReadonlyMap<string, number>): readonly { group: string; matters: number }[] {
  const top: { group: string; matters: number }[] = [];
  for (const [group, matters] of groups) {
    if (top.length === TOP && matters < (top[TOP - 1]?.matters ?? 0)) continue;
    top.push({ group, matters });
    top.sort((a, b) => b.matters - a.matters || (a.group < b.group ? -1 : 1));
    top.length = Math.min(top.length, TOP);
  }
  return top;
}
