import type { ComponentChildren } from 'preact';

interface FieldProps {
  /** Id of the control inside; the hint and the error get ids from it (see `describedBy`). */
  readonly id: string;
  readonly label: string;
  /** How the value was come by ("läst från sidan"), beside the label. */
  readonly origin?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}

/** Value for the control's aria-describedby, so that hint and error are read with it. */
export function describedBy(
  id: string,
  parts: { readonly hint?: unknown; readonly error?: unknown },
): string | undefined {
  const ids = [parts.hint ? `${id}-hint` : '', parts.error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A form field: label, control, hint and error in reading order. */
export function Field({ id, label, origin, hint, error, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {origin ? <span class="origin"> {origin}</span> : null}
      </label>
      {children}
      {hint ? (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      ) : null}
    </div>
  );
}
