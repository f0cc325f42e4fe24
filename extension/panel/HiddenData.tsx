import { useMemo } from 'preact/hooks';
import { panelText } from '../../shared/text/extension-panel.ts';
import { isKept, isOffice, personalDataIn } from '../drafts/capture.ts';
import type { Form } from '../drafts/record.ts';
import { errorOf, findingWords } from './draft-words.ts';
import type { PartProps } from './part.ts';

/**
 * The personal data in a text, one line each: struck out until the person chooses to keep it, and says why. The reason
 * goes with the matter.
 */
export function HiddenData({
  text,
  draft: {
    form: { shown, hide, reasons = {} },
  },
  change,
  faults,
  language,
}: Pick<PartProps, 'draft' | 'change' | 'faults' | 'language'> & { readonly text: string }) {
  const words = panelText[language].draft;
  const found = useMemo(() => distinct(text, hide), [text, hide]);
  if (found.length === 0) return null;
  const asked = errorOf(faults, 'reason', language);
  return (
    <ul class="hidden-data">
      {found.map(({ kind, value }) => {
        const isShown = isKept(value, { shown, hide });
        const office = isOffice(value, hide);
        const name = findingWords(kind, value, language, hide);
        const reason = reasons[value] ?? '';
        return (
          <li key={value}>
            <span class="small">
              <span aria-hidden="true">{isShown ? '▢' : '▒'} </span>
              {isShown ? (office ? name : words.hidden.kept(name)) : words.hidden.struck(name)}
            </span>
            <button
              type="button"
              class="button plain compact"
              aria-label={`${isShown ? words.hidden.hide : words.hidden.show} ${name}`}
              onClick={() =>
                change({
                  shown: shown.includes(value) ? shown.filter((other) => other !== value) : [...shown, value],
                })
              }
            >
              {isShown ? words.hidden.hide : words.hidden.show}
            </button>
            {isShown && !office && (
              <input
                // The class is where the form goes to when one is missing.
                class={reason.trim() === '' ? 'input reason' : 'input'}
                list="reasons"
                value={reason}
                placeholder={words.hidden.why}
                aria-label={`${words.hidden.why} ${name}`}
                aria-invalid={asked && reason.trim() === '' ? 'true' : undefined}
                onInput={(event) => change({ reasons: { ...reasons, [value]: event.currentTarget.value } })}
              />
            )}
            {isShown && !office && reason.trim() === '' && <span class="error">{asked}</span>}
          </li>
        );
      })}
      <datalist id="reasons">
        {words.hidden.reasons.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </ul>
  );
}

function distinct(
  text: string,
  hide: Form['hide'],
): readonly { readonly kind: string; readonly value: string }[] {
  const byValue = new Map<string, string>();
  for (const { kind, start, end } of personalDataIn(text, hide)) byValue.set(text.slice(start, end), kind);
  return [...byValue].map(([value, kind]) => ({ value, kind }));
}
