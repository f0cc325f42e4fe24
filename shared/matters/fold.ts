import type { ActionFact } from '../actions/facts.ts';
import { changeActions } from '../actions/fold.ts';
import { isSubstantive } from '../referrals/outcomes.ts';
import { dayOf, type LocalDate } from '../time/dates.ts';
import type { EventType, Fact, FactOf } from './events.ts';
import { excerptOf } from './excerpt.ts';
import {
  CORRECTED,
  type MatterState,
  type PromiseState,
  type ReferralState,
  type TimelineEntry,
} from './state-schema.ts';

/** To whom most promises are given: the resident whose matter it is. Feedback keeps them. */
export const RESIDENT = 'resident';

type Entry = Omit<TimelineEntry, 'sequence' | 'command' | 'type' | 'on' | 'by'>;

export interface Change {
  readonly state: MatterState;
  /** What the timeline says of it. */
  readonly entry: Entry;
}

/** Facts that change a matter that is known. */
export type LaterFact = Exclude<Fact, FactOf<'matter_received' | 'undone'>>;

type Handlers = {
  readonly [Type in Exclude<EventType, 'matter_received' | 'undone'>]: (
    state: MatterState,
    fact: FactOf<Type>,
    on: LocalDate,
  ) => Change;
};

const said = (text: string | undefined): Entry => (text ? { excerpt: excerptOf(text) } : {});

/** Of a numbered question, so that a long main one leaves room for all of them. */
const PART = 70;

/** First words of the main question and of each numbered one. */
const asked = ({ question, questions = [] }: FactOf<'referral_sent'>): Entry => {
  const parts = questions.map((text, index) => `${index + 1}. ${excerptOf(text, PART)}`);
  return question === '' ? {} : { excerpt: [excerptOf(question), ...parts].join(' ') };
};

/** What was put right, from what; a value that was said again is none. */
function correction(state: MatterState, fact: FactOf<'matter_corrected'>): Entry {
  const changed = CORRECTED.flatMap((what) => {
    const from = state[what] ?? '';
    const to = what === 'received' ? (dayOf(fact.received ?? '') ?? from) : (fact[what] ?? from);
    return to === from ? [] : [{ what, from: excerptOf(from), to: excerptOf(to) }];
  });
  return changed.length > 0 ? { changed } : {};
}

/** Without the keys named, which `exactOptionalPropertyTypes` will not let be undefined. */
function without<Key extends keyof MatterState>(state: MatterState, ...keys: Key[]): Omit<MatterState, Key> {
  const rest = { ...state };
  for (const key of keys) delete rest[key];
  return rest;
}

/** What is still a guess: naming a value, the same one too, is choosing it. */
function stillGuessed(
  { guessed = [] }: MatterState,
  fact: FactOf<'matter_triaged' | 'matter_corrected'>,
): Pick<MatterState, 'guessed'> {
  const left = guessed.filter((part) => fact[part] === undefined);
  return left.length > 0 ? { guessed: left } : {};
}

function changeReferral(
  state: MatterState,
  number: string,
  change: (referral: ReferralState) => ReferralState,
): MatterState {
  const referrals = state.referrals.map((referral) =>
    referral.referral === number ? change(referral) : referral,
  );
  return { ...state, referrals };
}

const changePromise = (
  state: MatterState,
  item: string,
  change: (promise: PromiseState) => PromiseState,
): MatterState => ({
  ...state,
  promises: state.promises.map((promise) => (promise.item === item ? change(promise) : promise)),
});

function withAction(state: MatterState, fact: ActionFact, on: LocalDate): Change {
  const { actions, entry } = changeActions(state.actions, fact, on);
  return { state: { ...state, actions }, entry };
}

const promiseText = (state: MatterState, item: string): string =>
  state.promises.find((promise) => promise.item === item)?.what ?? '';

const withRecord = (record: string | undefined): Pick<MatterState, 'record'> => (record ? { record } : {});

const toldBefore = (told: LocalDate | undefined) => (told ? { told } : {});

function endPause(referral: ReferralState, on: LocalDate): ReferralState {
  const pauses = referral.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: on } : pause));
  return { ...referral, pauses };
}

