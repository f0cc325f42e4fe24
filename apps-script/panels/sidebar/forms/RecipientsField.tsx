import { openReferrals } from '../../../../shared/matters/state.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { type FormContext, listIn, listOf, organisationName } from './form.ts';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { suggestedFor } from './organisations.ts';

interface RecipientsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly context: FormContext;
  /** Ids, as one field holds them. */
  readonly value: string;
  readonly typed: string;
  readonly change: (value: string, typed: string) => void;
}

/** Those that a question goes to, each with a way to take it out, and a field to add one more. */
export function RecipientsField(props: RecipientsFieldProps) {
  const { context, value, change } = props;
  const words = stepForms[context.language].fields;
  const chosen = listIn(value);
  const waitedFor = context.several
    ? []
    : openReferrals(context.card.state).map(({ organisation }) => organisation);
  const recipients = new Set(context.lists.recipients);
  const free = context.lists.organisations.filter(
    ({ id }) => recipients.has(id) && !chosen.includes(id) && !waitedFor.includes(id),
  );
  const name = organisationName(context);
  const remit = context.lists.organisations.find(({ id }) => id === chosen[chosen.length - 1])?.remit ?? '';
  return (
    <>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((id) => (
            <li key={id}>
              <span>{name(id)}</span>
              <button
                type="button"
                class="link-button"
                aria-label={words.remove(name(id))}
                onClick={() => change(listOf(chosen.filter((one) => one !== id)), props.typed)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {waitedFor.length > 0 && <p class="small muted">{words.askedAlready(waitedFor.map(name))}</p>}
      {remit !== '' && <p class="small muted">{remit}</p>}
      <OrganisationPicker
        id={props.id}
        label={props.label}
        language={context.language}
        choices={free}
        suggested={suggestedFor(context)}
        chosen=""
        typed={props.typed}
        change={(id, typed) => (id === '' ? change(value, typed) : change(listOf([...chosen, id]), ''))}
        hint={props.hint}
        error={props.error}
      />
    </>
  );
}
