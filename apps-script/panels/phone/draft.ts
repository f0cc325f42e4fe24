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

/** What stands half written under a name and the names that go on from it, and a way to forget it. */
export function halfWritten(name: string): {
  readonly texts: readonly string[];
  readonly forget: () => void;
} {
  try {
    const names = Object.keys(localStorage).filter((one) => one === name || one.startsWith(`${name}-`));
    return {
      texts: names.flatMap((one) => writtenIn(JSON.parse(localStorage.getItem(one) ?? '{}'), one !== name)),
      forget: () => {
        for (const one of names) localStorage.removeItem(one);
      },
    };
  } catch {
    return { texts: [], forget: () => undefined };
  }
}

/** A form's text, or the notes of a list (a return walk's), each with its number. */
function writtenIn(draft: Readonly<Record<string, unknown>>, isList: boolean): readonly string[] {
  if (typeof draft.text === 'string') return draft.text.trim() === '' ? [] : [draft.text.trim()];
  if (!isList) return [];
  return Object.entries(draft).flatMap(([item, note]) =>
    typeof note === 'string' && note.trim() !== '' ? [`${item}\t${note.trim()}`] : [],
  );
}
