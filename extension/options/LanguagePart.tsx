import { optionsText } from '../../shared/text/extension-options.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import type { Stored } from '../interface/useStored.ts';
import { type Settings, settingsItem } from '../store/items.ts';

const CHOICES = [undefined, ...LANGUAGES] as const;

export function LanguagePart({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const words = optionsText[language].language;
  const { language: chosen, ...others } = settingsItem.from(stored);
  const choose = (choice: Language | undefined) => {
    const settings: Settings = choice ? { ...others, language: choice } : others;
    void settingsItem.write(settings);
  };
  return (
    <fieldset class="part stack">
      <legend>
        <h2>{words.title}</h2>
      </legend>
      {CHOICES.map((choice) => (
        <label key={choice ?? 'browser'} class="choice">
          <input type="radio" name="language" checked={chosen === choice} onChange={() => choose(choice)} />
          <span {...(choice && { lang: choice })}>{words[choice ?? 'browser']}</span>
        </label>
      ))}
    </fieldset>
  );
}
