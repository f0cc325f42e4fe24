import { optionsText } from '../../shared/text/extension-options.ts';
import type { Language } from '../../shared/text/language.ts';
import { askForNotifications, clipKey, openKeys } from '../browser.ts';
import { useAsked } from '../interface/useAsked.ts';
import type { Stored } from '../interface/useStored.ts';
import { settingsItem } from '../store/items.ts';

/** The key that clips, and whether to be told once a day. */
export function HabitsPart({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const words = optionsText[language].habits;
  const settings = settingsItem.from(stored);
  const key = useAsked(clipKey, '', 0);
  const choose = async (isOn: boolean) => {
    // First of all in the click, or the browser does not ask.
    const notify = isOn && (await askForNotifications());
    await settingsItem.write({ ...settings, notify });
  };
  return (
    <section class="part stack" aria-labelledby="habits">
      <h2 id="habits">{words.title}</h2>
      <div class="row spread">
        {key ? words.key(key) : words.noKey}
        <button type="button" class="button" onClick={() => void openKeys()}>
          {words.change}
        </button>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.notify === true}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>{words.notify}</span>
      </label>
    </section>
  );
}
