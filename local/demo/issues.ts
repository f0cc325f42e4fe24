import type { LocalDate } from '../../shared/time/dates.ts';
import type { Planned } from './course.ts';
import { OWNERS, ownerSession } from './people.ts';

/** A matter's course and what people call the question that it raises. */
export interface Raised {
  readonly course: readonly Planned[];
  readonly title: string;
}

/**
 * The courses with those put together that raise the same question: each joins the issue when the second of them
 * has been assigned, or when it is assigned itself.
 * @param asOf nothing lies on this day or later
 */
export function intoIssues(raised: readonly Raised[], asOf: LocalDate): readonly (readonly Planned[])[] {
  const groups = new Map<string, Raised[]>();
  for (const one of raised) groups.set(one.title, [...(groups.get(one.title) ?? []), one]);
  const begun = [...groups].flatMap(([title, members]) => {
    const assigned = members.flatMap(({ course }) => triageOf(course) ?? []).sort(byDay);
    const second = assigned[1];
    return second ? [{ title, members, since: second.on }] : [];
  });
  begun.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.title < b.title ? -1 : 1));
  const counts = new Map<string, number>();
  const added = new Map<Raised, Planned>();
  for (const { title, members, since } of begun) {
    const year = since.slice(0, 4);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const group = `F-${year}-${String(count).padStart(4, '0')}`;
    for (const member of members) {
      const triage = triageOf(member.course);
      const owner = OWNERS.find(({ email }) => email === triage?.by);
      if (!triage || !owner) continue;
      const on = ownerSession(owner, triage.on > since ? triage.on : since);
      if (on >= asOf) continue;
      added.set(member, { on, by: triage.by, command: { type: 'group', group, relation: 'same', title } });
    }
  }
  return raised.map((one) => {
    const joins = added.get(one);
    return joins ? [...one.course, joins].sort(byDay) : one.course;
  });
}

const triageOf = (course: readonly Planned[]): Planned | undefined =>
  course.find(({ command }) => command.type === 'triage');

const byDay = (a: Planned, b: Planned): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
