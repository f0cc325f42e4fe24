import { RESIDENT } from '../matters/fold.ts';
import { stageOf } from '../matters/lifeCycle.ts';
import {
  currentReferrals,
  isPaused,
  type MatterState,
  openPromises,
  openReferrals,
} from '../matters/state.ts';
import type { LocalDate } from '../time/dates.ts';

/** Where a matter stands, in one sentence to the resident. */
export type PublicStanding =
  | { readonly says: 'received' | 'looking' | 'answered' | 'decided' | 'told' | 'withdrawn' | 'struck' }
  | { readonly says: 'closed'; readonly told: boolean }
  | { readonly says: 'asks_you'; readonly on: LocalDate }
  | {
      readonly says: 'waiting';
      /** Ids of those who have been asked and have not answered. */
      readonly organisations: readonly string[];
      readonly since: LocalDate;
      readonly due: LocalDate;
    };

export const PUBLIC_STEPS = ['received', 'asked', 'answered', 'told'] as const;
export type PublicStep = (typeof PUBLIC_STEPS)[number];

/** What anybody with the code may see: number, steps and days. Nothing that a person has written, and nobody's name. */
export interface PublicStatus {
  readonly number: string;
  readonly standing: PublicStanding;
  /** A step without a day has not been taken. */
  readonly steps: readonly { readonly step: PublicStep; readonly on?: LocalDate; readonly isNow: boolean }[];
  /** The resident had an answer, and then the matter was opened again. */
  readonly before?: { readonly told: LocalDate; readonly reopened: LocalDate };
  /** Day by which the resident has been promised the next word. */
  readonly next?: LocalDate;
}

/** What the status page shows of a matter. */
export function publicStatusOf(state: MatterState): PublicStatus {
  const current = currentReferrals(state);
  const answered = current.flatMap((referral) => referral.answered ?? []).sort();
  const days: Readonly<Record<PublicStep, LocalDate | undefined>> = {
    received: state.received,
    asked: earliest(state.reopened?.on ?? state.triaged, current.map((referral) => referral.sent).sort()[0]),
    answered:
      openReferrals(state).length > 0 ? undefined : (state.decision?.on ?? answered[answered.length - 1]),
    told: state.told?.on,
  };
  const last = [...PUBLIC_STEPS].reverse().find((step) => days[step] !== undefined) ?? 'received';
  const isEnded = state.closed !== undefined || state.withdrawn !== undefined || state.struck !== undefined;
  const next = isEnded ? undefined : openPromises(state).find(({ to }) => to === RESIDENT)?.due;
  const { reopened } = state;
  return {
    number: state.matter,
    standing: standingOf(state),
    steps: PUBLIC_STEPS.map((step) => {
      const on = days[step];
      return { step, ...(on && { on }), isNow: step === last && !isEnded };
    }),
    ...(reopened?.told && { before: { told: reopened.told, reopened: reopened.on } }),
    ...(next && { next }),
  };
}

const earliest = (...days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

function standingOf(state: MatterState): PublicStanding {
  const stage = stageOf(state);
  switch (stage) {
    case 'closed':
      return { says: 'closed', told: state.told !== undefined };
    case 'asked':
      return { says: 'asks_you', on: state.asked?.on ?? state.received };
    case 'referred': {
      const waiting = openReferrals(state).filter((referral) => !isPaused(referral));
      if (waiting.length === 0) return { says: 'looking' };
      return {
        says: 'waiting',
        organisations: [...new Set(waiting.map((referral) => referral.organisation))],
        since: waiting.map((referral) => referral.sent).sort()[0] ?? state.received,
        due:
          waiting
            .map((referral) => referral.due)
            .sort()
            .reverse()[0] ?? state.received,
      };
    }
    case 'triaged':
      return { says: 'looking' };
    default:
      return { says: stage };
  }
}
