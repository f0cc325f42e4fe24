import { LONGEST_PROSE } from '../../../../shared/matters/commands.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import type { MatterCard } from '../../../calls.ts';
import type { Fields } from '../drafts.ts';
import { ownTextField } from './definitions/outcome.ts';

interface OwnTextsProps {
  readonly matters: readonly MatterCard[];
  readonly language: Language;
  readonly fields: Fields;
  readonly change: (name: string, value: string) => void;
}

/** One matter after the other, each with room for words of its own. */
export function OwnTexts({ matters, language, fields, change }: OwnTextsProps) {
  const words = stepForms[language].fields;
  return (
    <div class="own-texts">
      {matters.map(({ state }) => {
        const name = ownTextField(state.matter);
        const value = fields[name] ?? '';
        return (
          <details key={state.matter} open={value !== ''}>
            <summary>
              <span class="nowrap">{state.matter}</span> {state.title}
            </summary>
            <textarea
              class="input"
              aria-label={words.ownText(state.matter)}
              rows={4}
              maxLength={LONGEST_PROSE}
              value={value}
              onInput={(event) => change(name, event.currentTarget.value)}
            />
          </details>
        );
      })}
    </div>
  );
}
