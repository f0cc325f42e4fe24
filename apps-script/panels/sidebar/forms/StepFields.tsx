import { LONGEST_PROSE } from '../../../../shared/matters/commands.ts';
import { DECISION_OUTCOMES, FEEDBACK_CHANNELS, MATTER_KINDS } from '../../../../shared/matters/kinds.ts';
import { openReferrals } from '../../../../shared/matters/state.ts';
import { ANSWER_OUTCOMES, type AnswerOutcome, isSubstantive } from '../../../../shared/referrals/outcomes.ts';
import { dateWords, longDate, timeLeft } from '../../../../shared/text/dates.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { type Step, sidebarWords } from '../../../../shared/text/sidebar.ts';
import { type LocalDate, parseLocalDate } from '../../../../shared/time/dates.ts';
import { workingDaysBetween } from '../../../../shared/time/workingDays.ts';
import type { Fields } from '../drafts.ts';
import { Choice, Line, optionsOf, Prose } from './fields.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { type FormContext, needsReason } from './steps.ts';

export interface StepFieldsProps {
  readonly language: Language;
  readonly context: FormContext;
  readonly fields: Fields;
  readonly change: (fields: Fields) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** The fields of each step's form. */
export function StepFields({ step, ...props }: StepFieldsProps & { readonly step: Step }) {
  switch (step) {
    case 'triage':
      return <TriageFields {...props} />;
    case 'refer':
      return <ReferFields {...props} />;
    case 'record_answer':
      return <AnswerFields {...props} />;
    case 'decide':
      return <DecideFields {...props} />;
    case 'give_feedback':
      return <FeedbackFields {...props} />;
    case 'close':
      return <CloseFields {...props} />;
  }
}

/** Value, change and error of one field. */
const bind = ({ fields, change, errors }: StepFieldsProps, name: string) => ({
  id: name,
  value: fields[name] ?? '',
  change: (value: string) => change({ ...fields, [name]: value }),
  error: errors[name],
});

/** `13 april`, `i dag`: the browser may write the day in the field in another country's way. */
export function dayName(text: string, today: LocalDate, language: Language): string | undefined {
  const day = parseLocalDate(text);
  if (!day) return undefined;
  const name = longDate(day, language, today);
  return day === today ? `${name} · ${dateWords[language].today}` : name;
}

/** `27 november · om 20 arbetsdagar` */
function dueName(text: string, { context, language }: StepFieldsProps): string | undefined {
  const day = parseLocalDate(text);
  if (!day) return undefined;
  const closed = new Set(context.lists.closedDays);
  const left = timeLeft(workingDaysBetween(context.today, day, closed), language);
  return `${longDate(day, language, context.today)} · ${left}`;
}

function TriageFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language];
  const { lists, user } = props.context;
  const owners = [...new Set([user, ...lists.owners])].filter((owner) => owner !== '');
  return (
    <>
      <Line {...bind(props, 'owner')} label={words.form.owner} hint={words.form.ownerHint} choices={owners} />
      <Choice
        {...bind(props, 'kind')}
        label={words.form.kind}
        options={optionsOf(MATTER_KINDS, matterWords[props.language].kinds)}
      />
      <Line {...bind(props, 'theme')} label={words.form.theme} note={words.optional} choices={lists.themes} />
      <Line {...bind(props, 'place')} label={words.form.place} note={words.optional} choices={lists.places} />
    </>
  );
}

function ReferFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language].form;
  const { fields, change, context, errors } = props;
  const recipients = new Set(context.lists.recipients);
  return (
    <>
      <OrganisationPicker
        language={props.language}
        choices={context.lists.organisations.filter(({ id }) => recipients.has(id))}
        theme={context.card.state.theme}
        chosen={fields.organisation ?? ''}
        typed={fields.organisationTyped ?? ''}
        change={(chosen) => change({ ...fields, ...chosen })}
        error={errors.organisation}
      />
      <Prose
        {...bind(props, 'question')}
        label={words.question}
        hint={words.questionHint}
        longest={LONGEST_PROSE}
      />
      <Line
        {...bind(props, 'due')}
        type="date"
        label={words.due}
        min={context.today}
        hint={dueName(fields.due ?? '', props)}
      />
    </>
  );
}

function AnswerFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language];
  const { context, fields, language } = props;
  const names = new Map(context.lists.organisations.map(({ id, name }) => [id, name] as const));
  const open = openReferrals(context.card.state);
  const chosen = open.find(({ referral }) => referral === fields.referral);
  const sent = (day: LocalDate) => words.form.sentOn(longDate(day, language, context.today));
  const outcome = fields.outcome ?? '';
  const isHolding = outcome !== '' && !isSubstantive(outcome as AnswerOutcome);
  return (
    <>
      <Choice
        {...bind(props, 'referral')}
        label={words.form.referral}
        options={open.map(({ referral, organisation, sent: day }) => ({
          value: referral,
          label: `${names.get(organisation) ?? organisation}, ${sent(day)}`,
        }))}
        hint={chosen && `”${chosen.question}”`}
      />
      <Choice
        {...bind(props, 'outcome')}
        label={words.form.outcome}
        placeholder={words.chooseOne}
        options={optionsOf(ANSWER_OUTCOMES, matterWords[language].answerOutcomes)}
        hint={isHolding ? words.form.keepsClock : undefined}
      />
      <Prose
        {...bind(props, 'text')}
        label={words.form.answer}
        note={outcome === 'no_without_reason' ? words.optional : undefined}
        longest={LONGEST_PROSE}
      />
      <Line
        {...bind(props, 'answered')}
        type="date"
        hint={dayName(props.fields.answered ?? '', props.context.today, props.language)}
        label={words.form.answered}
        max={context.today}
        {...(chosen && { min: chosen.sent })}
      />
    </>
  );
}

function DecideFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language];
  const mustExplain = needsReason(props.fields.outcome ?? '');
  return (
    <>
      <Choice
        {...bind(props, 'outcome')}
        label={words.form.decision}
        placeholder={words.chooseOne}
        options={optionsOf(DECISION_OUTCOMES, matterWords[props.language].decisionOutcomes)}
      />
      <Prose
        {...bind(props, 'reason')}
        label={words.form.reason}
        note={mustExplain ? undefined : words.optional}
        hint={mustExplain ? words.form.reasonHint : undefined}
        longest={LONGEST_PROSE}
      />
      <Line
        {...bind(props, 'decided')}
        type="date"
        hint={dayName(props.fields.decided ?? '', props.context.today, props.language)}
        label={words.form.decided}
        min={props.context.card.state.received}
        max={props.context.today}
      />
    </>
  );
}

function FeedbackFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language];
  return (
    <>
      <Choice
        {...bind(props, 'channel')}
        label={words.form.channel}
        placeholder={words.chooseOne}
        options={optionsOf(FEEDBACK_CHANNELS, matterWords[props.language].feedbackChannels)}
      />
      <Prose
        {...bind(props, 'text')}
        label={words.form.told}
        hint={words.form.toldHint}
        longest={LONGEST_PROSE}
      />
      <Line
        {...bind(props, 'link')}
        type="url"
        label={words.form.link}
        note={words.optional}
        hint={words.form.linkHint}
      />
      <Line
        {...bind(props, 'told')}
        type="date"
        hint={dayName(props.fields.told ?? '', props.context.today, props.language)}
        label={words.form.toldOn}
        min={props.context.card.state.received}
        max={props.context.today}
      />
    </>
  );
}

function CloseFields(props: StepFieldsProps) {
  const words = sidebarWords[props.language].form;
  const { told } = props.context.card.state;
  if (told) return <p>{words.closeTold(longDate(told.on, props.language, props.context.today))}</p>;
  return (
    <>
      <p class="warning">{words.closeUntold}</p>
      <Prose {...bind(props, 'reason')} label={words.closeReason} longest={LONGEST_PROSE} />
    </>
  );
}
