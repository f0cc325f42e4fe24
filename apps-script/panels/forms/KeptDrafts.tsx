import { useState } from 'preact/hooks';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';
import { formDrafts } from './form-drafts.ts';

interface KeptDraftsProps {
  readonly language: Language;
  /** Whether drafts under this scope belong to the panel. */
  readonly isOurs: (scope: string) => boolean;
  /** Goes to where the form is. */
  readonly open: (scope: string, form: string) => void;
}

/** What was typed and not saved when the panel was closed: gone on with, or thrown away. */
export function KeptDrafts({ language, isOurs, open }: KeptDraftsProps) {
  const words = formWords[language];
  const [drafts, setDrafts] = useState(() => formDrafts.all(''));
  const own = drafts.flatMap(([key, draft]) => {
    // A form has its name in the language that it was written in.
    const label = (draft.language ?? language) === language ? draft.label : '';
    const [scope = '', ...form] = key.split(' ');
    return isOurs(scope) ? [{ key, label, scope, form: form.join(' ') }] : [];
  });
  if (own.length === 0) return null;
  return (
    <ul class="kept-drafts no-print">
      {own.map(({ key, label, scope, form }) => (
        <li key={key} class="notice waiting">
          <span>{[words.kept, label, /\d/.test(scope) && `(${scope})`].filter(Boolean).join(' ')}</span>
          <div class="row">
            <button type="button" class="button" onClick={() => open(scope, form)}>
              {words.goOn}
            </button>
            <button
              type="button"
              class="button plain"
              aria-label={`${words.throwAway}: ${label}`}
              onClick={() => {
                formDrafts.drop(key);
                setDrafts(formDrafts.all(''));
              }}
            >
              {words.throwAway}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
