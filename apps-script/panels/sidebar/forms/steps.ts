import type { FollowUp } from '../../../../shared/matters/lifeCycle.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { Fields } from '../drafts.ts';
import { COMMITMENT_FORMS } from './definitions/commitments.ts';
import { MATTER_FORMS } from './definitions/matter.ts';
import { OUTCOME_FORMS } from './definitions/outcome.ts';
import { REFERRAL_FORMS } from './definitions/referral.ts';
import { RESIDENT_FORMS } from './definitions/resident.ts';
import { farProblem } from './far.ts';
import type {
  FormContext,
  FormDefinitions,
  MailingDefinition,
  Part,
  PreparedMail,
  UnsentCommand,
} from './form.ts';
import { unknownProblem } from './known.ts';

/** The form of every step of the life cycle. */
const FORMS: FormDefinitions<FollowUp> = {
  ...MATTER_FORMS,
  ...RESIDENT_FORMS,
  ...REFERRAL_FORMS,
  ...OUTCOME_FORMS,
  ...COMMITMENT_FORMS,
};

/** The fields of a step's form as it is opened. */
export const firstFields = (step: FollowUp, context: FormContext): Fields => FORMS[step].first(context);

/** What the form is made of, as it is filled in so far. */
export const partsOf = (step: FollowUp, context: FormContext, fields: Fields): readonly Part[] =>
  FORMS[step].parts(context, fields);

/** What stands in a field: what the person put there, else what the form proposes. */
export function valueIn(parts: readonly Part[], fields: Fields, name: string): string {
  const written = fields[name];
  if (written !== undefined) return written;
  const part = parts.find((one) => 'name' in one && one.name === name);
  return part && 'proposed' in part ? (part.proposed ?? '') : '';
}

/** The fields that must be filled in; the first of them that is empty gets the focus. */
export function missingFields(step: FollowUp, fields: Fields, context: FormContext): readonly string[] {
  const parts = partsOf(step, context, fields);
  return parts.flatMap((part) =>
    'required' in part && part.required && valueIn(parts, fields, part.name).trim() === '' ? [part.name] : [],
  );
}

/** What is wrong with the fields as they stand, by their names, the first of them first. */
export function problemsIn(
  step: FollowUp,
  fields: Fields,
  context: FormContext,
): Readonly<Record<string, string>> {
  const { required } = stepForms[context.language];
  const missing = missingFields(step, fields, context).map((name) => [name, required] as const);
  const first = firstFields(step, context);
  const { language, today } = context;
  const unknown = partsOf(step, context, fields).flatMap((part) => {
    const problem =
      part.part === 'line'
        ? unknownProblem(part, fields, first, language)
        : part.part === 'day' && part.when === 'due'
          ? farProblem(part.name, fields, today, language)
          : undefined;
    return problem && 'name' in part ? [[part.name, problem] as const] : [];
  });
  return Object.fromEntries([...missing, ...unknown]);
}

/** The mails that go with the commands, one for each in their order; none when nothing is to be sent. */
export function mailsOf(step: FollowUp, fields: Fields, context: FormContext): readonly PreparedMail[] {
  const definition = FORMS[step];
  if (!('mails' in definition)) return [];
  const { mails } = definition as MailingDefinition;
  const parts = partsOf(step, context, fields);
  const text = (name: string) => valueIn(parts, fields, name).trim();
  const cards = context.several ?? [context.card];
  return cards.flatMap((card) => mails({ ...context, card }, text));
}

/** The commands that the fields come to, matter by matter. */
export function commandsOf(step: FollowUp, fields: Fields, context: FormContext): readonly UnsentCommand[] {
  const parts = partsOf(step, context, fields);
  const text = (name: string) => valueIn(parts, fields, name).trim();
  const cards = context.several ?? [context.card];
  return cards.flatMap((card) =>
    FORMS[step]
      .content({ ...context, card }, text)
      .map((content) => ({ type: step, matter: card.state.matter, ...content }) as UnsentCommand),
  );
}
