import { useEffect, useState } from 'preact/hooks';
import { onStoredChange, readAllStored, readStored } from '../browser.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** Everything in the extension's storage, kept up to date; undefined until it has been read once. */
export function useStored(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
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
  return stored;
}
