import * as v from 'valibot';
import { type Duty, dutyOf } from '../../shared/matters/duty.ts';
import { OWN_TASKS, STAGES } from '../../shared/matters/kinds.ts';
import { stageOf } from '../../shared/matters/lifeCycle.ts';
import {
  isPaused,
  type MatterState,
  openActions,
  openPromises,
  openReferrals,
  uncheckedActions,
} from '../../shared/matters/state.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../../shared/time/workingDays.ts';
import { LONGEST_CELL } from './cells.ts';

const day = v.custom<LocalDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));

const statusSchema = v.object({
  stage: v.picklist(STAGES),
  received: day,
  /** Day of the decision; only while somebody is asked. */
  decided: v.exactOptional(day),
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
  open: v.array(
    v.object({
      organisation: v.string(),
      sent: day,
      due: day,
      paused: v.exactOptional(v.literal(true)),
      reminders: v.exactOptional(v.array(v.object({ level: v.number(), on: day }))),
    }),
  ),
  /** What somebody has to see to by a day; each left out when there is none. */
  promises: v.exactOptional(v.array(v.object({ what: v.string(), due: day }))),
  actions: v.exactOptional(v.array(v.object({ what: v.string(), due: day }))),
  /** Actions that are done and whose effect nobody has looked at. */
  unchecked: v.exactOptional(v.array(v.object({ what: v.string(), on: day }))),
});

/** How a matter stands, small enough to be read for every matter at once. */
export type MatterStanding = v.InferOutput<typeof statusSchema>;

/** Enough to know a promise or an action again in a list. */
export const brief = (what: string): string => (what.length <= 60 ? what : `${what.slice(0, 59)}…`);

export function standingOf(state: MatterState): MatterStanding {
  const promises = openPromises(state).map(({ what, due }) => ({ what: brief(what), due }));
  const actions = openActions(state).map(({ what, due }) => ({ what: brief(what), due }));
  const unchecked = uncheckedActions(state).map(({ what, done, due }) => ({
    what: brief(what),
    on: done?.on ?? due,
  }));
  return {
    stage: stageOf(state),
    received: state.received,
    ...(state.decision && openReferrals(state).length > 0 && { decided: state.decision.on }),
    duty: withoutCounts(dutyOf(state, state.received)),
    open: openReferrals(state).map((referral) => ({
      organisation: referral.organisation,
      sent: referral.sent,
      due: referral.due,
      ...(isPaused(referral) && { paused: true as const }),
      ...(referral.reminders.length > 0 && {
        reminders: referral.reminders.map(({ level, on }) => ({ level, on })),
      }),
    })),
    ...(promises.length > 0 && { promises }),
    ...(actions.length > 0 && { actions }),
    ...(unchecked.length > 0 && { unchecked }),
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
  if (text.length <= LONGEST_CELL) return text;
  const { stage, received, duty } = standing;
  return JSON.stringify({ stage, received, duty, open: [] });
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
