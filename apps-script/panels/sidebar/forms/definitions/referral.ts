import { isPaused, type ReferralState } from '../../../../../shared/matters/state.ts';
import { addDays } from '../../../../../shared/time/dates.ts';
import { dayIn, type FormDefinition, type FormDefinitions, pastDay } from '../form.ts';
import { RECORD_ANSWER } from './answer.ts';
import { chosenIn, firstOf, pastPart, referralPart, wordsOf } from './parts.ts';
import { REFER } from './refer.ts';
import { REMIND } from './remind.ts';

/** A form about a referral that asks for a reason. */
const withReason = (label: 'reason' | 'pauseReason', hint: 'recallHint' | 'pauseHint'): FormDefinition => ({
  first: (context) => ({ referral: firstOf(context, runs(label)), reason: '', since: context.today }),
  parts: (context, fields) => {
    const words = wordsOf(context).fields;
    const chosen = chosenIn(context.card.state, fields.referral);
    return [
      ...referralPart(context, fields, runs(label)),
      { part: 'prose', name: 'reason', label: words[label], hint: words[hint], required: true, rows: 3 },
      ...(label === 'pauseReason'
        ? [{ ...pastPart(context, 'since', words.since), ...(chosen && { min: chosen.sent }) }]
        : []),
    ];
  },
  content: ({ today }, text) => [
    {
      referral: text('referral'),
      reason: text('reason'),
      ...(label === 'pauseReason' && pastDay('since', text('since'), today)),
    },
  ],
});
const runs = (label: 'reason' | 'pauseReason') => (referral: ReferralState) =>
  label === 'reason' || !isPaused(referral);

/** Forms about questions to other bodies. */
export const REFERRAL_FORMS: FormDefinitions<
  | 'refer'
  | 'record_answer'
  | 'extend_referral'
  | 'pause_referral'
  | 'resume_referral'
  | 'recall_referral'
  | 'remind'
> = {
  refer: REFER,
  record_answer: RECORD_ANSWER,
  remind: REMIND,
  extend_referral: {
    first: (context) => ({ referral: firstOf(context), due: '', reason: '' }),
    parts: (context, fields) => {
      const words = wordsOf(context).fields;
      const chosen = chosenIn(context.card.state, fields.referral);
      const later = chosen && addDays(chosen.due, 1);
      return [
        ...referralPart(context, fields),
        ...(chosen
          ? [{ part: 'text', tone: 'muted', text: words.dueNow(dayIn(context)(chosen.due)) } as const]
          : []),
        {
          part: 'day',
          name: 'due',
          label: words.newDue,
          when: 'due',
          min: later && later > context.today ? later : context.today,
          required: true,
        },
        {
          part: 'prose',
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          required: true,
          rows: 3,
        },
      ];
    },
    content: (_context, text) => [{ referral: text('referral'), due: text('due'), reason: text('reason') }],
  },
  pause_referral: withReason('pauseReason', 'pauseHint'),
  resume_referral: {
    first: (context) => ({ referral: firstOf(context, isPaused), since: context.today }),
    parts: (context, fields) => {
      const words = wordsOf(context).fields;
      const chosen = chosenIn(context.card.state, fields.referral);
      const pause = chosen?.pauses[chosen.pauses.length - 1];
      return [
        ...referralPart(context, fields, isPaused),
        ...(pause
          ? [
              {
                part: 'text',
                tone: 'muted',
                text: words.pausedSince(dayIn(context)(pause.from), pause.reason),
              } as const,
            ]
          : []),
        { ...pastPart(context, 'since', words.since), ...(pause && { min: pause.from }) },
      ];
    },
    content: ({ today }, text) => [{ referral: text('referral'), ...pastDay('since', text('since'), today) }],
  },
  recall_referral: withReason('reason', 'recallHint'),
};
