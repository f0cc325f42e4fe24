import { panelText } from '../../shared/text/extension-panel.ts';
import type { Language } from '../../shared/text/language.ts';

interface SuggestedProps {
  readonly language: Language;
  readonly suggestions: readonly {
    readonly label: string;
    readonly words: readonly string[];
    readonly why?: string;
  }[];
  /** What stands in the form already. */
  readonly chosen: string;
  /** In which the labels are, where that may be another than the panel's. */
  readonly lang?: string;
  /** Left out where there is nothing to choose, only to know. */
  readonly choose?: (label: string) => void;
}

/** Suggestions with what in the text speaks for each, for the one in the form too; chosen by a person or not at all. */
export function Suggested({ language, suggestions, chosen, lang, choose }: SuggestedProps) {
  const words = panelText[language].similar;
  return (
    <>
      {suggestions
        .filter(({ label, words: telling, why }) => !chosen.includes(label) || telling.length > 0 || why)
        .map(({ label, words: telling, why }) => (
          <p key={label} class="small muted">
            {chosen.includes(label) ? (
              <span {...(lang && { lang })}>{label}</span>
            ) : choose ? (
              <button
                type="button"
                class="button plain compact"
                // A name for reading aloud has one language.
                aria-label={(lang ?? language) === language ? words.choose(label) : undefined}
                onClick={() => choose(label)}
              >
                <span {...(lang && { lang })}>{label}</span>
              </button>
            ) : (
              words.likely(label)
            )}
            {why && ` – ${why}`}
            {telling.length > 0 && words.because([...new Set(telling)].slice(0, 3).join(', '))}
          </p>
        ))}
    </>
  );
}
