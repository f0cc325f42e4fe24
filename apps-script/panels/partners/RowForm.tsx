import { useState } from 'preact/hooks';
import { consentState } from '../../../shared/partners/partner.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueListWords } from '../../../shared/text/dialogues-lists.ts';
import { registerFormWords } from '../../../shared/text/register-form.ts';
import { parseLocalDate } from '../../../shared/time/dates.ts';
import { useFields } from '../dialogues/fields.ts';
import { Choice, Form, Line, Ticks } from '../dialogues/parts.tsx';
import { areasIn, formOf, type RegisterContext, type RegisterTab, type Row } from './context.ts';

type Field = keyof RegisterContext['words']['fields'];

const FIELDS = {
  partners: ['name', 'kind', 'role', 'areas', 'groups', 'stage', 'validTo'],
  contacts: ['name', 'position', 'organisation', 'areas', 'email', 'phone', 'consent', 'validTo'],
} as const satisfies Readonly<Record<RegisterTab, readonly Field[]>>;
const PERSON = ['contact', 'email', 'phone', 'consent', 'consentHow', 'consentFor', 'consentTo'] as const;
/** What the sheet may find wrong, and the field in which it is mended. */
const PROBLEMS = [
  ['noConsent', 'consent'],
  ['futureConsent', 'consent'],
  ['noConsentHow', 'consentHow'],
  ['toBeforeFrom', 'consentTo'],
  ['notMail', 'email'],
] as const satisfies readonly (readonly [keyof RegisterContext['words']['problems'], Field])[];
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
  const { words, language, lists, today } = context;
  const asks = registerFormWords[language];
  const list = dialogueListWords[language];
  const names: readonly Field[] = tab === 'partners' ? [...FIELDS.partners, ...PERSON] : FIELDS.contacts;
  const [first] = useState<Row>(() => Object.fromEntries(names.map((name) => [name, row?.[name] ?? ''])));
  const { fields, change, bind: bound, keeping } = useFields<string>(formOf(tab, row?.key), first);
  const [error, setError] = useState('');
  /** The consent has run out, and the person has been told. */
  const [isAsked, setAsked] = useState(false);
  const label = row
    ? `${words.change}: ${row.name ?? ''}`
    : tab === 'partners'
      ? words.add
      : words.addContact;
  const bind = (name: Field) => ({
    ...bound(name),
    label: words.fields[name],
    value: fields[name] ?? '',
    change: (value: string) => {
      change({ [name]: value });
      setError('');
      setAsked(false);
    },
  });
  const choices: Partial<Record<Field, readonly string[]>> = {
    kind: Object.values(list.partnerKinds),
    stage: Object.values(list.partnerStages),
    consentHow: Object.values(list.consentWays),
  };
  const suggested: Partial<Record<Field, readonly string[]>> = {
    organisation: lists.organisations,
  };
  const hints: Partial<Record<Field, string>> = {
    groups: words.hints.list,
    consentFor: words.hints.consentFor,
    consentTo: words.hints.consentTo,
    validTo: words.hints.validTo,
  };
  const control = (name: Field) => {
    if (name === 'areas') return null;
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
  const areas = areasIn(fields.areas ?? '');
  const said = (name: Field) => (fields[name] ?? '').trim();
  const consentTo = said('consentTo');
  const person = {
    contact: said('contact'),
    email: said('email'),
    phone: said('phone'),
    consent: said('consent'),
    consentTo,
  };
  const isOver = tab === 'partners' && consentState(person, today) === 'over';
  /** Says what is wrong, at its field where one can be named. */
  const refuse = (message: string, field?: Field) => {
    const isAtField = field !== undefined && keeping.refuse(field, message);
    setError(isAtField ? '' : message);
    if (!isAtField) document.getElementById('row-error')?.focus();
    return false;
  };
  const submit = async () => {
    if (said('name') === '' && (tab === 'partners' || person.email === ''))
      return refuse(words.needs(words.fields.name), 'name');
    if (isOver && !isAsked) {
      setAsked(true);
      const day = parseLocalDate(consentTo);
      return refuse(asks.expired(day ? shortDate(day, language, today) : consentTo), 'consentTo');
    }
    const wrong = await context.save(tab, row, fields);
    if (wrong !== '')
      return refuse(wrong, PROBLEMS.find(([problem]) => words.problems[problem] === wrong)?.[1]);
    keeping.saved();
    done();
    return true;
  };
  return (
    <Form
      label={label}
      submitLabel={isAsked ? asks.saveAnyway : words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={() => {
        keeping.restart();
        done();
      }}
    >
      <div class="pair">{FIELDS[tab].map(control)}</div>
      {lists.areas.length > 0 && (
        <Ticks
          legend={words.fields.areas}
          // What somebody has typed in the tab and the sheet does not know stands as a tick of its own.
          choices={[...new Set([...lists.areas, ...areas])]}
          chosen={areas}
          change={(chosen) => bind('areas').change(chosen.join('; '))}
        />
      )}
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
