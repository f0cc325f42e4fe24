import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { WalkEntry, WalkStart } from '../../../shared/phone/messages.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { postEntries } from '../phone/post.ts';
import { SendLine } from '../phone/SendLine.tsx';
import { useEntries } from '../phone/useEntries.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { ReturnWalk } from './ReturnWalk.tsx';

const MODES = ['notes', 'return'] as const;

/** A safety walk in the hand: what is seen on the way, and on the return walk whether it was mended. */
export function WalkPage({ start }: { readonly start: WalkStart }) {
  const { language } = start;
  const words = walkWords[language];
  const common = phoneWords[language];
  const [mode, setMode] = useState<(typeof MODES)[number]>(start.isReturnWalk ? 'return' : 'notes');
  const post = useCallback(
    (entries: readonly WalkEntry[]) =>
      postEntries(start.address, { page: 'walk', key: start.key, lang: language }, entries),
    [start, language],
  );
  const entries = useEntries<WalkEntry>(start.link, post, common.unreadable);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title(start.title);
  }, [language, words, start]);
  const names = { notes: words.modes.notes, return: words.modes.return(start.defects.length) } as const;
  return (
    <main class="phone">
      <div>
        <h1>{words.title(start.title)}</h1>
        <p class="small muted">
          {start.areas.length > 0 ? start.areas.join(', ') : start.district} · {start.dialogue}
        </p>
      </div>
      <fieldset class="field">
        <legend class="only-read-aloud">{words.modes.label}</legend>
        <div class="pills">
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
              {names[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <SendLine words={common} entries={entries} asText={asText} />
      {mode === 'notes' ? (
        <>
          <NoteForm start={start} entries={entries} />
          <NoteList start={start} entries={entries} />
        </>
      ) : (
        <ReturnWalk start={start} entries={entries} />
      )}
      <p class="small muted">{words.privacy}</p>
    </main>
  );
}

function asText(entry: WalkEntry): string {
  return entry.what === 'note'
    ? [entry.at, entry.place, entry.text].join('\t')
    : [entry.at, entry.item, entry.outcome, entry.text].join('\t');
}
