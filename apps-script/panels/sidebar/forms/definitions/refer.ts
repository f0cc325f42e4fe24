import type { ReferralState } from '../../../../../shared/matters/state.ts';
import { maskEverything } from '../../../../../shared/privacy/everyMask.ts';
import { dateWords } from '../../../../../shared/text/dates.ts';
import type { LocalDate } from '../../../../../shared/time/dates.ts';
import { addWorkingDays } from '../../../../../shared/time/workingDays.ts';
import {
  type FormContext,
  type FormDefinition,
  keptField,
  listIn,
  optional,
  organisationName,
} from '../form.ts';
import { closedIn, wordsOf } from './parts.ts';

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

/** The latest referral that came back as "not ours": its questions go on to whoever was pointed out. */
const cameBack = ({ card, several }: FormContext): ReferralState | undefined =>
  several ? undefined : card.state.referrals.filter(({ reply }) => reply?.outcome === 'not_ours').pop();

/** A question to one or several bodies. */
export const REFER: FormDefinition = {
  first: ({ subject }) => ({ recipients: subject ?? '', recipientsTyped: '', lead: '' }),
  parts: (context, fields) => {
    const words = wordsOf(context).fields;
    const recipients = listIn(fields.recipients ?? '');
    const back = cameBack(context);
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
      {
        part: 'prose',
        name: 'question',
        label: words.question,
        hint: words.questionHint,
        required: true,
        masks: true,
        proposed: back?.question,
      },
      {
        part: 'prose',
        name: 'questions',
        label: words.questions,
        hint: words.questionsHint,
        rows: back?.questions ? 4 : 2,
        masks: true,
        proposed: back?.questions?.map(({ text }) => text).join('\n'),
      },
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
    const hidden = (name: string) =>
      maskEverything(text(name), context.language, listIn(text(keptField(name)))).text;
    const questions = hidden('questions')
      .split('\n')
      // A pasted list brings its own numbers or dashes; the referral numbers them itself.
      .map((question) => question.trim().replace(/^(?:\d{1,2}[.)]|[-–—•*·])\s+/, ''))
      .filter((question) => question !== '');
    const isBundle = recipients.length > 1 || (context.several?.length ?? 0) > 1;
    return recipients.map((organisation) => ({
      organisation,
      question: hidden('question'),
      ...(questions.length > 0 && { questions }),
      due: text('due') || dueBy(context, organisation),
      ...(recipients.length > 1 && text('lead') === organisation && { lead: true }),
      ...(isBundle && optional('bundle', text('_bundle'))),
    }));
  },
};
