import { useState } from 'preact/hooks';
import { dialogueListWords } from '../../../shared/text/dialogues-lists.ts';
import { Choice, Form, Line } from '../dialogues/parts.tsx';
import type { RegisterContext, RegisterTab, Row } from './context.ts';

type Field = keyof RegisterContext['words']['fields'];

const FIELDS = {
  partners: ['name', 'kind', 'role', 'areas', 'groups', 'stage', 'validTo'],
  contacts: ['name', 'email', 'organisation', 'phone', 'validTo'],
} as const satisfies Readonly<Record<RegisterTab, readonly Field[]>>;
const PERSON = ['contact', 'email', 'phone', 'consent', 'consentHow', 'consentFor', 'consentTo'] as const;
const DAYS: readonly Field[] = ['validTo', 'consent', 'consentTo'];

interface RowFormProps {
  readonly context: RegisterContext;
  readonly tab: RegisterTab;
  /** The row that is changed; a new one when left out. */
  readonly row?: Row;
  readonly done: () => void;
}

/** A row of the register of civil society, or of the contacts. */
export function RowForm({ context, tab, row, done }: RowFormProps) {
  const { words, language, lists } = context;
  const list = dialogueListWords[language];
  const names: readonly Field[] = tab === 'partners' ? [...FIELDS.partners, ...PERSON] : FIELDS.contacts;
  const [fields, setFields] = useState<Row>(
    Object.fromEntries(names.map((name) => [name, row?.[name] ?? ''])),
  );
  const [error, setError] = useState('');
  const label = row
    ? `${words.change}: ${row.name ?? ''}`
    : tab === 'partners'
      ? words.add
      : words.addContact;
  const bind = (name: Field) => ({
    id: `row-${name}`,
    label: words.fields[name],
    value: fields[name] ?? '',
    change: (value: string) => {
      setFields((before) => ({ ...before, [name]: value }));
      setError('');
    },
  });
  const choices: Partial<Record<Field, readonly string[]>> = {
    kind: Object.values(list.partnerKinds),
    stage: Object.values(list.partnerStages),
    consentHow: Object.values(list.consentWays),
  };
  const suggested: Partial<Record<Field, readonly string[]>> = {
    areas: lists.areas,
    organisation: lists.organisations,
  };
  const hints: Partial<Record<Field, string>> = {
    areas: words.hints.list,
    groups: words.hints.list,
    consentFor: words.hints.consentFor,
    consentTo: words.hints.consentTo,
    validTo: words.hints.validTo,
  };
  const control = (name: Field) => {
    const own = choices[name];
    const value = fields[name] ?? '';
    // A word of their own that somebody wrote in the tab stays a choice.
    const options = own && value !== '' && own.indexOf(value) < 0 ? [...own, value] : own;
    return options ? (
      <Choice
        key={name}
        {...bind(name)}
        none={words.notSaid}
        choices={options.map((option) => ({ value: option, label: option }))}
      />
    ) : (
      <Line
        key={name}
        {...bind(name)}
        hint={hints[name]}
        {...(DAYS.indexOf(name) >= 0 && { type: 'date' as const })}
        {...(suggested[name] && { options: suggested[name] })}
      />
    );
  };
  const submit = async () => {
    const wrong =
      (fields.name ?? '').trim() === '' && (tab === 'partners' || (fields.email ?? '').trim() === '')
        ? words.needs(words.fields.name)
        : await context.save(tab, row, fields);
    setError(wrong);
    if (wrong === '') done();
    else document.getElementById('row-error')?.focus();
  };
  return (
    <Form
      label={label}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      <div class="pair">{FIELDS[tab].map(control)}</div>
      {tab === 'partners' && (
        <fieldset class="plain">
          <legend>{words.person}</legend>
          <p class="small muted">{words.hints.person}</p>
          {row && context.hidden.has(row.key ?? '') && <p class="small">{words.hiddenDetails}</p>}
          <div class="pair">{PERSON.map(control)}</div>
        </fieldset>
      )}
      <p id="row-error" class="inline-problem" role="alert" tabIndex={-1}>
        {error}
      </p>
    </Form>
  );
}
