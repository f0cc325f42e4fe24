import type { ComponentChildren } from 'preact';
import { describedBy, Field } from '../../../../shared/interface/Field.tsx';
import { LONGEST_LINE } from '../../../../shared/protocol/draft.ts';

interface CommonProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Beside the label: "frivilligt". */
  readonly note?: string | undefined;
}

const common = ({ id, hint, error }: CommonProps) => ({
  id,
  'aria-describedby': describedBy(id, { hint, error }),
  ...(error && { 'aria-invalid': true as const }),
});

const Frame = (props: CommonProps & { readonly children: ComponentChildren }) => (
  <Field id={props.id} label={props.label} origin={props.note} hint={props.hint} error={props.error}>
    {props.children}
  </Field>
);

interface LineProps extends CommonProps {
  readonly type?: 'text' | 'url' | 'date';
  /** Words to choose from while typing. */
  readonly choices?: readonly string[] | undefined;
  readonly min?: string;
  readonly max?: string;
}

/** One line of text, an address or a day. */
export function Line(props: LineProps) {
  const list = props.choices && props.choices.length > 0 ? `${props.id}-choices` : undefined;
  return (
    <Frame {...props}>
      <input
        {...common(props)}
        class="input"
        type={props.type ?? 'text'}
        value={props.value}
        maxLength={props.type === 'url' ? 2000 : LONGEST_LINE}
        autocomplete="off"
        {...(list && { list })}
        {...(props.min && { min: props.min })}
        {...(props.max && { max: props.max })}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
      {list && (
        <datalist id={list}>
          {props.choices?.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </Frame>
  );
}

/** Several lines. */
export function Prose(props: CommonProps & { readonly longest: number; readonly rows?: number }) {
  return (
    <Frame {...props}>
      <textarea
        {...common(props)}
        class="input"
        rows={props.rows ?? 4}
        value={props.value}
        maxLength={props.longest}
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    </Frame>
  );
}

interface ChoiceProps extends CommonProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before a choice; left out when there always is one. */
  readonly placeholder?: string;
}

/** One of a few. */
export function Choice(props: ChoiceProps) {
  return (
    <Frame {...props}>
      <select
        {...common(props)}
        class="input"
        value={props.value}
        onChange={(event) => props.change(event.currentTarget.value)}
      >
        {props.placeholder !== undefined && (
          <option value="" disabled>
            {props.placeholder}
          </option>
        )}
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A statement that holds or not: "yes" or empty. */
export function Check({ id, label, value, hint, change }: CommonProps) {
  return (
    <div class="field">
      <label class="choice">
        <input
          id={id}
          type="checkbox"
          checked={value === 'yes'}
          aria-describedby={describedBy(id, { hint })}
          onChange={(event) => change(event.currentTarget.checked ? 'yes' : '')}
        />
        <span>{label}</span>
      </label>
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
