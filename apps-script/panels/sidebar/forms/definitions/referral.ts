import { REMINDER_WAYS } from '../../../../../shared/matters/kinds.ts';
import {
  isPaused,
  type MatterState,
  openReferrals,
  type ReferralState,
} from '../../../../../shared/matters/state.ts';
import {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  isSubstantive,
} from '../../../../../shared/referrals/outcomes.ts';
import { nextReminder, reminderText } from '../../../../../shared/referrals/reminders.ts';
import { dateWords } from '../../../../../shared/text/dates.ts';
import { matterWords } from '../../../../../shared/text/matters.ts';
import { stepForms } from '../../../../../shared/text/step-forms.ts';
import { addDays, type LocalDate } from '../../../../../shared/time/dates.ts';
import { addWorkingDays } from '../../../../../shared/time/workingDays.ts';
import {
  dayIn,
  type FormContext,
  type FormDefinition,
  type FormDefinitions,
  listIn,
  type MailingDefinition,
  optional,
  optionsOf,
  organisationName,
  type Part,
  pastDay,
} from '../form.ts';
import { pastPart } from './matter.ts';

type Fields = Readonly<Record<string, string>>;

const wordsOf = (context: FormContext) => ({
  ...stepForms[context.language],
  loop: matterWords[context.language],
});

const closedIn = ({ lists }: FormContext) => new Set(lists.closedDays);

/** Working days that an organisation has for its answer: the board's target, or the workbook's. */
export const targetOf = ({ lists }: FormContext, organisation: string): number =>
  lists.targets.find((target) => target.organisation === organisation)?.workingDays ??
  lists.referralWorkingDays;

/** The day by which an organisation should have answered a question that is sent today. */
export const dueBy = (context: FormContext, organisation: string): LocalDate =>
  addWorkingDays(context.today, targetOf(context, organisation), closedIn(context));

/** The day that all recipients share; undefined when their targets differ. */
function commonDue(context: FormContext, recipients: readonly string[]): LocalDate | undefined {
  const days = [...new Set(recipients.map((organisation) => dueBy(context, organisation)))];
  if (days.length > 1) return undefined;
  return days[0] ?? addWorkingDays(context.today, context.lists.referralWorkingDays, closedIn(context));
}

/** Which of a matter's open referrals the form is about: the one whose button was pressed, or the first. */
const firstOf = (context: FormContext, fits: (referral: ReferralState) => boolean = () => true): string => {
  const open = openReferrals(context.card.state).filter(fits);
  return (open.find(({ referral }) => referral === context.subject) ?? open[0])?.referral ?? '';
};

const chosenIn = (state: MatterState, referral: string | undefined): ReferralState | undefined =>
  openReferrals(state).find((open) => open.referral === referral);

