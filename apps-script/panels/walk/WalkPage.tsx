import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
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
import { SameQuestions } from './SameQuestions.tsx';
import { useLooking, useSharedList } from './shared-list.ts';
import { shortNumber } from './short-number.ts';

const MODES = ['notes', 'return'] as const;

/** A safety walk in the hand: what is seen on the way, and on the return walk whether it was mended. */
export function WalkPage({ start: opened }: { readonly start: WalkStart }) {
  const { language } = opened;
  const [list, told] = useSharedList(opened);
  const start = useMemo((): WalkStart => ({ ...opened, defects: [...list.points] }), [opened, list]);
  const words = walkWords[language];
  const common = phoneWords[language];
  const [mode, setMode] = useState<(typeof MODES)[number]>(opened.wayBack === 'come' ? 'return' : 'notes');
  const post = useCallback(
    (entries: readonly WalkEntry[]) =>
      postEntries(opened.address, { page: 'walk', key: opened.key, lang: language }, entries),
    [opened, language],
  );
  const entries = useEntries<WalkEntry>(opened.link, post, common.unreadable, told);
  const isWaiting = entries.kept.some(({ state }) => state.kind === 'waiting');
  useLooking(post, told, isWaiting || !entries.isOpen);
  const [edited, setEdited] = useState('');
  const [said, setSaid] = useState('');
  const own = ownPoints(entries.kept, start, list.at);
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
  const compare = ({ id }: OwnPoint, item: string, isSame: boolean) => {
    const now = Date.now();
    const stamp = { id: newUlid(now, Math.random), at: new Date(now).toISOString() };
    void entries.add({ what: 'same', ...stamp, of: id, item, isSame });
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
        <h1>{(mode === 'return' ? words.returnTitle : words.title)(start.title)}</h1>
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
          <SameQuestions start={start} own={own} answer={compare} />
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
          <NoteList
            start={start}
            entries={entries}
            own={own}
            edit={edit}
            remove={remove}
            part={(point, from) => compare(point, from, false)}
          />
        </>
      ) : (
        <ReturnWalk start={start} entries={entries} listedAt={list.at} />
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
      case 'same': {
        const { sameAs, notSameAs } = walkWords[language];
        return [entry.at, (entry.isSame ? sameAs : notSameAs)(shortNumber(entry.item))].join('\t');
      }
      case 'inspection':
        return [entry.at, entry.item, entry.outcome, entry.text].join('\t');
    }
  };
