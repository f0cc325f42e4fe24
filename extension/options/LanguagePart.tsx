import { optionsText } from '../../shared/text/extension-options.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import type { Stored } from '../interface/useStored.ts';
import { settingsItem } from '../store/items.ts';

export function LanguagePart({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const words = optionsText[language].language;
  const choose = (chosen: Language) =>
    void settingsItem.write({ ...settingsItem.from(stored), language: chosen });
  return (
    <fieldset class="part stack">
      <legend>
        <h2>{words.title}</h2>
      </legend>
      {LANGUAGES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name="language" checked={language === choice} onChange={() => choose(choice)} />
          <span lang={choice}>{words[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
