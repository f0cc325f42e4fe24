import { Field } from '../../../../shared/interface/Field.tsx';
import { LONGEST_PROSE } from '../../../../shared/matters/commands.ts';
import { dateWords, longDate, timeLeft } from '../../../../shared/text/dates.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { sidebarWords } from '../../../../shared/text/sidebar.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { type LocalDate, parseLocalDate } from '../../../../shared/time/dates.ts';
import { workingDaysBetween } from '../../../../shared/time/workingDays.ts';
import type { Fields } from '../drafts.ts';
import { Check, Choice, Line, Prose } from './fields.tsx';
import { type FormContext, keptField, type Part } from './form.ts';
import { IsNew } from './IsNew.tsx';
import { newField } from './known.ts';
import { MailText, MailTexts } from './MailText.tsx';
import { Masking } from './Masking.tsx';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { OwnTexts } from './OwnTexts.tsx';
import { suggestedFor } from './organisations.ts';
import { RecipientsField } from './RecipientsField.tsx';
import { valueIn } from './steps.ts';

export interface StepFieldsProps {
  readonly context: FormContext;
  readonly parts: readonly Part[];
  readonly fields: Fields;
  readonly change: (fields: Fields) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Opens the dialog in which letters are written; left out where there is none. */
  readonly openLetter?: ((letter?: string, channel?: string) => void) | undefined;
}

/** The parts of a step's form, in their order. */
export function StepFields(props: StepFieldsProps) {
  return (
    <>
      {props.parts.map((part) => (
        <PartView key={keyOf(part)} {...props} part={part} />
      ))}
    </>
  );
}

/** Something stands there already, so nobody wonders whether it must be filled in. */
const isProposed = (part: Part): boolean => 'proposed' in part && part.proposed !== undefined;

const keyOf = (part: Part): string =>
  'name' in part ? part.name : part.part === 'text' ? `text ${part.text.slice(0, 40)}` : part.part;

/** `13 april`, `i dag`: the browser may write the day in the field in another country's way. */
export function dayName(text: string, today: LocalDate, language: Language): string | undefined {
  const day = parseLocalDate(text);
  if (!day) return undefined;
  const name = longDate(day, language, today);
  return day === today ? `${name} · ${dateWords[language].today}` : name;
}

/** `27 november · om 20 arbetsdagar` */
function dueName(text: string, { lists, today, language }: FormContext): string | undefined {
  const day = parseLocalDate(text);
  if (!day) return undefined;
  const left = timeLeft(workingDaysBetween(today, day, new Set(lists.closedDays)), language);
  return `${longDate(day, language, today)} · ${left}`;
}

function PartView(props: StepFieldsProps & { readonly part: Part }) {
  const { part, context, fields, change, errors, parts } = props;
  const words = sidebarWords[context.language];
  const forms = stepForms[context.language].fields;
  const set = (values: Fields) => change({ ...fields, ...values });
  const bind = (named: Extract<Part, { name: string }>) => ({
    id: named.name,
    label: named.label,
    hint: named.hint,
    value: valueIn(parts, fields, named.name),
    change: (value: string) => set({ [named.name]: value }),
    error: errors[named.name],
    note:
      named.required || named.part === 'check' || named.part === 'choice' || isProposed(named)
        ? undefined
        : words.optional,
  });
  switch (part.part) {
    case 'line':
      return (
        <>
          <Line {...bind(part)} {...(part.type && { type: part.type })} choices={part.choices} />
          {part.known && (
            <IsNew
              {...bind(part)}
              id={newField(part.name)}
              label={stepForms[context.language].isNew[part.known]}
              value={fields[newField(part.name)] ?? ''}
              change={(value) => set({ [newField(part.name)]: value })}
            />
          )}
        </>
      );
    case 'prose':
      return (
        <>
          <Prose {...bind(part)} longest={LONGEST_PROSE} rows={part.rows ?? 4} />
          {part.masks && (
            <Masking
              name={part.name}
              text={valueIn(parts, fields, part.name)}
              language={context.language}
              kept={fields[keptField(part.name)] ?? ''}
              change={(kept) => set({ [keptField(part.name)]: kept })}
            />
          )}
        </>
      );
    case 'choice':
      return (
        <Choice
          {...bind(part)}
          options={part.options}
          {...(part.isOpen && { placeholder: words.chooseOne })}
        />
      );
    case 'day': {
      const bound = bind(part);
      const named =
        part.when === 'due'
          ? dueName(bound.value, context)
          : dayName(bound.value, context.today, context.language);
      return (
        <>
          <Line
            {...bound}
            type="date"
            hint={named ?? part.hint}
            {...(part.min && { min: part.min })}
            {...(part.max && { max: part.max })}
          />
          {part.when === 'due' && (
            <IsNew
              {...bound}
              id={newField(part.name)}
              label={stepForms[context.language].isFar(named ?? '')}
              value={fields[newField(part.name)] ?? ''}
              change={(value) => set({ [newField(part.name)]: value })}
            />
          )}
        </>
      );
    }
    case 'check':
      return <Check {...bind(part)} />;
    case 'organisation': {
      const bound = bind(part);
      return (
        <Field id={part.name} label={part.label} origin={bound.note} hint={part.hint} error={bound.error}>
          <OrganisationPicker
            {...bound}
            language={context.language}
            choices={context.lists.organisations}
            suggested={suggestedFor(context)}
            chosen={bound.value}
            typed={fields[`${part.name}Typed`] ?? ''}
            change={(chosen, typed) => set({ [part.name]: chosen, [`${part.name}Typed`]: typed })}
          />
        </Field>
      );
    }
    case 'recipients': {
      const bound = bind(part);
      return (
        <Field id={part.name} label={part.label} hint={part.hint} error={bound.error}>
          <RecipientsField
            {...bound}
            context={context}
            typed={fields[`${part.name}Typed`] ?? ''}
            change={(value, typed) => set({ [part.name]: value, [`${part.name}Typed`]: typed })}
          />
        </Field>
      );
    }
    case 'text':
      return <p class={part.tone === 'plain' ? 'lines' : part.tone}>{part.text}</p>;
    case 'template':
      return (
        <Choice
          id="template"
          label={forms.template}
          value=""
          placeholder={forms.templateFirst}
          options={forms.templates.map(({ name }, index) => ({ value: String(index), label: name }))}
          change={(index) => set({ [part.into]: forms.templates[Number(index)]?.text ?? '' })}
        />
      );
    case 'letter':
      return props.openLetter ? (
        <div>
          <button
            type="button"
            class="link-button"
            onClick={() => props.openLetter?.(part.letter, fields.channel)}
          >
            {forms.writeLetter}
          </button>
        </div>
      ) : null;
    case 'mail':
      return (
        <>
          <p class="small muted">{forms.sendYourself}</p>
          <MailText {...part} language={context.language} />
        </>
      );
    case 'mails':
      return <MailTexts mails={part.mails} language={context.language} />;
    case 'own_texts':
      return (
        <OwnTexts
          matters={part.matters}
          language={context.language}
          fields={fields}
          change={(name, value) => set({ [name]: value })}
        />
      );
  }
}
