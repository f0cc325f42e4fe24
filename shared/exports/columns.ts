import type { MatterEvent } from '../matters/events.ts';
import { stageOf } from '../matters/lifeCycle.ts';
import type { MatterState, ReferralState } from '../matters/state.ts';
import type { Language } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';
import type { ExportedMatter } from './material.ts';

/** `own`: only for colleagues. `prose`: personal data in it is hidden for others. `plain`: the same for all. */
export type Care = 'own' | 'prose' | 'plain';
export type CellKind = 'text' | 'day' | 'number';

export interface ColumnOf<Subject> {
  readonly key: string;
  readonly kind: CellKind;
  readonly care: Care;
  /** Characters that the column is wide. */
  readonly width: number;
  readonly read: (subject: Subject, naming: Naming) => string;
}

export interface Naming {
  readonly language: Language;
  readonly organisationName: (id: string) => string;
}

const column = <Subject>(
  key: string,
  read: (subject: Subject, naming: Naming) => string | undefined,
  looks: Partial<Omit<ColumnOf<Subject>, 'key' | 'read'>> = {},
): ColumnOf<Subject> => ({
  key,
  kind: 'text',
  care: 'plain',
  width: 16,
  ...looks,
  read: (subject, naming) => read(subject, naming) ?? '',
});

const DAY = { kind: 'day', width: 12 } as const;
const PROSE = { care: 'prose', width: 50 } as const;

type Last<Type extends MatterEvent['fact']['type']> = Extract<MatterEvent['fact'], { type: Type }>;

/** The latest fact of a kind, with the day it happened. */
function last<Type extends MatterEvent['fact']['type']>(
  { events }: ExportedMatter,
  type: Type,
): { readonly on: string; readonly fact: Last<Type> } | undefined {
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (event?.fact.type === type) return { on: event.at.slice(0, 10), fact: event.fact as Last<Type> };
  }
  return undefined;
}

const began = ({ events }: ExportedMatter) => {
  const fact = events[0]?.fact;
  return fact?.type === 'matter_received' ? fact : undefined;
};

const first = ({ state }: ExportedMatter): ReferralState | undefined => state.referrals[0];

const answerText = ({ events }: ExportedMatter, referral: string | undefined): string | undefined => {
  const fact = events
    .map((event) => event.fact)
    .filter((each) => each.type === 'referral_answered' && each.referral === referral)
    .pop();
  return fact?.type === 'referral_answered' ? fact.text : undefined;
};

const dueOf = (referral: ReferralState | undefined): string => referral?.due ?? '';
const stage = (state: MatterState, { language }: Naming): string =>
  matterWords[language].stages[stageOf(state)];

/** A row a matter; the columns are those that an import knows again. */
export const MATTER_COLUMNS: readonly ColumnOf<ExportedMatter>[] = [
  column('number', ({ state }) => state.matter),
  column('received', ({ state }) => state.received, DAY),
  column('title', ({ state }) => state.title, { care: 'prose', width: 40 }),
  column('text', (matter) => began(matter)?.text, PROSE),
  column('kind', ({ state }, { language }) => matterWords[language].kinds[state.kind]),
  column('channel', ({ state }, { language }) => matterWords[language].channels[state.channel]),
  column('stage', ({ state }, naming) => stage(state, naming)),
  column('theme', ({ state }) => state.theme, { width: 24 }),
  column('place', ({ state }) => state.place, { care: 'prose', width: 24 }),
  column('owner', ({ state }) => state.owner, { care: 'own', width: 24 }),
  column('triaged', ({ state }) => state.triaged, DAY),
  column(
    'organisation',
    (matter, naming) => {
      const referral = first(matter);
      return referral && naming.organisationName(referral.organisation);
    },
    { width: 28 },
  ),
  column('sent', (matter) => first(matter)?.sent, DAY),
  column('due', (matter) => dueOf(first(matter)), DAY),
  column('answered', (matter) => first(matter)?.answered, DAY),
  column(
    'answer',
    (matter) => (first(matter)?.answered ? answerText(matter, first(matter)?.referral) : ''),
    PROSE,
  ),
  column('outcome', (matter, { language }) => {
    const reply = first(matter)?.answered ? first(matter)?.reply : undefined;
    return reply && matterWords[language].answerOutcomes[reply.outcome];
  }),
  column(
    'decision',
    ({ state }, { language }) =>
      state.decision && matterWords[language].decisionOutcomes[state.decision.outcome],
  ),
  column(
    'reason',
    (matter) => (matter.state.decision ? last(matter, 'decision_made')?.fact.reason : ''),
    PROSE,
  ),
  column('decided', ({ state }) => state.decision?.on, DAY),
  column('told', ({ state }) => state.told?.on, DAY),
  column('feedback', (matter) => (matter.state.told ? last(matter, 'feedback_given')?.fact.text : ''), PROSE),
  column('closed', ({ state }) => state.closed?.on, DAY),
  column('record', ({ state }) => state.record),
  column('link', ({ state }) => state.permalink, { care: 'own', width: 30 }),
  column(
    'fields',
    (matter) => (began(matter)?.fields ?? []).map(({ label, value }) => `${label}: ${value}`).join('\n'),
    { care: 'own', width: 40 },
  ),
];

export interface ExportedReferral {
  readonly matter: ExportedMatter;
  readonly referral: ReferralState;
}

/** A row a referral: a matter may have several. */
export const REFERRAL_COLUMNS: readonly ColumnOf<ExportedReferral>[] = [
  column('referral', ({ referral }) => referral.referral, { width: 18 }),
  column('matter', ({ matter }) => matter.state.matter),
  column('title', ({ matter }) => matter.state.title, { care: 'prose', width: 40 }),
  column('organisation', ({ referral }, naming) => naming.organisationName(referral.organisation), {
    width: 28,
  }),
  column('question', ({ referral }) => referral.question, PROSE),
  column('sent', ({ referral }) => referral.sent, DAY),
  column('firstDue', ({ referral }) => referral.firstDue, DAY),
  column('due', ({ referral }) => referral.due, DAY),
  column('reminders', ({ referral }) => String(referral.reminders.length), { kind: 'number', width: 10 }),
  column('answered', ({ referral }) => referral.answered, DAY),
  column(
    'outcome',
    ({ referral }, { language }) =>
      referral.reply && matterWords[language].answerOutcomes[referral.reply.outcome],
  ),
  column('answer', ({ matter, referral }) => answerText(matter, referral.referral), PROSE),
  column('recalled', ({ referral }) => referral.recalled?.on, DAY),
];
