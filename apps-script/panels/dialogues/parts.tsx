import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { describedBy, Field } from '../../../shared/interface/Field.tsx';
import { formWords } from '../../../shared/text/forms.ts';
import { asForm, formIsShown, PanelLanguage, Refused } from '../forms/context.ts';
import type { Keeping } from './fields.ts';

interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'url';
  readonly options?: readonly string[];
  /** Several, with semicolons between: each is suggested after those that stand already. */
  readonly isList?: boolean;
}

/** One line of text, a day, a time or a number; with suggestions where there are some. */
export function Line({ id, label, value, change, hint, error, type = 'text', options, isList }: TextProps) {
  const before = isList ? value.slice(0, value.lastIndexOf(';') + 1) : '';
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        class="input"
        type={type}
        value={value}
        {...(options && { list: `${id}-list` })}
        {...(type === 'number' && { min: 0, inputMode: 'numeric' as const })}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {options && (
        <datalist id={`${id}-list`}>
          {options.map((option) => (
            <option key={option} value={before === '' ? option : `${before} ${option}`} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

interface AreaProps extends Omit<TextProps, 'type' | 'options'> {
  readonly rows?: number;
}

export function Prose({ id, label, value, change, hint, error, rows = 3 }: AreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        class="input"
        rows={rows}
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </Field>
  );
}

interface ChoiceProps extends Omit<TextProps, 'type' | 'options'> {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What stands first and chooses nothing. */
  readonly none?: string;
}

export function Choice({ id, label, value, change, hint, error, choices, none }: ChoiceProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TicksProps {
  /** Of the first box, so that a mistake can be gone to. */
  readonly id?: string;
  readonly legend: string;
  readonly choices: readonly string[];
  readonly chosen: readonly string[];
  readonly change: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Several of a short list. */
export function Ticks({ id, legend, choices, chosen, change, error }: TicksProps) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="row ticks">
        {choices.map((choice, index) => (
          <label class="choice" key={choice}>
            <input
              {...(id !== undefined && index === 0 && { id })}
              type="checkbox"
              aria-invalid={error ? 'true' : undefined}
              checked={chosen.includes(choice)}
              onChange={(event) =>
                change(
                  event.currentTarget.checked ? [...chosen, choice] : chosen.filter((one) => one !== choice),
                )
              }
            />
            {choice}
          </label>
        ))}
      </div>
      {error ? <span class="error">{error}</span> : null}
    </fieldset>
  );
}

interface FormProps {
  readonly label: string;
  /** “Spara” when left out. */
  readonly submitLabel?: string;
  readonly cancelLabel?: string;
  readonly busy: boolean;
  /** Resolves to true when the sheet has it: then nothing of the form is kept any more. */
  readonly submit: () => unknown;
  readonly cancel?: (() => void) | undefined;
  /** A further button, after the others. */
  readonly beside?: ComponentChildren;
  /** Of `useFields`: what was typed is given back, and a refusal marks its field. */
  readonly keeping?: Keeping;
  readonly children: ComponentChildren;
}

/** A form with one main button; Enter in a line sends it. What the sheet refuses is told beside that button. */
export function Form(props: FormProps) {
  const { label, busy, submit, cancel, beside, keeping, children } = props;
  const words = formWords[useContext(PanelLanguage)];
  const { submitLabel = words.save, cancelLabel = words.close } = props;
  const [form] = useState(() => Symbol(label));
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const refusal = useContext(Refused);
  const own = refusal?.by === form ? refusal : undefined;
  keeping?.named(label);
  useEffect(() => formIsShown(form), [form]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each refusal, whatever the fields are by then
  useEffect(() => {
    if (!own) return;
    if (own.field !== undefined && keeping?.refuse(own.field, own.text)) return;
    said.current?.focus();
  }, [own]);
  const send = async () => {
    if (busy) return;
    if ((await asForm(form, submit)) === true) keeping?.saved();
  };
  return (
    <form
      class="stack form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onClickCapture={(event) => {
        // What errors have pushed under the pointer is not meant by the second click of two on the button.
        const isButton = (event.target as Element).closest('[type=submit]') !== null;
        if (event.detail > 1 && pressed.current && !isButton) event.preventDefault();
        else pressed.current = isButton;
      }}
    >
      {keeping?.isRestored && (
        <p class="small restored" role="status">
          {words.restored}{' '}
          <button type="button" class="link-button" onClick={keeping.restart}>
            {words.restart}
          </button>
        </p>
      )}
      {children}
      {own && (
        <p class="refused" role="alert" tabIndex={-1} ref={said}>
          <strong>{words.refused}</strong> {own.text}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button main" aria-disabled={busy}>
          {submitLabel}
        </button>
        {cancel && (
          <button type="button" class="button plain" onClick={cancel}>
            {cancelLabel}
          </button>
        )}
        {beside}
      </div>
    </form>
  );
}
