import { useEffect, useState } from 'preact/hooks';

/** What is half written, so that a page that is closed or killed loses no word. */
export function useDraft<Draft>(name: string, empty: Draft): [Draft, (next: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(() => {
    try {
      const kept = localStorage.getItem(name);
      return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Draft>) };
    } catch {
      return empty;
    }
  });
  useEffect(() => {
    try {
      if (draft === empty) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage: the draft lives as long as the page.
    }
  }, [name, draft, empty]);
  return [draft, setDraft];
}
