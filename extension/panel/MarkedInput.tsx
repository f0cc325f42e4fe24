import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { isKept, type Masked, personalDataIn } from '../drafts/capture.ts';

interface MarkedInputProps {
  readonly id: string;
  readonly value: string;
  /** Which personal data is struck through, and which is kept in plain text. */
  readonly masked: Masked;
  readonly onChange: (value: string) => void;
  /** A `line` has no line breaks; a `text` begins several lines high, an `answer` one. */
  readonly size: 'line' | 'text' | 'answer';
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly label?: string;
}

/**
 * A text field in which personal data is struck through. A text area cannot mark its words, so the same text lies
 * behind it, invisible but for its lines; it also makes the field as high as the text.
 */
export function MarkedInput(props: MarkedInputProps) {
  const { id, value, masked, onChange, size, describedBy, isInvalid = false, label } = props;
  const isLine = size === 'line';
  const findings = useMemo(() => personalDataIn(value, masked.hide), [value, masked.hide]);
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const { start, end } of findings) {
    const found = value.slice(start, end);
    pieces.push(value.slice(done, start), isKept(found, masked) ? found : <del key={start}>{found}</del>);
    done = end;
  }
  pieces.push(value.slice(done));
  return (
    <div class={`marked ${size}`}>
      <div class="behind input" aria-hidden="true">
        {pieces}
        {'\n'}
      </div>
      <textarea
        id={id}
        class="input"
        value={value}
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid ? 'true' : undefined}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          onChange(isLine ? typed.replace(/\s*\n\s*/g, ' ') : typed);
        }}
        onKeyDown={(event) => {
          if (isLine && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
      />
    </div>
  );
}
