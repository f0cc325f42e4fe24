import { useEffect } from 'preact/hooks';
import { optionsText } from '../../shared/text/extension-options.ts';
import { CopyOutbox } from '../interface/CopyOutbox.tsx';
import { useStored } from '../interface/useStored.ts';
import { countUndelivered } from '../outbox/queue.ts';
import { outbox, settingsItem } from '../store/items.ts';
import { languageFrom } from '../store/language.ts';
import { ConnectionPart } from './ConnectionPart.tsx';
import { HabitsPart } from './HabitsPart.tsx';
import { LanguagePart } from './LanguagePart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { StoredPart } from './StoredPart.tsx';

/** The settings: the connection, the language, and everything that is kept in this browser. */
export function Options({ now }: { readonly now: () => number }) {
  const stored = useStored();
  const language = languageFrom(settingsItem.from(stored ?? {}));
  const words = optionsText[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  if (!stored) return null;
  const { waiting, refused } = countUndelivered(outbox.from(stored));
  const undelivered = waiting + refused;
  return (
    <main class="options">
      <header class="stack">
        <h1>{words.title}</h1>
        <p class="muted">{words.intro}</p>
      </header>
      <ConnectionPart stored={stored} language={language} now={now} undelivered={undelivered} />
      <SitesPart stored={stored} language={language} />
      <HabitsPart stored={stored} language={language} />
      <LanguagePart stored={stored} language={language} />
      <section class="part stack" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting.title}</h2>
        <p>{undelivered === 0 ? words.waiting.none : words.waiting.some(undelivered)}</p>
        <CopyOutbox stored={stored} language={language} />
      </section>
      <StoredPart stored={stored} language={language} undelivered={undelivered} />
    </main>
  );
}
