import type { Command } from '../../../../shared/matters/commands.ts';
import type { ReferralState } from '../../../../shared/matters/state.ts';
import { openReferrals } from '../../../../shared/matters/state.ts';
import type { Step } from '../../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';
import { addWorkingDays } from '../../../../shared/time/workingDays.ts';
import type { Lists, MatterCard } from '../../../calls.ts';
import type { Fields } from '../drafts.ts';

/** What a form begins with and what becomes of it. Pure: no clock but the day, no server. */
export interface FormContext {
  readonly card: MatterCard;
  readonly lists: Lists;
  readonly today: LocalDate;
  /** E-mail address of the person at the panel. */
  readonly user: string;
}

/** A command without its id; the id is given when it is sent. */
type Unsent<Type extends Command> = Type extends Command ? Omit<Type, 'id'> : never;
export type UnsentCommand = Unsent<Command>;

const waiting = (context: FormContext): readonly ReferralState[] => openReferrals(context.card.state);

/** The fields of a step's form as it is opened. */
export function firstFields(step: Step, context: FormContext): Fields {
  const { state } = context.card;
  const { today } = context;
  switch (step) {
    case 'triage':
      return { owner: state.owner || context.user, kind: state.kind, theme: state.theme, place: state.place };
    case 'refer': {
      const closed = new Set(context.lists.closedDays);
      const due = addWorkingDays(today, context.lists.referralWorkingDays, closed);
      return { organisation: '', organisationTyped: '', question: '', due };
    }
    case 'record_answer':
      return { referral: waiting(context)[0]?.referral ?? '', outcome: '', text: '', answered: today };
    case 'decide':
      return { outcome: '', reason: '', decided: today };
    case 'give_feedback':
      return { channel: state.permalink === '' ? '' : 'reply_in_thread', text: '', link: '', told: today };
    case 'close':
      return { reason: '' };
  }
}

/** The fields that must be filled in; the first of them that is empty gets the focus. */
export function missingFields(step: Step, fields: Fields, context: FormContext): readonly string[] {
  const empty = (names: readonly string[]) => names.filter((name) => (fields[name] ?? '').trim() === '');
  switch (step) {
    case 'triage':
      return empty(['owner']);
    case 'refer':
      return empty(['organisation', 'question', 'due']);
    case 'record_answer':
      return empty([
        'referral',
        'outcome',
        ...(fields.outcome === 'no_without_reason' ? [] : ['text']),
        'answered',
      ]);
    case 'decide':
      return empty(['outcome', ...(needsReason(fields.outcome ?? '') ? ['reason'] : []), 'decided']);
    case 'give_feedback':
      return empty(['channel', 'text', 'told']);
    case 'close':
      return context.card.state.told ? [] : empty(['reason']);
  }
}

/** A refusal and a "partly" owe the resident a reason. */
export const needsReason = (outcome: string): boolean =>
  outcome === 'no' || outcome === 'not_ours' || outcome === 'partly';

/** The command that the fields come to. The server parses it, so what a select holds is taken at its word. */
export function commandOf(step: Step, fields: Fields, context: FormContext): UnsentCommand {
  const { matter } = context.card.state;
  const text = (name: string) => (fields[name] ?? '').trim();
  const command = { type: step, matter, ...contentOf(step, text, context) };
  return command as UnsentCommand;
}

function contentOf(step: Step, text: (name: string) => string, context: FormContext) {
  switch (step) {
    case 'triage':
      return { owner: text('owner'), kind: text('kind'), theme: text('theme'), place: text('place') };
    case 'refer':
      return { organisation: text('organisation'), question: text('question'), due: text('due') };
    case 'record_answer':
      return {
        referral: text('referral'),
        outcome: text('outcome'),
        text: text('text'),
        ...pastDay('answered', text('answered'), context.today),
      };
    case 'decide':
      return {
        outcome: text('outcome'),
        reason: text('reason'),
        ...pastDay('decided', text('decided'), context.today),
      };
    case 'give_feedback':
      return {
        channel: text('channel'),
        text: text('text'),
        ...(text('link') !== '' && { link: text('link') }),
        ...pastDay('told', text('told'), context.today),
      };
    case 'close':
      return text('reason') === '' ? {} : { reason: text('reason') };
  }
}

/** Today is left out: then the very moment is entered, not only the day. */
const pastDay = (name: string, day: string, today: LocalDate) => (day === today ? {} : { [name]: day });
