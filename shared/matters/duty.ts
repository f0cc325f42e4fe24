import type { LocalDate } from '../time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../time/workingDays.ts';
import { stageOf } from './lifeCycle.ts';
import { type MatterState, openReferrals } from './state.ts';

/** What the district itself has to do next. */
export type OwnTask = 'triage' | 'refer_or_decide' | 'tell' | 'close';

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
  | { readonly holder: 'nobody' };

/** @param today the day the question is asked, in Stockholm */
export function dutyOf(state: MatterState, today: LocalDate, closed?: ClosedDays): Duty {
  const district = (task: OwnTask, since: LocalDate): Duty => ({
    holder: 'district',
    task,
    since,
    workingDays: workingDaysBetween(since, today, closed),
  });
  const lastDay = state.timeline[state.timeline.length - 1]?.on ?? state.received;
  switch (stageOf(state)) {
    case 'closed':
      return { holder: 'nobody' };
    case 'told':
      return district('close', state.told?.on ?? lastDay);
    case 'received':
      return district('triage', state.received);
    case 'triaged':
      return district('refer_or_decide', state.triaged ?? state.received);
    case 'decided':
      return district('tell', state.decision?.on ?? lastDay);
    case 'answered': {
      const answers = state.referrals.map((referral) => referral.answered ?? referral.sent).sort();
      const lastAnswer = answers[answers.length - 1];
      return district('tell', lastAnswer ?? lastDay);
    }
    case 'referred': {
      const waiting = [...openReferrals(state)].sort((a, b) =>
        a.sent < b.sent ? -1 : a.sent > b.sent ? 1 : 0,
      );
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
