import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import type { HostEntry, HostStart } from '../../../shared/phone/messages.ts';
import { hostWords } from '../../../shared/text/host.ts';
import { phoneWords } from '../../../shared/text/phone.ts';
import { STATUS_LANGUAGES, type StatusLanguage } from '../../../shared/text/status.ts';
import { masked } from '../phone/masked.ts';
import { postEntries } from '../phone/post.ts';
import { SendLine } from '../phone/SendLine.tsx';
import { useEntries } from '../phone/useEntries.ts';
import { type HostFields, HostForm } from './HostForm.tsx';
import { Latest } from './Latest.tsx';
import { Saved } from './Saved.tsx';

/** The one-minute form: in the hand of a host, or of a resident at the desk of an office. */
export function HostPage({ start }: { readonly start: HostStart }) {
  const [language, setLanguage] = useState<StatusLanguage>(start.language);
  // What the sheet says is said in the language that is chosen at that moment.
  const spoken = useRef(language);
  spoken.current = language;
  const [shown, setShown] = useState<string | undefined>();
  const words = hostWords[language];
  const common = phoneWords[language];
  const post = useCallback(
    (entries: readonly HostEntry[]) =>
      postEntries(start.address, { page: 'host', key: start.key, lang: spoken.current }, entries),
    [start],
  );
  const entries = useEntries<HostEntry>(start.link, post, phoneWords[start.language].unreadable);
  const isEnded = entries.contact.kind === 'refused';
  const { sendNow } = entries;
  // biome-ignore lint/correctness/useExhaustiveDependencies: why a link does not work is asked again in the other language
  useEffect(() => {
    if (isEnded) sendNow();
  }, [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'sv';
    document.title = words.title;
  }, [language, words]);
  const save = async (fields: HostFields) => {
    const now = Date.now();
    const id = newUlid(now, Math.random);
    await entries.add({
      id,
      at: new Date(now).toISOString(),
      kind: fields.kind,
      text: masked(fields.text).text,
      ...(fields.place.trim() !== '' && { place: masked(fields.place.trim()).text }),
      ...(fields.answer === 'contact' && { contact: fields.contact.trim() }),
      ...(fields.answer === 'code' && { isCodeWanted: true }),
    });
    setShown(id);
  };
  const latest = entries.kept.find(({ id }) => id === shown);
  return (
    <main class="phone">
      <nav class="languages" aria-label={common.languages}>
        {STATUS_LANGUAGES.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => setLanguage(one)}>
            {common.languageNames[one]}
          </button>
        ))}
      </nav>
      <div>
        <h1>{words.title}</h1>
        <p class="muted">{words.lead(start.office)}</p>
      </div>
      {latest ? (
        <Saved
          words={words}
          kept={latest}
          statusPage={start.statusPage}
          isEnded={isEnded}
          next={() => {
            void entries.codeSeen(latest.id);
            setShown(undefined);
          }}
        />
      ) : (
        <HostForm words={words} common={common} start={start} save={save} />
      )}
      <SendLine words={common} entries={entries} asText={asText} />
      <Latest
        words={words}
        common={common}
        kept={entries.kept}
        isEnded={isEnded}
        show={setShown}
        drop={entries.drop}
      />
      <p class="small muted">{words.privacy}</p>
    </main>
  );
}

/** As it is copied when the link works no more. */
export const asText = ({ text, place, contact }: HostEntry): string =>
  [text, place, contact].filter(Boolean).join('\t');