const HANDLERS: Handlers = {
  matter_acknowledged: (state, fact, on) => ({
    state: { ...state, acknowledged: state.acknowledged ?? on },
    entry: { outcome: fact.outcome, channel: fact.channel, ...said(fact.text) },
  }),
  matter_triaged: (state, fact, on) => ({
    state: {
      ...without(state, 'guessed'),
      ...stillGuessed(state, fact),
      owner: fact.owner,
      triaged: state.triaged ?? on,
      kind: fact.kind ?? state.kind,
      theme: fact.theme ?? state.theme,
      place: fact.place ?? state.place,
    },
    entry: said(fact.owner),
  }),
  matter_corrected: (state, fact) => ({
    state: {
      ...without(state, 'record', 'anonymous', 'guessed'),
      ...stillGuessed(state, fact),
      title: fact.title ?? state.title,
      kind: fact.kind ?? state.kind,
      channel: fact.channel ?? state.channel,
      theme: fact.theme ?? state.theme,
      place: fact.place ?? state.place,
      owner: fact.owner ?? state.owner,
      received: dayOf(fact.received ?? '') ?? state.received,
      ...withRecord(fact.record ?? state.record),
      ...((fact.anonymous ?? state.anonymous) && { anonymous: true }),
    },
    entry: correction(state, fact),
  }),
  matter_grouped: (state, fact) => ({
    state: { ...state, group: { group: fact.group, relation: fact.relation } },
    entry: { outcome: fact.relation, excerpt: fact.group },
  }),
  matter_ungrouped: (state, fact) => ({ state: without(state, 'group'), entry: { excerpt: fact.group } }),
  matter_told_apart: (state, fact) => ({
    state: { ...state, apart: [...(state.apart ?? []), fact.other] },
    entry: { excerpt: fact.other },
  }),
  question_asked: (state, fact, on) => ({
    state: { ...state, asked: { on, text: excerptOf(fact.text) } },
    entry: { channel: fact.channel, ...said(fact.text) },
  }),
  question_answered: (state, fact) => ({ state: without(state, 'asked'), entry: said(fact.text) }),
  matter_withdrawn: (state, fact, on) => ({
    state: { ...state, withdrawn: { on, ...(fact.reason && { reason: excerptOf(fact.reason) }) } },
    entry: said(fact.reason),
  }),
  matter_struck: (state, fact, on) => ({
    state: { ...state, struck: { on, reason: excerptOf(fact.reason) } },
    entry: said(fact.reason),
  }),
  matter_closed: (state, fact, on) => ({
    state: { ...state, closed: { on, ...(fact.reason && { reason: excerptOf(fact.reason) }) } },
    entry: said(fact.reason),
  }),
  matter_reopened: (state, fact, on) => ({
    state: {
      ...without(state, 'closed', 'told', 'decision', 'withdrawn'),
      reopened: {
        on,
        reason: excerptOf(fact.reason),
        referralsBefore: state.referrals.length,
        ...toldBefore(state.told?.on ?? state.reopened?.told),
      },
    },
    entry: said(fact.reason),
  }),
  closing_voided: (state, fact) => ({ state: without(state, 'closed'), entry: said(fact.reason) }),
  note_added: (state, fact) => ({ state, entry: said(fact.text) }),
  referral_sent: (state, fact, on) => {
    const due = dayOf(fact.due) ?? on;
    const sent: ReferralState = {
      referral: fact.referral,
      organisation: fact.organisation,
      question: excerptOf(fact.question),
      ...(fact.questions && { questions: fact.questions.map((text) => ({ text: excerptOf(text) })) }),
      sent: on,
      firstDue: due,
      due,
      ...(fact.lead && { lead: true }),
      ...(fact.bundle && { bundle: fact.bundle }),
      pauses: [],
      reminders: [],
    };
    return {
      state: { ...state, referrals: [...state.referrals, sent] },
      entry: { organisation: fact.organisation, due, ...asked(fact) },
    };
  },
  referral_part_answered: (state, fact, on) => ({
    state: changeReferral(state, fact.referral, (referral) => ({
      ...referral,
      ...(referral.questions && {
        questions: referral.questions.map((question, index) =>
          index + 1 === fact.part
            ? { ...question, reply: { outcome: fact.outcome, text: excerptOf(fact.text), on } }
            : question,
        ),
      }),
    })),
    entry: { organisation: fact.organisation, outcome: fact.outcome, ...said(`${fact.part}. ${fact.text}`) },
  }),
  referral_answered: (state, fact, on) => {
    const expected = dayOf(fact.expected ?? '');
    return {
      state: changeReferral(state, fact.referral, (referral) => ({
        ...(isSubstantive(fact.outcome) ? endPause(referral, on) : referral),
        reply: {
          outcome: fact.outcome,
          text: excerptOf(fact.text),
          on,
          ...(fact.to && { to: fact.to }),
          ...(expected && { expected }),
        },
        ...(isSubstantive(fact.outcome) && { answered: on }),
      })),
      entry: {
        organisation: fact.organisation,
        outcome: fact.outcome,
        ...(expected && { due: expected }),
        ...(fact.to && { to: fact.to }),
        ...said(fact.text),
      },
    };
  },
  referral_extended: (state, fact, on) => {
    const due = dayOf(fact.due) ?? on;
    return {
      state: changeReferral(state, fact.referral, (referral) => ({ ...referral, due })),
      entry: { organisation: fact.organisation, due, ...said(fact.reason) },
    };
  },
  referral_paused: (state, fact, on) => ({
    state: changeReferral(state, fact.referral, (referral) => ({
      ...referral,
      pauses: [...referral.pauses, { from: on, reason: excerptOf(fact.reason) }],
    })),
    entry: { organisation: fact.organisation, ...said(fact.reason) },
  }),
  referral_resumed: (state, fact, on) => ({
    state: changeReferral(state, fact.referral, (referral) => endPause(referral, on)),
    entry: { organisation: fact.organisation },
  }),
  referral_recalled: (state, fact, on) => ({
    state: changeReferral(state, fact.referral, (referral) => ({
      ...endPause(referral, on),
      recalled: { on, reason: excerptOf(fact.reason) },
    })),
    entry: { organisation: fact.organisation, ...said(fact.reason) },
  }),
  referral_reminded: (state, fact, on) => ({
    state: changeReferral(state, fact.referral, (referral) => ({
      ...referral,
      reminders: [...referral.reminders, { level: fact.level, how: fact.how, on }],
    })),
    entry: { organisation: fact.organisation, how: fact.how, ...said(fact.text) },
  }),
  decision_made: (state, fact, on) => ({
    state: {
      ...state,
      decision: {
        outcome: fact.outcome,
        reason: excerptOf(fact.reason),
        on,
        ...dayNamed('meeting', fact.meeting),
        ...(fact.record && { record: fact.record }),
        ...(fact.to && { to: fact.to }),
      },
    },
    entry: {
      outcome: fact.outcome,
      ...(fact.to && { organisation: fact.to }),
      ...said([fact.reason, dayOf(fact.meeting ?? ''), fact.record].filter(Boolean).join(' · ')),
    },
  }),
  interim_given: (state, fact, on) => ({
    state: { ...state, interim: on },
    entry: { channel: fact.channel, ...said(fact.text) },
  }),
  feedback_given: (state, fact, on) => ({
    state: {
      ...state,
      told: { channel: fact.channel, on, ...(fact.link && { link: fact.link }) },
      promises: state.promises.map((promise) =>
        promise.to === RESIDENT && promise.kept === undefined ? { ...promise, kept: on } : promise,
      ),
    },
    entry: { channel: fact.channel, ...said(fact.text) },
  }),
  verdict_given: (state, fact) => ({
    state: { ...state, verdict: { ...state.verdict, [fact.item]: fact.outcome } },
    entry: { outcome: fact.outcome },
  }),
  promise_made: (state, fact, on) => {
    const due = dayOf(fact.due) ?? on;
    const made = { item: fact.item, what: excerptOf(fact.what), to: fact.to, firstDue: due, due };
    return {
      state: { ...state, promises: [...state.promises, made] },
      entry: { due, ...said(fact.what) },
    };
  },
  promise_moved: (state, fact, on) => {
    const due = dayOf(fact.due) ?? on;
    return {
      state: changePromise(state, fact.item, (promise) => ({ ...promise, due })),
      entry: { due, ...said(fact.reason) },
    };
  },
  promise_kept: (state, fact, on) => ({
    state: changePromise(state, fact.item, (promise) => ({ ...promise, kept: on })),
    entry: said(promiseText(state, fact.item)),
  }),
  action_planned: withAction,
  action_corrected: withAction,
  action_moved: withAction,
  action_done: withAction,
  action_cancelled: withAction,
  effect_checked: withAction,
};

/** What a fact changes in what is known, and the line that the timeline gets. Version and stamps are the caller's. */
export function changeBy(state: MatterState, fact: LaterFact, on: LocalDate): Change {
  const handler = HANDLERS[fact.type] as (state: MatterState, fact: LaterFact, on: LocalDate) => Change;
  return handler(state, fact, on);
}

/** The day under its name; nothing where an older event holds no day. */
function dayNamed<Name extends string>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, LocalDate>> {
  const day = text === undefined ? undefined : dayOf(text);
  return (day ? { [name]: day } : {}) as Partial<Record<Name, LocalDate>>;
}
