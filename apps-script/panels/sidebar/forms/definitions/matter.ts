import { CHANNELS, MATTER_KINDS, RELATIONS } from '../../../../../shared/matters/kinds.ts';
import { latestUndoable } from '../../../../../shared/matters/lifeCycle.ts';
import { openPromises } from '../../../../../shared/matters/state.ts';
import { longDate } from '../../../../../shared/text/dates.ts';
import { guessedText } from '../../../../../shared/text/guessed.ts';
import { matterWords, timelineLine } from '../../../../../shared/text/matters.ts';
import { similarText } from '../../../../../shared/text/similar.ts';
import type { Lists } from '../../../../calls.ts';
import {
  type FormContext,
  type FormDefinition,
  type FormDefinitions,
  optional,
  optionsOf,
  organisationName,
  type Part,
} from '../form.ts';
import { awayPerson, ownerFrom, peopleChoices, personLabel } from '../people.ts';
import { wordsOf } from './parts.ts';

/** A choice that means "a new issue"; the sheet gives it a number when it is saved. */
export const NEW_ISSUE = 'new';

/** A form with one field of prose that must be filled in. */
const reason = (
  label: 'strikeReason' | 'reopenReason' | 'voidReason',
  before?: 'strikeHint' | 'voidHint',
): FormDefinition => ({
  first: () => ({ reason: '' }),
  parts: (context) => {
    const { fields } = wordsOf(context);
    return [
      ...(before ? [{ part: 'text', tone: 'warning', text: fields[before] } as const] : []),
      { part: 'prose', name: 'reason', label: fields[label], required: true },
    ];
  },
  content: (_context, text) => [{ reason: text('reason') }],
});

const undoLine = (context: FormContext): string => {
  const { state } = context.card;
  const command = latestUndoable(state);
  const entry = [...state.timeline].reverse().find((line) => line.command === command);
  return entry ? timelineLine(entry, context.language, organisationName(context)) : '';
};

/** Why the theme was filled in, and what else was near. */
function proposedTheme({ card, several, proposed, language }: FormContext): Part[] {
  const [first, ...others] = several || card.state.theme !== '' ? [] : (proposed?.themes ?? []);
  return first
    ? [
        {
          part: 'text',
          tone: 'muted',
          text: similarText[language].proposedTheme(
            first.value,
            first.why,
            others.map(({ value }) => value),
          ),
        },
      ]
    : [];
}

/** What is a guess and becomes a choice by being sent. */
function guessedParts({ card, several, language }: FormContext): Part[] {
  const { guessed = [] } = card.state;
  if (several || guessed.length === 0) return [];
  const { parts, toConfirm } = guessedText[language];
  const named = matterWords[language].and(guessed.map((part) => parts[part]));
  return [{ part: 'text', tone: 'muted', text: toConfirm(named) }];
}

/** Whoever is named is away: until when, and who could take it instead. */
function awayParts(context: FormContext, typed: string): Part[] {
  const { lists, user, language, today } = context;
  const { fields } = wordsOf(context);
  const person = awayPerson(lists, ownerFrom(lists, user, typed));
  if (!person?.away) return [];
  const { to, deputy } = person.away;
  const name = personLabel(lists, person.email);
  const until = to && longDate(to, language, today);
  return [
    { part: 'text', tone: 'warning', text: fields.away(name, until) },
    ...(deputy === ''
      ? []
      : [{ part: 'check', name: 'deputy', label: fields.deputy(personLabel(lists, deputy)) } as const]),
  ];
}

/** The deputy, where somebody has said so; what was ticked for another person before does not hold. */
const standIn = (lists: Lists, owner: string, wish: string): string =>
  (wish === 'yes' && awayPerson(lists, owner)?.away?.deputy) || owner;

/** Forms about the matter itself. */
export const MATTER_FORMS: FormDefinitions<
  | 'triage'
  | 'correct'
  | 'group'
  | 'ungroup'
  | 'tell_apart'
  | 'strike'
  | 'close'
  | 'reopen'
  | 'void_closing'
  | 'add_note'
  | 'undo'