/** Which referral: a choice when there are several, else words. */
function referralPart(
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

const REFER: FormDefinition = {
  first: ({ subject }) => ({
    recipients: subject ?? '',
    recipientsTyped: '',
    lead: '',
    question: '',
    questions: '',
  }),
  parts: (context, fields) => {
    const words = wordsOf(context).fields;
    const recipients = listIn(fields.recipients ?? '');
    const name = organisationName(context);
    const days = dateWords[context.language].workingDays;
    const common = commonDue(context, recipients);
    const each = recipients.map((id) => words.target(name(id), days(targetOf(context, id))));
    return [
      {
        part: 'recipients',
        name: 'recipients',
        label: words.recipients,
        hint: words.organisationHint,
        required: true,
      },
      ...(recipients.length > 1
        ? [
            {
              part: 'choice',
              name: 'lead',
              label: words.lead,
              hint: words.leadHint,
              options: [
                { value: '', label: words.noLead },
                ...recipients.map((id) => ({ value: id, label: name(id) })),
              ],
            } as const,
          ]
        : []),
      { part: 'template', into: 'question' },
      { part: 'prose', name: 'question', label: words.question, hint: words.questionHint, required: true },
      { part: 'prose', name: 'questions', label: words.questions, hint: words.questionsHint, rows: 2 },
      {
        part: 'day',
        name: 'due',
        label: words.due,
        when: 'due',
        min: context.today,
        proposed: common,
        hint: common ? undefined : words.dueByTarget(each),
      },
    ];
  },
  content: (context, text) => {
    const recipients = listIn(text('recipients'));
    const questions = text('questions')
      .split('\n')
      .map((question) => question.trim())
      .filter((question) => question !== '');
    const isBundle = recipients.length > 1 || (context.several?.length ?? 0) > 1;
    return recipients.map((organisation) => ({
      organisation,
      question: text('question'),
      ...(questions.length > 0 && { questions }),
      due: text('due') || dueBy(context, organisation),
      ...(recipients.length > 1 && text('lead') === organisation && { lead: true }),
      ...(isBundle && optional('bundle', text('_bundle'))),
    }));
  },
};

/** When several matters are answered at once: whose answer it is. */
const organisationsWaitedFor = (cards: FormContext['several']): readonly string[] => [
  ...new Set(
    (cards ?? []).flatMap(({ state }) => openReferrals(state).map(({ organisation }) => organisation)),
  ),
];

const RECORD_ANSWER: FormDefinition = {
  first: (context) => ({
    referral: firstOf(context),
    organisation: organisationsWaitedFor(context.several)[0] ?? '',
    part: '',
    outcome: '',
    text: '',
    to: '',
    toTyped: '',
    expected: '',
    answered: context.today,
    together: '',
  }),
  parts: (context, fields) => {
    const { fields: words, loop } = wordsOf(context);
    const name = organisationName(context);
    const chosen = context.several ? undefined : chosenIn(context.card.state, fields.referral);
    const outcome = fields.outcome ?? '';
    const isHolding = outcome !== '' && !isSubstantive(outcome as AnswerOutcome);
    const others = togetherWith(context, chosen);
    return [
      ...(context.several
        ? [
            {
              part: 'choice',
              name: 'organisation',
              label: words.referral,
              options: organisationsWaitedFor(context.several).map((id) => ({ value: id, label: name(id) })),
              required: true,
            } as const,
          ]
        : referralPart(context, fields)),
      ...(chosen?.questions
        ? [
            {
              part: 'choice',
              name: 'part',
              label: words.part,
              options: [
                { value: '', label: words.whole },
                ...chosen.questions.map(({ text, reply }, index) => ({
                  value: String(index + 1),
                  label: words.partName(index + 1, text, reply !== undefined),
                })),
              ],
            } as const,
          ]
        : []),
      {
        part: 'choice',
        name: 'outcome',
        label: words.outcome,
        isOpen: true,
        options: optionsOf(ANSWER_OUTCOMES, loop.answerOutcomes),
        hint: isHolding ? words.keepsClock : undefined,
        required: true,
      },
      ...(outcome === 'holding'
        ? [
            {
              part: 'day',
              name: 'expected',
              label: words.expected,
              hint: words.expectedHint,
              when: 'due',
              min: context.today,
            } as const,
          ]
        : []),
      ...(outcome === 'not_ours'
        ? [{ part: 'organisation', name: 'to', label: words.to, hint: words.toHint } as const]
        : []),
      { part: 'prose', name: 'text', label: words.answer, required: outcome !== 'no_without_reason' },
      {
        ...pastPart(context, 'answered', words.answered),
        ...(chosen && { min: chosen.sent }),
      },
      ...(others.length > 0 && (fields.part ?? '') === ''
        ? [
            {
              part: 'check',
              name: 'together',
              label: words.together(others.length),
              hint: words.togetherHint,
            } as const,
          ]
        : []),
    ];
  },
  content: (context, text) => {
    const { card, several, today } = context;
    const answer = {
      outcome: text('outcome'),
      text: text('text'),
      ...(text('outcome') === 'not_ours' && optional('to', text('to'))),
      ...(text('outcome') === 'holding' && optional('expected', text('expected'))),
      ...pastDay('answered', text('answered'), today),
    };
    if (several) {
      return openReferrals(card.state)
        .filter(({ organisation }) => organisation === text('organisation'))
        .map(({ referral }) => ({ referral, ...answer }));
    }
    const part = Number(text('part'));
    const chosen = chosenIn(card.state, text('referral'));
    const others = part === 0 && text('together') === 'yes' ? togetherWith(context, chosen) : [];
    return [
      { referral: text('referral'), ...(part > 0 && { part }), ...answer },
      ...others.map(({ matter, referral }) => ({ matter, referral, ...answer })),
    ];
  },
};

/** Open referrals to the same organisation in the other matters that went out in the same question. */
function togetherWith(
  { together, card }: FormContext,
  chosen: ReferralState | undefined,
): readonly { readonly matter: string; readonly referral: string }[] {
  if (!chosen?.bundle) return [];
  return (together ?? [])
    .filter(({ state }) => state.matter !== card.state.matter)
    .flatMap(({ state }) =>
      openReferrals(state)
        .filter(
          ({ bundle, organisation }) => bundle === chosen.bundle && organisation === chosen.organisation,
        )
        .map(({ referral }) => ({ matter: state.matter, referral })),
    );
}

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
      from: context.user,
    },
    context.language,
  );
  return { ...next, subject, text };
}

/** Addresses of the organisation's contact persons, with commas between. */
const addressesOf = ({ lists }: FormContext, organisation: string): string =>
  lists.addresses.find((one) => one.organisation === organisation)?.emails.join(',') ?? '';

const isWritten = (how: string | undefined): boolean => how === 'mail' || how === 'letter';

/** Whoever waits for an answer from us is not reminded along with the others. */
const remindable = (state: MatterState): readonly ReferralState[] =>
  openReferrals(state).filter((referral) => !isPaused(referral));

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

const REMIND: MailingDefinition = {
  first: (context) => ({ referral: firstOf(context), how: 'mail', send: 'yes', reminded: context.today }),
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
      ...referralPart(context, fields),
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
