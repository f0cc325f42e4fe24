import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import type { WalkEntry, WalkStart } from '../../../shared/phone/messages.ts';
import type { Language } from '../../../shared/text/language.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { walkWords } from '../../../shared/text/walk.ts';
import { postEntries } from '../phone/post.ts';
import { SendLine } from '../phone/SendLine.tsx';
import { useEntries } from '../phone/useEntries.ts';
import { NoteForm } from './NoteForm.tsx';
import { NoteList } from './NoteList.tsx';
import { type OwnPoint, ownPoints } from './points.ts';
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
  const [opened] = useState(() => new Date().toISOString());
  const [edited, setEdited] = useState('');
  const [said, setSaid] = useState('');
  const own = ownPoints(entries.kept, start, opened);
  const editing = own.find(({ id, isRemoved }) => id === edited && !isRemoved);
  const toForm = () => setTimeout(() => document.getElementById('text')?.focus(), 0);
  const edit = ({ id }: OwnPoint) => {
    setEdited(id);
    setSaid('');
    toForm();
  };
  const endEdit = (told: string) => {
    setEdited('');
    setSaid(told);
    setTimeout(() => document.getElementById('list')?.focus(), 0);
  };
  const remove = async ({ id }: OwnPoint) => {
    const isHere = await entries.changeHere(id, () => undefined);
    const now = Date.now();
    if (!isHere) {
      const stamp = { id: newUlid(now, Math.random), at: new Date(now).toISOString() };
      await entries.add({ what: 'removal', ...stamp, of: id });
    }
    setSaid(words.removed);
    document.getElementById('list')?.focus();
  };
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
      <SendLine words={common} entries={entries} asText={asText(language)} />
      {mode === 'notes' ? (
        <>
          <NoteForm
            key={editing?.id ?? 'new'}
            start={start}
            entries={entries}
            editing={editing}
            ended={endEdit}
          />
          <p role="status" class="only-read-aloud">
            {said}
          </p>
          <NoteList start={start} entries={entries} own={own} edit={edit} remove={remove} />
        </>
      ) : (
        <ReturnWalk start={start} entries={entries} />
      )}
      <p class="small muted">{words.privacy}</p>
    </main>
  );
}

/** As it is copied when the link works no more. */
export const asText =
  (language: Language) =>
  (entry: WalkEntry): string => {
    switch (entry.what) {
      case 'note':
      case 'correction':
        return [entry.at, entry.place, entry.text].join('\t');
      case 'removal':
        return [entry.at, walkWords[language].removed].join('\t');
      case 'inspection':
        return [entry.at, entry.item, entry.outcome, entry.text].join('\t');
    }
  };
