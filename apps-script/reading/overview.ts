import { STAGES, type Stage } from '../../shared/matters/lifeCycle.ts';
import { timeToFeedback } from '../../shared/metrics/timeToFeedback.ts';
import { dayOf, type LocalDate } from '../../shared/time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../../shared/time/workingDays.ts';
import type { Overview, WaitedFor } from '../calls.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { decodeStanding, type MatterStanding } from '../workbook/status-cell.ts';

/**
 * The overview: the figure from the event list, the counts from how each matter stands. Reads columns, never the
 * content of events.
 * @param period of receipt; undefined: all matters
 */
export function readOverview(
  book: Book,
  period: { readonly from: LocalDate; readonly to: LocalDate } | undefined,
  today: LocalDate,
): Overview {
  const closedDays = readClosedDays(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const rows = book.table('events').readAll(['key', 'part', 'matter', 'type', 'at']);
  const events = rows
    .filter((row) => row.matter !== '' && Number(row.part || 0) === 0)
    .map(({ matter, type, at }) => ({ matter, at, fact: { type } }));
  const received = events
    .filter((event) => event.fact.type === 'matter_received')
    .flatMap((event) => dayOf(event.at) ?? [])
    .sort();
  const first = received[0];
  const last = received[received.length - 1];
  const matters = book.table('matters').readAll(['key', 'status']);
  const standings = new Map<string, MatterStanding>();
  for (const { key, status } of matters) {
    const standing = key === '' ? undefined : decodeStanding(status);
    if (standing) standings.set(key, standing);
  }
  return {
    district: readSettings(book).district,
    today,
    period: period ?? null,
    timeToFeedback: timeToFeedback(events, today, period, closedDays),
    stages: countStages(standings.values()),
    waitedFor: waitedFor(standings.values(), today, closedDays, (id) => names.get(id) ?? id),
    ownDuties: ownDuties(standings.values(), today, closedDays),
    span: first && last ? { from: first, to: last } : null,
    unreadable: matters.filter(({ key }) => key !== '' && !standings.has(key)).length,
  };
}

export function countStages(standings: Iterable<MatterStanding>): Readonly<Record<Stage, number>> {
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const { stage } of standings) counts[stage] += 1;
  return counts;
}

/** Organisations with open referrals, the longest waited for first. */
export function waitedFor(
  standings: Iterable<MatterStanding>,
  today: LocalDate,
  closedDays: ClosedDays,
  organisationName: (id: string) => string,
): readonly WaitedFor[] {
  const found = new Map<string, { open: number; late: number; longest: number }>();
  for (const { open, stage } of standings) {
    if (stage === 'closed') continue;
    for (const { organisation, sent, due } of open) {
      const known = found.get(organisation) ?? { open: 0, late: 0, longest: 0 };
      known.open += 1;
      if (due < today) known.late += 1;
      known.longest = Math.max(known.longest, workingDaysBetween(sent, today, closedDays));
      found.set(organisation, known);
    }
  }
  return [...found]
    .map(([id, counts]) => ({ organisation: organisationName(id), ...counts }))
    .sort(
      (a, b) =>
        b.longest - a.longest || b.open - a.open || a.organisation.localeCompare(b.organisation, 'sv'),
    );
}

const OWN_TASKS = ['triage', 'refer_or_decide', 'tell', 'close'] as const;

/** What waits for the district itself, by task. */
export function ownDuties(
  standings: Iterable<MatterStanding>,
  today: LocalDate,
  closedDays: ClosedDays,
): Overview['ownDuties'] {
  const counts = OWN_TASKS.map((task) => ({ task, matters: 0, longest: 0 }));
  for (const { duty } of standings) {
    if (duty.holder !== 'district') continue;
    const count = counts.find(({ task }) => task === duty.task);
    if (!count) continue;
    count.matters += 1;
    count.longest = Math.max(count.longest, workingDaysBetween(duty.since, today, closedDays));
  }
  return counts;
}
