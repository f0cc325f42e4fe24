import { REMINDER_WAYS } from '../../../../../shared/matters/kinds.ts';
import {
  isPaused,
  type MatterState,
  openReferrals,
  type ReferralState,
} from '../../../../../shared/matters/state.ts';
import { nextReminder, reminderText } from '../../../../../shared/referrals/reminders.ts';
import type { Fields } from '../../drafts.ts';
import {
  dayIn,
  type FormContext,
  type MailingDefinition,
  optionsOf,
  organisationName,
  type Part,
  pastDay,
} from '../form.ts';
import { chosenIn, closedIn, firstOf, pastPart, referralPart, wordsOf } from './parts.ts';

/** The reminder as the ladder and the referral's dates make it. */
export function preparedReminder(context: FormContext, state: MatterState, referral: ReferralState) {
  const closedDays = closedIn(context);
  const next = nextReminder(referral, context.today, context.lists.ladder, closedDays);
  const { subject, text } = reminderText(
    {
      referral,
      matter: state.matter,
      title: state.title,
      level: next.level,
      today: context.today,
      closedDays,
      from: signatureOf(context),
    },
    context.language,
  );
  return { ...next, subject, text };
}

/** Name and unit of whoever reminds; the address where nobody has named it. */
const signatureOf = ({ lists, user }: FormContext): string => {
  const name = lists.staff.find(({ email }) => email.toLowerCase() === user.toLowerCase())?.name || user;
  return [name, lists.signature].filter((line) => line !== '').join('\n');
};

/** Addresses of the organisation's contact persons, with commas between. */
const addressesOf = ({ lists }: FormContext, organisation: string): string =>
  lists.addresses.find((one) => one.organisation === organisation)?.emails.join(',') ?? '';

const isWritten = (how: string | undefined): boolean => how === 'mail' || how === 'letter';

/** Whoever waits for an answer from us is not reminded along with the others. */
const isRunning = (referral: ReferralState): boolean => !isPaused(referral);
const remindable = (state: MatterState): readonly ReferralState[] => openReferrals(state).filter(isRunning);

/** A prepared reminder for every open referral of the matters, each with its own dates. */
const mailsOf = (context: FormContext) =>
  (context.several ?? []).flatMap(({ state }) =>
    remindable(state).map((referral) => {
      const { subject, text, copied } = preparedReminder(context, state, referral);
      return {
        about: `${state.matter} ${organisationName(context)(referral.organisation)}`,
        to: addressesOf(context, referral.organisation),
        subject,
        text,
        copied: copied.join(','),
      };
    }),
  );

/** Whether the sheet is to send the mail itself. */
const sends = ({ lists }: FormContext, fields: Fields): boolean =>
  lists.mailIsOn && fields.how === 'mail' && fields.send === 'yes';

/** The choice to let the sheet send, where it may and an address is known. */
function sendParts(
  context: FormContext,
  fields: Fields,
  mails: readonly { readonly to: string }[],
): readonly Part[] {
  const words = wordsOf(context).fields;
  const known = [...new Set(mails.map(({ to }) => to).filter((to) => to !== ''))];
  if (!context.lists.mailIsOn || fields.how !== 'mail' || known.length === 0) return [];
  return [{ part: 'check', name: 'send', label: words.sendTo(known.join(', ').replace(/,(?! )/g, ', ')) }];
}

/** The next step of the reminder ladder, prepared. */
export const REMIND: MailingDefinition = {
  first: (context) => ({
    referral: firstOf(context, isRunning),
    how: 'mail',
    send: 'yes',
    reminded: context.today,
  }),
  mails: (context, text) => {
    if (!context.lists.mailIsOn || text('how') !== 'mail' || text('send') !== 'yes') return [];
    const about = context.several
      ? remindable(context.card.state)
      : openReferrals(context.card.state).filter(({ referral }) => referral === text('referral'));
    return about.map((referral) => {
      const prepared = preparedReminder(context, context.card.state, referral);
      return {
        to: addressesOf(context, referral.organisation),
        subject: prepared.subject,
        text: context.several ? prepared.text : text('text'),
        copied: context.several ? prepared.copied.join(',') : text('copied'),
      };
    });
  },
  parts: (context, fields) => {
    const { fields: words, loop } = wordsOf(context);
    const day = dayIn(context);
    const referral = context.several
      ? openReferrals(context.card.state)[0]
      : chosenIn(context.card.state, fields.referral);
    if (!referral) return [];
    const prepared = preparedReminder(context, context.card.state, referral);
    const earlier = referral.reminders.map(
      ({ on, how }) => `${day(on)} (${loop.reminderWays[how].toLowerCase()})`,
    );
    const copied = fields.copied ?? prepared.copied.join(', ');
    const how: Part = {
      part: 'choice',
      name: 'how',
      label: words.how,
      options: optionsOf(REMINDER_WAYS, loop.reminderWays),
      required: true,
    };
    if (context.several) {
      return [
        how,
        ...(isWritten(fields.how)
          ? ([
              ...sendParts(context, fields, mailsOf(context)),
              {
                part: 'text',
                tone: 'muted',
                text: sends(context, fields) ? words.remindSent : words.remindEach,
              },
              { part: 'mails', mails: mailsOf(context) },
            ] as const)
          : ([{ part: 'prose', name: 'said', label: words.remindedText, rows: 3 }] as const)),
        pastPart(context, 'reminded', words.day),
      ];
    }
    return [
      ...referralPart(context, fields, isRunning),
      { part: 'text', tone: 'plain', text: words.level(prepared.level, earlier) },
      ...(prepared.isDue
        ? []
        : [{ part: 'text', tone: 'muted', text: words.notYet(day(prepared.on)) } as const]),
      how,
      isWritten(fields.how)
        ? {
            part: 'prose',
            name: 'text',
            label: words.remindText,
            hint: words.remindHint,
            rows: 9,
            proposed: prepared.text,
            required: true,
          }
        : { part: 'prose', name: 'said', label: words.remindedText, rows: 3 },
      ...(fields.how === 'mail'
        ? ([
            { part: 'line', name: 'copied', label: words.copied, hint: words.copiedHint },
            ...sendParts(context, fields, [{ to: addressesOf(context, referral.organisation) }]),
            ...(sends(context, fields) && addressesOf(context, referral.organisation) !== ''
              ? []
              : [
                  {
                    part: 'mail',
                    to: addressesOf(context, referral.organisation),
                    subject: prepared.subject,
                    text: fields.text ?? prepared.text,
                    copied,
                  } as const,
                ]),
          ] as const)
        : []),
      { ...pastPart(context, 'reminded', words.day), min: referral.sent },
    ];
  },
  content: (context, text) => {
    const { card, several, today } = context;
    const about = several
      ? remindable(card.state)
      : openReferrals(card.state).filter(({ referral }) => referral === text('referral'));
    return about.map((referral) => {
      const prepared = preparedReminder(context, card.state, referral);
      const copied = text('copied')
        .split(',')
        .map((address) => address.trim())
        .filter((address) => address !== '');
      const written = several ? prepared.text : text('text');
      return {
        referral: referral.referral,
        level: Math.min(9, prepared.level),
        how: text('how'),
        text: isWritten(text('how')) ? written : text('said'),
        ...(text('how') === 'mail' && copied.length > 0 && { copied }),
        ...pastDay('reminded', text('reminded'), today),
      };
    });
  },
};
