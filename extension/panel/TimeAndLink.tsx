import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { panelText } from '../../shared/text/extension-panel.ts';
import { errorOf, originOf } from './draft-words.ts';
import type { PartProps } from './part.ts';

/** When and where it was published, and when the city got it: short when it is right, a form when opened. */
export function TimeAndLink({ draft, change, faults, language, today }: PartProps) {
  const words = panelText[language].draft;
  const { form } = draft;
  const isWeb = /^https?:\/\/\S+$/i.test(form.permalink.trim());
  const summary = [
    form.published !== '' ? `${words.labels.published} ${form.published}` : '',
    isWeb ? `${words.labels.permalink} ✓` : '',
    form.received !== today ? `${words.labels.received} ${form.received}` : '',
  ].filter((part) => part !== '');
  const input = (
    part: 'published' | 'permalink' | 'received',
    type: 'text' | 'url' | 'date',
    hint?: string,
    max?: string,
  ) => {
    const error = errorOf(faults, part, language);
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
          value={form[part]}
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
      </div>
    </details>
  );
}
