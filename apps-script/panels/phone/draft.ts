import { useState } from 'preact/hooks';

/**
 * What is half written, kept at every letter, so that a page that is closed or killed loses no word.
 * @returns the draft, and how it is changed; the empty draft takes it away
 */
export function useDraft<Draft>(name: string, empty: Draft): [Draft, (next: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => {
    try {
      const kept = localStorage.getItem(name);
      return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Draft>) };
    } catch {
      return empty;
    }
  });
  const change = (next: Draft) => {
    setDraft(next);
    try {
      if (next === empty) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(next));
    } catch {
      // A full or forbidden storage: the draft lives as long as the page.
    }
  };
  return [draft, change];
}
