import { useMemo } from 'preact/hooks';
import { findPersonalData, type PersonalDataKind } from '../../shared/privacy/find.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import type { Language } from '../../shared/text/language.ts';
import { findingWords } from './draft-words.ts';

interface HiddenDataProps {
  readonly text: string;
  readonly shown: readonly string[];
  readonly language: Language;
  readonly setShown: (shown: readonly string[]) => void;
}

/** The personal data in a text, one line each: struck out until the person chooses to keep it. */
export function HiddenData({ text, shown, language, setShown }: HiddenDataProps) {
  const words = panelText[language].draft;
  const found = useMemo(() => distinct(text), [text]);
  if (found.length === 0) return null;
  return (
    <ul class="hidden-data">
      {found.map(({ kind, value }) => {
        const isShown = shown.includes(value);
        const name = findingWords(kind, value, language);
        return (
          <li key={value}>
            <span class="small">
              <span aria-hidden="true">{isShown ? '▢' : '▒'} </span>
              {isShown ? words.hidden.kept(name) : words.hidden.struck(name)}
            </span>
            <button
              type="button"
              class="button plain compact"
              aria-pressed={isShown}
              aria-label={words.showNamed(name)}
              onClick={() => setShown(isShown ? shown.filter((other) => other !== value) : [...shown, value])}
            >
              {isShown ? words.hidden.hide : words.hidden.show}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function distinct(text: string): readonly { readonly kind: PersonalDataKind; readonly value: string }[] {
  const byValue = new Map<string, PersonalDataKind>();
  for (const { kind, start, end } of findPersonalData(text)) byValue.set(text.slice(start, end), kind);
  return [...byValue].map(([value, kind]) => ({ value, kind }));
}
