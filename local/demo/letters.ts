import type { DecisionOutcome, FeedbackChannel, MatterKind } from '../../shared/matters/kinds.ts';
import { organisationById } from '../../shared/reference/organisations.ts';
import type { ClassedOutcome } from '../../shared/referrals/outcomes.ts';
import type { FinalOutcome } from './departments.ts';
import type { Random } from './random.ts';
import { ANSWERS, LETTERS, OWN_LETTERS } from './replies.ts';
import type { Story } from './stories/story.ts';

export function answerText(outcome: ClassedOutcome, kind: MatterKind, random: Random): string {
  return random.pick(ANSWERS[outcome][kind === 'fault_report' ? 'fault' : 'other']);
}

export function letterText(
  outcome: FinalOutcome,
  kind: MatterKind,
  title: string,
  organisation: string,
  random: Random,
): string {
  const who = organisationById(organisation)?.nameSv ?? organisation;
  const letter = random.pick(LETTERS[letterFor(outcome, kind)]);
  return letter.replace('{title}', title).replace('{who}', who);
}

function letterFor(outcome: FinalOutcome, kind: MatterKind): keyof typeof LETTERS {
  switch (outcome) {
    case 'yes':
      return kind === 'fault_report' ? 'repaired' : 'agreed';
    case 'yes_in_plan':
      return 'planned';
    case 'partly':
      return 'partly';
    case 'not_ours':
      return 'elsewhere';
    case 'no_with_reason':
    case 'no_without_reason':
      return 'no';
  }
}

export function ownLetterText(story: Story, random: Random): string {
  switch (story.kind) {
    case 'comment':
      return random.pick(OWN_LETTERS.praise);
    case 'citizen_enquiry':
      return random.pick(OWN_LETTERS.question);
    case 'fault_report':
      return random.pick(OWN_LETTERS.fault);
    default:
      return random.pick(OWN_LETTERS.other);
  }
}

export function decisionFor(outcome: FinalOutcome): DecisionOutcome {
  return outcome === 'no_with_reason' || outcome === 'no_without_reason' ? 'no' : outcome;
}

const TOLD_BY: Readonly<Record<Story['channel'], FeedbackChannel>> = {
  social_media: 'reply_in_thread',
  web_form: 'mail',
  e_service: 'mail',
  mail: 'mail',
  phone: 'phone',
  visit: 'phone',
  letter: 'letter',
  dialogue: 'meeting',
  other: 'other',
};

export function toldBy(channel: Story['channel']): FeedbackChannel {
  return TOLD_BY[channel];
}
