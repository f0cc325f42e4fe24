import { Field } from '../../../shared/interface/Field.tsx';

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly origin?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** A list of which one is chosen. */
export function Choice<Value extends string>({
  id,
  label,
  value,
  options,
  origin,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Field id={id} label={label} origin={origin}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
