import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { panelText } from '../../shared/text/extension-panel.ts';
import { errorOf, originOf } from './draft-words.ts';
import type { PartProps } from './part.ts';

/** Who wrote it: held back unless the person ticks that the name is kept. */
export function Author({ draft, change, faults, language }: PartProps) {
  const words = panelText[language].draft;
  const { author, keepsAuthor } = draft.form;
  const error = errorOf(faults, 'author', language);
  return (
    <details class="part" open={keepsAuthor}>
      <summary>{keepsAuthor ? words.author.kept : words.author.notKept}</summary>
      <div class="stack inside">
        <Field
          id="author"
          label={words.labels.author}
          origin={originOf(draft, 'author', language)}
          error={error}
        >
          <input
            id="author"
            class="input"
            value={author}
            autocomplete="off"
            aria-describedby={describedBy('author', { error })}
            aria-invalid={error ? 'true' : undefined}
            onInput={(event) => change({ author: event.currentTarget.value })}
          />
        </Field>
        <label class="choice">
          <input
            type="checkbox"
            checked={keepsAuthor}
            onChange={(event) => change({ keepsAuthor: event.currentTarget.checked })}
          />
          <span>
            {words.author.keep}
            <span class="hint small muted"> {words.author.why}</span>
          </span>
        </label>
      </div>
    </details>
  );
}
