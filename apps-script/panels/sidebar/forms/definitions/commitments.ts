import { RESIDENT } from '../../../../../shared/matters/fold.ts';
import { EFFECTS } from '../../../../../shared/matters/kinds.ts';
import {
  openActions,
  openPromises,
  standingActions,
  uncheckedActions,
} from '../../../../../shared/matters/state.ts';
import { lateFromTheStart } from '../../../../../shared/text/late-action.ts';
import type { LocalDate } from '../../../../../shared/time/dates.ts';
import {
  dayIn,
  type FormContext,
  type FormDefinition,
  type FormDefinitions,
  optional,
  optionsOf,
  type Part,
  pastDay,
} from '../form.ts';
import { pastPart, wordsOf } from './parts.ts';

interface Item {
  readonly item: string;
  readonly what: string;
  readonly due: LocalDate;
}

/** Which promise or action: a choice when there are several, else words. */
function itemPart(
  context: FormContext,
  items: readonly Item[],
  label: 'promise' | 'action',
): readonly Part[] {
  const words = wordsOf(context).fields;
  const day = dayIn(context);
  const options = items.map(({ item, what, due }) => ({ value: item, label: words.dueOf(what, day(due)) }));
  const [only] = options;
  if (options.length < 2) return only ? [{ part: 'text', tone: 'muted', text: only.label }] : [];
  return [{ part: 'choice', name: 'item', label: words[label], options, required: true }];
}

const firstItem = ({ subject }: FormContext, items: readonly Item[]): string =>
  (items.find(({ item }) => item === subject) ?? items[0])?.item ?? '';

const promisesOf = ({ card }: FormContext): readonly Item[] => openPromises(card.state);
const actionsOf = ({ card }: FormContext): readonly Item[] => openActions(card.state);
const standingOf = ({ card }: FormContext) => standingActions(card.state);
const doneActionsOf = ({ card }: FormContext): readonly Item[] => uncheckedActions(card.state);

/** A form that moves the day of a promise or an action. */
const moving = (
  itemsOf: (context: FormContext) => readonly Item[],
  label: 'promise' | 'action',
): FormDefinition => ({
  first: (context) => ({ item: firstItem(context, itemsOf(context)), due: '', reason: '' }),
  parts: (context) => {
    const words = wordsOf(context).fields;
    return [
      ...itemPart(context, itemsOf(context), label),
      { part: 'day', name: 'due', label: words.newDay, when: 'due', min: context.today, required: true },
      { part: 'prose', name: 'reason', label: words.reason, hint: words.reasonHint, required: true, rows: 3 },
    ];
  },
  content: (_context, text) => [{ item: text('item'), due: text('due'), reason: text('reason') }],
});

/** What a correction in the sidebar can change. */
const LINES = ['owner', 'indicator', 'source', 'funding'] as const;

const PROMISE_TO_OTHER = 'other';

/** Forms about what has been promised and what is to be done. */
export const COMMITMENT_FORMS: FormDefinitions<
  | 'promise'
  | 'move_promise'
  | 'keep_promise'
  | 'plan_action'
  | 'correct_action'
  | 'move_action'
  | 'finish_action'
  | 'cancel_action'
  | 'check_effect'
