import { RECEIPTS } from '../../../../../shared/matters/kinds.ts';
import { type FormDefinitions, optional, optionsOf, pastDay } from '../form.ts';

import { channelPart, pastPart, wordsOf } from './parts.ts';

/** Forms about the resident whose matter it is. */
export const RESIDENT_FORMS: FormDefinitions<
  'acknowledge' | 'ask_resident' | 'record_resident_answer' | 'withdraw'
> = {
  acknowledge: {
    first: ({ today }) => ({ outcome: 'personal', channel: '', text: '', acknowledged: today }),
    parts: (context) => {
      const { fields, loop } = wordsOf(context);
      return [
        {
          part: 'choice',
          name: 'outcome',
          label: fields.receipt,
          options: optionsOf(RECEIPTS, loop.receipts),
          required: true,
        },
        channelPart(context),
        { part: 'prose', name: 'text', label: fields.acknowledgedText, rows: 3 },
        pastPart(context, 'acknowledged', fields.day),
        { part: 'letter', letter: 'receipt' },
      ];
    },
    content: ({ today }, text) => [
      {
        outcome: text('outcome'),
        channel: text('channel'),
        ...optional('text', text('text')),
        ...pastDay('acknowledged', text('acknowledged'), today),
      },
    ],
  },

  ask_resident: {
    first: ({ today }) => ({ channel: '', text: '', asked: today }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [
        { part: 'prose', name: 'text', label: fields.askText, hint: fields.askHint, required: true },
        channelPart(context),
        pastPart(context, 'asked', fields.day),
      ];
    },
    content: ({ today }, text) => [
      { text: text('text'), channel: text('channel'), ...pastDay('asked', text('asked'), today) },
    ],
  },

  record_resident_answer: {
    first: ({ today }) => ({ text: '', answered: today }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      const { asked } = context.card.state;
      return [
        ...(asked ? [{ part: 'text', tone: 'muted', text: fields.residentAsked(asked.text) } as const] : []),
        { part: 'prose', name: 'text', label: fields.residentAnswer, required: true },
        { ...pastPart(context, 'answered', fields.answered), ...(asked && { min: asked.on }) },
      ];
    },
    content: ({ today }, text) => [{ text: text('text'), ...pastDay('answered', text('answered'), today) }],
  },

  withdraw: {
    first: ({ today }) => ({ reason: '', withdrawn: today }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [
        { part: 'prose', name: 'reason', label: fields.withdrawReason, rows: 3 },
        pastPart(context, 'withdrawn', fields.day),
      ];
    },
    content: ({ today }, text) => [
      { ...optional('reason', text('reason')), ...pastDay('withdrawn', text('withdrawn'), today) },
    ],
  },
};
