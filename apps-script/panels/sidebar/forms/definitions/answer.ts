import { openReferrals, type ReferralState } from '../../../../../shared/matters/state.ts';
import {
  type AnswerOutcome,
  CLASSED_OUTCOMES,
  isSubstantive,
} from '../../../../../shared/referrals/outcomes.ts';
import {
  type FormContext,
  type FormDefinition,
  optional,
  optionsOf,
  organisationName,
  pastDay,
} from '../form.ts';
import { chosenIn, firstOf, pastPart, referralPart, wordsOf } from './parts.ts';

/** When several matters are answered at once: whose answer it is. */
const organisationsWaitedFor = (cards: FormContext['several']): readonly string[] => [
  ...new Set(
    (cards ?? []).flatMap(({ state }) => openReferrals(state).map(({ organisation }) => organisation)),
  ),
];

/** What a department answered: the whole referral or one of its numbered questions. */
export const RECORD_ANSWER: FormDefinition = {
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
        options: optionsOf(CLASSED_OUTCOMES, loop.answerOutcomes),
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
