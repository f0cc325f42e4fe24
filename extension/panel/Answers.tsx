import { panelText } from '../../shared/text/extension-panel.ts';
import { isContactLabel } from '../drafts/guess.ts';
import type { Form } from '../drafts/record.ts';
import { errorOf } from './draft-words.ts';
import { HiddenData } from './HiddenData.tsx';
import { MarkedInput } from './MarkedInput.tsx';
import type { PartProps } from './part.ts';

/** The answers of a form or receipt: each can be left out or corrected. */
export function Answers({ draft, change, faults, language }: PartProps) {
  const words = panelText[language].draft;
  const { fields, shown } = draft.form;
  if (fields.length === 0) return null;
  const set = (place: number, part: Partial<Form['fields'][number]>) =>
    change({ fields: fields.map((field, other) => (other === place ? { ...field, ...part } : field)) });
  const error = errorOf(faults, 'fields', language);
  return (
    <details class="part" open>
      <summary id="fields" tabIndex={0}>
        {words.answers(fields.filter((field) => field.included).length, fields.length)}
      </summary>
      <div class="stack inside">
        <p class="small muted">{words.answersHint}</p>
        {error && <p class="error">{error}</p>}
        <ul class="answers">
          {fields.map((field, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers keep their places
            <li key={place}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={field.included}
                  onChange={(event) => set(place, { included: event.currentTarget.checked })}
                />
                <span>
                  {field.label}
                  {isContactLabel(field.label) && <span class="origin"> {words.contactAnswer}</span>}
                </span>
              </label>
              {field.included && (
                <>
                  <MarkedInput
                    id={`answer-${place}`}
                    size="answer"
                    label={field.label}
                    value={field.value}
                    shown={shown}
                    onChange={(value) => set(place, { value })}
                  />
                  <HiddenData
                    text={field.value}
                    shown={shown}
                    language={language}
                    setShown={(kept) => change({ shown: [...kept] })}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
