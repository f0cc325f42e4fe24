import { maskEverything } from '../../../../shared/privacy/everyMask.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { Check } from './fields.tsx';
import { listIn, listOf } from './form.ts';

interface MaskingProps {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  /** What is left in, a line each. */
  readonly kept: string;
  readonly change: (kept: string) => void;
}

/** Personal data in a text that leaves the house: each with a choice to leave it in, and the text as it leaves. */
export function Masking({ name, text, language, kept, change }: MaskingProps) {
  const words = stepForms[language].masking;
  const left = listIn(kept);
  const masked = maskEverything(text, language, left);
  const { found } = masked;
  const set = (said: string, value: string) =>
    change(listOf(value === 'yes' ? [...left, said] : left.filter((one) => one !== said)));
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="notice waiting">
          <strong>{words.title(found.length)}</strong>
          <p class="small">{words.help}</p>
          {found.map(({ said, kind, isKept }, index) => (
            <Check
              key={said}
              id={`${name}-keep-${index}`}
              label={words.keep(said, kind)}
              value={isKept ? 'yes' : ''}
              change={(value) => set(said, value)}
            />
          ))}
          <p class="small muted">{words.preview}:</p>
          <p class="small lines">{masked.text}</p>
        </div>
      )}
    </div>
  );
}
