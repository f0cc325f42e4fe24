import { describedBy, Field } from '../../shared/interface/Field.tsx';
import { CHANNELS } from '../../shared/matters/kinds.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { kindWords } from '../../shared/text/kinds.ts';
import type { Language } from '../../shared/text/language.ts';
import { askForNotifications, clipKey, openKeys } from '../browser.ts';
import type { Habits } from '../drafts/habits.ts';
import { useAsked } from '../interface/useAsked.ts';
import type { Stored } from '../interface/useStored.ts';
import { habitsItem, settingsItem } from '../store/items.ts';

/** The key that clips, whether to be told once a day, what stands in every draft, and which answers are which part. */
export function HabitsPart({ stored, language }: { readonly stored: Stored; readonly language: Language }) {
  const words = optionsText[language].habits;
  const settings = settingsItem.from(stored);
  const habits = habitsItem.from(stored);
  const set = (changed: Partial<Habits>) => void habitsItem.write({ ...habits, ...changed });
  const mapped = Object.entries(habits.mapped ?? {}).flatMap(([host, map]) =>
    Object.entries(map).map(([label, part]) => ({ host, label, part })),
  );
  const forget = (host: string, label: string) => {
    const { [label]: _gone, ...others } = habits.mapped?.[host] ?? {};
    set({ mapped: { ...habits.mapped, [host]: others } });
  };
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
      <p class="small muted">
        {words.leads[location.protocol === 'moz-extension:' ? 'firefox' : 'chromium']}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.notify === true}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>{words.notify}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={habits.mine === true}
          onChange={(event) => set({ mine: event.currentTarget.checked })}
        />
        <span>{words.mine}</span>
      </label>
      <Field id="place" label={words.place} hint={words.placeHint}>
        <input
          id="place"
          class="input"
          value={habits.place ?? ''}
          aria-describedby={describedBy('place', { hint: true })}
          onInput={(event) => set({ place: event.currentTarget.value })}
        />
      </Field>
      <Field id="channel" label={words.channel}>
        <select
          id="channel"
          class="input"
          value={habits.channel ?? ''}
          onChange={(event) => set({ channel: CHANNELS.find((each) => each === event.currentTarget.value) })}
        >
          <option value="">{words.guess}</option>
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {kindWords[language].channels[each]}
            </option>
          ))}
        </select>
      </Field>
      {mapped.length > 0 && <h3>{words.mapped}</h3>}
      {mapped.map(({ host, label, part }) => (
        <div key={host + label} class="row spread">
          <span>
            {host} · {label} → {panelText[language].draft.labels[part]}
          </span>
          <button
            type="button"
            class="button compact"
            aria-label={`${words.forget}: ${label}, ${host}`}
            onClick={() => forget(host, label)}
          >
            {words.forget}
          </button>
        </div>
      ))}
    </section>
  );
}
