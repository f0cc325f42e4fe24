import * as v from 'valibot';
import { type Duty, dutyOf } from '../../shared/matters/duty.ts';
import { OWN_TASKS, STAGES } from '../../shared/matters/kinds.ts';
import { stageOf } from '../../shared/matters/lifeCycle.ts';
import { type MatterState, openReferrals } from '../../shared/matters/state.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../../shared/time/workingDays.ts';
import { LONGEST_CELL } from './cells.ts';

const day = v.custom<LocalDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

const statusSchema = v.object({
  stage: v.picklist(STAGES),
  received: day,
  /** The duty without its day counts, which change every morning. */
  duty: v.variant('holder', [
    v.object({ holder: v.literal('organisation'), organisations: v.array(v.string()), since: day, due: day }),
    v.object({
      holder: v.literal('district'),
      task: v.picklist(OWN_TASKS),
      since: day,
    }),
    v.object({ holder: v.literal('resident'), since: day }),
    v.object({ holder: v.literal('nobody') }),
  ]),
  /** Open referrals. */
  open: v.array(v.object({ organisation: v.string(), sent: day, due: day })),
});

/** How a matter stands, small enough to be read for every matter at once. */
export type MatterStanding = v.InferOutput<typeof statusSchema>;

export function standingOf(state: MatterState): MatterStanding {
  return {
    stage: stageOf(state),
    received: state.received,
    duty: withoutCounts(dutyOf(state, state.received)),
    open: openReferrals(state).map(({ organisation, sent, due }) => ({ organisation, sent, due })),
  };
}

function withoutCounts(duty: Duty): MatterStanding['duty'] {
  switch (duty.holder) {
    case 'nobody':
      return { holder: 'nobody' };
    case 'resident':
      return { holder: 'resident', since: duty.since };
    case 'district':
      return { holder: 'district', task: duty.task, since: duty.since };
    case 'organisation':
      return {
        holder: 'organisation',
        organisations: [...duty.organisations],
        since: duty.since,
        due: duty.due,
      };
  }
}

/** The duty as it is on a day. */
export function dutyOn(standing: MatterStanding, today: LocalDate, closedDays: ClosedDays): Duty {
  const { duty } = standing;
  if (duty.holder === 'nobody') return duty;
  const workingDays = workingDaysBetween(duty.since, today, closedDays);
  if (duty.holder !== 'organisation') return { ...duty, workingDays };
  return { ...duty, workingDays, workingDaysLeft: workingDaysBetween(today, duty.due, closedDays) };
}

export function encodeStanding(standing: MatterStanding): string {
  const text = JSON.stringify(standing);
  return text.length <= LONGEST_CELL ? text : JSON.stringify({ ...standing, open: [] });
}

/** Undefined when the cell has been changed by hand. */
export function decodeStanding(text: string): MatterStanding | undefined {
  try {
    const standing = v.safeParse(statusSchema, JSON.parse(text));
    return standing.success ? standing.output : undefined;
  } catch {
    return undefined;
  }
}
