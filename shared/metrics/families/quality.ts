import type { Context } from '../context.ts';
import type { Course } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M27 data quality of everything known at the cut-off. */

const LACKS = ['received', 'place', 'theme', 'owner'] as const;

export function tally(course: Course, _context: Context, sink: Sink): void {
  const { matter, errors } = course;
  if (errors.length > 0) {
    sink.count('M27.dateErrors', errors.length);
    sink.list('M27.dateErrors', matter);
    sink.errors(matter, errors);
  }
  if (course.backdated > 0) {
    sink.count('M27.backdated', course.backdated);
    sink.count('M27.backdatedMatters');
    sink.list('M27.backdated', matter);
  }
  if (!course.isMatter) return;
  sink.count('M27.matters');
  const isThere = {
    received: course.received !== null,
    place: course.hasPlace,
    theme: course.theme !== '',
    owner: course.hasOwner,
  };
  const lacks = LACKS.filter((key) => !isThere[key]);
  for (const key of lacks) {
    sink.count(`M27.lacks.${key}`);
    sink.list(`M27.lacks.${key}`, matter);
  }
  if (course.edits > 0) {
    sink.count('M27.edited');
    sink.list('M27.edited', matter);
  }
  if (errors.length > 0) sink.count('M27.withDateErrors');
  if (lacks.length > 0 || errors.length > 0) sink.count('M27.flawed');
}

export function figures(sums: Sums, { rules }: Context) {
  const matters = sums.of('M27.matters');
  const of = (key: string) => shareOf(sums.of(key), matters, rules);
  const flawed = of('M27.flawed');
  return {
    M27: {
      n: matters,
      /** Share that lack something or have a date that cannot be right. */
      value: flawed.share,
      flawed,
      lacks: {
        received: of('M27.lacks.received'),
        place: of('M27.lacks.place'),
        theme: of('M27.lacks.theme'),
        owner: of('M27.lacks.owner'),
      },
      withDateErrors: of('M27.withDateErrors'),
      dateErrors: sums.of('M27.dateErrors'),
      backdated: of('M27.backdatedMatters'),
      backdatedEvents: sums.of('M27.backdated'),
      editedOutside: of('M27.edited'),
    },
  };
}
