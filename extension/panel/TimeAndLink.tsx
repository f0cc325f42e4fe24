import { isWebAddress } from '../../shared/identity/web-address.ts';
import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { panelText } from '../../shared/text/extension-panel.ts';
import { errorOf, originOf } from './draft-words.ts';
import type { PartProps } from './part.ts';

/** What is offered besides the language that the page states; the browser knows what they are called. */
const LANGUAGES = ['sv', 'en', 'ar', 'so', 'ti', 'fa', 'ku', 'pl', 'es', 'tr', 'fi', 'ru', 'uk'];

/** When and where it was published, and what stood with it: short when it is right, a form when opened. */
export function TimeAndLink({ draft, change, faults, language, today }: PartProps) {
  const words = panelText[language].draft;
  const { form } = draft;
  const isWeb = isWebAddress(form.permalink);
  const { answersTo = '', language: spoken = '', attachments = [] } = form;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const summary = [
    form.published !== '' ? `${words.labels.published} ${form.published}` : '',
    isWeb ? `${words.labels.permalink}\u00a0✓` : '',
    form.received !== today ? `${words.labels.received} ${form.received}` : '',
    answersTo && `${words.labels.answersTo} ${answersTo}`,
    attachments.length > 0 ? words.attachments(attachments.length) : '',
  ].filter((part) => part !== '');
  const input = (
    part: 'published' | 'permalink' | 'received' | 'answersTo',
    type: 'text' | 'url' | 'date',
    hint?: string,
    max?: string,
  ) => {
    const error = part === 'answersTo' ? undefined : errorOf(faults, part, language);
    return (
      <Field
        id={part}
        label={words.labels[part]}
        origin={part === 'received' ? undefined : originOf(draft, part, language)}
        hint={hint}
        error={error}
      >
        <input
          id={part}
          type={type}
          class="input"
          value={form[part] ?? ''}
          {...(max && { max })}
          autocomplete="off"
          aria-describedby={describedBy(part, { hint, error })}
          aria-invalid={error ? 'true' : undefined}
          onInput={(event) => change({ [part]: event.currentTarget.value })}
        />
      </Field>
    );
  };
  return (
    <details class="part">
      <summary>{summary.length > 0 ? summary.join(' · ') : words.details}</summary>
      <div class="stack inside">
        {input('published', 'text', form.published === '' ? words.publishedHint : undefined)}
        {input('permalink', 'url')}
        {isWeb && (
          <p>
            <a href={form.permalink.trim()} target="_blank" rel="noopener noreferrer">
              {words.openLink}
            </a>
          </p>
        )}
        {input('received', 'date', undefined, today)}
        {draft.origin.unit && (
          <>
            {input('answersTo', 'text', form.keepsAuthor ? undefined : words.answersToHint)}
            <Field id="language" label={words.labels.language} origin={originOf(draft, 'language', language)}>
              <select
                id="language"
                class="input"
                value={spoken}
                onChange={(event) => change({ language: event.currentTarget.value })}
              >
                {[...new Set(['', spoken, ...LANGUAGES])].map((each) => (
                  <option key={each} value={each}>
                    {each && names.of(each)}
                  </option>
                ))}
              </select>
            </Field>
          </>
        )}
        {attachments.map((file, place) => (
          <label key={file.url} class="choice">
            <input
              type="checkbox"
              checked={file.included}
              onChange={() =>
                change({
                  attachments: attachments.map((each, other) =>
                    other === place ? { ...each, included: !each.included } : each,
                  ),
                })
              }
            />
            <a href={file.url} target="_blank" rel="noopener noreferrer">
              {file.label || file.url}
            </a>
          </label>
        ))}
      </div>
    </details>
  );
}
