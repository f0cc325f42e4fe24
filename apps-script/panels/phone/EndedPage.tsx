import { useEffect, useState } from 'preact/hooks';
import type { EndedStart } from '../../../shared/phone/messages.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { copyText } from '../copying.ts';
import { halfWritten } from './draft.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { type EntryStore, type Kept, openEntryStore } from './store.ts';

interface EndedPageProps<Entry> {
  readonly start: EndedStart;
  /** The page's name in the names of its drafts. */
  readonly page: 'host' | 'walk';
  readonly asText: (entry: Entry) => string;
}

/** A link that works no more: what was written under it and never came to the sheet stands here, to be taken along. */
export function EndedPage<Entry>({ start, page, asText }: EndedPageProps<Entry>) {
  const words = phoneWords[start.language];
  const [store, setStore] = useState<EntryStore<Entry> | undefined>();
  const [kept, setKept] = useState<readonly Kept<Entry>[]>([]);
  const [drafts, setDrafts] = useState(() => halfWritten(`gensvar-${page}-${start.link}`));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const open = async () => {
      const opened = await openEntryStore<Entry>(start.link);
      setStore(opened);
      setKept(await opened.all());
    };
    void open();
  }, [start.link]);
  const left = kept.filter(({ state }) => state.kind !== 'sent');
  const text = [...left.map(({ entry }) => asText(entry)), ...drafts.texts].join('\n');
  const copy = async () => setSaid((await copyText(text, 'left')) ? words.copied : words.notCopied);
  const remove = async () => {
    for (const { id } of left) await store?.drop(id);
    drafts.forget();
    setDrafts({ texts: [], forget: () => undefined });
    if (store) setKept(await store.all());
  };
  return (
    <main class="phone">
      <div class="stack">
        <h1>{start.ended.title}</h1>
        <p>{start.ended.text}</p>
      </div>
      {text !== '' && (
        <section class="stack" aria-labelledby="left-title">
          <h2 id="left-title">{words.left}</h2>
          <p>{words.leftHelp}</p>
          <textarea id="left" class="input" readOnly rows={6} aria-labelledby="left-title" value={text} />
          <button type="button" class="button main wide" onClick={() => void copy()}>
            {words.copyWaiting}
          </button>
          <p class="small" role="status">
            {said}
          </p>
          <RemoveButton words={words} isPlain remove={remove} />
        </section>
      )}
    </main>
  );
}
