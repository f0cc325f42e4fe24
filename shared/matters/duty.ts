import type { LocalDate } from '../time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../time/workingDays.ts';
import type { OwnTask } from './kinds.ts';
import { stageOf } from './lifeCycle.ts';
import { currentReferrals, isPaused, type MatterState, openReferrals } from './state.ts';

export type { OwnTask } from './kinds.ts';

/** Who is waited for, and since when: the line above every matter. */
export type Duty =
  | {
      readonly holder: 'organisation';
      /** Ids of the organisations that have not answered, the longest waited for first. */
      readonly organisations: readonly string[];
      readonly since: LocalDate;
      readonly workingDays: number;
      readonly due: LocalDate;
      /** Negative when the day has passed. */
      readonly workingDaysLeft: number;
    }
  | {
      readonly holder: 'district';
      readonly task: OwnTask;
      readonly since: LocalDate;
      readonly workingDays: number;
    }
  | { readonly holder: 'resident'; readonly since: LocalDate; readonly workingDays: number }
  /** Closed, unless it says how else it ended. */
  | { readonly holder: 'nobody'; readonly ended?: 'withdrawn' | 'struck' };

/** @param today the day the question is asked, in Stockholm */
export function dutyOf(state: MatterState, today: LocalDate, closed?: ClosedDays): Duty {
  const district = (task: OwnTask, since: LocalDate): Duty => ({
    holder: 'district',
    task,
    since,
    workingDays: workingDaysBetween(since, today, closed),
  });
  const lastDay = state.timeline[state.timeline.length - 1]?.on ?? state.received;
  const stage = stageOf(state);
  switch (stage) {
    case 'closed':
      return { holder: 'nobody' };
    case 'withdrawn':
    case 'struck':
      return { holder: 'nobody', ended: stage };
    case 'told':
      return district('close', state.told?.on ?? lastDay);
    case 'received':
      return district('triage', state.reopened?.on ?? state.received);
    case 'triaged':
      return district('refer_or_decide', state.reopened?.on ?? state.triaged ?? state.received);
    case 'asked': {
      const since = state.asked?.on ?? lastDay;
      return { holder: 'resident', since, workingDays: workingDaysBetween(since, today, closed) };
    }
    case 'decided':
      return district('tell', state.decision?.on ?? lastDay);
    case 'answered': {
      const referrals = currentReferrals(state).filter((referral) => referral.answered !== undefined);
      const since = referrals.map((referral) => referral.answered ?? referral.sent).sort();
      // Everybody said that it is somebody else's: there is nothing yet to tell.
      const wrongAddress = referrals.every((referral) => referral.reply?.outcome === 'not_ours');
      return district(wrongAddress ? 'refer_or_decide' : 'tell', since[since.length - 1] ?? lastDay);
    }
    case 'referred': {
      const open = [...openReferrals(state)].sort((a, b) => (a.sent < b.sent ? -1 : a.sent > b.sent ? 1 : 0));
      const waiting = open.filter((referral) => !isPaused(referral));
      if (waiting.length === 0) {
        const pauses = open.map((referral) => referral.pauses[referral.pauses.length - 1]?.from ?? lastDay);
        return district('answer_department', pauses.sort()[0] ?? lastDay);
      }
      const since = waiting[0]?.sent ?? lastDay;
      const due = waiting.map((referral) => referral.due).sort()[0] ?? lastDay;
      return {
        holder: 'organisation',
        organisations: [...new Set(waiting.map((referral) => referral.organisation))],
        since,
        workingDays: workingDaysBetween(since, today, closed),
        due,
        workingDaysLeft: workingDaysBetween(today, due, closed),
      };
    }
  }
}