> = {
  promise: {
    first: () => ({ what: '', to: RESIDENT, whom: '', due: '' }),
    parts: (context, values) => {
      const { fields } = wordsOf(context);
      return [
        { part: 'prose', name: 'what', label: fields.what, required: true, rows: 3 },
        {
          part: 'choice',
          name: 'to',
          label: fields.promiseTo,
          options: [
            { value: RESIDENT, label: fields.resident },
            { value: PROMISE_TO_OTHER, label: fields.someoneElse },
          ],
        },
        ...(values.to === PROMISE_TO_OTHER
          ? [{ part: 'line', name: 'whom', label: fields.whom, required: true } as const]
          : []),
        {
          part: 'day',
          name: 'due',
          label: fields.promiseDue,
          when: 'due',
          min: context.today,
          required: true,
        },
      ];
    },
    content: (_context, text) => [
      {
        what: text('what'),
        to: text('to') === PROMISE_TO_OTHER ? text('whom') : RESIDENT,
        due: text('due'),
      },
    ],
  },

  move_promise: moving(promisesOf, 'promise'),

  keep_promise: {
    first: (context) => ({ item: firstItem(context, promisesOf(context)), kept: context.today }),
    parts: (context) => [
      ...itemPart(context, promisesOf(context), 'promise'),
      pastPart(context, 'kept', wordsOf(context).fields.kept),
    ],
    content: ({ today }, text) => [{ item: text('item'), ...pastDay('kept', text('kept'), today) }],
  },

  plan_action: {
    first: ({ user }) => ({
      what: '',
      owner: user,
      due: '',
      organisation: '',
      organisationTyped: '',
      effect: '',
      baseline: '',
      indicator: '',
      source: '',
    }),
    parts: (context, values) => {
      const { fields } = wordsOf(context);
      const late = lateFromTheStart(values.due ?? '', context.today, context.language);
      return [
        { part: 'prose', name: 'what', label: fields.actionWhat, required: true, rows: 3 },
        {
          part: 'line',
          name: 'owner',
          label: fields.actionOwner,
          choices: context.lists.owners,
          required: true,
        },
        {
          part: 'day',
          name: 'due',
          label: fields.actionDue,
          when: 'due',
          required: true,
        },
        ...(late ? [{ part: 'text', tone: 'warning', text: late } as const] : []),
        { part: 'organisation', name: 'organisation', label: fields.actionOrganisation },
        { part: 'prose', name: 'effect', label: fields.effect, hint: fields.effectHint, rows: 2 },
        { part: 'prose', name: 'baseline', label: fields.baseline, hint: fields.baselineHint, rows: 2 },
        { part: 'line', name: 'indicator', label: fields.indicator, hint: fields.indicatorHint },
        { part: 'line', name: 'source', label: fields.indicatorSource },
      ];
    },
    content: (_context, text) => [
      {
        what: text('what'),
        owner: text('owner'),
        due: text('due'),
        ...optional('effect', text('effect')),
        ...optional('baseline', text('baseline')),
        ...optional('organisation', text('organisation')),
        ...optional('indicator', text('indicator')),
        ...optional('source', text('source')),
      },
    ],
  },

  // Longer texts are changed in the panel of actions, which has the whole of them.
  correct_action: {
    first: (context) => {
      const item = firstItem(context, standingOf(context));
      const action = standingOf(context).find((one) => one.item === item);
      return { item, ...Object.fromEntries(LINES.map((name) => [name, action?.[name] ?? ''])) };
    },
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [
        ...itemPart(context, standingOf(context), 'action'),
        {
          part: 'line',
          name: 'owner',
          label: fields.actionOwner,
          choices: context.lists.owners,
          required: true,
        },
        { part: 'line', name: 'indicator', label: fields.indicator, hint: fields.indicatorHint },
        { part: 'line', name: 'source', label: fields.indicatorSource },
        { part: 'line', name: 'funding', label: fields.funding },
      ];
    },
    content: (context, text) => {
      const action = standingOf(context).find((one) => one.item === text('item'));
      const changed = LINES.filter((name) => text(name).trim() !== (action?.[name] ?? ''));
      return [{ item: text('item'), ...Object.fromEntries(changed.map((name) => [name, text(name)])) }];
    },
  },

  move_action: moving(actionsOf, 'action'),

  finish_action: {
    first: (context) => ({
      item: firstItem(context, actionsOf(context)),
      evidence: '',
      text: '',
      done: context.today,
    }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [
        ...itemPart(context, actionsOf(context), 'action'),
        { part: 'prose', name: 'text', label: fields.doneText, rows: 3 },
        { part: 'line', name: 'evidence', type: 'url', label: fields.evidence, hint: fields.evidenceHint },
        pastPart(context, 'done', fields.done),
      ];
    },
    content: ({ today }, text) => [
      {
        item: text('item'),
        ...optional('evidence', text('evidence')),
        ...optional('text', text('text')),
        ...pastDay('done', text('done'), today),
      },
    ],
  },

  cancel_action: {
    first: (context) => ({ item: firstItem(context, actionsOf(context)), reason: '' }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [
        ...itemPart(context, actionsOf(context), 'action'),
        {
          part: 'prose',
          name: 'reason',
          label: fields.reason,
          hint: fields.reasonHint,
          required: true,
          rows: 3,
        },
      ];
    },
    content: (_context, text) => [{ item: text('item'), reason: text('reason') }],
  },

  check_effect: {
    first: (context) => ({
      item: firstItem(context, doneActionsOf(context)),
      outcome: '',
      text: '',
      example: '',
      checked: context.today,
    }),
    parts: (context, values) => {
      const { fields, loop } = wordsOf(context);
      const action = uncheckedActions(context.card.state).find(({ item }) => item === values.item);
      return [
        ...itemPart(context, doneActionsOf(context), 'action'),
        ...(action?.effect
          ? [{ part: 'text', tone: 'muted', text: `${fields.effect}: ${action.effect}` } as const]
          : []),
        ...(action?.baseline
          ? [{ part: 'text', tone: 'muted', text: `${fields.baseline} ${action.baseline}` } as const]
          : []),
        {
          part: 'choice',
          name: 'outcome',
          label: fields.checkOutcome,
          isOpen: true,
          options: optionsOf(EFFECTS, loop.effects),
          required: true,
        },
        { part: 'prose', name: 'text', label: fields.checkText, rows: 3 },
        {
          ...pastPart(context, 'checked', fields.checked),
          ...(action?.done && { min: action.done.on }),
        },
        { part: 'check', name: 'example', label: fields.example },
      ];
    },
    content: ({ today }, text) => [
      {
        item: text('item'),
        outcome: text('outcome'),
        text: text('text'),
        ...(text('example') === 'yes' && { example: true }),
        ...pastDay('checked', text('checked'), today),
      },
    ],
  },
};
