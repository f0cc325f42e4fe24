import { useEffect, useState } from 'preact/hooks';
import { panelText } from '../../shared/text/extension-panel.ts';
import { loadEnglish, onStoredChange, readAllStored, readStored } from '../browser.ts';
import { settingsItem } from '../store/items.ts';
import { languageFrom } from '../store/language.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** Everything in the extension's storage, kept up to date; undefined until it, and the words to show it in, are there. */
export function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  const [, setLoaded] = useState(false);
  const hasWords = 'heading' in panelText[languageFrom(settingsItem.from(stored ?? {}))];
  useEffect(() => {
    if (!hasWords) void loadEnglish().then(({ en }) => setLoaded(Boolean(Object.assign(panelText.en, en))));
  }, [hasWords]);
  useEffect(() => {
    let isShown = true;
    const stop = onStoredChange((keys) => {
      void readStored(keys).then((fresh) => {
        if (!isShown) return;
        setStored((before) => {
          if (!before) return before;
          const kept = Object.entries(before).filter(([key]) => !keys.includes(key));
          return { ...Object.fromEntries(kept), ...fresh };
        });
      });
    });
    void readAllStored().then((all) => {
      if (isShown) setStored(all);
    });
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return hasWords ? stored : undefined;
}
