import { FEEDBACK_CHANNELS } from '../../../../../shared/matters/kinds.ts';
import { type MatterState, openReferrals, type ReferralState } from '../../../../../shared/matters/state.ts';
import { matterWords } from '../../../../../shared/text/matters.ts';
import { stepForms } from '../../../../../shared/text/step-forms.ts';
import type { Fields } from '../../drafts.ts';
import { dayIn, type FormContext, optionsOf, organisationName, type Part } from '../form.ts';

/** The words of the forms, and of the loop. */
export const wordsOf = (context: FormContext) => ({
  ...stepForms[context.language],
  loop: matterWords[context.language],
});

/** How the resident was reached. */
export function channelPart(context: FormContext): Part {
  const { fields, loop } = wordsOf(context);
  return {
    part: 'choice',
    name: 'channel',
    label: fields.how,
    isOpen: true,
    options: optionsOf(FEEDBACK_CHANNELS, loop.feedbackChannels),
    required: true,
  };
}

/** A day that has been: today unless another is chosen, never before the matter came. */
export function pastPart(
  { card, today, several }: FormContext,
  name: string,
  label: string,
): Extract<Part, { part: 'day' }> {
  return {
    part: 'day',
    name,
    label,
    when: 'past',
    max: today,
    required: true,
    ...(!several && { min: card.state.received }),
  };
}

/** Days closed besides weekends and holidays. */
export const closedIn = ({ lists }: FormContext) => new Set(lists.closedDays);

/** Which of a matter's open referrals the form is about: the one whose button was pressed, or the first. */
export const firstOf = (
  context: FormContext,
  fits: (referral: ReferralState) => boolean = () => true,
): string => {
  const open = openReferrals(context.card.state).filter(fits);
  return (open.find(({ referral }) => referral === context.subject) ?? open[0])?.referral ?? '';
};

/** An open referral by its number. */
export const chosenIn = (state: MatterState, referral: string | undefined): ReferralState | undefined =>
  openReferrals(state).find((open) => open.referral === referral);

/** Which referral: a choice when there are several, else words. */
export function referralPart(
  context: FormContext,
  fields: Fields,
  fits: (referral: ReferralState) => boolean = () => true,
): readonly Part[] {
  const words = wordsOf(context).fields;
  const day = dayIn(context);
  const open = openReferrals(context.card.state).filter(fits);
  const nameOf = ({ organisation, sent }: ReferralState) =>
    words.sentOn(organisationName(context)(organisation), day(sent));
  const chosen = open.find(({ referral }) => referral === fields.referral);
  if (open.length < 2) {
    const [only] = open;
    return only ? [{ part: 'text', tone: 'muted', text: `${nameOf(only)}: ”${only.question}”` }] : [];
  }
  return [
    {
      part: 'choice',
      name: 'referral',
      label: words.referral,
      options: open.map((referral) => ({ value: referral.referral, label: nameOf(referral) })),
      hint: chosen && `”${chosen.question}”`,
      required: true,
    },
  ];
}
