import type { TargetKind } from '../referrals/targets.ts';
import type { Twin } from './language.ts';

export const FEEDBACK_KINDS = ['receipt', 'question', 'interim', 'feedback'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];
export const ACTION_STAGES = ['planned', 'done', 'checked', 'cancelled', 'undone'] as const;
export type ActionStage = (typeof ACTION_STAGES)[number];
export const PROMISE_STAGES = ['open', 'kept', 'undone'] as const;
export type PromiseStage = (typeof PROMISE_STAGES)[number];
export const REFERRAL_STAGES = ['open', 'paused', 'answered', 'recalled', 'undone'] as const;
export type ReferralStage = (typeof REFERRAL_STAGES)[number];
export const MAIL_STAGES = ['waiting', 'sending', 'sent', 'failed', 'off'] as const;
export type MailStage = (typeof MAIL_STAGES)[number];

interface RowWords {
  readonly feedbackKinds: Readonly<Record<FeedbackKind, string>>;
  readonly actionStages: Readonly<Record<ActionStage, string>>;
  readonly promiseStages: Readonly<Record<PromiseStage, string>>;
  readonly referralStages: Readonly<Record<ReferralStage, string>>;
  readonly mailStages: Readonly<Record<MailStage, string>>;
  readonly targetKinds: Readonly<Record<TargetKind, string>>;
  /** Holds for every organisation. */
  readonly everybody: string;
  readonly resident: string;
  readonly neighbourhood: string;
  readonly place: string;
  readonly some: (some: number, of: number) => string;
}

/** What stands in the cells of the tabs besides the words of the matters themselves. */
export const rowWords: Twin<RowWords> = {
  sv: {
    feedbackKinds: {
      receipt: 'Bekräftelse',
      question: 'Fråga till den boende',
      interim: 'Mellanbesked',
      feedback: 'Återkoppling',
    },
    actionStages: {
      planned: 'Planerad',
      done: 'Klar',
      checked: 'Följd upp',
      cancelled: 'Inställd',
      undone: 'Ångrad',
    },
    promiseStages: { open: 'Öppet', kept: 'Hållet', undone: 'Ångrat' },
    referralStages: {
      open: 'Öppen',
      paused: 'Väntar på oss',
      answered: 'Besvarad',
      recalled: 'Återkallad',
      undone: 'Ångrad',
    },
    mailStages: {
      waiting: 'Väntar',
      sending: 'Skickas',
      sent: 'Skickat',
      failed: 'Gick inte',
      off: 'Skickas inte',
    },
    targetKinds: {
      receipt: 'Bekräftelse',
      triage: 'Fördelning',
      referral: 'Svar på remiss',
      decision: 'Beslut',
      feedback: 'Återkoppling',
    },
    everybody: 'Alla',
    resident: 'Den boende',
    neighbourhood: 'Område',
    place: 'Plats',
    some: (some, of) => `${some} av ${of}`,
  },
  en: {
    feedbackKinds: {
      receipt: 'Receipt',
      question: 'Question to the resident',
      interim: 'Interim reply',
      feedback: 'Feedback',
    },
    actionStages: {
      planned: 'Planned',
      done: 'Done',
      checked: 'Followed up',
      cancelled: 'Cancelled',
      undone: 'Undone',
    },
    promiseStages: { open: 'Open', kept: 'Kept', undone: 'Undone' },
    referralStages: {
      open: 'Open',
      paused: 'Waits for us',
      answered: 'Answered',
      recalled: 'Recalled',
      undone: 'Undone',
    },
    mailStages: {
      waiting: 'Waiting',
      sending: 'Being sent',
      sent: 'Sent',
      failed: 'Failed',
      off: 'Not sent',
    },
    targetKinds: {
      receipt: 'Receipt',
      triage: 'Assignment',
      referral: 'Answer to a referral',
      decision: 'Decision',
      feedback: 'Feedback',
    },
    everybody: 'All',
    resident: 'The resident',
    neighbourhood: 'Neighbourhood',
    place: 'Place',
    some: (some, of) => `${some} of ${of}`,
  },
};
