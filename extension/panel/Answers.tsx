import { panelText } from '../../shared/text/extension-panel.ts';
import { hostOf } from '../drafts/compose.ts';
import { MAPPED_PARTS, type MappedPart, partOf } from '../drafts/habits.ts';
import type { Form } from '../drafts/record.ts';
import { habitsItem } from '../store/items.ts';
import { errorOf } from './draft-words.ts';
import { HiddenData } from './HiddenData.tsx';
import { MarkedInput } from './MarkedInput.tsx';
import type { PartProps } from './part.ts';

/** The answers of a form or receipt: each can be left out, corrected, or be a part of the matter on this site. */
export function Answers(props: PartProps) {
  const { draft, change, faults, language, stored } = props;
  const words = panelText[language].draft;
  const { fields } = draft.form;
  if (fields.length === 0) return null;
  const changed = (place: number, part: Partial<Form['fields'][number]>) => ({
    fields: fields.map((field, other) => (other === place ? { ...field, ...part } : field)),
  });
  const error = errorOf(faults, 'fields', language);
  const host = hostOf(draft.origin.page);
  const habits = habitsItem.from(stored);
  const map = habits.mapped?.[host];
  const take = (place: number, part: MappedPart | undefined) => {
    const { label = '', value = '' } = fields[place] ?? {};
    const { [label]: _before, ...others } = map ?? {};
    void habitsItem.write({
      ...habits,
      mapped: { ...habits.mapped, [host]: { ...others, ...(part && { [label]: part }) } },
    });
    change({ ...changed(place, { included: !part }), ...(part && { [part]: value }) });
  };
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
              <div class="row spread">
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={field.included}
                    onChange={(event) => change(changed(place, { included: event.currentTarget.checked }))}
                  />
                  <span>
                    {field.label}
                    {field.contact && <span class="origin"> {words.contactAnswer}</span>}
                  </span>
                </label>
                {host && (
                  <select
                    class="input small"
                    aria-label={words.mapped(field.label)}
                    value={partOf(map, field.label) ?? ''}
                    onChange={(event) =>
                      take(
                        place,
                        MAPPED_PARTS.find((part) => part === event.currentTarget.value),
                      )
                    }
                  >
                    <option value="">{words.unmapped}</option>
                    {MAPPED_PARTS.map((part) => (
                      <option key={part} value={part}>
                        {words.labels[part]}
                      </option>
                    ))}
                  </select>
                )}
              </div>
              {field.included && (
                <>
                  <MarkedInput
                    id={`answer-${place}`}
                    size="answer"
                    label={field.label}
                    value={field.value}
                    masked={draft.form}
                    onChange={(value) => change(changed(place, { value }))}
                  />
                  <HiddenData {...props} text={field.value} />
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
