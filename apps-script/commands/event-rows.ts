import type { DialogueFact } from '../../shared/dialogues/events.ts';
import type { Fact, MatterEvent } from '../../shared/matters/events.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { type FeedbackKind, rowWords } from '../../shared/text/rows.ts';
import { addDays, dayOf, type LocalDate, stockholmDate } from '../../shared/time/dates.ts';
import { type CellInput, fitCell } from '../workbook/cells.ts';
import type { NewRow } from '../workbook/table.ts';
import type { Naming } from './matter-row.ts';

/** After a decision somebody looks at what came of it within a year (metrics.md, one-year watch). */
const WATCH_DAYS = 365;

export const dayOfEvent = (event: MatterEvent): LocalDate =>
  dayOf(event.at) ?? stockholmDate(event.enteredAt);

type Line<Name extends 'reminders' | 'decisions' | 'feedbacks'> = {
  readonly table: Name;
  readonly cells: NewRow<Name>;
};
/** A row that says what was done once and is never done over: its key is the event's number. */
export type EventLine = Line<'reminders'> | Line<'decisions'> | Line<'feedbacks'>;

/** The row that an event has for itself, if it has one. Pure. */
export function eventLine(event: MatterEvent, title: string, naming: Naming): EventLine | undefined {
  const { fact } = event;
  const words = matterWords[naming.language];
  const key = String(event.sequence);
  const about = { key, matter: event.matter, on: dayOfEvent(event), by: event.by, undone: '' };
  const feedback = (kind: FeedbackKind, channel: string, text: string, link = ''): EventLine => ({
    table: 'feedbacks',
    cells: {
      ...about,
      title: fitCell(title),
      kind: rowWords[naming.language].feedbackKinds[kind],
      channel,
      text: fitCell(text),
      link,
    },
  });
  switch (fact.type) {
    case 'referral_reminded':
      return {
        table: 'reminders',
        cells: {
          ...about,
          referral: fact.referral,
          organisation: naming.organisationName(fact.organisation),
          level: String(fact.level),
          how: words.reminderWays[fact.how],
          text: fitCell(fact.text),
          copied: (fact.copied ?? []).join('; '),
        },
      };
    case 'decision_made':
      return {
        table: 'decisions',
        cells: {
          ...about,
          title: fitCell(title),
          outcome: words.decisionOutcomes[fact.outcome],
          reason: fitCell(fact.reason),
          to: fact.to ? naming.organisationName(fact.to) : '',
          meeting: fact.meeting ?? '',
          record: fact.record ?? '',
          watch: addDays(about.on, WATCH_DAYS),
        },
      };
    case 'matter_acknowledged':
      return feedback(
        'receipt',
        words.feedbackChannels[fact.channel],
        fact.text ?? words.receipts[fact.outcome],
      );
    case 'question_asked':
      return feedback('question', words.feedbackChannels[fact.channel], fact.text);
    case 'interim_given':
      return feedback('interim', words.feedbackChannels[fact.channel], fact.text);
    case 'feedback_given':
      return feedback('feedback', words.feedbackChannels[fact.channel], fact.text, fact.link);
    default:
      return undefined;
  }
}

export type ItemTable = 'referrals' | 'promises' | 'actions';

/** Longer texts that an event brings to the row of a referral, a promise or an action. Pure. */
export function textCells(
  event: MatterEvent,
):
  | { readonly table: ItemTable; readonly key: string; readonly cells: Readonly<Record<string, CellInput>> }
  | undefined {
  const { fact } = event;
  switch (fact.type) {
    case 'referral_sent': {
      const numbered = (fact.questions ?? []).map((question, index) => `${index + 1}. ${question}`);
      const question = fitCell([fact.question, ...numbered].join('\n'));
      return { table: 'referrals', key: fact.referral, cells: { question } };
    }
    case 'referral_part_answered':
      return {
        table: 'referrals',
        key: fact.referral,
        cells: { answer: fitCell(`${fact.part}. ${fact.text}`) },
      };
    case 'referral_answered':
      return { table: 'referrals', key: fact.referral, cells: { answer: fitCell(fact.text) } };
    case 'promise_made':
      return { table: 'promises', key: fact.item, cells: { what: fitCell(fact.what) } };
    default:
      return actionTexts(fact);
  }
}

/** Longer texts that a fact brings to the row of an action, whatever the action hangs on. Pure. */
export function actionTexts(
  fact: Fact | DialogueFact,
):
  | { readonly table: 'actions'; readonly key: string; readonly cells: Readonly<Record<string, CellInput>> }
  | undefined {
  switch (fact.type) {
    case 'action_planned': {
      const { what, effect = '', baseline = '', problem = '' } = fact;
      const cells = {
        what: fitCell(what),
        effect: fitCell(effect),
        baseline: fitCell(baseline),
        problem: fitCell(problem),
      };
      return { table: 'actions', key: fact.item, cells };
    }
    case 'action_corrected': {
      const texts = [
        ['what', fact.what],
        ['effect', fact.effect],
        ['baseline', fact.baseline],
        ['problem', fact.problem],
      ] as const;
      const cells = texts.flatMap(([key, text]) =>
        text === undefined ? [] : [[key, fitCell(text)] as const],
      );
      return cells.length === 0
        ? undefined
        : { table: 'actions', key: fact.item, cells: Object.fromEntries(cells) };
    }
    case 'action_done':
      return { table: 'actions', key: fact.item, cells: { doneText: fitCell(fact.text ?? '') } };
    case 'effect_checked':
      return { table: 'actions', key: fact.item, cells: { finding: fitCell(fact.text) } };
    default:
      return undefined;
  }
}
