import { useState } from 'preact/hooks';
import { Field } from '../../../shared/interface/Field.tsx';
import { copyWords } from '../../../shared/text/copying.ts';
import type { Language } from '../../../shared/text/language.ts';
import { copyText } from '../copying.ts';

interface CopyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  readonly isCode?: true;
}

/** A text to take along, with a button that copies it; where the browser forbids that, it is selected instead. */
export function CopyField({ id, label, value, language, isCode }: CopyFieldProps) {
  const words = copyWords[language];
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid((await copyText(value, id)) ? words.copied : words.copyByHand);
  };
  return (
    <Field id={id} label={label}>
      <div class="copy">
        <input
          id={id}
          class={isCode ? 'input code' : 'input'}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={copy} aria-label={`${words.copy}: ${label}`}>
          {words.copy}
        </button>
      </div>
      <span class="hint" role="status">
        {said}
      </span>
    </Field>
  );
}