> = {
  triage: {
    first: ({ card: { state }, lists, user, several }) =>
      several
        ? { owner: personLabel(lists, user), kind: '', theme: '', place: '' }
        : {
            owner: personLabel(lists, state.owner || user),
            kind: state.kind,
            ...optional('theme', state.theme),
            place: state.place,
          },
    parts: (context, values) => {
      const { fields, loop } = wordsOf(context);
      const { lists, user, several } = context;
      const kinds = optionsOf(MATTER_KINDS, loop.kinds);
      return [
        {
          part: 'line',
          name: 'owner',
          label: fields.owner,
          hint: fields.ownerHint,
          choices: peopleChoices(lists, user),
          known: 'owner',
          required: true,
        },
        ...awayParts(context, values.owner ?? ''),
        ...guessedParts(context),
        {
          part: 'choice',
          name: 'kind',
          label: fields.kind,
          options: several ? [{ value: '', label: fields.unchanged }, ...kinds] : kinds,
        },
        {
          part: 'line',
          name: 'theme',
          label: fields.theme,
          choices: lists.themes,
          known: 'theme',
          proposed: several ? undefined : context.proposed?.themes[0]?.value,
        },
        ...proposedTheme(context),
        { part: 'line', name: 'place', label: fields.place, choices: lists.places, known: 'place' },
      ];
    },
    content: ({ lists, user, several }, text) => [
      {
        owner: standIn(lists, ownerFrom(lists, user, text('owner')), text('deputy')),
        ...optional('kind', text('kind')),
        ...(several
          ? { ...optional('theme', text('theme')), ...optional('place', text('place')) }
          : { theme: text('theme'), place: text('place') }),
      },
    ],
  },

  correct: {
    first: ({ card: { state }, lists }) => ({
      title: state.title,
      kind: state.kind,
      channel: state.channel,
      theme: state.theme,
      place: state.place,
      owner: personLabel(lists, state.owner),
      received: state.received,
      record: state.record ?? '',
      anonymous: state.anonymous ? 'yes' : '',
    }),
    parts: (context) => {
      const { fields, loop } = wordsOf(context);
      const { lists, today } = context;
      return [
        { part: 'line', name: 'title', label: fields.title, required: true },
        {
          part: 'choice',
          name: 'kind',
          label: fields.kind,
          options: optionsOf(MATTER_KINDS, loop.kinds),
          required: true,
        },
        { part: 'line', name: 'theme', label: fields.theme, choices: lists.themes, known: 'theme' },
        { part: 'line', name: 'place', label: fields.place, choices: lists.places, known: 'place' },
        {
          part: 'line',
          name: 'owner',
          label: fields.owner,
          choices: peopleChoices(lists, ''),
          known: 'owner',
        },
        {
          part: 'choice',
          name: 'channel',
          label: fields.channel,
          options: optionsOf(CHANNELS, loop.channels),
          required: true,
        },
        { part: 'day', name: 'received', label: fields.received, when: 'past', max: today, required: true },
        { part: 'line', name: 'record', label: fields.record, hint: fields.recordHint },
        { part: 'check', name: 'anonymous', label: fields.anonymous },
      ];
    },
    content: ({ lists }, text) => [
      {
        ...Object.fromEntries(
          ['title', 'kind', 'channel', 'theme', 'place', 'received', 'record'].map((name) => [
            name,
            text(name),
          ]),
        ),
        owner: ownerFrom(lists, '', text('owner')),
        anonymous: text('anonymous') === 'yes',
      },
    ],
  },

  group: {
    first: ({ card: { state }, several }) => ({
      group: several ? '' : (state.group?.group ?? ''),
      title: state.title,
      relation: 'same',
    }),
    parts: (context, values) => {
      const { fields, loop } = wordsOf(context);
      const known = context.lists.issues.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }));
      const own = context.card.state.group?.group;
      const issues =
        own && !known.some(({ value }) => value === own) ? [{ value: own, label: own }, ...known] : known;
      return [
        {
          part: 'choice',
          name: 'group',
          label: fields.group,
          isOpen: true,
          options: [{ value: NEW_ISSUE, label: fields.newGroup }, ...issues],
          hint: fields.groupHint,
          required: true,
        },
        ...(values.group === NEW_ISSUE
          ? [{ part: 'line', name: 'title', label: fields.groupTitle, required: true } as const]
          : []),
        {
          part: 'choice',
          name: 'relation',
          label: fields.relation,
          options: optionsOf(RELATIONS, loop.relations),
          required: true,
        },
      ];
    },
    content: (_context, text) => [
      {
        group: text('group'),
        relation: text('relation'),
        ...(text('group') === NEW_ISSUE && optional('title', text('title'))),
      },
    ],
  },

  ungroup: {
    first: () => ({}),
    parts: (context) => [
      {
        part: 'text',
        tone: 'plain',
        text: wordsOf(context).fields.ungroup(context.card.state.group?.group ?? ''),
      },
    ],
    content: () => [{}],
  },

  /** Answered where the similar matter stands (Similar.tsx); as a form it asks for the number. */
  tell_apart: {
    first: () => ({ other: '' }),
    parts: (context) => [
      { part: 'line', name: 'other', label: wordsOf(context).fields.other, required: true },
    ],
    content: (_context, text) => [{ other: text('other') }],
  },

  strike: reason('strikeReason', 'strikeHint'),
  reopen: reason('reopenReason'),
  void_closing: reason('voidReason', 'voidHint'),

  close: {
    first: () => ({ reason: '' }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      const { told } = context.card.state;
      const promises: readonly Part[] = openPromises(context.card.state).map(({ what, due }) => ({
        part: 'text',
        tone: 'warning',
        text: fields.closePromise(what, longDate(due, context.language, context.today)),
      }));
      if (told) {
        const day = longDate(told.on, context.language, context.today);
        return [{ part: 'text', tone: 'plain', text: fields.closeTold(day) }, ...promises];
      }
      return [
        ...promises,
        { part: 'text', tone: 'warning', text: fields.closeUntold },
        { part: 'prose', name: 'reason', label: fields.closeReason, required: true },
      ];
    },
    content: (_context, text) => [optional('reason', text('reason'))],
  },

  add_note: {
    first: () => ({ text: '' }),
    parts: (context) => {
      const { fields } = wordsOf(context);
      return [{ part: 'prose', name: 'text', label: fields.note, hint: fields.noteHint, required: true }];
    },
    content: (_context, text) => [{ text: text('text') }],
  },

  undo: {
    first: () => ({}),
    parts: (context) => [
      { part: 'text', tone: 'plain', text: wordsOf(context).fields.undo(undoLine(context)) },
    ],
    content: ({ card }) => [{ undone: latestUndoable(card.state) ?? '' }],
  },
};
