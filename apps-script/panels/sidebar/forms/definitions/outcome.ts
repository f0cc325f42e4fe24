import {
  DECISION_OUTCOMES,
  FEEDBACK_LETTERS,
  VERDICT_ITEMS,
  VERDICTS,
} from '../../../../../shared/matters/kinds.ts';
import { type FormDefinitions, optional, optionsOf, pastDay } from '../form.ts';
import { adviceParts } from './advice.ts';
import { channelPart, pastPart, wordsOf } from './parts.ts';

/** A refusal and a "partly" owe the resident a reason. */
const needsReason = (outcome: string | undefined): boolean =>
  outcome === 'no' || outcome === 'not_ours' || outcome === 'partly';

/** Forms about what comes of a matter, and what the resident is told. */
export const OUTCOME_FORMS: FormDefinitions<'decide' | 'give_interim' | 'give_feedback' | 'record_verdict'> =
  {
    decide: {
      first: ({ today }) => ({ outcome: '', reason: '', to: '', decided: today, meeting: '', record: '' }),
      parts: (context, values) => {
        const { fields, loop } = wordsOf(context);
        const mustExplain = needsReason(values.outcome);
        return [
          {
            part: 'choice',
            name: 'outcome',
            label: fields.decision,
            isOpen: true,
            options: optionsOf(DECISION_OUTCOMES, loop.decisionOutcomes),
            required: true,
          },
          ...(values.outcome === 'not_ours'
            ? [{ part: 'line', name: 'to', label: fields.decisionTo } as const]
            : []),
          {
            part: 'prose',
            name: 'reason',
            label: fields.decisionReason,
            hint: mustExplain ? fields.decisionReasonHint : undefined,
            required: mustExplain,
            rows: 3,
          },
          pastPart(context, 'decided', fields.decided),
          { part: 'day', name: 'meeting', label: fields.meeting, when: 'past', max: context.today },
          { part: 'line', name: 'record', label: fields.decisionRecord },
        ];
      },
      content: ({ today }, text) => [
        {
          outcome: text('outcome'),
          reason: text('reason'),
          ...(text('outcome') === 'not_ours' && optional('to', text('to'))),
          ...pastDay('decided', text('decided'), today),
          ...optional('meeting', text('meeting')),
          ...optional('record', text('record')),
        },
      ],
    },

    give_interim: {
      first: ({ today }) => ({ channel: '', text: '', due: '', told: today }),
      parts: (context, values) => {
        const { fields } = wordsOf(context);
        // The day of the next word stands in its own field.
        const said = values.due ? '' : (values.text ?? '');
        return [
          { part: 'prose', name: 'text', label: fields.interim, hint: fields.interimHint, required: true },
          ...adviceParts(context, 'interim', said),
          channelPart(context),
          {
            part: 'day',
            name: 'due',
            label: fields.interimDue,
            hint: fields.interimDueHint,
            when: 'due',
            min: context.today,
          },
          pastPart(context, 'told', fields.day),
          { part: 'letter', letter: 'interim' },
        ];
      },
      content: ({ today }, text) => [
        {
          channel: text('channel'),
          text: text('text'),
          ...optional('due', text('due')),
          ...pastDay('told', text('told'), today),
        },
      ],
    },

    give_feedback: {
      first: ({ card, today, several }) => ({
        channel: card.state.permalink === '' || several ? '' : 'reply_in_thread',
        text: '',
        link: '',
        letter: '',
        told: today,
      }),
      parts: (context, values) => {
        const { fields } = wordsOf(context);
        const { several } = context;
        const letter = FEEDBACK_LETTERS.find((known) => known === values.letter) ?? 'answer';
        return [
          channelPart(context),
          {
            part: 'prose',
            name: 'text',
            label: fields.told,
            hint: several ? fields.toldEach : fields.toldHint,
            required: true,
          },
          ...adviceParts(context, letter, values.text ?? ''),
          ...(several
            ? [{ part: 'own_texts', matters: several } as const]
            : ([
                { part: 'letter' },
                { part: 'line', name: 'link', type: 'url', label: fields.link, hint: fields.linkHint },
              ] as const)),
          {
            part: 'choice',
            name: 'letter',
            label: fields.letter,
            options: [{ value: '', label: fields.noLetter }, ...optionsOf(FEEDBACK_LETTERS, fields.letters)],
          },
          pastPart(context, 'told', fields.day),
        ];
      },
      content: ({ card, today, several }, text) => [
        {
          channel: text('channel'),
          text: (several && text(ownTextField(card.state.matter))) || text('text'),
          ...optional('link', text('link')),
          ...optional('letter', text('letter')),
          ...pastDay('told', text('told'), today),
        },
      ],
    },

    record_verdict: {
      first: () => ({ item: 'understood', outcome: '' }),
      parts: (context) => {
        const { fields, loop } = wordsOf(context);
        return [
          {
            part: 'choice',
            name: 'item',
            label: fields.verdictItem,
            options: optionsOf(VERDICT_ITEMS, loop.verdictItems),
            required: true,
          },
          {
            part: 'choice',
            name: 'outcome',
            label: fields.verdict,
            isOpen: true,
            options: optionsOf(VERDICTS, loop.verdicts),
            required: true,
          },
        ];
      },
      content: (_context, text) => [{ item: text('item'), outcome: text('outcome') }],
    },
  };

/** Field that holds what one of several matters is told instead of the common text. */
export const ownTextField = (matter: string): string => `text ${matter}`;
